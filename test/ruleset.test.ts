import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Json } from '../src/base/nouns.ts';
import { catalogueText, openCatalogue } from '../src/rulesets/catalogue.ts';
import { prefixesOf } from '../src/rulesets/consistent.ts';
import { bundled, findRuleset, openFolder } from '../src/rulesets/find.ts';
import { digestOf, parsePacked, serialise } from '../src/rulesets/packed.ts';
import { editData, editXml } from '../src/workshop/edit.ts';
import { runExamples } from '../src/workshop/examples.ts';
import { openFaultless, packAll } from '../src/workshop/pack-all.ts';
import { coverageOf, Showings } from '../src/workshop/trial/coverage.ts';
import { checkJson, type Files, resultOf, ruleFile, rulesetFiles, runCli } from './helpers/io.ts';

const STECKBRIEF = { 'steckbrief.yaml': 'dienst: { id: eins }\n' };

/** The same ruleset with another file in it. */
function withFile(files: Files, path: string, text: string): Files {
  const [first = '', ...rest] = path.split('/');
  const inner = files[first];
  return {
    ...files,
    [first]: rest.length === 0 ? text : withFile(typeof inner === 'object' ? inner : {}, rest.join('/'), text),
  };
}

const pretty = (value: unknown) => JSON.stringify(value, null, 2);

t.test('a faulty ruleset: check refuses it, lint lists it, both with file, line and column', async (t) => {
  const rule = ruleFile('TST1001');
  const check = (parts: object) => [{ select: '$', kind: 'required', with: { child: 'dienst' }, ...parts }];
  const cases: readonly (readonly [name: string, files: Files, place: RegExp, says: RegExp])[] = [
    [
      'an unknown key of a rule',
      rulesetFiles([{ ...rule, titel: 'x' }]),
      /rules\/TST1001\.yaml:\d+:\d+/,
      /„titel“.*„title“/,
    ],
    ['an unknown key of ruleset.yaml', rulesetFiles([], { autor: 'x' }), /ruleset\.yaml:\d+:\d+/, /„autor“/],
    ['a missing key', rulesetFiles([{ ...rule, why: undefined }]), /TST1001\.yaml:1:1/, /„why“/],
    [
      'an unknown kind',
      rulesetFiles([{ ...rule, checks: check({ kind: 'requird' }) }]),
      /TST1001\.yaml:\d+:\d+/,
      /„requird“ gibt es nicht.*„required“/,
    ],
    [
      'an unknown parameter',
      rulesetFiles([{ ...rule, checks: check({ with: { chidl: 'x' } }) }]),
      /TST1001\.yaml:\d+:\d+/,
      /„chidl“.*„child“/,
    ],
    [
      'a parameter that is missing',
      rulesetFiles([{ ...rule, checks: [{ select: '$', kind: 'one-of' }] }]),
      /TST1001\.yaml:\d+:\d+/,
      /„values“/,
    ],
    [
      'no message where one is needed',
      rulesetFiles([{ ...rule, checks: [{ select: '$.a', kind: 'pattern', with: { matches: 'a' } }] }]),
      /TST1001\.yaml/,
      /eigene Meldung/,
    ],
    ['no select', rulesetFiles([{ ...rule, checks: check({ select: undefined }) }]), /TST1001\.yaml/, /fehlt „select“/],
    [
      'a select too many',
      rulesetFiles([{ ...rule, checks: [{ select: '$', kind: 'readable' }] }]),
      /TST1001\.yaml/,
      /„select“ entfällt/,
    ],
    [
      'select on everything',
      rulesetFiles([{ ...rule, applies: { kind: '*' } }]),
      /TST1001\.yaml/,
      /nur, wenn alle Dateiarten/,
    ],
    [
      'select on XML and YAML',
      rulesetFiles([{ ...rule, applies: { kind: ['steckbrief', 'xzufi'] } }]),
      /TST1001\.yaml/,
      /nur, wenn alle Dateiarten/,
    ],
    ['no JSONPath', rulesetFiles([{ ...rule, checks: check({ select: '$[' }) }]), /TST1001\.yaml/, /kein JSONPath/],
    [
      'no XPath',
      rulesetFiles([{ ...rule, applies: { kind: 'xzufi' }, checks: check({ select: '//[' }) }]),
      /TST1001\.yaml/,
      /kein XPath/,
    ],
    [
      'an undeclared prefix',
      rulesetFiles([{ ...rule, applies: { kind: 'xzufi' }, checks: check({ select: '//nix:a' }) }]),
      /TST1001\.yaml/,
      /Präfix „nix“/,
    ],
    [
      'a catalogue that is not there',
      rulesetFiles([{ ...rule, checks: [{ select: '$.a', kind: 'in-catalogue', with: { catalogue: 'leika' } }] }]),
      /TST1001\.yaml/,
      /Katalog „leika“/,
    ],
    ['an unknown chapter', rulesetFiles([{ ...rule, chapter: 'nix' }]), /TST1001\.yaml/, /Kapitel „nix“/],
    [
      'grade C and MUSS',
      rulesetFiles([{ ...rule, source: { title: 'x', url: 'https://example.org/', grade: 'C' } }]),
      /TST1001\.yaml/,
      /Beleggrad C/,
    ],
    [
      'grade C and MUSS in a phase',
      rulesetFiles([
        { ...rule, level: { abnahme: 'MUSS' }, source: { title: 'x', url: 'https://example.org/', grade: 'C' } },
      ]),
      /TST1001\.yaml/,
      /Beleggrad C/,
    ],
    [
      'an id twice',
      withFile(rulesetFiles([rule]), 'rules/zweite.yaml', pretty(rule)),
      /zweite\.yaml:\d+:\d+/,
      /TST1001 gibt es schon/,
    ],
    [
      'a rule that is no YAML',
      withFile(rulesetFiles([rule]), 'rules/TST1001.yaml', 'a: "b\n'),
      /TST1001\.yaml:\d+:\d+/,
      /Anführungszeichen/,
    ],
    [
      'a ruleset.yaml that is no YAML',
      withFile(rulesetFiles([]), 'ruleset.yaml', 'a: [\n'),
      /ruleset\.yaml:\d+:\d+/,
      /Klammer|YAML/,
    ],
    ['an empty ruleset.yaml', withFile(rulesetFiles([]), 'ruleset.yaml', ''), /ruleset\.yaml:1:1/, /leer/],
    [
      'a catalogue without its date',
      withFile(rulesetFiles([rule]), 'catalogues/c.json', pretty({ title: 'x', source: 'y', entries: {} })),
      /catalogues\/c\.json:1:1/,
      /„date“/,
    ],
    [
      'no fixed ids',
      withFile({ rules: {} }, 'ruleset.yaml', String(rulesetFiles([])['ruleset.yaml'])),
      /ruleset\.yaml:1:1/,
      /OZG1001.*OZG1004.*includes/,
    ],
    [
      'a newer vorgaben',
      rulesetFiles([rule], { requires: '>=99.0.0' }),
      /ruleset\.yaml:\d+:\d+/,
      /verlangt vorgaben 99\.0\.0/,
    ],
    [
      'an include that is not there',
      rulesetFiles([rule], { includes: ['weg@1.0.0'] }),
      /weg@1\.0\.0/,
      /gibt es hier nicht/,
    ],
    ['an include without version', rulesetFiles([rule], { includes: ['weg'] }), /ruleset\.yaml:\d+:\d+/, /„weg“/],
  ];
  for (const [name, files, place, says] of cases) {
    const cwd = t.testdir({ r: files, dienst: STECKBRIEF });
    const check = await runCli(['check', '--ruleset', 'r', 'dienst'], { cwd });
    t.match(check, { code: 2, out: '', err: place }, `check: ${name}`);
    t.match(check.err, says, `check says: ${name}`);
    const lint = await runCli(['ruleset', 'lint', 'r'], { cwd });
    t.equal(lint.code, 2, `lint: ${name}`);
    t.match(lint.out + lint.err, says, `lint says: ${name}`);
    t.match(lint.out + lint.err, place, `lint tells the place: ${name}`);
    t.notMatch(lint.out + lint.err, /\{\w+/, 'every placeholder is filled');
  }
});

t.test('lint finds more than check refuses', async (t) => {
  const rule = (parts: object) => rulesetFiles([ruleFile('TST1001', parts as Record<string, unknown>)]);
  const pass = [{ data: { dienst: { name: 'x' } } }];
  const fail = [{ data: { behoerde: { name: 'x' } } }];
  const cases: readonly (readonly [Files, RegExp])[] = [
    [rule({ examples: { pass: [], fail } }), /kein Beispiel, das sie erfüllt/],
    [rule({ examples: { pass, fail: [] } }), /kein Beispiel, das sie verfehlt/],
    [rule({ valid: { from: '2022-01-01', until: '2021-01-01' } }), /Geltung endet \(2021-01-01\) vor ihrem Beginn/],
    [rule({ applies: { kind: 'steckbrief', when: { type: 'objekt' } } }), /„when“ ist kein brauchbares JSON Schema/],
    [
      withFile(rulesetFiles(), 'rules/anders.yaml', pretty(ruleFile('TST1001'))),
      /anders\.yaml:\d+:\d+ .*rules\/anders\.yaml“ statt „rules\/[^/]+\/TST1001-/,
    ],
    [rule({ examples: { pass: fail, fail: pass } }), /soll „passed“ ergeben; es ergibt „failed“ \(„missing“\)/],
    [
      rule({ examples: { pass, fail: [{ ...fail[0], code: 'empty' }] } }),
      /mit der Meldung „empty“; es ergibt „failed“ \(„missing“\)/,
    ],
    [rule({ examples: { pass, fail: [{ base: 'weg.yaml' }] } }), /Vorlage fixtures\/weg\.yaml gibt es nicht/],
    [
      rule({ examples: { pass, fail: [{ text: 'behoerde: {}', standard: 'weg' }] } }),
      /Schemapaket „weg“ gibt es nicht/,
    ],
  ];
  for (const [files, says] of cases) {
    const cwd = t.testdir({ r: files });
    const { code, out } = await runCli(['ruleset', 'lint', 'r'], { cwd });
    t.equal(code, 2, String(says));
    t.match(out, says);
    t.match(out, /\d+ Mängel in probe@1\.0\.0\.\n$/);
  }
  const cwd = t.testdir({ r: rulesetFiles([ruleFile('TST1001')]) });
  const clean = await runCli(['ruleset', 'lint', 'r'], { cwd });
  t.match(clean, { code: 0, err: '', out: /^probe@1\.0\.0 ist ohne Mangel\. Regeln: 7, Beispiele: \d+\.\n$/ });
  t.match((await runCli(['ruleset', 'lint', 'r', '--lang', 'en'], { cwd })).out, /without fault/);
});

t.test('includes: beside the folder, transitively, the same by two ways, never in a circle', async (t) => {
  const manifest = (id: string, includes: readonly string[], more: Record<string, Json> = {}) => ({
    id,
    includes,
    ...more,
  });
  const own = (id: string, ruleId: string, includes: readonly string[], more: Record<string, Json> = {}): Files => {
    const { rules: _fixed, ...head } = rulesetFiles([], manifest(id, includes, more));
    return { '1.0.0': { ...head, rules: { [`${ruleId}.yaml`]: pretty(ruleFile(ruleId)) } } };
  };
  const base: Files = { '1.0.0': rulesetFiles([ruleFile('TST1001')], { id: 'grund', prefixes: { p: 'urn:eins' } }) };
  const cwd = t.testdir({
    grund: base,
    links: own('links', 'TST2001', ['grund@1.0.0']),
    rechts: own('rechts', 'TST3001', ['grund@1.0.0']),
    oben: own('oben', 'TST4001', ['links@1.0.0', 'rechts@1.0.0']),
    selbst: own('selbst', 'TST5001', ['selbst@1.0.0']),
    hin: own('hin', 'TST5002', ['her@1.0.0']),
    her: own('her', 'TST5003', ['hin@1.0.0']),
    andere: own('andere', 'TST1001', ['ozg-grundlagen@1.0.0']),
    streit: own('streit', 'TST6001', ['grund@1.0.0', 'andere@1.0.0']),
    praefix: own('praefix', 'TST7001', ['grund@1.0.0'], { prefixes: { p: 'urn:zwei' } }),
    dienst: STECKBRIEF,
  });
  const { report } = await checkJson(['--ruleset', 'oben/1.0.0', 'dienst'], { cwd });
  const ids = report.rules.map(({ id }) => id);
  t.same(
    ids.filter((id) => id.startsWith('TST')),
    ['TST1001', 'TST2001', 'TST3001', 'TST4001'],
  );
  t.equal(new Set(ids).size, ids.length, 'each rule once');
  t.match(report.ruleset, { id: 'oben', includes: [{ id: 'grund' }, { id: 'links' }, { id: 'rechts' }] });
  for (const name of ['selbst', 'hin', 'her']) {
    const { code, err } = await runCli(['check', '--ruleset', `${name}/1.0.0`, 'dienst'], { cwd });
    t.match({ code, err }, { code: 2, err: /ruleset\.yaml:\d+:\d+: .*am Ende sich selbst auf/ }, name);
  }
  for (const [name, says] of [
    ['streit', /Kennung (?:TST1001|OZG1001) gibt es schon in/],
    ['praefix', /Präfix „p“ steht in einem aufgenommenen Regelwerk für etwas anderes/],
  ] as const) {
    const { code, err } = await runCli(['check', '--ruleset', `${name}/1.0.0`, 'dienst'], { cwd });
    t.match({ code, err }, { code: 2, err: says }, name);
  }
});

t.test('a catalogue of an included ruleset cannot be replaced', async (t) => {
  const catalogue = (entries: object) => pretty({ title: 'K', date: '2026-01-01', source: 'S', entries });
  const folder = (files: Files, id: string, includes: string[] = []) => ({
    '1.0.0': withFile(files, 'ruleset.yaml', pretty({ ...JSON.parse(String(files['ruleset.yaml'])), id, includes })),
  });
  const head = { 'ruleset.yaml': String(rulesetFiles()['ruleset.yaml']) };
  const cwd = t.testdir({
    grund: folder(withFile(rulesetFiles(), 'catalogues/k.json', catalogue({ a: 1 })), 'grund'),
    oben: folder(withFile(head, 'catalogues/k.yaml', catalogue({ b: 1 })), 'oben', ['grund@1.0.0']),
    gleich: folder(withFile(head, 'catalogues/k.yaml', catalogue({ a: 1 })), 'gleich', ['grund@1.0.0']),
    dienst: STECKBRIEF,
  });
  t.match(await runCli(['check', '--ruleset', 'oben/1.0.0', 'dienst'], { cwd }), {
    code: 2,
    err: /Katalog „k“ gibt es.*mit anderem Inhalt/,
  });
  t.match(await runCli(['check', '--ruleset', 'gleich/1.0.0', 'dienst'], { cwd }), { code: 0 });
  const ruleset = findRuleset('gleich/1.0.0', cwd);
  t.match(ruleset.catalogue('k'), { entries: { a: 1 } });
  t.equal(ruleset.catalogue('k'), ruleset.catalogue('k'), 'parsed once');
  t.equal(ruleset.catalogue('weg'), undefined);
});

t.test('keys of a catalogue are its entries, and nothing inside them', async (t) => {
  const entries = { '05': 'Nordrhein-Westfalen', 'a"b': 'mit "Anführung": drin', ü: true };
  const known = openCatalogue(catalogueText({ title: 'K "K"', date: '2026-01-01', source: 'S', entries }));
  t.match(known, { title: 'K "K"', date: '2026-01-01' });
  t.strictSame(
    ['05', 'a"b', 'ü', '5', 'title', 'K', 'Anführung', 'entries'].map((key) => known.has(key)),
    [true, true, true, false, false, false, false, false],
  );
  t.strictSame(known.entries, entries);
  const often = openCatalogue(catalogueText({ title: 'K', date: '2026-01-01', source: 'S', entries }));
  const many = Array.from({ length: 60 }, (_, index) => often.has(index % 2 ? '05' : 'title'));
  t.ok(
    many.every((found, index) => found === (index % 2 === 1)),
    'the same answer, however often it is asked',
  );
  const nested = openCatalogue(
    catalogueText({ title: 'K', date: '2026-01-01', source: 'S', entries: { a: { b: 1 } } }),
  );
  t.strictSame([nested.has('a'), nested.has('b')], [true, false], 'what stands inside an entry is no key');
});

t.test('packed: the same verdict as the folder, the same bytes each time, changes are noticed', async (t) => {
  const cwd = t.testdir({
    r: rulesetFiles([ruleFile('TST1001')]),
    dienst: { 'steckbrief.yaml': 'behoerde: { name: x }\n' },
  });
  const pack = () => runCli(['ruleset', 'pack', 'r', '--output', 'r.ruleset'], { cwd });
  const { code, out } = await pack();
  t.match(
    { code, out },
    { code: 0, out: /^probe@1\.0\.0 mit 7 Regeln in r\.ruleset gepackt \(sha256:[0-9a-f]{64}\)\.\n$/ },
  );
  const text = readFileSync(join(cwd, 'r.ruleset'), 'utf8');
  await pack();
  t.equal(readFileSync(join(cwd, 'r.ruleset'), 'utf8'), text, 'same bytes');
  const [folder, packed] = [
    await checkJson(['--ruleset', 'r', 'dienst'], { cwd }),
    await checkJson(['--ruleset', 'r.ruleset', 'dienst'], { cwd }),
  ];
  t.same(packed.report.services, folder.report.services);
  t.equal(packed.report.ruleset.digest, folder.report.ruleset.digest);
  t.ok(out.includes(packed.report.ruleset.digest));

  const [, rules = '', texts = ''] = text.split('\n');
  const content = { ...JSON.parse(rules), texts, catalogues: {} };
  const resealed = (change: (one: typeof content) => void) => {
    const copy = structuredClone(content);
    change(copy);
    return serialise(copy).text;
  };
  const line = JSON.stringify({ format: 'vorgaben-ruleset-1', digest: digestOf('{') });
  for (const [name, changed, says] of [
    ['one level', text.replace('"MUSS"', '"KANN"'), /ist verändert/],
    ['cut', text.slice(0, -20), /ist verändert/],
    ['a newer format', text.replace('vorgaben-ruleset-1', 'vorgaben-ruleset-9'), /von einer neueren Version/],
    ['another format', text.replace('vorgaben-ruleset-1', 'anders-1'), /kein gepacktes Regelwerk/],
    ['a list', '[]\n', /kein gepacktes Regelwerk/],
    ['null', 'null\n', /kein gepacktes Regelwerk/],
    ['empty', '', /kein gepacktes Regelwerk/],
    ['half a JSON with its digest', `${line}\n{\n`, /kein gepacktes Regelwerk/],
    [
      'an unknown kind',
      resealed((one) => {
        one.rules.at(-1).checks[0].kind = 'neu';
      }),
      /nutzt die Prüfart „neu“ so, wie/,
    ],
    [
      'an unknown parameter',
      resealed((one) => {
        one.rules.at(-1).checks[0].with = { neu: 1 };
      }),
      /nutzt die Prüfart „[\w-]+“ so, wie/,
    ],
    [
      'without fixed ids',
      resealed((one) => {
        one.rules = one.rules.filter(({ id }: { id: string }) => id !== 'OZG1003');
      }),
      /fehlen die festen Vorgaben „OZG1003“/,
    ],
    [
      'for a newer vorgaben',
      resealed((one) => {
        one.manifest.requires = '>=99.0.0';
      }),
      /verlangt vorgaben 99\.0\.0/,
    ],
  ] as const) {
    writeFileSync(join(cwd, 'r.ruleset'), changed);
    t.match(
      await runCli(['check', '--ruleset', 'r.ruleset', 'dienst'], { cwd }),
      { code: 2, out: '', err: says },
      name,
    );
  }
});

t.test('pack refuses what lint would list first', async (t) => {
  const cwd = t.testdir({ r: rulesetFiles([ruleFile('TST1001', { chapter: 'nix' })]) });
  t.match(await runCli(['ruleset', 'pack', 'r', '--output', 'x'], { cwd }), {
    code: 2,
    err: /TST1001\.yaml:\d+:\d+: .*Kapitel/,
  });
  t.throws(() => openFaultless(join(cwd, 'r')), /TST1001\.yaml:\d+:\d+ The chapter 'nix'/);
  mkdirSync(join(cwd, 'q', 'leer', '1.0.0'), { recursive: true });
  t.throws(() => packAll(join(cwd, 'q'), join(cwd, 'z')), /1\.0\.0:1:1 There is no ruleset\.yaml/);
});

t.test('bundled rulesets are sorted, packed as their folders are, and found by id alone', async (t) => {
  const names = bundled().map(({ id, version }) => `${id}@${version}`);
  t.same(names, [...names].sort());
  t.ok(names.includes('nrw-online-dienste@2.0.0'));
  t.equal(findRuleset('nrw-online-dienste', '/').manifest.version, '2.0.0');
  t.equal(findRuleset('xoev@1.0.0', '/'), findRuleset('xoev', '/'), 'loaded once');
  const cwd = t.testdir({ quelle: { eins: { '1.0.0': rulesetFiles([], { id: 'eins' }) } } });
  packAll(join(cwd, 'quelle'), join(cwd, 'ziel'));
  const parsed = parsePacked(readFileSync(join(cwd, 'ziel', 'eins@1.0.0.ruleset'), 'utf8'));
  t.match(parsed, { ruleset: { manifest: { id: 'eins' } } });
});

/** Rules of the bundled rulesets that no example can decide: the engine of Schematron is not always there. */
const UNDECIDED: Readonly<Record<string, readonly string[]>> = { xoev: ['XOEV1003'] };

t.test('examples of all bundled rules come out as they say, and show every check', async (t) => {
  for (const id of readdirSync('rulesets')) {
    for (const version of readdirSync(join('rulesets', id))) {
      const { read, ruleset, faults } = openFolder(join('rulesets', id, version));
      t.same(faults, [], `${id}@${version} has no faults`);
      const showings = new Showings();
      for (const one of await runExamples(read, ruleset, 'de')) {
        t.equal(one.fault, null, `${one.ruleId} ${one.name}: ${one.expected}`);
        if (one.result) showings.add(one.ruleId, one.result.outcome, one.reasons);
      }
      const coverage = read.rules.map(({ rule }) => coverageOf(rule, showings.of(rule.id)));
      const lacking = coverage.filter((one) => !one.apart && !(one.passes && one.fails && one.idle.length === 0));
      t.same(lacking, [], `${id}@${version}: each rule is met and broken, each check the reason of a finding`);
      const undecided = coverage.filter(({ apart }) => apart === 'undecided').map((one) => one.id);
      t.same(undecided, UNDECIDED[id] ?? [], `${id}@${version}: what no example decides`);
    }
  }
});

t.test('an example may bring files, a Steckbrief, a phase, a day, an outcome', async (t) => {
  const xml = '<a xmlns="urn:probe"><b id="1">x</b></a>';
  const rules = [
    ruleFile('TST1001', {
      level: { abnahme: 'MUSS' },
      valid: { from: '2025-01-01' },
      examples: {
        pass: [
          { name: 'früher', data: {}, asOf: '2024-12-31', outcome: 'not-applicable' },
          { base: 'dienst.yaml', set: { select: '$.dienst.name', value: 'y' } },
        ],
        fail: [
          { name: 'Entwicklung', data: {}, phase: 'entwicklung', outcome: 'not-applicable' },
          { base: 'dienst.yaml', remove: '$.dienst' },
        ],
      },
    }),
    ruleFile('TST1002', {
      applies: { kind: 'xoev', when: { required: ['dienst'] } },
      checks: [{ select: '//p:b', kind: 'required', with: { child: '@id' } }],
      examples: {
        pass: [
          { text: xml, steckbrief: { dienst: { name: 'x' } } },
          { base: 'a.xml', steckbrief: {}, outcome: 'not-applicable' },
        ],
        fail: [{ base: 'a.xml', remove: '//@id', steckbrief: { dienst: { name: 'x' } }, code: 'missing' }],
      },
    }),
    ruleFile('TST1003', {
      checks: [{ kind: 'manual', message: { de: 'Ist es gut?', en: 'Is it good?' } }],
      examples: { pass: [{ data: {}, outcome: 'needs-review' }], fail: [{ data: {}, outcome: 'needs-review' }] },
    }),
  ];
  const files = withFile(
    withFile(rulesetFiles(rules, { prefixes: { p: 'urn:probe' } }), 'fixtures/dienst.yaml', 'dienst: { name: x }\n'),
    'fixtures/a.xml',
    xml,
  );
  const cwd = t.testdir({ r: files });
  const { read, ruleset } = openFaultless(join(cwd, 'r'));
  const mine = (await runExamples(read, ruleset, 'en')).filter(({ ruleId }) => ruleId.startsWith('TST'));
  t.same(
    mine.map(({ ruleId, name, actual, fault }) => [ruleId, name, actual, fault]),
    [
      ['TST1001', 'früher', 'not-applicable', null],
      ['TST1001', 'pass/1', 'passed', null],
      ['TST1001', 'Entwicklung', 'not-applicable', null],
      ['TST1001', 'fail/1', 'failed', null],
      ['TST1002', 'pass/0', 'passed', null],
      ['TST1002', 'pass/1', 'not-applicable', null],
      ['TST1002', 'fail/0', 'failed', null],
      ['TST1003', 'pass/0', 'needs-review', null],
      ['TST1003', 'fail/0', 'needs-review', null],
    ],
  );
});

t.test('editing a YAML or JSON fixture', async (t) => {
  const base = 'a: 1\nliste: [eins, zwei, drei]\nteil: { b: 2 }\n';
  const cases: readonly (readonly [Parameters<typeof editData>[1], Json])[] = [
    [{}, { a: 1, liste: ['eins', 'zwei', 'drei'], teil: { b: 2 } }],
    [{ set: { select: '$.a', value: [5] } }, { a: [5], liste: ['eins', 'zwei', 'drei'], teil: { b: 2 } }],
    [
      {
        set: [
          { select: '$.a', value: 2 },
          { select: '$.liste[0]', value: null },
        ],
      },
      { a: 2, liste: [null, 'zwei', 'drei'], teil: { b: 2 } },
    ],
    [{ remove: '$.liste[0,1]' }, { a: 1, liste: ['drei'], teil: { b: 2 } }],
    [{ remove: ['$.a', '$.teil.b'] }, { liste: ['eins', 'zwei', 'drei'], teil: {} }],
    [{ add: { select: '$.liste', value: 'vier' } }, { a: 1, liste: ['eins', 'zwei', 'drei', 'vier'], teil: { b: 2 } }],
    [{ add: { select: '$.teil', value: { c: 3 } } }, { a: 1, liste: ['eins', 'zwei', 'drei'], teil: { b: 2, c: 3 } }],
    [
      { add: { select: '$', value: { neu: true } } },
      { a: 1, liste: ['eins', 'zwei', 'drei'], teil: { b: 2 }, neu: true },
    ],
  ];
  for (const [change, result] of cases) t.same(editData(base, change), result, JSON.stringify(change));
  for (const change of [
    { set: { select: '$.weg', value: 1 } },
    { remove: '$.weg' },
    { add: { select: '$.weg', value: 1 } },
    { set: { select: '$', value: 1 } },
  ]) {
    t.throws(() => editData(base, change), /the fixture has no such place/, JSON.stringify(change));
  }
});

t.test('editing an XML fixture', async (t) => {
  const base = '<?xml version="1.0"?>\n<a xmlns="urn:p">\n  <b id="1">x<i>y</i></b>\n  <b id="2"/>\n</a>';
  const cases: readonly (readonly [Parameters<typeof editXml>[1], string])[] = [
    [
      { set: { select: '//p:b[1]', value: 'neu & gut' } },
      '<a xmlns="urn:p">\n  <b id="1">neu &amp; gut</b>\n  <b id="2"/>\n</a>',
    ],
    [{ set: { select: '//@id', value: 7 } }, '<a xmlns="urn:p">\n  <b id="7">x<i>y</i></b>\n  <b id="7"/>\n</a>'],
    [{ remove: ['//p:i', '//p:b[2]/@id'] }, '<a xmlns="urn:p">\n  <b id="1">x</b>\n  <b/>\n</a>'],
    [{ remove: '//p:b[2]' }, '<a xmlns="urn:p">\n  <b id="1">x<i>y</i></b>\n  \n</a>'],
    [
      {
        add: [
          { select: '/p:a', value: '<z/>' },
          { select: '//p:b[1]', value: '<c/>' },
        ],
      },
      '<a xmlns="urn:p"><z/>\n  <b id="1"><c/>x<i>y</i></b>\n  <b id="2"/>\n</a>',
    ],
  ];
  for (const [change, result] of cases) {
    t.equal(
      editXml(base, change, { p: 'urn:p' })
        .replace(/^<\?xml[^>]*\?>\s*/, '')
        .trimEnd(),
      result,
      JSON.stringify(change),
    );
  }
  t.throws(() => editXml(base, { remove: '//p:weg' }, { p: 'urn:p' }), /the fixture has no such place/);
});

t.test('prefixes of an XPath', async (t) => {
  for (const [path, prefixes] of [
    ['//a:b/@c:d', ['a', 'c']],
    ["//b[. = 'x:y']", []],
    ['ancestor::a:b', ['a']],
    ['child::b', []],
    ['//a:b | //a:c', ['a']],
    ['count(a:b[c:d > 1])', ['a', 'c']],
  ] as const) {
    t.same(prefixesOf(path), prefixes, path);
  }
});

t.test('a ruleset whose select fails only when it runs is refused by name', async (t) => {
  const rule = ruleFile('TST1001', {
    applies: { kind: 'xoev' },
    checks: [{ select: '//a[unbekannt()]', kind: 'required', with: { child: 'b' } }],
  });
  const cwd = t.testdir({ r: rulesetFiles([rule]), 'a.xml': '<a/>' });
  const { code, err } = await runCli(['check', '--ruleset', 'r', 'a.xml'], { cwd });
  t.match(
    { code, err },
    { code: 2, err: /„select: \/\/a\[unbekannt\(\)\]“ der Regel TST1001 lässt sich nicht auswerten/ },
  );
});

t.test('a rule of a packed ruleset has the words of its owner', async (t) => {
  const cwd = t.testdir({
    r: rulesetFiles([
      ruleFile('TST1001', { tags: ['probe'], deprecated: '2.0.0', replacedBy: 'TST1002', aliases: ['alt-1'] }),
    ]),
    dienst: STECKBRIEF,
  });
  const { report } = await checkJson(['--ruleset', 'r', 'dienst'], { cwd });
  t.match(
    report.rules.find(({ id }) => id === 'TST1001'),
    { chapter: 'Test', tags: ['probe'], evidence: 'steckbrief', source: { grade: 'A' } },
  );
  t.equal(resultOf(report, 'TST1001').outcome, 'passed');
  const text = findRuleset('r', cwd).texts().get('TST1001');
  t.match(text, { owner: 'probe@1.0.0', deprecated: '2.0.0', replacedBy: 'TST1002', aliases: ['alt-1'] });
});
