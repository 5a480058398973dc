import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import type { Json } from '../src/base/nouns.ts';
import { CHECK_KINDS } from '../src/rules/index.ts';
import { STECKBRIEF_SCHEMA } from '../src/schemas/steckbrief.ts';
import { nextId, rangeFor, usualPrefix } from '../src/workshop/author/ids.ts';
import { prefixFor } from '../src/workshop/author/new-ruleset.ts';
import { deadEnd } from '../src/workshop/lint/json-path.ts';
import { slowText } from '../src/workshop/lint/redos.ts';
import { SchemaWalk } from '../src/workshop/lint/schema-walk.ts';
import { nameTests } from '../src/workshop/lint/xml-path.ts';
import { type Files, ruleFile, rulesetFiles, runCli } from './helpers/io.ts';

const both = (text: string) => ({ de: text, en: `${text} (en)` });
type Parts = Record<string, unknown>;

/** A ruleset of one rule, and lint's answer. */
async function lintOne(t: Tap, parts: Parts, manifest: Record<string, Json> = {}, files: Files = {}) {
  const cwd = t.testdir({ r: { ...rulesetFiles([ruleFile('TST1001', parts)], manifest), ...files } });
  return runCli(['ruleset', 'lint', 'r', '--all'], { cwd });
}
type Tap = { testdir(files: Files): string };

const select = (path: string, kind = 'steckbrief') => ({
  applies: { kind },
  checks: [{ select: path, kind: 'required', with: { child: 'x' } }],
});
const PREFIXES = {
  xdf3: 'urn:xoev-de:fim:standard:xdatenfelder_3.0.0',
  md: 'urn:oasis:names:tc:SAML:2.0:metadata',
  fremd: 'urn:fremd',
};
const xpath = (path: string, kind = 'xdatenfelder'): [Parts, Record<string, Json>] => [
  { applies: { kind }, checks: [{ select: path, kind: 'absent' }] },
  { prefixes: PREFIXES },
];

t.test('lint: each fault has its place, a sentence in both languages and a remedy', async (t) => {
  const message = { message: both('Das passt nicht.') };
  const pattern = (matches: string) => ({
    checks: [{ select: '$.dienst.name', kind: 'pattern', with: { matches }, ...message }],
  });
  const cases: readonly (readonly [string, Parts, RegExp, RegExp, Record<string, Json>?])[] = [
    [
      'a name that the Steckbrief does not have',
      select('$.dinst'),
      /kann nie etwas finden: .*keine Angabe „dinst“\. Gemeint ist wohl „dienst“/,
      /can never find anything: .*'dienst' is meant/,
    ],
    [
      'a list without [*]',
      select('$.leistungen.leika'),
      /\$\.leistungen ist eine Liste.*\n.*→ .*\$\.leistungen\[\*\]\.leika/,
      /is a list/,
    ],
    ['an index where there is no list', select('$.dienst[0]'), /ist keine Liste/, /is no list/],
    ['a name in a filter', select("$.schnittstellen[?@.typ == 'bundid']"), /keine Angabe „typ“/, /no 'typ'/],
    ['a name in a filter of the root', select('$.dienst[?$.behörde.name]'), /keine Angabe „behörde“/, /'behörde'/],
    ['a name anywhere', select('$..gibtesnicht'), /keine Angabe „gibtesnicht“/, /'gibtesnicht'/],
    [
      'a child that cannot be there',
      { checks: [{ select: '$.dienst', kind: 'required', with: { child: 'nmae' } }] },
      /„nmae“ kann an der gewählten Stelle nie stehen.*„name“/,
      /'nmae' can never stand/,
    ],
    [
      'one of several children',
      { checks: [{ select: '$.dienst', kind: 'required', with: { anyOf: ['name', 'nmae'] } }] },
      /„nmae“ kann/,
      /'nmae' can never/,
    ],
    [
      'a count of nothing',
      { checks: [{ select: '$', kind: 'count', with: { of: '$.leistunge[*]', min: 1 } }] },
      /„leistunge“ kann/,
      /'leistungen' is meant/,
    ],
    [
      'a path that is none',
      { checks: [{ select: '$', kind: 'count', with: { of: 'leistungen', min: 1 } }] },
      /„leistungen“ ist kein JSONPath/,
      /no JSONPath/,
    ],
    ['openapi at the top', select('$.pfade', 'openapi'), /Art openapi haben keine Angabe „pfade“/, /'pfade'/],
    [
      'a condition that never holds',
      { applies: { kind: 'steckbrief', when: { required: ['kontxt'] } } },
      /„when“ trifft nie zu.*„kontext“/,
      /'when' never holds/,
    ],
    [
      'a condition inside a list',
      { applies: { kind: 'steckbrief', when: { properties: { leistungen: { contains: { required: ['lieka'] } } } } } },
      /unter leistungen\[\*\] keine Angabe „lieka“/,
      /below leistungen\[\*\]/,
    ],
    [
      'an element no schema has',
      xpath('//xdf3:datenfelt')[0],
      /kennt dieses Element nicht.*„datenfeld“/,
      /has no such element/,
      { prefixes: PREFIXES },
    ],
    [
      'a foreign namespace',
      xpath('//fremd:a')[0],
      /Der Namensraum „urn:fremd“ gehört nicht dazu/,
      /not part of it/,
      { prefixes: PREFIXES },
    ],
    [
      'an element without prefix',
      xpath('//datenfeld')[0],
      /ohne Präfix findet.*\n.*→ .*xdf3:datenfeld/,
      /without a prefix/,
      { prefixes: PREFIXES },
    ],
    [
      'a root of another kind',
      xpath('/md:EntityDescriptor', 'xzufi')[0],
      /nicht das oberste Element/,
      /cannot be the topmost/,
      { prefixes: PREFIXES },
    ],
    [
      'an exponential pattern',
      pattern('(a+)+b'),
      /rechnet sich an kurzen Texten wie „a+…“ fest.*\n.*→ .*„a\+“ statt/,
      /gets stuck/,
    ],
    [
      'an exponential pattern in when',
      {
        applies: {
          kind: 'steckbrief',
          when: { properties: { dienst: { properties: { name: { pattern: '^(\\w+\\s?)*$' } } } } },
        },
      },
      /rechnet sich/,
      /gets stuck/,
    ],
    [
      'an exponential pattern in a JSONPath',
      { checks: [{ select: "$.dienst[?match(@, '(a|a)*b')]", kind: 'absent' }] },
      /rechnet sich/,
      /gets stuck/,
    ],
    ['no pattern', pattern('a('), /„a\(“ ist kein regulärer Ausdruck/, /no regular expression/],
    ['a day that is none', { valid: { from: '2026-02-30' } }, /„2026-02-30“ ist kein Tag/, /no day of the calendar/],
    [
      'dates the wrong way round',
      { valid: { from: '2026-02-01', until: '2026-01-01' } },
      /endet \(2026-01-01\) vor ihrem Beginn/,
      /ends \(2026-01-01\)/,
    ],
    [
      'one language twice',
      { why: { de: 'Damit alle wissen, was gilt.', en: 'Damit alle wissen, was gilt.' } },
      /why: Deutsch und Englisch sagen Wort für Wort/,
      /same word for word/,
    ],
    ['a blank text', { why: { de: ' ', en: 'x' } }, /why: Der Text ist leer/, /is blank/],
    [
      'placeholders that differ',
      {
        checks: [
          { select: '$', kind: 'required', with: { child: 'dienst' }, message: { de: '{wert} fehlt', en: 'missing' } },
        ],
      },
      /verschiedene Platzhalter: „wert“/,
      /different placeholders/,
    ],
    [
      'a plural without its singular',
      {
        checks: [
          {
            select: '$',
            kind: 'required',
            with: { child: 'dienst' },
            message: { de: '{count} {count|Einträge} fehlen', en: '{count} {count|entry|entries} missing' },
          },
        ],
      },
      /checks\[0\]\.message: Nach \{count\| gehören zwei Formen.*hier steht \{count\|Einträge\}/,
      /Two forms belong after \{count\|/,
    ],
    [
      'a placeholder nobody fills',
      {
        checks: [
          {
            select: '$',
            kind: 'required',
            with: { child: 'dienst' },
            message: { de: '{wert} fehlt', en: '{wert} missing' },
          },
        ],
      },
      /Den Platzhalter „wert“ in der Meldung der Prüfung 1 füllt die Prüfart „required“ nie/,
      /never fills the placeholder 'wert'/,
    ],
    [
      'a text still to fill in',
      { fix: both('AUSFÜLLEN') },
      /fix\.de: Hier fehlt noch Ihre Angabe/,
      /still missing here/,
    ],
    [
      'a successor that is not there',
      { replacedBy: 'TST1002' },
      /durch TST1002 ersetzt sein; diese Regel gibt es hier nicht/,
      /no such rule here/,
    ],
    [
      'its own successor',
      { replacedBy: 'TST1001' },
      /durch sich selbst ersetzt: TST1001 → TST1001/,
      /replaced by itself/,
    ],
    [
      'withdrawn and still here',
      {},
      /steht unter „withdrawn“, ist aber noch da/,
      /is still here/,
      { withdrawn: { TST1001: { why: both('x') } } },
    ],
    [
      'withdrawn for nothing',
      {},
      /durch TST9999 ersetzt sein/,
      /no such rule/,
      { withdrawn: { TST2001: { why: both('x'), replacedBy: 'TST9999' } } },
    ],
    [
      'an id outside our ranges',
      {},
      /liegt in keinem Bereich/,
      /none of the ranges/,
      { publisher: 'Projekt vorgaben' },
    ],
    [
      'an example of nothing',
      { examples: { pass: [{ data: { dienst: { name: 'x' } } }], fail: [{ outcome: 'not-applicable' }] } },
      /Das Beispiel zeigt nichts/,
      /shows nothing/,
    ],
  ];
  for (const [name, parts, de, en, manifest] of cases) {
    const cwd = t.testdir({ r: rulesetFiles([ruleFile('TST1001', parts)], manifest) });
    const german = await runCli(['ruleset', 'lint', 'r', '--all'], { cwd });
    t.match(german, { code: 2, out: de, err: '' }, name);
    t.match(german.out, /^r\/(?:rules\/TST1001|ruleset)\.yaml:\d+:\d+ {2}/m, `${name}: place`);
    t.match(german.out, /\n {4}→ \S/, `${name}: remedy`);
    const english = await runCli(['ruleset', 'lint', 'r', '--all', '--lang', 'en'], { cwd });
    t.match(english.out, en, `${name} (en)`);
    t.notMatch(
      english.out,
      /[äöüß]/i.test(english.out) && /Gemeint|kann nie/.test(english.out) ? /./ : /$^/,
      'no German in English',
    );
  }
});

t.test('lint: what can match is left alone', async (t) => {
  for (const path of [
    '$',
    '$.fim.*[*]',
    "$.leistungen[?match(@.leika, '99[0-9]{12}')].leika",
    "$[?@.modell == 'ozg-1.1']",
    '$..datei',
    "$.dienst['name','url']",
    "$[?@.hoechstdauerMinuten && ($.identifizierung.vertrauensniveau == 'hoch' || $.nix == 1)]",
    '$[?!@.gibtesnicht]',
    '$.leistungen[0:2].leika',
  ])
    t.equal(deadEnd(path, new SchemaWalk(STECKBRIEF_SCHEMA)), null, path);
  const recursive = {
    $defs: {
      knoten: {
        type: 'object',
        additionalProperties: false,
        properties: { kind: { $ref: '#/$defs/knoten' }, namen: { type: 'array', items: { type: 'string' } } },
      },
    },
    $ref: '#/$defs/knoten',
  };
  t.equal(deadEnd('$.kind.kind.namen[*]', new SchemaWalk(recursive)), null);
  t.match(deadEnd('$..nmaen', new SchemaWalk(recursive)), { name: 'nmaen', nearest: 'namen' });
  t.equal(deadEnd('$.a.b', new SchemaWalk({ patternProperties: { '^a': {} }, type: 'object' })), null);
  t.match(
    deadEnd('$.b', new SchemaWalk({ type: 'object', patternProperties: { '^a': {} }, additionalProperties: false })),
    { name: 'b' },
  );
  const good = [
    xpath('/*[@version]//xdf3:datenfeld[xdf3:name and position() mod 2 = 1 or not(@a)]'),
    xpath("//*[local-name()='irgendwas']"),
    xpath('//fremd:a', 'xoev'),
  ];
  for (const [parts, manifest] of good)
    t.notMatch((await lintOne(t, parts, manifest)).out, /Namensraum|Element/, JSON.stringify(parts));
});

t.test('names of elements in an XPath', async (t) => {
  const names = (path: string) =>
    nameTests(path).map(({ prefix, local, root }) => `${root ? '/' : ''}${prefix}:${local}`);
  for (const [path, expected] of [
    ['/a:b/c', ['/a:b', ':c']],
    ['//a[b and c or d]', [':a', ':b', ':c', ':d']],
    ['and/or[mod mod div]', [':and', ':or', ':mod', ':div']],
    ['@a:b | attribute::c | child::d | namespace::e', [':d']],
    ["count(a) + string-length('x:y') - $v", [':a']],
    ['a:*[*/b]', [':b']],
    ['//x | /y:z', [':x', '/y:z']],
  ] as const)
    t.same(names(path), expected, path);
});

t.test('patterns: exponential ones are found, others are not', async (t) => {
  for (const pattern of [
    '^(a+)+$',
    '^(?:\\w+\\s?)*$',
    '^(a|a)*$',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(x+x+)+y',
    '^(a{1,50}){1,50}$',
  ])
    t.not(slowText(pattern), null, pattern);
  for (const pattern of [
    '^\\d{4}-\\d{2}$',
    '^(?:[^@]+@)+$',
    'a*a*',
    '\\s+$',
    '.*x.*',
    '\\p{Lu}+(?:-\\p{Lu}+)*',
    '[a-z0-9]+(?:-[a-z0-9]+)*',
    '(?:[^/?#@]+\\.)?(?:nrw|bund)\\.de(?::\\d+)?',
  ])
    t.equal(slowText(pattern), null, pattern);
});

t.test('lint compares with the edition beside it', async (t) => {
  const old = (parts: Parts) => ({
    ...rulesetFiles([ruleFile('TST1001', parts)]),
    rules: { ...(rulesetFiles([]).rules as Files), 'TST1001.yaml': JSON.stringify(ruleFile('TST1001', parts)) },
  });
  const editions = (before: Files, rules: Parts[], manifest: Record<string, Json> = {}): Files => ({
    probe: {
      '0.9.0': rulesetFiles([ruleFile('TST7777')], { version: '0.9.0' }),
      '1.0.0': before,
      '2.0.0': rulesetFiles(rules, { version: '2.0.0', ...manifest }),
    },
  });
  const lint = async (files: Files) =>
    (await runCli(['ruleset', 'lint', 'probe/2.0.0'], { cwd: t.testdir(files) })).out;
  const rule = ruleFile('TST2001');
  t.match(
    await lint(editions(old({}), [rule])),
    /ruleset\.yaml:\d+:\d+ {2}Die Regel TST1001 \(Titel TST1001\) aus probe@1\.0\.0 fehlt hier/,
  );
  t.match(await lint(editions(old({ deprecated: '1.0.0' }), [rule])), /ohne Mangel/, 'deprecated before');
  t.match(
    await lint(editions(old({}), [{ ...rule, aliases: ['TST1001'] }])),
    /ohne Mangel/,
    'an alias of its successor',
  );
  t.match(
    await lint(editions(old({}), [rule], { withdrawn: { TST1001: { why: both('x'), replacedBy: 'TST2001' } } })),
    /ohne Mangel/,
    'withdrawn',
  );
  const other = {
    ...ruleFile('TST1001'),
    name: 'anders',
    title: both('Ganz anders'),
    requirement: both('Etwas anderes gilt.'),
  };
  t.match(
    await lint(editions(old({}), [other])),
    /TST1001\.yaml:\d+:\d+ {2}Die Kennung TST1001 trug in probe@1\.0\.0 eine andere Vorgabe/,
  );
  t.match(
    await lint(editions(old({}), [{ ...ruleFile('TST1001'), title: both('Neuer Titel') }])),
    /ohne Mangel/,
    'a new title alone',
  );
  t.match(
    await lint(editions({ 'ruleset.yaml': 'nix' }, [rule])),
    /ohne Mangel/,
    'a broken edition before is not its fault',
  );
});

t.test('lint: hundreds of faults stay readable, and nothing hostile is run', async (t) => {
  const rules = Array.from({ length: 120 }, (_, index) =>
    ruleFile(`TST${2000 + index}`, {
      ...select('$.dinst'),
      why: both(`Grund ${index}`),
      valid: { from: `20${10 + (index % 80)}-02-31` },
    }),
  );
  const cwd = t.testdir({ r: rulesetFiles(rules) });
  const short = await runCli(['ruleset', 'lint', 'r'], { cwd });
  t.equal(short.code, 2);
  t.ok(short.out.split('\n').length < 170, 'short');
  t.match(short.out, /ebenso .*TST2001.* und an 116 weiteren Stellen/);
  t.match(short.out, /weitere Arten von Mängeln sind nicht gezeigt/);
  t.ok((await runCli(['ruleset', 'lint', 'r', '--all'], { cwd })).out.length > short.out.length);

  const hostile = ruleFile('TST1001', {
    checks: [{ select: '$.dienst.name', kind: 'pattern', with: { matches: '(a+)+b' }, message: both('x') }],
    examples: { pass: [{ data: { dienst: { name: 'ab' } } }], fail: [{ data: { dienst: { name: 'a'.repeat(60) } } }] },
  });
  const bad: Record<string, string> = {
    'TST3001.yaml': '- a\n- b\n',
    'TST3002.yaml': '',
    'TST3003.yaml': 'id: !!js/function "function () { process.exit(9) }"\n',
    'TST3004.yaml': `a: &a [x]\n${[...'bcdefghij'].map((one, index) => `${one}: &${one} [${Array(10).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}\n`,
    'TST3005.yaml': 'id: TST3005\nid: TST3005\n',
    'TST3006.yaml': `a: ${'['.repeat(3000)}${']'.repeat(3000)}\n`,
  };
  const files = rulesetFiles([hostile]);
  const dir = t.testdir({
    r: { ...files, rules: { ...(files['rules'] as Files), ...bad } },
    s: rulesetFiles([hostile]),
    viele: rulesetFiles([]),
  });
  writeFileSync(join(dir, 'r', 'rules', 'TST3007.yaml'), Buffer.from('id: \xe4', 'latin1'));
  writeFileSync(join(dir, 'r', 'rules', 'TST3008.yaml'), `a: ${'x'.repeat(20_000_001)}`);
  const { out } = await runCli(['ruleset', 'lint', 'r'], { cwd: dir });
  for (const says of [
    /TST3001\.yaml:1:1 .*Liste/,
    /TST3002\.yaml:1:1 .*leer/,
    /TST3003.*!!js\/function/,
    /TST3004.*Aliase/,
    /TST3005\.yaml:2:1.*doppelt/,
    /TST3006.*tiefer als 200/,
    /TST3007.*UTF-8/,
    /TST3008.*20 MB/,
    /TST1001.*rechnet sich/,
  ])
    t.match(out, says);
  t.match(
    await runCli(['ruleset', 'lint', 's'], { cwd: dir }),
    { code: 2, out: /rechnet sich/ },
    'its examples are not run',
  );
  t.match(await runCli(['ruleset', 'test', 's'], { cwd: dir }), { code: 2, err: /rechnet sich/ });
  for (let index = 0; index <= 5000; index++) writeFileSync(join(dir, 'viele', 'rules', `X${index}.yaml`), '');
  t.match(await runCli(['ruleset', 'lint', 'viele'], { cwd: dir }), {
    code: 2,
    err: /mehr als 5\.000 liest vorgaben nicht/,
  });
});

t.test('new: passes lint and test at once; new-rule: the next free id, skeletons that work', async (t) => {
  const cwd = t.testdir({});
  const created = await runCli(
    [
      'ruleset',
      'new',
      'vorgaben-musterstadt',
      '--title',
      'Vorgaben der Stadt "Muster"',
      '--publisher',
      'Stadt Musterstadt',
      '--in',
      'x',
    ],
    { cwd },
  );
  t.match(created, { code: 0, out: /liegt in x\/vorgaben-musterstadt\/0\.1\.0/, err: '' });
  const folder = 'x/vorgaben-musterstadt/0.1.0';
  const read = (path: string) => readFileSync(join(cwd, folder, path), 'utf8');
  t.match(parse(read('ruleset.yaml')), {
    title: { de: 'Vorgaben der Stadt "Muster"' },
    publisher: 'Stadt Musterstadt',
    includes: [/^ozg-grundlagen@\d/],
  });
  t.match(await runCli(['ruleset', 'lint', folder], { cwd }), { code: 0, out: /ohne Mangel/, err: '' });
  const tested = await runCli(['ruleset', 'test', folder, '--strict'], { cwd });
  t.match(tested, {
    code: 0,
    out: /: 1 von 1\..*\n.*: 3 von 3\.[\s\S]*5 Beispiele, 2 Fälle: alle wie erwartet/,
    err: '',
  });
  for (const name of ['ruleset-1', 'rule-1', 'case-1', 'catalogue-1', 'steckbrief-1'])
    t.equal(
      read(`schemas/${name}.schema.json`),
      readFileSync(`schemas/${name}.schema.json`, 'utf8'),
      'editors find the schema without network',
    );
  for (const [args, says] of [
    [['new', 'vorgaben-musterstadt', '--in', 'x'], /gibt es schon; nichts ist geändert/],
    [['new', 'Groß'], /kein Name für ein Regelwerk/],
    [['new', 'xoev'], /gibt es schon in vorgaben/],
    [['new-rule', folder, '--kind', 'steckbref'], /Dateiart „steckbref“ gibt es nicht\. Gemeint ist wohl „steckbrief“/],
    [['new-rule', folder, '--check', 'requird'], /Prüfart „requird“ gibt es nicht\. Gemeint ist wohl „required“/],
    [['new-rule', folder, '--id', 'VM1001'], /Kennung VM1001 ist vergeben/],
    [['new-rule', folder, '--id', 'x'], /ist keine Kennung/],
    [['new-rule', folder, '--id', 'OZG1001'], /ist vergeben, hier, in einem aufgenommenen/],
    [['new-rule', 'weg'], /keine ruleset\.yaml/],
  ] as const)
    t.match(await runCli(['ruleset', ...args], { cwd }), { code: 2, out: '', err: says });

  const text = (name: string) => read(`rules/betrieb/${name}.yaml`);
  const second = 'VM1002-die-uebersicht-ist-da';
  t.match(
    (await runCli(['ruleset', 'new-rule', folder, '--title', 'Die Übersicht ist da'], { cwd })).out,
    /VM1002 liegt in .*AUSFÜLLEN/,
  );
  t.match(text(second), /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/rule-1\.schema\.json\n/);
  t.match(parse(text(second)), { id: 'VM1002', name: 'die-uebersicht-ist-da', since: '0.1.0', chapter: 'betrieb' });
  t.match((await runCli(['ruleset', 'new-rule', folder, '--id', 'VM2'], { cwd })).out, /VM2001/);
  rmSync(join(cwd, folder, 'rules', 'betrieb', 'VM2001.yaml'));
  const lint = await runCli(['ruleset', 'lint', folder, '--all'], { cwd });
  t.match(lint, {
    code: 2,
    out: /VM1002-die-uebersicht-ist-da\.yaml:\d+:\d+ {2}requirement\.de: Hier fehlt noch Ihre Angabe/,
  });
  t.notMatch(lint.out, /Das Beispiel/, 'its examples work');
  rmSync(join(cwd, folder, 'schemas'), { recursive: true });
  t.match(
    (await runCli(['ruleset', 'lint', folder], { cwd })).out,
    /ruleset\.yaml:1:1 {2}Das Schema für Editoren „schemas\/ruleset-1\.schema\.json“/,
  );

  // Every check kind on XML and on YAML: what is written loads or says precisely what is missing, and never crashes.
  let made = 0;
  for (const kind of ['steckbrief', 'xzufi']) {
    const names = kind === 'xzufi' ? ['required', 'pattern', 'count'] : CHECK_KINDS.map((one) => one.name);
    for (const name of names.filter((_, index) => kind === 'xzufi' || index % 4 === 0 || index < 6)) {
      const { code, err } = await runCli(['ruleset', 'new-rule', folder, '--kind', kind, '--check', name], { cwd });
      t.equal(code, 0, `${kind} ${name}: ${err}`);
      made += 1;
    }
  }
  t.ok(existsSync(join(cwd, folder, 'schemas', 'rule-1.schema.json')), 'new-rule brings the schemas back');
  const all = await runCli(['ruleset', 'lint', folder, '--all'], { cwd });
  t.match(all, { code: 2, err: '' });
  t.equal([...all.out.matchAll(/requirement\.de: Hier fehlt/g)].length, 1, 'one sentence for all of them');
  t.match(all.out, new RegExp(`VM${1002 + made}\\.yaml`));
});

t.test('ids: behind everything that was ever used, in its range', (t) => {
  t.equal(nextId('MST', []), 'MST1001');
  t.equal(nextId('MST', ['MST1001', 'MST1007', 'FIM2001']), 'MST1008');
  t.equal(nextId('OZG2', ['OZG2080', 'OZG1001', 'OZG3001']), 'OZG2081');
  t.equal(nextId('OZG208', ['OZG2089']), null);
  t.equal(usualPrefix(['A1001', 'OZG1001', 'OZG1002']), 'OZG');
  t.equal(usualPrefix([]), '');
  t.same(
    ['steckbrief', 'xzufi', 'xdatenfelder', 'xoev', 'html'].map((kind) => rangeFor('OZG', kind)),
    ['OZG1', 'OZG3', 'FIM2', 'XOEV1', 'OZG6'],
  );
  t.equal(rangeFor('MST', 'xzufi'), 'MST');
  t.same(['vorgaben-musterstadt', 'stadt', 'x', 'online-zugang-gesetz', 'a-1'].map(prefixFor), [
    'VM',
    'STAD',
    'XX',
    'OZGY',
    'AX',
  ]);
  t.end();
});

t.test('test: cases, differences, --update, reporters', async (t) => {
  const cwd = t.testdir({});
  await runCli(['ruleset', 'new', 'probe-werk'], { cwd });
  const folder = 'probe-werk/0.1.0';
  const at = (path: string) => join(cwd, folder, path);
  const run = (...args: string[]) => runCli(['ruleset', 'test', folder, ...args], { cwd });
  const expectation = (name: string, text: string) => writeFileSync(at(`cases/${name}/erwartet.yaml`), text);
  const before = readFileSync(at('cases/nicht-erreichbar/erwartet.yaml'), 'utf8');

  expectation(
    'nicht-erreichbar',
    'asOf: "2026-11-22"\nverdict: conforming\nrules:\n  PW1001: { outcome: failed, findings: [{ code: missing, at: "steckbrief.yaml:6" }, { code: none-of, at: "steckbrief.yaml:7:3", message: anders }] }\n  PW9999: passed\n',
  );
  const off = await run('--cases-only');
  t.match(off, { code: 1, err: '' });
  for (const says of [
    /! Urteil: erwartet „conforming“, es ist „not-conforming“/,
    /- PW9999: Diese Regel gehört nicht/,
    /- PW1001 missing bei steckbrief\.yaml:6/,
    /! PW1001 bei steckbrief\.yaml:7:3: erwartet „anders“, es heißt „/,
    /2 Fälle: 1 nicht wie erwartet/,
  ])
    t.match(off.out, says);
  expectation('nicht-erreichbar', 'asOf: "2026-11-22"\nrules: { PW1001: passed }\n');
  t.match((await run('--cases-only')).out, /! PW1001: erwartet „passed“, es ist „failed“/);
  expectation('nicht-erreichbar', 'asOf: "2026-11-22"\nrules: {}\n');
  t.match(
    (await run('--cases-only')).out,
    /- erwartet\.yaml nennt keine Regel[\s\S]*\+ PW1001: es ist „failed“[\s\S]*\+ PW1001 none-of bei steckbrief\.yaml:7/,
  );
  expectation(
    'nicht-erreichbar',
    `${before.split('rules:')[0]!.replace('asOf: 2026-11-22', 'asOf: 2026-11-21')}rules:\n  PW1001: { outcome: failed, findings: [{ code: none-of, at: "steckbrief.yaml:7", message: alt }] }\n`,
  );
  const updated = await run('--cases-only', '--update');
  t.match(updated, { code: 0, out: /erwartet\.yaml: neu geschrieben\n {4}! PW1001 bei/ });
  const after = readFileSync(at('cases/nicht-erreichbar/erwartet.yaml'), 'utf8');
  t.match(
    after,
    /^# yaml-language-server[\s\S]*title: [\s\S]*asOf: 2026-11-21\n[\s\S]*message: /,
    'comments, title, day kept; a message where there was one',
  );
  t.equal(
    (await run('--cases-only', '--update')).out.split('\n')[0],
    'probe-werk@0.1.0: 0 Beispiele, 2 Fälle: alle wie erwartet.',
    'nothing to write the second time',
  );

  mkdirSync(at('cases/neu'));
  cpSync(at('cases/erreichbar/steckbrief.yaml'), at('cases/neu/steckbrief.yaml'));
  t.match(await run('--filter', 'cases/neu'), { code: 1, out: /In neu fehlt erwartet\.yaml/ });
  t.match(await run('--filter', 'cases/neu', '--update'), {
    code: 0,
    out: /cases\/neu\/erwartet\.yaml: angelegt mit 1 Vorgabe\n/,
  });
  mkdirSync(at('cases/leer'));
  t.match(await run('--filter', 'cases/leer'), { code: 1, out: /In leer liegt nichts zu prüfen/ });
  mkdirSync(at('cases/lose'));
  writeFileSync(at('cases/lose/antrag.xml'), '<a>');
  expectation('lose', 'asOf: "2026-11-22"\nscope: all\nrules: { OZG1001: { outcome: failed } }\n');
  const lose = await run('--filter', 'cases/lose', '--lang', 'en');
  t.match(lose, { code: 0 }, lose.out);
  for (const [text, says] of [
    ['asOf: "2026-13-01"\nrules: { PW1001: passed }\n', /kein Tag/],
    ['rules: { PW1001: passed }\n', /„asOf“/],
    ['asOf: "2026-11-22"\nrules: { PW1001: bestanden }\n', /PW1001/],
  ] as const) {
    expectation('neu', text);
    t.match(await run('--filter', 'cases/neu'), { code: 1, out: says });
  }

  const tap = await run('--reporter', 'tap', '--reporter', 'junit=r.xml');
  t.match(tap, {
    code: 1,
    out: /^TAP version 14\n1\.\.\d+\nok 1 - examples: PW1001 pass\/0\n[\s\S]*\nnot ok \d+ - cases: cases\/neu\n {2}---\n {2}message: [\s\S]*? {2}diff:\n {4}- [\s\S]*? {2}\.\.\.\n/,
  });
  const [, plan] = /^1\.\.(\d+)$/m.exec(tap.out)!;
  t.equal([...tap.out.matchAll(/^(?:not )?ok \d+ - /gm)].length, Number(plan));
  const xml = readFileSync(join(cwd, 'r.xml'), 'utf8');
  t.match(xml, /<testsuites name="vorgaben ruleset test probe-werk@0\.1\.0" tests="\d+" failures="2"/);
  t.match(xml, /<testcase name="cases\/leer" classname="[^"]+" time="0">\s*<failure type="cases"/);
  for (const [args, says] of [
    [['--reporter', 'sarif'], /„sarif“ gibt es hier nicht/],
    [['--reporter', 'junit='], /fehlt der Name der Datei/],
    [['--reporter', 'junit=weg/x.xml'], /ließ sich nicht schreiben/],
    [['--filter', 'gibtesnicht'], /„gibtesnicht“ trifft auf nichts zu/],
  ] as const)
    t.match(await run(...args), { code: 2, err: says });
});

t.test('test: coverage by rule and by check; what asserts nothing fails', async (t) => {
  const pass = [{ data: { dienst: { name: 'x' }, behoerde: { name: 'y' } } }];
  const checks = [
    { select: '$', kind: 'required', with: { child: 'dienst' } },
    { select: '$', kind: 'required', with: { child: 'behoerde' } },
  ];
  const rules = [
    ruleFile('TST1001', { checks, examples: { pass, fail: [{ data: { behoerde: { name: 'y' } } }] } }),
    ruleFile('TST1002', {
      checks: [{ kind: 'manual', message: both('Ist es gut?') }],
      examples: { pass: [{ data: {}, outcome: 'needs-review' }], fail: [{ data: {}, outcome: 'needs-review' }] },
    }),
    ruleFile('TST1003', {
      examples: {
        pass: [{ data: {}, asOf: '2020-01-01', outcome: 'not-applicable' }],
        fail: [{ data: { behoerde: { name: 'y' } } }],
      },
      valid: { from: '2021-01-01' },
    }),
    ruleFile('TST1004', {
      checks: [{ select: '$.dienst', kind: 'absent' }],
      examples: { pass: [{ data: {}, outcome: 'not-applicable' }], fail: [{ data: { dienst: { name: 'x' } } }] },
    }),
    ruleFile('TST1005', { examples: { pass, fail: [{ outcome: 'not-applicable' }] } }),
    ruleFile('TST1006', {
      checks: [{ select: '$', kind: 'count', with: { of: '$.dienst', min: 1 } }],
      examples: { pass, fail: [{ data: { behoerde: { name: 'x' } }, code: 'anders' }] },
    }),
    ...(
      [
        ['TST1007', ['not-applicable', 'unverified']],
        ['TST1008', ['unverified', 'unverified']],
        ['TST1009', ['not-applicable', 'not-applicable']],
      ] as const
    ).map(([id, [met, broken]]) => {
      const shows = (outcome: string) => ({
        text: "<a xmlns='urn:beispiel'/>",
        outcome,
        ...(outcome === 'unverified' ? {} : { asOf: '2020-01-01' }),
      });
      return ruleFile(id, {
        applies: { kind: 'xoev' },
        checks: [{ kind: 'schematron' }],
        valid: { from: '2021-01-01' },
        examples: { pass: [shows(met)], fail: [shows(broken)] },
      });
    }),
  ];
  const cwd = t.testdir({ r: rulesetFiles(rules) });
  const { code, out } = await runCli(['ruleset', 'test', 'r', '--filter', ''], { cwd });
  t.equal(code, 1);
  for (const says of [
    /TST1001: Prüfung 2 \(required, \$\) ist in keinem Beispiel und keinem Fall der Grund/,
    /weitere beurteilt nur ein Mensch/,
    /Kein Beispiel und kein Fall erfüllt TST1003/,
    /TST1005 fail\/0\n {4}! .*kein Inhalt|Das Beispiel hat keinen Inhalt/,
    /TST1006 fail\/0\n {4}! .*mit der Meldung „anders“/,
    /; 2 lassen sich an Beispielen nicht entscheiden\./,
    /TST1007: Die Beispiele zeigen nur, dass die Regel nicht geprüft werden konnte/,
    /TST1008: Die Beispiele zeigen nur, dass die Regel nicht geprüft werden konnte/,
    /Kein Beispiel und kein Fall verfehlt TST1009/,
  ])
    t.match(out, says);
  t.notMatch(
    out,
    /erfüllt TST1004|erfüllt TST1002/,
    'a ban has nothing to look at where it is kept; a human is no gap',
  );
  const strict = await runCli(['ruleset', 'test', 'r', '--strict', '--lang', 'en'], { cwd });
  t.match(strict.out, /TST1001\n {4}! TST1001: check 2 \(required, \$\) is the reason/);
  for (const { out: told } of [{ out }, strict])
    t.notMatch(
      told,
      /(?:erfüllt|verfehlt|meets|breaks|TST1007\.yaml|TST1008\.yaml).*TST100[78]/,
      'undecided is no gap',
    );
  t.notMatch(
    (await runCli(['ruleset', 'test', 'r', '--filter', 'TST1001'], { cwd })).out,
    /Abdeckung/,
    'a part says nothing of the whole',
  );
});

t.test('the cases of our own rulesets come out as expected', async (t) => {
  const { code, out } = await runCli(['ruleset', 'test', 'rulesets/nrw-online-dienste/2.0.0', '--cases-only']);
  t.match({ code, out }, { code: 0, out: /0 Beispiele, 3 Fälle: alle wie erwartet/ });
});
