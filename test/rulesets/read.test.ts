import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Json } from '../../src/base/nouns.ts';
import { serialise } from '../../src/rulesets/packed.ts';
import { prefixesOf } from '../../src/rulesets/path-faults.ts';
import { pretty, STECKBRIEF, withFile } from '../helpers/folders.ts';
import { checkJson, type Files, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

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
      /In „\/\/\[“ kann „\[“ hinter „\/\/“ nicht stehen/,
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
t.test('a select that asks for what XPath does not have is refused by name', async (t) => {
  const rule = ruleFile('TST1001', {
    applies: { kind: 'xoev' },
    checks: [{ select: '//a[unbekannt()]', kind: 'required', with: { child: 'b' } }],
  });
  const cwd = t.testdir({ r: rulesetFiles([rule]), 'a.xml': '<a/>' });
  const { code, err } = await runCli(['check', '--ruleset', 'r', 'a.xml'], { cwd });
  t.match({ code, err }, { code: 2, err: /TST1001\.yaml:\d+:\d+: In „\/\/a\[unbekannt\(\)\]“ steht „unbekannt\(…\)“/ });
});
t.test('a packed select that nobody compiled is refused by name when it runs', async (t) => {
  const rule = ruleFile('TST1001', {
    applies: { kind: 'xoev' },
    checks: [{ select: '//a[b]', kind: 'required', with: { child: 'b' } }],
  });
  const cwd = t.testdir({ r: rulesetFiles([rule]), 'a.xml': '<a/>' });
  await runCli(['ruleset', 'pack', 'r', '--output', 'r.ruleset'], { cwd });
  const [, rules = '', texts = ''] = readFileSync(join(cwd, 'r.ruleset'), 'utf8').split('\n');
  const content = { ...JSON.parse(rules.replace('//a[b]', '//a[unbekannt()]')), texts, catalogues: {} };
  writeFileSync(join(cwd, 'r.ruleset'), serialise(content).text);
  t.match(await runCli(['check', '--ruleset', 'r.ruleset', 'a.xml'], { cwd }), {
    code: 2,
    err: /^vorgaben: Regel TST1001: In „\/\/a\[unbekannt\(\)\]“ steht „unbekannt\(…\)“; diese Funktion hat XPath 1\.0 nicht\.\n$/,
  });
});
