import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { checkJson, resultOf, ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';
import { ENV, PUBLIC, SECRET } from '../../helpers/published.ts';
import { zipOf } from '../../helpers/zip.ts';

const DAY = ['--as-of', '2026-11-22'];
const ABNAHME = [...DAY, '--phase', 'abnahme'];
const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: probe, name: Probe }\n';
const OFFICIAL = 'nrw-online-dienste';

/** A service with a package that bears the name of the official ruleset, signed by a key that its own lock trusts. */
async function forged(t: Test, manifest: { id: string; version: string } = { id: OFFICIAL, version: '2.0.1' }) {
  const cwd = t.testdir({
    r: rulesetFiles([ruleFile('TST1001')], manifest),
    dienst: { 'steckbrief.yaml': STECKBRIEF },
    'k.key': SECRET,
    'k.pub': PUBLIC.replace(/minisign.*/, 'Task Force NRW'),
  });
  const service = join(cwd, 'dienst');
  const at = (folder: string, ...argv: string[]) => runCli(argv, { cwd: folder, env: ENV(cwd) });
  const file = `${manifest.id}-${manifest.version}.tgz`;
  for (const argv of [
    ['ruleset', 'pack', 'r', '--output', file],
    ['ruleset', 'sign', file, '--key', 'k.key'],
  ])
    t.equal((await at(cwd, ...argv)).code, 0, argv.join(' '));
  const added = await at(service, 'ruleset', 'add', `../${file}`, '--trust-key', '../k.pub');
  t.equal(added.code, 0, added.err);
  t.match(readFileSync(join(service, 'vorgaben.lock'), 'utf8'), `use: ${manifest.id}@${manifest.version}`);
  const check = (folder: string, ...argv: string[]) => checkJson(argv, { cwd: folder, env: ENV(cwd) });
  return { cwd, service, at, check, file };
}

type Checked = Awaited<ReturnType<typeof checkJson>>;

/** Nobody vouches: never konform, not signed by anybody, and said why. */
function isDoubted(t: Test, { report, code }: Checked, phase: 'entwicklung' | 'abnahme', what: string) {
  t.match(report.ruleset, { signedBy: null, bundled: false, origin: 'service' }, what);
  t.notOk('signer' in report.ruleset);
  const { outcome, reason } = resultOf(report, 'OZG1002');
  t.equal(outcome, 'unverified', what);
  t.match(reason, /liegt beim Dienst, und für seine Echtheit steht nur die eigene vorgaben\.lock/);
  t.ok(
    report.services.every(({ verdict }) => verdict === 'undecided'),
    what,
  );
  t.equal(code, phase === 'abnahme' ? 1 : 0, what);
}

t.test('a ruleset, key and lock inside of the service give no trust, in the path . either', async (t) => {
  const { cwd, service, at, check } = await forged(t);
  for (const text of [
    STECKBRIEF,
    `${STECKBRIEF}regelwerk: ${OFFICIAL}@2.0.1\n`,
    `${STECKBRIEF}regelwerk: ${OFFICIAL}\n`,
  ]) {
    writeFileSync(join(service, 'steckbrief.yaml'), text);
    isDoubted(t, await check(service, ...DAY), 'entwicklung', text);
    isDoubted(t, await check(service, ...ABNAHME, '.'), 'abnahme', text);
    for (const form of ['terminal', 'html', 'markdown', 'sarif', 'junit', 'json']) {
      const { out } = await at(service, 'check', ...ABNAHME, '--reporter', form);
      t.notMatch(out, /Signiert von|Signed by|Task Force NRW/, form);
    }
  }
  await at(service, 'abnahme', ...DAY, '--protokoll', '../p.html', '--quiet');
  const protocol = readFileSync(join(cwd, 'p.html'), 'utf8');
  t.notMatch(protocol, /Signiert von|Task Force NRW/);
  t.match(protocol, 'Das Regelwerk hat der Dienst mitgebracht');

  t.match((await check(service, ...ABNAHME, '--ruleset', OFFICIAL)).report.ruleset, {
    bundled: true,
    version: '2.0.0',
  });
  const asked = await check(service, ...ABNAHME, '--ruleset', `${OFFICIAL}@2.0.1`);
  t.equal(resultOf(asked.report, 'OZG1002').outcome, 'passed', 'whoever runs the check asked for exactly this one');
  t.match(asked.report.ruleset, { signedBy: null, origin: 'service' });

  renameSync(join(service, 'vorgaben.lock'), join(cwd, 'vorgaben.lock'));
  const outside = await check(cwd, ...ABNAHME, 'dienst');
  t.match(outside.report.ruleset, { signedBy: 'A32DE20B10A97BE1', signer: 'Task Force NRW', origin: 'service' });
  t.equal(resultOf(outside.report, 'OZG1002').outcome, 'passed', 'the lock of whoever runs the check counts');
});

t.test('nor from below, through a link, from .vorgaben, or for a service inside', async (t) => {
  const { cwd, service, at, check } = await forged(t);
  symlinkSync(service, join(cwd, 'verweis'));
  isDoubted(t, await check(join(cwd, 'verweis'), ...ABNAHME), 'abnahme', 'through a link');

  mkdirSync(join(service, 'unter'));
  writeFileSync(join(service, 'unter/steckbrief.yaml'), STECKBRIEF);
  isDoubted(
    t,
    await check(service, ...ABNAHME, 'unter'),
    'abnahme',
    'a service inside of the one that brings the lock',
  );
  rmSync(join(service, 'unter'), { recursive: true });

  cpSync(join(service, 'vorgaben.lock'), join(service, '.vorgaben/vorgaben.lock'));
  mkdirSync(join(service, '.vorgaben/.vorgaben'));
  cpSync(join(service, '.vorgaben/rulesets'), join(service, '.vorgaben/.vorgaben/rulesets'), { recursive: true });
  isDoubted(t, await check(join(service, '.vorgaben'), ...ABNAHME, '..'), 'abnahme', 'from .vorgaben');
  rmSync(join(service, '.vorgaben/.vorgaben'), { recursive: true });

  const below = await check(cwd, ...ABNAHME, 'dienst');
  t.match(below.report.ruleset, { bundled: true, chosenBy: 'default' }, 'a lock below is not even read');
  const entries = readdirSync(service, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));
  const zip = (root: string) =>
    writeFileSync(
      join(cwd, 'd.zip'),
      zipOf(entries.map((path) => ({ name: root + path.slice(service.length + 1), data: readFileSync(path) }))),
    );
  for (const root of ['', 'dienst/']) {
    zip(root);
    const zipped = await check(cwd, ...ABNAHME, 'd.zip');
    t.match(zipped.report.ruleset, { bundled: true, chosenBy: 'default' }, `zip ${root}`);
  }
  writeFileSync(join(service, 'steckbrief.yaml'), `${STECKBRIEF}regelwerk: ${OFFICIAL}@2.0.1\n`);
  t.match(await at(cwd, 'check', ...ABNAHME, 'dienst'), { code: 2, err: /liegt beim Dienst/ });
  symlinkSync(join(service, 'vorgaben.lock'), join(cwd, 'vorgaben.lock'));
  t.match(await at(cwd, 'check', ...ABNAHME, 'dienst'), { code: 2, err: /vorgaben\.lock/ }, 'a link to it is refused');
});

t.test('what the service brings never stands in for what the user installed', async (t) => {
  const { cwd, service, at, check } = await forged(t);
  writeFileSync(
    join(cwd, 'r/rules/TST1001.yaml'),
    readFileSync(join(cwd, 'r/rules/TST1001.yaml'), 'utf8').replace('Titel TST1001', 'Echt'),
  );
  t.equal((await at(cwd, 'ruleset', 'pack', 'r', '--output', 'echt.tgz')).code, 0);
  const user = await at(cwd, 'ruleset', 'add', 'echt.tgz', '--allow-unsigned', '--in', 'user');
  t.equal(user.code, 0, user.err);
  rmSync(join(cwd, 'vorgaben.lock'));
  const lock = readFileSync(join(service, 'vorgaben.lock'), 'utf8');
  writeFileSync(join(service, 'vorgaben.lock'), lock.replace(/\nrulesets:[\s\S]*/, '\n'));
  const { report } = await check(service, ...ABNAHME, '--ruleset', `${OFFICIAL}@2.0.1`);
  t.match(report.ruleset, { origin: 'user' });
});

t.test('nor does a ruleset that makes light of the rule that says so', async (t) => {
  const { cwd, service, at, check, file } = await forged(t);
  const rule = join(cwd, 'r/rules/OZG1002.yaml');
  writeFileSync(rule, readFileSync(rule, 'utf8').replace(/"level": ?"MUSS"|"level": ?\{[^}]*\}/, '"level": "KANN"'));
  rmSync(join(service, '.vorgaben'), { recursive: true });
  rmSync(join(service, 'vorgaben.lock'));
  rmSync(join(cwd, file));
  await at(cwd, 'ruleset', 'pack', 'r', '--output', file);
  await at(cwd, 'ruleset', 'sign', file, '--key', 'k.key');
  t.equal((await at(service, 'ruleset', 'add', `../${file}`, '--trust-key', '../k.pub')).code, 0);
  writeFileSync(join(service, 'steckbrief.yaml'), `${STECKBRIEF}unbekannt: 1\n`);
  const { report, code } = await check(service, ...ABNAHME);
  t.equal(report.services[0]!.verdict, 'undecided');
  t.equal(code, 1);
});

t.test('another owner, any number, a path', async (t) => {
  const { service, at, check } = await forged(t, { id: 'musterkreis', version: '9.9.9' });
  isDoubted(t, await check(service, ...ABNAHME), 'abnahme', 'another owner');
  writeFileSync(join(service, 'steckbrief.yaml'), `${STECKBRIEF}regelwerk: ../r\n`);
  for (const path of ['../r', '../musterkreis-9.9.9.tgz', '.vorgaben/rulesets/musterkreis/9.9.9']) {
    writeFileSync(join(service, 'steckbrief.yaml'), `${STECKBRIEF}regelwerk: ${path}\n`);
    t.match(await at(service, 'check', ...ABNAHME), { code: 2, err: /gibt es hier nicht/ }, 'never by its path');
  }
});

t.test('a lock may let only what it names judge', async (t) => {
  const cwd = t.testdir({ dienst: { 'steckbrief.yaml': STECKBRIEF } });
  const run = (...argv: string[]) => runCli(argv, { cwd, env: ENV(cwd) });
  t.equal((await run('lock', '--pinned-only', 'dienst')).code, 0);
  t.match(
    readFileSync(join(cwd, 'vorgaben.lock'), 'utf8'),
    /pinnedOnly: true\nrulesets:\n {2}- id: nrw-online-dienste/,
  );
  t.not((await run('check', 'dienst')).code, 2);
  t.equal((await run('lock', 'dienst')).code, 0);
  t.match(readFileSync(join(cwd, 'vorgaben.lock'), 'utf8'), 'pinnedOnly: true', 'it stays');
  writeFileSync(join(cwd, 'dienst/steckbrief.yaml'), `${STECKBRIEF}regelwerk: ozg-grundlagen@1.0.0\n`);
  t.match(await run('check', 'dienst'), { code: 2, err: /ozg-grundlagen@1\.0\.0 ist in vorgaben\.lock nicht festges/ });
  t.not((await run('check', '--ruleset', 'ozg-grundlagen@1.0.0', 'dienst')).code, 2, 'unless it is given');
});
