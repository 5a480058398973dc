import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { rulesetFiles, runCli } from '../../helpers/io.ts';
import { INSTALLED, list, meta, root, STECKBRIEF, xsd } from '../../helpers/packages.ts';

t.test('a package that is not what was added', async (test) => {
  const cwd = test.testdir({
    regeln: rulesetFiles(),
    quelle: { 'a.xsd': xsd('urn:test:1', root('r'), meta), 'l.xml': list('urn:l') },
    dienst: { 'steckbrief.yaml': STECKBRIEF, 'a.xml': '<r xmlns="urn:test:1"/>', 'b.xml': '<r xmlns="urn:test:2"/>' },
  });
  const dienst = join(cwd, 'dienst');
  const run = (argv: string) => runCli(argv.split(' '), { cwd: dienst });
  const folder = join(dienst, INSTALLED, 'xtest', '1.0');
  const fresh = async () => {
    rmSync(join(dienst, '.vorgaben'), { recursive: true, force: true });
    test.equal((await run('standards add ../quelle')).code, 0);
  };
  const manifest = () => readFileSync(join(folder, 'standard.yaml'), 'utf8');
  const change = (from: string | RegExp, to: string) => {
    const before = manifest();
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${from} is not in standard.yaml`);
    writeFileSync(join(folder, 'standard.yaml'), after);
  };
  const cases: readonly (readonly [what: string, tamper: () => void, check: RegExp, verify: RegExp])[] = [
    [
      'changed',
      () => writeFileSync(join(folder, 'a.xsd'), 'x'),
      /\(\.vorgaben\/standards\/xtest\/1\.0\) ist verändert: Nicht zur Prüfsumme passt „a\.xsd“\. Geprüft wird damit nicht\./,
      /^xtest@1\.0 {2}verändert: a\.xsd$/m,
    ],
    ['missing', () => rmSync(join(folder, 'l.xml')), /Es fehlt „l\.xml“/, /fehlt: l\.xml/],
    [
      'added',
      () => writeFileSync(join(folder, 'neu.xsd'), ''),
      /Dazugekommen ist „neu\.xsd“/,
      /dazugekommen: neu\.xsd/,
    ],
    ['a link', () => symlinkSync('/etc/passwd', join(folder, 'neu')), /Dazugekommen ist „neu“/, /dazugekommen: neu/],
    [
      'a file that became a link',
      () => {
        renameSync(join(folder, 'a.xsd'), join(cwd, 'b.xsd'));
        symlinkSync(join(cwd, 'b.xsd'), join(folder, 'a.xsd'));
      },
      /Es fehlt „a\.xsd“\. {1,2}/,
      /fehlt: a\.xsd/,
    ],
    [
      'many',
      () => {
        for (const n of [1, 2, 3, 4, 5]) writeFileSync(join(folder, `n${n}`), '');
      },
      /„n1“, „n2“, „n3“, „… \(\+2\)“/,
      /n5/,
    ],
    [
      'no standard.yaml',
      () => rmSync(join(folder, 'standard.yaml')),
      /fehlt die standard\.yaml/,
      /nicht lesbar: .*standard\.yaml/,
    ],
    ['no YAML', () => change('paket: "1"', 'paket: ['), /standard\.yaml:\d+:\d+: /, /nicht lesbar/],
    [
      'an unknown key',
      () => change('paket: "1"', 'paket: "1"\nnamme: x'),
      /standard\.yaml:4:1: Die Angabe „namme“ ist nicht vorgesehen\. Gemeint ist wohl „name“/,
      /nicht lesbar: Die Angabe/,
    ],
    [
      'a number as version',
      () => change('version: "1.0"', 'version: 1.0'),
      /standard\.yaml:\d+:\d+: .*Anführungszeichen/,
      /nicht lesbar/,
    ],
    ['neither schemas nor scenarios', () => change('schemas:', 'schematron:'), /standard\.yaml:/, /nicht lesbar/],
    [
      'no checksum',
      () => change(/ {2}a\.xsd: [0-9a-f]{64}/, '  a.xsd: "0"'),
      /standard\.yaml:\d+:\d+: .*Prüfsumme/,
      /nicht lesbar/,
    ],
    [
      'a file nobody lists',
      () => change('- datei: a.xsd', '- datei: c.xsd'),
      /standard\.yaml:\d+:\d+: „c\.xsd“ steht nicht unter „dateien“/,
      /nicht lesbar/,
    ],
    ['a file outside', () => change(/ {2}l\.xml: /, '  ../l.xml: '), /standard\.yaml:/, /nicht lesbar/],
    [
      'a file outside that is listed',
      () => {
        change('- datei: l.xml', '- datei: ../l.xml');
        change(/ {2}l\.xml: /, '  ../l.xml: ');
      },
      /„\.\.\/l\.xml“ ist kein Pfad innerhalb des Pakets/,
      /nicht lesbar/,
    ],
    [
      'a folder that is a link',
      () => {
        renameSync(folder, join(cwd, 'woanders'));
        symlinkSync(join(cwd, 'woanders'), folder);
      },
      /standards\/xtest\/1\.0“ ist ein Verweis/,
      /^$/,
    ],
    [
      'a store that is a link',
      () => {
        renameSync(join(dienst, '.vorgaben'), join(cwd, 'store'));
        symlinkSync(join(cwd, 'store'), join(dienst, '.vorgaben'));
      },
      /„\.vorgaben“ ist ein Verweis/,
      /^$/,
    ],
  ];
  for (const [what, tamper, check, verify] of cases) {
    for (const name of ['b.xsd', 'woanders', 'store']) rmSync(join(cwd, name), { recursive: true, force: true });
    await fresh();
    tamper();
    const ran = await run('check --ruleset ../regeln --reporter json .');
    test.equal(ran.code, 2, what);
    test.match(ran.err, check, what);
    test.equal(ran.out, '', `${what}: nothing was judged by it`);
    const verified = await run('standards verify');
    test.match(verified.out, verify, `verify: ${what}`);
    test.equal(verified.code, verified.out === '' ? 2 : 1, `verify: ${what}`);
    if (/nicht lesbar/.test(verified.out))
      test.match((await run('standards list')).out, /nicht lesbar/, `list: ${what}`);
  }
  rmSync(join(dienst, '.vorgaben'));
  await fresh();
  test.match(await run('standards verify xtest@1.0 --lang en'), { code: 0, out: /unchanged/ });
  test.match(await run('standards verify xtest@2.0'), { code: 2, err: /nicht installiert/ });
  writeFileSync(join(cwd, 'quelle', 'l.xml'), list('urn:m'));
  test.match(await run('standards add ../quelle'), {
    code: 2,
    err: /schon installiert .*, mit anderem Inhalt.*remove xtest@1\.0/,
  });

  // Nobody pays for packages that no document needs: this one is broken, and nobody looks.
  writeFileSync(join(folder, 'standard.yaml'), '{');
  rmSync(join(dienst, 'a.xml'));
  rmSync(join(dienst, 'b.xml'));
  test.equal((await run('check --ruleset ../regeln .')).code === 2, false);

  // One that no document is of is read, but not compared with its checksums.
  rmSync(join(dienst, '.vorgaben'), { recursive: true });
  await fresh();
  writeFileSync(join(folder, 'l.xml'), 'x');
  writeFileSync(join(dienst, 'b.xml'), '<r xmlns="urn:test:2"/>');
  test.not((await run('check --ruleset ../regeln .')).code, 2);
});
