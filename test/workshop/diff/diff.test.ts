import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { findRuleset } from '../../../src/rulesets/find.ts';
import { compareRulesets } from '../../../src/workshop/diff/diff.ts';
import { stepBetween } from '../../../src/workshop/diff/semver.ts';
import { comparisonText } from '../../../src/workshop/diff/text.ts';
import type { Comparison } from '../../../src/workshop/diff/types.ts';
import { both, folder, instead, LISTED, MUST, ONE_OF, RULES, SHOULD, validate } from '../../helpers/compared.ts';
import { type Ran, ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';

function comparisonOf({ out }: Ran): Comparison {
  const value: unknown = JSON.parse(out);
  if (validate(value)) return value;
  throw new Error(`The comparison breaks its schema: ${JSON.stringify(validate.errors)}`);
}
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
    /eins · eins: nicht konform → nicht konform; 1 neu nicht erfüllt, davon 1 MUSS;/,
  );
  t.match((await run('--lang', 'en', '--format', 'markdown')).out, /\| newly not met \| TST1001 \| MUST \|/);
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
  t.ok(rules.some(({ ruleId, change }) => ruleId === 'OZG3036' && change === 'added'));
  t.same(
    services!.results.map(
      ({ rules: told }) =>
        told.filter(({ effect, level }) => effect === 'newly-failing' && level.to === 'MUSS').length > 0,
    ),
    [false, true],
    'the sound example meets the new edition, the other one does not',
  );
  const { summary } = services!;
  t.match(summary.services, { total: 2, newlyFailing: 0, healed: 0 });
  const failing = (ruleId: string) =>
    summary.rules.find((one) => one.ruleId === ruleId)?.services['newly-failing'] ?? 0;
  for (const { ruleId } of summary.rules)
    t.equal(
      failing(ruleId),
      services!.results.filter((one) =>
        one.rules.some((rule) => rule.ruleId === ruleId && rule.effect === 'newly-failing'),
      ).length,
    );
  const short = await runCli([...editions, '--summary', 'examples/hundehaltung', 'examples/hundehaltung-mangelhaft']);
  t.match(short.out, /^0 von 2 Diensten scheitern neu, 0 wären konform\./m);
  t.match(short.out, /^ {2}OZG\d{4} MUSS {2}neu nicht erfüllt: 1 – /m);
  t.match(short.out, /^ {2}examples\/hundehaltung · hundehaltung: nicht entschieden → nicht entschieden; /m);
  t.equal((await runCli([editions[0]!, editions[1]!, editions[3]!, editions[2]!])).code, 1, 'backwards');
  const changelog = readFileSync('rulesets/nrw-online-dienste/2.0.0/CHANGELOG.md', 'utf8');
  t.match(changelog, /^# nrw-online-dienste 2\.0\.0\n\n## Was die neue Ausgabe für Anbieter bedeutet\n/);
});
