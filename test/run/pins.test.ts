import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

const XSD =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x" version="1.0"><xs:element name="a" type="xs:string"/></xs:schema>';

/** Every command that judges services; `paket.zip` and the baseline are made while the lock is true. */
const COMMANDS: readonly (readonly string[])[] = [
  ['check', 'dienst'],
  ['baseline', 'dienst'],
  ['baseline', 'prune', 'dienst'],
  ['ruleset', 'diff', 'ozg-grundlagen@1.0.0', 'ozg-grundlagen@1.0.0', 'dienst'],
  ['abnahme', 'dienst', '--protokoll', 'protokoll.html'],
  ['abnahme', 'vorbereiten', 'dienst'],
  ['abnahme', 'verify', 'paket.zip', 'dienst'],
];

/** A folder with a service, an installed standard that its message is of, and a lock that is true. */
async function locked(t: Test) {
  const cwd = t.testdir({
    s: { 'a.xsd': XSD },
    dienst: {
      'steckbrief.yaml': 'regelwerk: ozg-grundlagen@1.0.0\ndienst: { id: x }\n',
      'a.xml': '<a xmlns="urn:x">1</a>\n',
    },
  });
  const run = (...argv: string[]) => runCli(argv, { cwd, env: { VORGABEN_DATA: join(cwd, 'data') } });
  const falsify = (digest: RegExp) => {
    const lock = join(cwd, 'vorgaben.lock');
    const text = readFileSync(lock, 'utf8');
    writeFileSync(lock, text.replace(digest, '$10000'));
    t.not(readFileSync(lock, 'utf8'), text, 'the lock is false now');
  };
  t.match(await run('standards', 'add', 's', '--as', 'XBeispiel@1.0'), { code: 0 });
  t.match(await run('lock'), { code: 0, out: /festgeschriebene Regelwerke: 1, Standards: 1/ });
  return { cwd, run, falsify };
}

/** What must not come about when a pin does not hold. */
const made = (cwd: string) =>
  ['vorgaben-baseline.json', 'protokoll.html', 'dienst/nachweise.yaml'].map((name) =>
    existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), 'utf8') : null,
  );

t.test('every command that judges refuses a standard that is not the pinned one', async (t) => {
  const { cwd, run, falsify } = await locked(t);
  t.not((await run('abnahme', 'dienst', '--protokoll', 'p.html', '--paket', 'paket.zip')).code, 2);
  t.equal((await run('baseline', 'dienst')).code, 0);
  const before = made(cwd);
  falsify(/(xbeispiel\n.*\n {4}digest: sha256:)..../);
  for (const command of COMMANDS)
    t.match(
      await run(...command),
      {
        code: 2,
        out: command.includes('verify') ? String : '',
        err: /Der Standard xbeispiel@1\.0 .* ist nicht der festgeschriebene/,
      },
      command.join(' '),
    );
  t.same(made(cwd), before, 'nothing is written');
  t.match(await run('lock'), { code: 0 });
  for (const command of COMMANDS) t.not((await run(...command)).code, 2, `true again: ${command.join(' ')}`);
});

t.test('every command that judges refuses a ruleset that is not the pinned one', async (t) => {
  const { cwd, run, falsify } = await locked(t);
  t.equal((await run('baseline', 'dienst')).code, 0);
  const before = made(cwd);
  falsify(/(ozg-grundlagen\n.*\n {4}digest: sha256:)..../);
  // A package brings its ruleset along.
  for (const command of COMMANDS.filter((one) => !one.includes('verify')))
    t.match(
      await run(...command),
      { code: 2, out: '', err: /ozg-grundlagen@1\.0\.0 ist nicht das festgeschriebene/ },
      command.join(' '),
    );
  t.same(made(cwd), before, 'nothing is written');
});

t.test('ruleset diff: a packed file is read as it lies there, but judges only what the lock lets judge', async (t) => {
  const required = (child: string) =>
    ruleFile('TST1001', { checks: [{ select: '$', kind: 'required', with: { child } }] });
  const cwd = t.testdir({
    a: rulesetFiles([required('dienst')]),
    b: rulesetFiles([required('dienst')], { version: '2.0.0' }),
    dienst: { 'steckbrief.yaml': 'dienst: { id: x }\n' },
  });
  const run = (...argv: string[]) => runCli(argv, { cwd });
  for (const name of ['a', 'b']) t.match(await run('ruleset', 'pack', name, '--output', `${name}.tgz`), { code: 0 });
  const digest = `sha256:${'0'.repeat(64)}`;
  writeFileSync(
    join(cwd, 'vorgaben.lock'),
    `formatVersion: "1"\nrulesets:\n  - { id: probe, version: 1.0.0, digest: "${digest}" }\n`,
  );
  const diff = ['ruleset', 'diff', 'a.tgz', 'b.tgz'];
  t.match(await run(...diff), { code: 0 });
  t.match(await run(...diff, 'dienst'), { code: 2, out: '', err: /probe@1\.0\.0 ist nicht das festgeschriebene/ });
  t.match(await run('ruleset', 'diff', 'a', 'b', 'dienst'), { code: 0 }, 'a folder is a work in progress');
});
