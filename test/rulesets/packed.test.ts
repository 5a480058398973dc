import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { bundled, findRuleset } from '../../src/rulesets/find.ts';
import { digestOf, parsePacked, serialise } from '../../src/rulesets/packed.ts';
import { packAll } from '../../src/workshop/pack-all.ts';
import { STECKBRIEF } from '../helpers/folders.ts';
import { checkJson, resultOf, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

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
