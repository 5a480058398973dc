import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { openFaultless, packAll } from '../../../src/workshop/pack-all.ts';
import { pretty, withFile } from '../../helpers/folders.ts';
import { type Files, ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';

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
    t.match(out, /\d+ (?:Mangel|Mängel) in probe@1\.0\.0\.\n$/);
  }
  const cwd = t.testdir({ r: rulesetFiles([ruleFile('TST1001')]) });
  const clean = await runCli(['ruleset', 'lint', 'r'], { cwd });
  t.match(clean, { code: 0, err: '', out: /^probe@1\.0\.0 ist ohne Mangel\. Regeln: 7, Beispiele: \d+\.\n$/ });
  t.match((await runCli(['ruleset', 'lint', 'r', '--lang', 'en'], { cwd })).out, /without fault/);
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
