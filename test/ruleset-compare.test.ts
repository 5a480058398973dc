import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import t from 'tap';
import type { Json } from '../src/base/nouns.ts';
import { parseXml } from '../src/documents/xml/libxml.ts';
import { findRuleset } from '../src/rulesets/find.ts';
import { RULESET_DIFF_SCHEMA } from '../src/schemas/ruleset-diff.ts';
import { compareRulesets } from '../src/workshop/diff/diff.ts';
import { comparisonMarkdown } from '../src/workshop/diff/markdown.ts';
import { stepBetween } from '../src/workshop/diff/semver.ts';
import { comparisonText } from '../src/workshop/diff/text.ts';
import type { Comparison } from '../src/workshop/diff/types.ts';
import { conditionText } from '../src/workshop/guide/when.ts';
import { type Files, type Ran, ruleFile, rulesetFiles, runCli } from './helpers/io.ts';

type Rule = Readonly<Record<string, unknown>>;

const both = (text: string) => ({ de: text, en: text });
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<Comparison>(RULESET_DIFF_SCHEMA);

function comparisonOf({ out }: Ran): Comparison {
  const value: unknown = JSON.parse(out);
  if (validate(value)) return value;
  throw new Error(`The comparison breaks its schema: ${JSON.stringify(validate.errors)}`);
}

const MUST = ruleFile('TST1001');
const ONE_OF = ruleFile('TST1002', {
  checks: [
    { select: '$.a', kind: 'one-of', with: { values: ['x', 'y'] } },
    { select: '$.b', kind: 'count', with: { of: '$[*]', min: 2, max: 5 } },
  ],
});
const SHOULD = ruleFile('TST1003', { level: 'SOLL', valid: { from: '2026-01-01' } });
const OLD = ruleFile('TST1004', { replacedBy: 'TST1001' });
const LISTED = ruleFile('TST1005', {
  checks: [{ select: '$.c', kind: 'in-catalogue', with: { catalogue: 'farben' } }],
});
const RULES = [MUST, ONE_OF, SHOULD, OLD, LISTED];

const catalogue = (entries: Record<string, string>, date = '2026-01-01') =>
  JSON.stringify({ title: 'Farben', date, source: 'Test', entries });

function folder(rules: readonly Rule[], manifest: Record<string, Json> = {}, colours = { rot: 'r', blau: 'b' }): Files {
  return { ...rulesetFiles(rules, manifest), catalogues: { 'farben.json': catalogue(colours) } };
}

const instead = (id: string, parts: Rule): Rule[] =>
  RULES.map((rule) => (rule['id'] === id ? { ...rule, ...parts } : rule));
const checkOf = (parts: Rule, index = 0) =>
  instead('TST1002', {
    checks: (ONE_OF['checks'] as Rule[]).map((check, at) => (at === index ? { ...check, ...parts } : check)),
  });

/** What is changed, which step is due for which reason, in which part. */
const STEPS: readonly (readonly [name: string, rules: readonly Rule[], due: string, reason: string, part: string])[] = [
  ['a new MUSS', [...RULES, ruleFile('TST2001')], 'major', 'new-must', 'level'],
  [
    'a new MUSS of the acceptance',
    [...RULES, ruleFile('TST2001', { level: { abnahme: 'MUSS' } })],
    'major',
    'new-must',
    'level',
  ],
  [
    'a new question',
    [...RULES, ruleFile('TST2001', { checks: [{ kind: 'manual', message: both('Ist es gut?') }] })],
    'major',
    'new-question',
    'level',
  ],
  ['a new SOLL', [...RULES, ruleFile('TST2001', { level: 'SOLL' })], 'minor', 'new-soll', 'level'],
  ['a rule removed', RULES.slice(1), 'minor', 'removed', 'level'],
  ['SOLL becomes MUSS', instead('TST1003', { level: 'MUSS' }), 'major', 'raised', 'level'],
  [
    'MUSS in one phase',
    instead('TST1003', { level: { entwicklung: 'SOLL', abnahme: 'MUSS' } }),
    'major',
    'raised',
    'level',
  ],
  ['KANN becomes SOLL nowhere', instead('TST1003', { level: 'KANN' }), 'minor', 'relaxed', 'level'],
  ['MUSS becomes SOLL', instead('TST1001', { level: 'SOLL' }), 'minor', 'relaxed', 'level'],
  ['MUSS with an end', instead('TST1001', { valid: { until: '2030-01-01' } }), 'minor', 'relaxed', 'valid'],
  ['SOLL that begins earlier', instead('TST1003', { valid: { from: '2025-01-01' } }), 'minor', 'soll-changed', 'valid'],
  [
    'MUSS for more kinds',
    instead('TST1001', { applies: { kind: ['steckbrief', 'openapi'] } }),
    'major',
    'wider',
    'kind',
  ],
  [
    'MUSS for some services only',
    instead('TST1001', { applies: { kind: 'steckbrief', when: { required: ['kontext'] } } }),
    'minor',
    'relaxed',
    'when',
  ],
  [
    'MUSS for some interfaces only',
    instead('TST1001', { applies: { kind: 'steckbrief', art: ['bundid'] } }),
    'minor',
    'relaxed',
    'art',
  ],
  ['a value more is allowed', checkOf({ with: { values: ['x', 'y', 'z'] } }), 'minor', 'relaxed', 'check'],
  ['a value less is allowed', checkOf({ with: { values: ['x'] } }), 'major', 'maybe-stricter', 'check'],
  ['a wider count', checkOf({ with: { of: '$[*]', min: 1 } }, 1), 'minor', 'relaxed', 'check'],
  ['a narrower count', checkOf({ with: { of: '$[*]', min: 2, max: 4 } }, 1), 'major', 'maybe-stricter', 'check'],
  ['another place', checkOf({ select: '$.other' }), 'major', 'maybe-stricter', 'check'],
  ['a check less', instead('TST1002', { checks: (ONE_OF['checks'] as Rule[]).slice(1) }), 'minor', 'relaxed', 'check'],
  [
    'a check more',
    instead('TST1001', {
      checks: [...(MUST['checks'] as Rule[]), { select: '$.dienst', kind: 'required', with: { child: 'id' } }],
    }),
    'major',
    'stricter',
    'check',
  ],
  ['a message', checkOf({ message: both('Nein: {value}') }), 'patch', 'texts', 'message'],
  ['a title', instead('TST1001', { title: both('Anders') }), 'patch', 'texts', 'title'],
  ['a chapter', instead('TST1001', { chapter: 'steckbrief' }), 'patch', 'texts', 'chapter'],
  [
    'a source',
    instead('TST1001', { source: { title: 'Q', section: '§ 1', url: 'https://example.org/', grade: 'B' } }),
    'patch',
    'texts',
    'source',
  ],
  ['nothing', RULES, 'none', '', ''],
];

const ENOUGH: Readonly<Record<string, readonly string[]>> = {
  major: ['2.0.0'],
  minor: ['1.1.0', '2.0.0'],
  patch: ['1.0.1', '1.1.0'],
  none: ['1.0.0', '1.0.1'],
};

t.test('the step that is due, and whether the number makes it', async (t) => {
  const files: Files = { a: folder(RULES) };
  STEPS.forEach(([, rules], index) => {
    files[`b${index}`] = folder(rules);
  });
  const cwd = t.testdir(files);
  const from = findRuleset('a', cwd);
  for (const [index, [name, , due, reason, part]] of STEPS.entries()) {
    const edited = findRuleset(`b${index}`, cwd);
    for (const version of new Set([...ENOUGH[due]!, '1.0.0'])) {
      const to = { ...edited, manifest: { ...edited.manifest, version } };
      const comparison = compareRulesets(from, to, { toolVersion: '1.0.0', lang: 'de' });
      t.ok(validate(comparison), `${name}: ${JSON.stringify(validate.errors)}`);
      t.match(comparison.semver, { due, enough: ENOUGH[due]!.includes(version) }, `${name}: ${version}`);
      const found = comparison.rules.flatMap(({ changes }) => changes).find((change) => change.step === due);
      if (due !== 'none') t.match(found, { reason, part }, `${name}: why`);
      for (const lang of ['de', 'en'] as const) {
        const told = compareRulesets(from, to, { toolVersion: '1.0.0', lang });
        for (const text of [comparisonText(told, 80), comparisonMarkdown(told)]) {
          t.notMatch(text, /\{\w+[}?:]|undefined|\[object/, `${name}: every sentence is whole`);
          if (due !== 'none') t.match(text, version === '1.0.0' ? ENOUGH[due]![0]! : version, `${name}: the number`);
        }
      }
    }
  }
  for (const [index, code] of [
    [0, 1],
    [STEPS.length - 1, 0],
  ])
    t.equal((await runCli(['ruleset', 'diff', 'a', `b${index}`], { cwd })).code, code, 'exit code');
});

t.test('numbers, catalogues, prefixes, heads of rulesets', async (t) => {
  for (const [from, to, step] of [
    ['1.0.0', '2.0.0', 'major'],
    ['1.0.0', '1.2.0', 'minor'],
    ['1.0.0', '1.0.9', 'patch'],
    ['1.0.0-rc.1', '1.0.0', 'patch'],
    ['1.0.0', '1.0.0', 'none'],
    ['2.0.0', '1.9.9', 'backwards'],
  ] as const)
    t.equal(stepBetween(from, to), step, `${from} → ${to}`);

  const xml = ruleFile('TST1001', {
    applies: { kind: 'xzufi' },
    checks: [{ select: '/x:a', kind: 'absent', message: both('Nein') }],
  });
  const cwd = t.testdir({
    a: folder(RULES),
    more: folder(RULES, { version: '1.1.0' }, { rot: 'r', blau: 'b', ...{ gelb: 'g' } }),
    less: folder(RULES, { version: '1.1.0' }, { rot: 'r' } as never),
    old: folder(RULES, { version: '0.9.0' }),
    next: folder(instead('TST1003', { level: 'MUSS' }), { version: '0.9.1' }),
    head: folder(RULES, {
      status: 'verbindlich',
      resolution: { body: 'IT-Planungsrat', date: '2026-10-01' },
      valid: { from: '2027-01-01' },
      publisher: 'Anders',
    }),
    tool: folder(RULES, { version: '1.0.1', requires: '>=0.0.1' }),
    chapter: folder(RULES, {
      chapters: {
        test: both('Test'),
        dateien: both('Dateien'),
        steckbrief: both('Steckbrief'),
        xoev: both('XÖV'),
        leer: both('Leer'),
      },
    }),
    other: folder(RULES, { id: 'anders' }),
    p1: rulesetFiles([xml], { prefixes: { x: 'urn:a' } }),
    p2: rulesetFiles([xml], { version: '1.1.0', prefixes: { x: 'urn:b' } }),
    bad: { 'ruleset.yaml': 'id: 1' },
  });
  const diff = async (a: string, b: string, ...more: string[]) => runCli(['ruleset', 'diff', a, b, ...more], { cwd });
  const json = async (a: string, b: string) => {
    const ran = await diff(a, b, '--format', 'json');
    return { code: ran.code, ...comparisonOf(ran) };
  };
  t.match(await json('a', 'more'), {
    code: 0,
    rules: [
      {
        ruleId: 'TST1005',
        step: 'minor',
        changes: [{ part: 'catalogue', reason: 'relaxed', after: { added: 1, removed: 0 } }],
      },
    ],
  });
  t.match(await json('a', 'less'), {
    code: 1,
    semver: { due: 'major' },
    rules: [{ changes: [{ reason: 'stricter', after: { removed: 1 } }] }],
  });
  t.match(
    (await diff('a', 'less')).out,
    /Katalog farben: Stand 01\.01\.2026 → 01\.01\.2026; 0 Schlüssel neu, 1 entfallen/,
  );
  t.match(
    await json('old', 'next'),
    { code: 0, semver: { due: 'major', found: 'patch', enough: true } },
    '0.x promises nothing',
  );
  t.match(await json('a', 'old'), { code: 1, semver: { found: 'backwards' } });
  t.match((await diff('a', 'old')).out, /Nennen Sie die ältere Ausgabe zuerst/);
  t.match(await json('a', 'head'), { code: 1, semver: { due: 'patch' }, rules: [] });
  t.match(
    (await diff('a', 'head')).out,
    /Status: Entwurf → verbindlich\n.*Beschluss: keine → IT-Planungsrat, 01\.10\.2026\n.*Geltung: unbefristet → ab 01\.01\.2027/,
  );
  t.match(await json('a', 'tool'), { code: 1, semver: { due: 'minor' } });
  t.match(await json('a', 'chapter'), { code: 1, ruleset: [{ part: 'other' }], semver: { due: 'patch' } });
  t.match(await json('a', 'other'), { code: 0, semver: null, rules: [{ changes: [{ part: 'ruleset' }] }] });
  t.match((await diff('a', 'other', '--lang', 'en')).out, /Two different rulesets/);
  t.match(await json('p1', 'p2'), { code: 1, rules: [{ changes: [{ part: 'prefix', at: 'x' }] }] });
  t.match((await diff('a', 'a')).out, /Die beiden Regelwerke sind gleich/);

  t.match(await diff('a', 'bad'), { code: 2, out: '' });
  t.match(await diff('a', 'missing@1.0.0'), { code: 2, err: /missing@1\.0\.0/ });
  t.match(await diff('a', 'a', '--output', 'no/where.md'), { code: 2, err: /no\/where\.md/ });
  t.match(await diff('a', 'a', 'nothing-here'), { code: 2, err: /nothing-here/ });
  t.match(await diff('a', 'a', '--format', 'pdf'), { code: 2, err: /„text“, „markdown“, „json“/ });
  t.match(await diff('a', 'more', '--format', 'markdown', '--output', 'diff.md'), { code: 0, out: '' });
  t.match(readFileSync(join(cwd, 'diff.md'), 'utf8'), /^## Vergleich: probe@1\.0\.0 → probe@1\.1\.0/);
});

t.test('who takes the place of a removed rule', async (t) => {
  const cwd = t.testdir({
    a: folder([...RULES, ruleFile('TST3001'), ruleFile('TST3002')]),
    b: folder([MUST, { ...ONE_OF, aliases: ['TST3001'] }, SHOULD, LISTED], { version: '1.1.0' }),
  });
  const { rules } = comparisonOf(await runCli(['ruleset', 'diff', 'a', 'b', '--format', 'json'], { cwd }));
  const heirs = rules
    .filter(({ change }) => change === 'removed')
    .map(({ ruleId, replacedBy }) => [ruleId, replacedBy]);
  t.same(heirs, [
    ['TST1004', 'TST1001'],
    ['TST3001', 'TST1002'],
    ['TST3002', null],
  ]);
  const to = findRuleset('b', cwd);
  const withdrawn = {
    TST3002: { why: both('Die Quelle gilt nicht mehr.') },
    TST1004: { replacedBy: 'TST1003', why: both('W.') },
  };
  const told = comparisonText(
    compareRulesets(
      findRuleset('a', cwd),
      { ...to, manifest: { ...to.manifest, withdrawn } as never },
      { toolVersion: '1.0.0', lang: 'de' },
    ),
    80,
  );
  t.match(told, /TST1004.*\n {6}ersetzt durch TST1003: W\.\n/);
  t.match(told, /TST3002.*\n {6}Die Quelle gilt nicht mehr\.\n/);
  const { out } = await runCli(['ruleset', 'diff', 'a', 'b'], { cwd });
  t.match(out, /TST1004 {3}MUSS {2}Titel TST1004\n {6}ersetzt durch TST1001\n/);
  t.match(out, /TST3002 {3}MUSS {2}Titel TST3002\n {6}kein Nachfolger genannt\n/);
});

t.test('what a change means for services', async (t) => {
  const asks = { level: 'MUSS', checks: [{ kind: 'manual', message: both('Ist es gut?') }] };
  const cwd = t.testdir({
    a: rulesetFiles([
      MUST,
      ruleFile('TST1002', { level: 'SOLL', checks: [{ select: '$', kind: 'required', with: { child: 'gebiet' } }] }),
      ruleFile('TST1003', { checks: [{ select: '$', kind: 'required', with: { child: 'betrieb' } }] }),
      ruleFile('TST1004', asks),
      ruleFile('TST1005', { level: 'SOLL', checks: [{ select: '$', kind: 'required', with: { child: 'fim' } }] }),
      ruleFile('TST1006', { checks: [{ select: '$', kind: 'required', with: { child: 'fim' } }] }),
    ]),
    b: rulesetFiles(
      [
        ruleFile('TST1001', { checks: [{ select: '$', kind: 'required', with: { child: 'hersteller' } }] }),
        ruleFile('TST1002', { ...asks, level: 'SOLL' }),
        ruleFile('TST1004'),
        ruleFile('TST1005', { checks: [{ select: '$', kind: 'required', with: { child: 'fim' } }] }),
        ruleFile('TST1006', { level: 'SOLL', checks: [{ select: '$', kind: 'required', with: { child: 'fim' } }] }),
      ],
      { version: '2.0.0' },
    ),
    eins: { 'steckbrief.yaml': 'dienst: { id: eins, name: Eins }\ngebiet: { ags: ["05362032"] }\n' },
    zwei: {
      'steckbrief.yaml':
        'dienst: { id: zwei }\nhersteller: { name: H }\nbetrieb: { support: { email: a@b.de } }\nfim: { datenschemata: [] }\n',
    },
  });
  const run = (...more: string[]) => runCli(['ruleset', 'diff', 'a', 'b', 'eins', 'zwei', ...more], { cwd });
  const ran = await run('--format', 'json');
  t.equal(ran.code, 0);
  const { services } = comparisonOf(ran);
  t.match(services, { asOf: '2026-11-22', phase: 'entwicklung' });
  const effects = services!.results.map(({ path, rules }) => [
    path,
    rules.map((one) => `${one.ruleId} ${one.effect} ${one.outcome.from} → ${one.outcome.to}`),
  ]);
  t.same(effects, [
    [
      'eins',
      [
        'TST1001 newly-failing passed → failed',
        'TST1005 weightier failed → failed',
        'TST1002 newly-undecided passed → needs-review',
        'TST1003 healed failed → absent',
        'TST1006 lighter failed → failed',
        'TST1004 decided needs-review → passed',
      ],
    ],
    ['zwei', ['TST1002 newly-undecided failed → needs-review', 'TST1004 decided needs-review → passed']],
  ]);
  t.match(
    (await run('--summary')).out,
    /eins · eins: nicht konform → nicht konform\n {2}1 neu nicht erfüllt, davon 1 MUSS;/,
  );
  t.match(
    (await run('--summary', '--lang', 'en', '--format', 'markdown')).out,
    /\| newly not met \| TST1001 \| MUST \|/,
  );
  t.notMatch((await run('--summary')).out, /\nGeändert\n/);
  t.match((await runCli(['ruleset', 'diff', 'a', 'a', 'eins'], { cwd })).out, /Keine Vorgabe urteilt anders\./);
});

t.test('the two editions, and the examples', async (t) => {
  const editions = ['ruleset', 'diff', 'nrw-online-dienste@1.0.0', 'nrw-online-dienste@2.0.0'];
  const { code, ...ran } = await runCli([
    ...editions,
    '--format',
    'json',
    'examples/hundehaltung',
    'examples/hundehaltung-mangelhaft',
  ]);
  t.equal(code, 0, 'the number says enough');
  const { semver, rules, services } = comparisonOf({ code, ...ran });
  t.match(semver, { due: 'major', found: 'major', enough: true });
  t.ok(rules.some(({ ruleId, change }) => ruleId === 'OZG3090' && change === 'added'));
  t.same(
    services!.results.map(
      ({ rules: told }) =>
        told.filter(({ effect, level }) => effect === 'newly-failing' && level.to === 'MUSS').length > 0,
    ),
    [false, true],
    'the sound example meets the new edition, the other one does not',
  );
  t.equal((await runCli([editions[0]!, editions[1]!, editions[3]!, editions[2]!])).code, 1, 'backwards');
  const changelog = readFileSync('rulesets/nrw-online-dienste/2.0.0/CHANGELOG.md', 'utf8');
  t.match(changelog, /^# nrw-online-dienste 2\.0\.0\n\n## Was die neue Ausgabe für Anbieter bedeutet\n/);
});

t.test('conditions in words', async (t) => {
  const kontext = (properties: Json, more: Record<string, Json> = {}) => ({
    required: ['kontext'],
    properties: { kontext: { properties, ...more } },
  });
  for (const [when, de] of [
    [{ required: ['fim'] }, 'fim ist angegeben'],
    [kontext({ uploads: { const: true } }), 'kontext.uploads ist ja'],
    [
      kontext({ neu: { const: false }, portal: { not: { const: 'wsp.nrw' } } }),
      'kontext.neu ist nein und kontext.portal ist nicht „wsp.nrw“',
    ],
    [kontext({ anbindung: { enum: ['mittelbar', 'keine'] } }), 'kontext.anbindung ist eines von „mittelbar“, „keine“'],
    [kontext({ konten: { type: 'array', contains: { const: 'bundid' } } }), 'kontext.konten nennt „bundid“'],
    [kontext({ recht: { contains: { enum: ['bund', 'eu'] } } }), 'kontext.recht nennt eines von „bund“, „eu“'],
    [kontext({ konten: { not: { contains: { const: 'bundid' } } } }), 'kontext.konten nennt „bundid“ nicht'],
    [kontext({ konten: { minItems: 1 } }), 'kontext.konten ist nicht leer'],
    [kontext({ konten: { minItems: 2 } }), 'kontext.konten hat mindestens 2 Einträge'],
    [kontext({ konten: { maxItems: 0 } }), 'kontext.konten ist leer'],
    [kontext({ seit: { type: 'string', pattern: '^20' } }), 'kontext.seit passt zum Muster ^20'],
    [kontext({ a: { type: 'string' } }, { required: ['a'] }), 'kontext.a ist angegeben'],
    [{ properties: { i: { not: { required: ['x'] } } } }, 'i.x ist nicht angegeben'],
    [{ not: { required: ['x'], properties: { x: { const: 1 } } } }, 'es gilt nicht: x ist 1'],
    [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, 'a ist angegeben oder b ist angegeben'],
    [{ allOf: [{ required: ['a'] }, { required: ['b'] }] }, 'a ist angegeben und b ist angegeben'],
    [
      { properties: { s: { contains: { required: ['art'], properties: { art: { const: 'pvog' } } } } } },
      's hat einen Eintrag, in dem gilt: art ist „pvog“',
    ],
    [{ oneOf: [{ required: ['a'] }] }, '{"oneOf":[{"required":["a"]}]}'],
    [{ properties: { a: { maxItems: 3 } } }, '{"properties":{"a":{"maxItems":3}}}'],
    [{ properties: { a: true, b: { contains: true } } }, '{"properties":{"a":true,"b":{"contains":true}}}'],
    [{ required: 'a' }, '{"required":"a"}'],
    [{}, '{}'],
  ] as [Record<string, Json>, string][])
    t.equal(conditionText(when, 'de'), de);
  t.equal(conditionText({ not: { const: 1 }, anyOf: [{ const: true }] }, 'en'), ' is not 1 and  is yes');
});

const EVIL = 'x</script><script>alert(1)</script> | `a` [l](javascript:alert(1)) <!-- & "\' \u202e *b*';
const HOSTILE = ruleFile('TST1001', {
  title: both(EVIL),
  requirement: both(EVIL),
  why: both(EVIL),
  fix: both(EVIL),
  source: { title: EVIL, url: 'https://example.org/\'"><script>alert(1)</script>', grade: 'A' },
  applies: { kind: 'steckbrief', when: { properties: { dienst: { const: EVIL } } } },
  checks: [{ select: "$['</code><b>']", kind: 'one-of', with: { values: [EVIL] } }],
  examples: {
    pass: [{ name: EVIL, data: { a: `${EVIL}\n\`\`\`\n# no` } }],
    fail: [{ data: { a: 'x' }, asOf: '2026-01-01' }],
  },
  deprecated: '1.1.0',
  replacedBy: 'TST1002',
  aliases: [EVIL],
  valid: { from: '2026-01-01', until: '2027-01-01' },
});

t.test('the Leitfaden: whole, escaped, in both languages', async (t) => {
  const roles = {
    erste: { title: both(`Rolle ${EVIL}`), about: both('Wer baut.'), chapters: ['test'] },
    zweite: { tags: ['t'], evidence: ['human'], kinds: ['openapi'] },
  };
  const cwd = t.testdir({
    a: rulesetFiles([HOSTILE, ruleFile('TST1002', { tags: ['t'], level: { entwicklung: 'SOLL', abnahme: 'MUSS' } })], {
      title: both(EVIL),
      publisher: EVIL,
      resolution: { body: EVIL, date: '2026-02-01' },
      valid: { from: '2026-01-01' },
      roles,
    } as never),
    lost: rulesetFiles([], { roles: { r: { chapters: ['nirgends'] } } }),
  });
  t.match(await runCli(['ruleset', 'docs', 'lost'], { cwd }), {
    code: 2,
    err: /ruleset\.yaml:\d+:\d+: Das Kapitel „nirgends“/,
  });
  t.match(await runCli(['ruleset', 'docs', 'a', '--output', 'x/y.html'], { cwd }), { code: 2, err: /x\/y\.html/ });
  t.match(await runCli(['ruleset', 'pack', 'a', '--output', 'a.ruleset'], { cwd }), { code: 0 });
  for (const lang of ['de', 'en']) {
    const html = await runCli(['ruleset', 'docs', 'a', '--lang', lang], { cwd });
    t.equal(html.code, 0);
    t.notMatch(html.out, /<script|javascript:alert\(1\)"|\u202e|<b>/, 'nothing of a ruleset is markup');
    const page = parseXml(Buffer.from(html.out.replace(/^<!DOCTYPE html>/, '')));
    t.equal(page.root.attr('lang')?.value, lang);
    page.dispose();
    const ids = [...html.out.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    t.equal(new Set(ids).size, ids.length, 'ids are unique');
    const links = [...html.out.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    t.same(
      links.filter((one) => !ids.includes(one)),
      [],
      'every link inside the page leads somewhere',
    );
    const levels = [...html.out.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
    t.ok(
      levels.every((level, index) => index === 0 || level <= levels[index - 1]! + 1),
      'no level of headings is skipped',
    );
    const markdown = await runCli(['ruleset', 'docs', 'a', '--lang', lang, '--format', 'markdown'], { cwd });
    const bare = markdown.out.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
    t.notMatch(bare, /<script|[^\\]\[l\]\(|\u202e|\n# no/, 'nothing of a ruleset is Markdown');
    for (const { out } of [html, markdown])
      t.notMatch(out, /\{\w+[}?:]\w|undefined|\[object/, 'every sentence is whole');
    const packed = await runCli(['ruleset', 'docs', 'a.ruleset', '--lang', lang, '--format', 'markdown'], { cwd });
    t.notMatch(packed.out, /TST1001[\s\S]*\*\*So ist es erfüllt\*\*/, 'a packed ruleset has no examples');
  }
  const { out } = await runCli(['ruleset', 'docs', 'a', '--format', 'markdown'], { cwd });
  t.match(out, /- Wie verbindlich ist das\? SOLL \(Entwicklung\), MUSS \(Abnahme\)\n/);
  t.match(out, /- Ist das noch aktuell\? Überholt seit Version 1\.1\.0\. An ihre Stelle tritt TST1002\.\n/);
  t.match(out, /- Von wann bis wann gilt es\? ab 01\.01\.2026 bis 01\.01\.2027\n/);
  t.match(out, /### zweite\n\n- Test: \[TST1002\]\(#tst1002\)\n/);
  t.match(out, /### Keiner Rolle zugeordnet\n/);
});

t.test('the Leitfaden of each bundled ruleset', async (t) => {
  for (const reference of ['xoev@1.0.0', 'nrw-online-dienste@1.0.0', 'nrw-online-dienste@2.0.0']) {
    const { code, out } = await runCli(['ruleset', 'docs', reference]);
    t.equal(code, 0);
    const ids = [...out.matchAll(/<article id="(\w+)"/g)].map((match) => match[1]!);
    t.equal(new Set(ids).size, ids.length);
    t.notMatch(out, /id="role-\d+">Keiner Rolle/, `${reference}: every rule has a role`);
    t.notMatch(out, /\{"(?:required|properties|anyOf)/, `${reference}: every condition is told in words`);
    t.notMatch(out, /\{[a-z]\w*\}\.|undefined|\[object/i, `${reference}: every sentence is whole`);
  }
});

const CHROMIUM = '/usr/bin/chromium';

t.test('the page in a browser', { skip: existsSync(CHROMIUM) ? false : `${CHROMIUM} is missing` }, async (t) => {
  const cwd = t.testdir({ a: rulesetFiles([HOSTILE, ruleFile('TST1002')]) });
  const page = await runCli(['ruleset', 'docs', 'a'], { cwd });
  const { chromium } = await import('playwright-core');
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args });
  try {
    const tab = await (await browser.newContext({ bypassCSP: true })).newPage();
    await tab.setContent(page.out);
    await tab.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const found = (await tab.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
    )) as string[];
    t.same(found, [], 'axe-core finds nothing');
    await tab.keyboard.press('Tab');
    t.equal(await tab.evaluate('document.activeElement.className'), 'skip', 'the skip link comes first');
  } finally {
    await browser.close();
  }
});
