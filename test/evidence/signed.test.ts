import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { type Files, rulesetFiles, runCli } from '../helpers/io.ts';
import { PUBLIC, SECRET, sha256 } from '../helpers/published.ts';
import { zipOf } from '../helpers/zip.ts';

const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: probe, name: Probe }\n';

/** A package of a small service, its entries to be changed, and a key. */
async function packed(t: { testdir(files: Files): string }, ...options: string[]) {
  const cwd = t.testdir({
    dienst: { 'steckbrief.yaml': STECKBRIEF },
    regeln: rulesetFiles([]),
    'k.key': SECRET,
    'k.pub': PUBLIC.replace(/minisign.*/, 'Stadt Beispiel'),
  });
  const run = (...argv: string[]) => runCli(['abnahme', ...argv], { cwd });
  await run('--as-of', '2026-11-22', ...options, '--paket', 'p.zip', '--protokoll', 'p.html', '--quiet', 'dienst');
  return { cwd, run };
}

t.test('a package says by whom it is where it is signed', async (t) => {
  const { cwd, run } = await packed(t);
  t.match(await run('verify', 'p.zip', '--trust-key', 'k.pub'), {
    code: 1,
    out: /ist nicht signiert: p\.zip\.minisig/,
  });
  t.match(await run('sign', 'p.zip', '--key', 'k.key', '--comment', 'Abnahme vom 22.11.2026'), { code: 0, err: '' });
  const good = await run('verify', 'p.zip', '--trust-key', 'k.pub');
  t.equal(good.code, 0, good.out);
  t.match(
    good.out,
    /^Das Nachweispaket ist signiert mit dem Schlüssel A32DE20B10A97BE1 \(Stadt Beispiel\)\. Abnahme vom/,
  );
  t.match(good.out, 'in sich stimmig');
  t.match(await run('verify', 'p.zip', 'dienst', '--trust-key', 'k.pub'), { code: 0, out: /zum selben Ergebnis/ });
  t.match(await run('verify', '--lang', 'en', 'p.zip', '--trust-key', 'k.pub'), { code: 0, out: /is signed with the/ });
  t.match((await run('verify', 'p.zip')).out, /von wem sie ist, wurde nicht geprüft/);
  t.match(await run('verify', '--help'), { code: 0, out: /--trust-key/ });
  t.match(await run('sign', '--help'), { code: 0, out: /--key-command/ });

  await runCli(['ruleset', 'keygen', '--output', 'fremd'], { cwd });
  t.match(await run('verify', 'p.zip', '--trust-key', 'fremd.pub'), { code: 1, out: /vertraut wird hier nur/ });
  t.match(await run('verify', 'p.zip', '--trust-key', 'fremd.pub', '--trust-key', 'k.pub'), { code: 0 });
  t.match(await run('verify', 'p.zip', '--trust-key', 'nix.pub'), { code: 2 });
  const signature = readFileSync(join(cwd, 'p.zip.minisig'), 'utf8');
  const bytes = readFileSync(join(cwd, 'p.zip'));
  for (const [what, zip, text, says] of [
    ['another package', Buffer.concat([bytes, Buffer.from('x')]), signature, /passt nicht zu seiner Signatur/],
    ['another comment', bytes, signature.replace('22.11.2026', '23.11.2026'), /passt nicht zu seiner Signatur/],
    ['no signature', bytes, 'x', /Die Signatur des Nachweispakets „p\.zip“ ist keine/],
  ] as const) {
    writeFileSync(join(cwd, 'p.zip'), zip);
    writeFileSync(join(cwd, 'p.zip.minisig'), text);
    const { code, out } = await run('verify', 'p.zip', '--trust-key', 'k.pub');
    t.equal(code, 1, what);
    t.match(out, says, what);
    t.notMatch(out, 'in sich stimmig', what);
  }
});

t.test('what a package says of its own tool and of who chose the ruleset is not believed', async (t) => {
  const { cwd, run } = await packed(t, '--ruleset', 'ozg-grundlagen@1.0.0');
  t.match((await run('verify', 'p.zip')).out, 'in sich stimmig');
  const repeated = await run('verify', 'p.zip', 'dienst');
  t.equal(repeated.code, 1, 'whoever runs it has not asked for this ruleset');
  t.match(repeated.out, /^Das Paket sagt, das Regelwerk ozg-grundlagen@1\.0\.0 sei verlangt worden\./);
  t.match(repeated.out, 'kommt zum selben Ergebnis');
  t.equal((await runCli(['lock', '--ruleset', 'ozg-grundlagen@1.0.0', 'dienst'], { cwd })).code, 0);
  t.equal((await run('verify', 'p.zip', 'dienst')).code, 0, 'a lock of theirs asks for it');
  cpSync(join(cwd, 'vorgaben.lock'), join(cwd, 'dienst/vorgaben.lock'));
  rmSync(join(cwd, 'vorgaben.lock'));
  const inside = await runCli(['abnahme', 'verify', '../p.zip', '.'], { cwd: join(cwd, 'dienst') });
  t.equal(inside.code, 1, 'a lock of the service does not');

  const own = await packed(t, '--ruleset', 'regeln');
  t.match(await own.run('verify', 'p.zip', 'dienst'), { code: 1, out: /Das Regelwerk probe 1\.0\.0 kommt nicht mit/ });
});

t.test('an invented version does not spare the protocol the comparison', async (t) => {
  const { cwd, run } = await packed(t);
  const unpacked = await runCli(['abnahme', 'verify', 'p.zip'], { cwd });
  t.equal(unpacked.code, 0, unpacked.out);
  const { unzipSync } = await import('fflate');
  const entries = new Map(
    Object.entries(unzipSync(readFileSync(join(cwd, 'p.zip')))).map(([name, data]) => [name, Buffer.from(data)]),
  );
  const change = (name: string, from: RegExp, to: string) =>
    entries.set(name, Buffer.from(entries.get(name)!.toString('utf8').replace(from, to)));
  change('bericht.json', /("tool": ?\{[^}]*"version": ?")[^"]*/, '$19.9.9');
  change('protokoll.html', /Nicht entschieden|Nicht konform/, 'Konform');
  const write = (tool: string) => {
    const manifest = JSON.parse(entries.get('paket.json')!.toString('utf8'));
    manifest.tool.version = tool;
    for (const entry of manifest.entries) {
      entry.sha256 = sha256(entries.get(entry.path)!);
      entry.bytes = entries.get(entry.path)!.length;
    }
    const all = new Map([...entries, ['paket.json', Buffer.from(JSON.stringify(manifest))] as const]);
    writeFileSync(join(cwd, 'f.zip'), zipOf([...all].map(([name, data]) => ({ name, data, stored: true }))));
  };
  write('9.9.9');
  const forged = await run('verify', 'f.zip');
  t.equal(forged.code, 1, forged.out);
  t.match(forged.out, 'kann nur vorgaben 9.9.9 sagen');
  write('0.1.0');
  t.match(await run('verify', 'f.zip'), { code: 1, out: /paket\.json passt nicht zu bericht\.json/ });
});
