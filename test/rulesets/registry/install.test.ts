import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import t from 'tap';
import { packedIn } from '../../../src/rulesets/package.ts';
import type { IndexFile } from '../../../src/rulesets/registry/index-file.ts';
import { checkJson, runCli } from '../../helpers/io.ts';
import { ENV, packageOf, published, resealed, STECKBRIEF, sha256 } from '../../helpers/published.ts';

t.test('from the package to the report, then tampered with', async (t) => {
  const { cwd, run, service } = await published(t, {
    status: 'verbindlich',
    valid: { from: '2026-01-01' },
    bindingFrom: '2027-01-01',
  });
  const inService = (...argv: string[]) => runCli(argv, { cwd: service, env: ENV(cwd) });
  const index = JSON.parse(readFileSync(join(cwd, 'pub/index.json'), 'utf8')) as IndexFile;
  const bytes = readFileSync(join(cwd, 'pub/probe-1.0.0.tgz'));
  t.match(index, {
    id: 'probe',
    sequence: 1,
    generated: '2026-11-22',
    entries: [
      {
        id: 'probe',
        url: 'probe-1.0.0.tgz',
        sha256: sha256(bytes),
        size: bytes.length,
        published: '2026-11-22',
        validFrom: '2026-01-01',
        bindingFrom: '2027-01-01',
        status: 'verbindlich',
      },
    ],
  });
  t.match(await run('ruleset', 'index', 'pub', '--as-of', '2026-12-01'), { code: 0, out: /unverändert \(Stand 1\)/ });

  t.match(await inService('ruleset', 'add', '../pub'), { code: 2, err: /vertraut wird noch keinem Schlüssel/ });
  t.notOk(existsSync(join(service, '.vorgaben')), 'nothing half-installed');
  t.notOk(existsSync(join(service, 'vorgaben.lock')));
  const added = await inService('ruleset', 'add', '../pub', '--trust-key', '../k.pub');
  t.match(added, {
    code: 0,
    out: /^probe@1\.0\.0 \(verbindlich\) aufgenommen: \.vorgaben\/rulesets\/probe\/1\.0\.0\n {2}sha256:[0-9a-f]{64}\n {2}Signatur gültig, Schlüssel A32DE20B10A97BE1 \(Task Force\)\nvorgaben\.lock geschrieben/,
  });
  t.match(await inService('ruleset', 'add', '../pub'), {
    code: 0,
    out: /schon so installiert[\s\S]*vorgaben\.lock ist aktuell/,
  });
  const digest = index.entries[0]!.digest;

  const { report, code } = await checkJson([], { cwd: service, env: ENV(cwd) });
  t.equal(code, 0);
  t.match(report.ruleset, {
    id: 'probe',
    digest,
    signedBy: null,
    bundled: false,
    origin: 'service',
    chosenBy: 'lock',
    status: 'verbindlich',
  });
  t.equal(report.services[0]!.verdict, 'undecided', 'a lock inside the service vouches for nothing');
  t.notOk(
    report.services[0]!.documents.some(({ path }) => path.includes('vorgaben.lock')),
    'the lock is no document',
  );
  const own = /Vom Dienst mitgebracht; nicht mit einem Schlüssel signiert/;
  const signed = /Signiert von Task Force \(A32DE20B10A97BE1\)/;
  const texts = async (from: string, path: string) => {
    const check = (...argv: string[]) => runCli(['check', ...argv, path], { cwd: from, env: ENV(cwd) });
    const terminal = (await check()).out.replaceAll('\n', ' ');
    t.match(terminal, digest);
    return [
      terminal,
      (await check('--reporter', 'html')).out,
      (await check('--reporter', 'markdown')).out,
      JSON.parse((await check('--reporter', 'sarif')).out).runs[0].tool.extensions[0].properties,
    ];
  };
  const [ofService, ...others] = [await texts(service, '.')].flat();
  for (const text of [ofService, ...others.slice(0, 2)]) {
    t.match(text, own);
    t.notMatch(text, signed);
  }
  t.match(others.at(-1), { digest, signedBy: null, bundled: false, origin: 'service', status: 'verbindlich' });
  renameSync(join(service, 'vorgaben.lock'), join(cwd, 'vorgaben.lock'));
  const outside = await texts(cwd, 'dienst');
  for (const text of outside.slice(0, 3)) t.match(text, signed, 'the lock of whoever runs the check counts');
  t.match(outside.at(-1), { digest, signedBy: 'A32DE20B10A97BE1', bundled: false, status: 'verbindlich' });
  renameSync(join(cwd, 'vorgaben.lock'), join(service, 'vorgaben.lock'));

  t.match(await inService('ruleset', 'list'), {
    code: 0,
    out: /probe@1\.0\.0 {2}verbindlich, beim Dienst, signiert von Task Force \(A32DE20B10A97BE1\), festgeschrieben\n {2}sha256/,
  });
  const listed = JSON.parse((await inService('ruleset', 'list', '--json')).out);
  t.match(
    listed.find(({ name }: { name: string }) => name === 'probe@1.0.0'),
    { digest, signedBy: 'A32DE20B10A97BE1', bundled: false, pinned: true },
  );
  t.match(await inService('explain', 'TST1001'), { code: 0, out: /Titel TST1001/ }, 'explain follows the lock');
  t.match(await inService('rules', '--ruleset', 'probe'), { code: 0, out: /probe@1\.0\.0/ });
  t.match(await inService('ruleset', 'docs', 'probe@1.0.0', '--format', 'markdown'), { code: 0, out: /TST1001/ });
  t.match(await inService('ruleset', 'diff', 'probe@1.0.0', 'probe'), { code: 0, out: /sind gleich/ });
  t.match(await inService('init', 'neu', '--name', 'Neu'), { code: 0 });
  t.match(readFileSync(join(service, 'neu/steckbrief.yaml'), 'utf8'), /regelwerk: probe@1\.0\.0/);
  rmSync(join(service, 'neu'), { recursive: true });

  writeFileSync(join(service, 'steckbrief.yaml'), `${STECKBRIEF}regelwerk: probe@1.0.0\n`);
  const named = await checkJson(['dienst'], { cwd, env: ENV(cwd) }).catch((error) => error.message);
  t.match(
    named,
    /liegt beim Dienst .* weder in vorgaben\.lock festgeschrieben noch/,
    'a service does not bring its own rules unasked',
  );
  const repeated = await checkJson([], { cwd: service, env: ENV(cwd) });
  t.match(repeated.report, { ruleset: { chosenBy: 'steckbrief' }, command: 'vorgaben check --as-of 2026-11-22' });

  const installed = join(service, '.vorgaben/rulesets/probe/1.0.0/probe-1.0.0.tgz');
  const file = readFileSync(installed);
  const bent = Buffer.from(file);
  bent[file.indexOf('"MUSS"') + 1] = 0x53;
  writeFileSync(installed, bent);
  t.match(await inService('check'), { code: 2, out: '', err: /passt nicht zu seiner Signatur/ }, 'tampered');
  t.match(await inService('ruleset', 'list'), {
    code: 0,
    out: /probe@1\.0\.0 {2}nicht verwendbar: .*passt nicht zu seiner Signatur/,
  });
  t.match(await inService('ruleset', 'add', '../pub'), { code: 2, err: /schon installiert .* mit anderem Inhalt/ });

  const sealed = resealed(packedIn(file, '').toString(), (one) => {
    one.rules.at(-1).level = 'KANN';
  });
  writeFileSync(installed, packageOf(sealed.text, sealed.digest));
  rmSync(`${installed}.minisig`);
  t.match(
    await inService('check'),
    {
      code: 2,
      err: new RegExp(
        `ist nicht das festgeschriebene\\. vorgaben\\.lock nennt ${digest}, vorhanden ist ${sealed.digest}\\..*vorgaben lock`,
      ),
    },
    'another ruleset under the same name, well sealed',
  );
  t.match(await inService('check', '--ruleset', installed), { code: 2, err: /nicht das festgeschriebene/ });
  rmSync(installed);
  symlinkSync(join(cwd, 'pub/probe-1.0.0.tgz'), installed);
  t.match(await inService('check'), { code: 2, err: /ist ein Verweis/ });
});
t.test('lock: what a check would use now', async (t) => {
  const { cwd, run, service } = await published(t);
  const inService = (...argv: string[]) => runCli(argv, { cwd: service, env: ENV(cwd) });
  const lock = () => readFileSync(join(service, 'vorgaben.lock'), 'utf8');
  t.match(await inService('lock'), {
    code: 0,
    out: /vorgaben\.lock geschrieben; festgeschriebene Regelwerke: 1, Standards: 0/,
  });
  t.match(
    lock(),
    /use: nrw-online-dienste@2\.0\.0\nrulesets:\n {2}- id: nrw-online-dienste\n {4}version: 2\.0\.0\n {4}digest: sha256:/,
  );
  t.match(await inService('lock'), { code: 0, out: /ist aktuell/ });
  t.match((await checkJson([], { cwd: service })).report.ruleset, { chosenBy: 'lock', bundled: true, signedBy: null });
  writeFileSync(join(service, 'vorgaben.lock'), lock().replace(/digest: sha256:..../, 'digest: sha256:0000'));
  t.match(await inService('check'), { code: 2, err: /mitgeliefert|Es kommt mit vorgaben/ });
  t.match(await inService('lock'), { code: 0, out: /geschrieben/ });

  t.match(await inService('ruleset', 'add', '../pub', '--trust-key', '../k.pub', '--in', 'user'), {
    code: 0,
    out: /data\/rulesets\/probe\/1\.0\.0/,
  });
  t.match(lock(), /use: nrw-online-dienste@2\.0\.0/, 'what was chosen stays');
  t.match(await inService('lock', '--ruleset', 'probe'), { code: 0, out: /gilt probe@1\.0\.0/ });
  t.match(lock(), /use: probe@1\.0\.0[\s\S]*signedBy: A32DE20B10A97BE1/);
  t.match((await checkJson([], { cwd: service, env: ENV(cwd) })).report.ruleset, { id: 'probe', chosenBy: 'lock' });
  t.match(
    await run('check', '--ruleset', 'probe@1.0.0', 'dienst', '--reporter', 'json'),
    { code: 0, out: /"signedBy": null/ },
    'without trust the signature is worth nothing',
  );
  t.match(await run('ruleset', 'list'), {
    out: /probe@1\.0\.0 {2}Entwurf, für den Benutzer, signiert mit unbekanntem Schlüssel A32DE20B10A97BE1\n/,
  });
  t.match(await inService('lock', '--ruleset', 'nix@1.0.0'), { code: 2, err: /gibt es hier nicht/ });

  // Outside of this repository: the folders of tests lie inside it.
  const elsewhere = mkdtempSync(join(tmpdir(), 'vorgaben-lock-'));
  t.teardown(() => rmSync(elsewhere, { recursive: true }));
  const above = (...parts: string[]) => join(elsewhere, ...parts);
  cpSync(service, above('dienst'), { recursive: true });
  cpSync(above('dienst', 'vorgaben.lock'), above('vorgaben.lock'));
  rmSync(above('dienst', 'vorgaben.lock'));
  const chosen = async () => (await checkJson([], { cwd: above('dienst'), env: ENV(cwd) })).report.ruleset;
  t.match(await chosen(), { chosenBy: 'default' }, 'a lock further up may be anybody’s');
  writeFileSync(above('.git'), '');
  t.match(await chosen(), { chosenBy: 'lock', id: 'probe' }, 'unless it is in the same repository');

  for (const [text, says] of [
    ['formatVersion: "2"\n', /Fassung 2; diese Version von vorgaben kennt nur 1/],
    ['formatVersion: "1"\nneu: 1\n', /vorgaben\.lock:2:1: .*neu/],
    ['formatVersion: "1"\nuse: a@1.0.0\nuse: b@1.0.0\n', /vorgaben\.lock:3:1: .*use/],
    ['formatVersion: "1"\nuse: ../x@1.0.0\n', /vorgaben\.lock:2:6: /],
    ['formatVersion: !!js/function "function(){}"\n', /vorgaben\.lock:1:16: /],
    [`a: &a [x]\nb: &b [${'*a,'.repeat(60)}]\n`, /vorgaben\.lock:.*Alias/],
    [`formatVersion: "1"\nuse: ${'x'.repeat(1_100_000)}\n`, /größer als 1 MB/],
    [
      'formatVersion: "1"\ntrust:\n  - keyId: "0000000000000000"\n    publicKey: RWThe6kQC+Itoyz0TDQo5IKy3UPSRp5zPzW5bsM1lHKpDSKHPNyCcBX+\n',
      /nicht der mit der Kennung 0000000000000000/,
    ],
    ['[', /vorgaben\.lock:1:/],
  ] as const) {
    writeFileSync(above('vorgaben.lock'), text);
    t.match(await runCli(['check', 'dienst'], { cwd: elsewhere }), { code: 2, out: '', err: says }, text.slice(0, 40));
  }
});
t.test('lock: standards, too', async (t) => {
  const xsd =
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x" version="1.0"><xs:element name="a" type="xs:string"/></xs:schema>';
  const cwd = t.testdir({ s: { 'a.xsd': xsd }, 'steckbrief.yaml': STECKBRIEF, 'a.xml': '<a xmlns="urn:x">1</a>\n' });
  const run = (...argv: string[]) => runCli(argv, { cwd, env: { VORGABEN_DATA: join(cwd, 'data') } });
  t.match(await run('standards', 'add', 's', '--as', 'XBeispiel@1.0'), { code: 0 });
  t.match(await run('lock'), { code: 0, out: /Standards: 1/ });
  const lock = join(cwd, 'vorgaben.lock');
  t.match(readFileSync(lock, 'utf8'), /standards:\n {2}- id: xbeispiel\n {4}version: "1\.0"\n {4}digest: sha256:/);
  t.equal((await run('check', '--quiet')).err, '');
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(/(xbeispiel\n.*\n {4}digest: sha256:)..../, '$10000'));
  t.match(await run('check'), {
    code: 2,
    out: '',
    err: /Der Standard xbeispiel@1\.0 .* ist nicht der festgeschriebene\. vorgaben\.lock nennt sha256:0000.*vorgaben lock/,
  });
});
