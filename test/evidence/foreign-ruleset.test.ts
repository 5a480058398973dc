import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

t.test('a package whose ruleset only bears a known name', async (t) => {
  const cwd = t.testdir({
    regeln: rulesetFiles([ruleFile('PRB1001')]),
    dienst: { 'steckbrief.yaml': 'steckbrief: "1"\ndienst: { id: probe, name: Probe }\n' },
  });
  for (const id of ['nrw-online-dienste', 'ozg-grundlagen', 'fim-datenfelder', 'xoev'])
    cpSync(join('rulesets', id), join(cwd, 'rulesets', id), { recursive: true });
  const head = join(cwd, 'rulesets/nrw-online-dienste/2.0.0/ruleset.yaml');
  writeFileSync(head, readFileSync(head, 'utf8').replace(/^publisher:.*$/m, 'publisher: Wir selbst'));
  const run = (...argv: string[]) => runCli(['abnahme', ...argv], { cwd });
  const pack = (ruleset: string, zip: string) =>
    run(
      '--as-of',
      '2026-11-22',
      '--ruleset',
      ruleset,
      '--paket',
      zip,
      '--protokoll',
      `${zip}.html`,
      '--quiet',
      'dienst',
    );
  await pack('rulesets/nrw-online-dienste/2.0.0', 'falsch.zip');
  for (const folders of [[], ['dienst']]) {
    const { code, out } = await run('verify', 'falsch.zip', ...folders);
    t.equal(code, 1, out);
    t.match(
      out,
      /^Das Regelwerk im Paket heißt nrw-online-dienste 2\.0\.0, ist aber nicht das, das unter diesem Namen mit vorgaben kommt/,
    );
    if (folders.length > 0)
      t.match(out, 'kommt zum selben Ergebnis', 'the repetition, too, is only the word of the package');
  }
  await pack('nrw-online-dienste@2.0.0', 'recht.zip');
  const sound = await run('verify', 'recht.zip');
  t.equal(sound.code, 0);
  t.match(sound.out, /^Das Nachweispaket ist in sich stimmig/);
  t.notMatch(sound.out, 'unverändert');
  await pack('regeln', 'eigen.zip');
  const unknown = await run('verify', 'eigen.zip');
  t.equal(unknown.code, 0);
  t.match(unknown.out, /^Das Regelwerk probe 1\.0\.0 kommt nicht mit vorgaben/);
});
