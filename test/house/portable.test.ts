import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import t from 'tap';
// @ts-expect-error: a script without types
import { write } from '../../scripts/portable/archive.mjs';
// @ts-expect-error: a script without types
import { entries } from '../../scripts/portable/contents.mjs';
// @ts-expect-error: a script without types
import { PLATFORMS } from '../../scripts/portable/platforms.mjs';

const needsBuild = existsSync('dist/main.js') ? false : 'dist/ is not built';
const LICENCE = Buffer.from('licence of Node\n');
const TOP = 'vorgaben-0.0.0';

/** `node_modules` as npm would make it: the files of the package, and a link that must not come along. */
function installed(folder: string): string {
  const modules = join(folder, 'node_modules');
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
  for (const name of [...files, 'package.json', 'LICENSE', 'README.md'])
    cpSync(name, join(modules, 'vorgaben', name), { recursive: true });
  mkdirSync(join(modules, '.bin'));
  return modules;
}

t.test(
  'the archive for Linux runs from an empty folder without Node on the path',
  {
    skip: needsBuild || (process.platform !== 'linux' ? 'another system' : false),
  },
  async (t) => {
    const cwd = t.testdir({});
    const parts = { program: readFileSync(process.execPath), licence: LICENCE };
    const platform = process.arch === 'arm64' ? 'linux-arm64' : 'linux-x64';
    await write('tar.gz', join(cwd, 'v.tar.gz'), entries(TOP, platform, installed(cwd), parts), 1);
    t.equal(spawnSync('tar', ['xzf', 'v.tar.gz'], { cwd }).status, 0);
    cpSync('examples/hundehaltung-mangelhaft', join(cwd, 'mein dienst', 'Hunde & Haltung'), { recursive: true });

    const env = { PATH: '/bin' };
    const run = (script: string, args: readonly string[], input = '') =>
      spawnSync(join(cwd, TOP, script), args, { cwd, env, input, encoding: 'utf8' });
    t.match(run('vorgaben', ['--version']), { status: 0, stdout: /^\d+\.\d+\.\d+\n$/, stderr: '' });
    t.match(run('vorgaben', ['explain', 'OZG1011', '--lang', 'en']), { status: 0, stdout: /How to mend it/ });

    const report = join(cwd, 'mein dienst', 'vorgaben-bericht.html');
    const checked = run('pruefen.command', ['mein dienst/Hunde & Haltung']);
    t.match(checked, { status: 1, stdout: /Nicht konform[\s\S]*Der Bericht steht in .*vorgaben-bericht\.html/ });
    t.match(readFileSync(report, 'utf8'), /<html lang="de">/);
    for (const [how, dropped] of [
      ['quoted', `'${join(cwd, 'mein dienst', 'Hunde & Haltung')}' \n`],
      ['escaped', `${join(cwd, 'mein dienst', 'Hunde & Haltung').replace(/[ &]/g, '\\$&')} \n`],
    ] as const)
      t.match(run('pruefen.command', [], dropped), { status: 1, stdout: /Nicht konform/ }, how);
    t.equal(run('pruefen.command', [], '').status, 2, 'nothing dropped is no success');
    t.same(readdirSync(join(cwd, 'mein dienst')).sort(), ['Hunde & Haltung', 'vorgaben-bericht.html']);
  },
);

t.test('the archive for Windows is one that Windows can unpack and run', { skip: needsBuild }, async (t) => {
  const cwd = t.testdir({});
  const parts = { program: Buffer.from('MZ'), licence: LICENCE };
  await write('zip', join(cwd, 'v.zip'), entries(TOP, 'windows-x64', installed(cwd), parts), 1);
  const files = unzipSync(readFileSync(join(cwd, 'v.zip')));
  const names = Object.keys(files);
  t.same(
    names.filter((name) => !name.startsWith(`${TOP}/`)),
    [],
    'one folder on top',
  );
  t.same(
    names.filter((name) => /[\\:*?"<>|\u0000-\u001f]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul)(?:[./]|$)/i.test(name)),
    [],
  );
  t.same(
    names.filter((name) => name.length > 180),
    [],
    'short enough for a path of 260 characters',
  );
  t.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length, 'no two names that differ in case only');
  for (const name of ['LIESMICH.txt', 'vorgaben.cmd', 'Pruefen.cmd']) {
    const text = Buffer.from(files[`${TOP}/${name}`]!).toString('utf8');
    t.notMatch(text, /(?<!\r)\n/, `${name}: every line ends as Windows ends lines`);
    if (name.endsWith('.cmd')) t.match(text, /^[\x20-\x7e\r\n]*$/, `${name}: no letter depends on a code page`);
  }
  const start = Buffer.from(files[`${TOP}/vorgaben.cmd`]!).toString('utf8');
  for (const [, path] of start.matchAll(/%~dp0([\w\\.]+)/g))
    t.ok(names.includes(`${TOP}/${path!.replaceAll('\\', '/')}`), `${path} is there`);
  // Made on another system, a zip may hold links: the upper half of the attributes says what an entry is.
  const raw = readFileSync(join(cwd, 'v.zip'));
  let at = raw.indexOf('PK\u0001\u0002', 'latin1');
  const kinds = new Set<string>();
  for (let n = 0; n < names.length; n += 1) {
    kinds.add((raw.readUInt32LE(at + 38) >>> 28).toString(8));
    at += 46 + raw.readUInt16LE(at + 28) + raw.readUInt16LE(at + 30) + raw.readUInt16LE(at + 32);
  }
  t.same([...kinds], ['10'], 'plain files only');
});

t.test('every platform names its carrier, pinned by content', async (t) => {
  t.same(Object.keys(PLATFORMS), ['windows-x64', 'linux-x64', 'linux-arm64', 'macos-arm64', 'macos-x64']);
  for (const [name, { integrity }] of Object.entries<{ integrity: string }>(PLATFORMS))
    t.match(integrity, /^sha512-[\w+/]{86}==$/, name);
});
