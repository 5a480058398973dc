import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import t from 'tap';
import { CodeCache, shelfBeside } from '../../src/cli/code-cache.ts';
import { bundledCommand } from '../helpers/bundle.ts';

const KEPT = { code: Buffer.from([1, 10, 2, 10, 3]), uses: ['xoev', 'html'] };
const flip = (path: string, at: number) => {
  const bytes = readFileSync(path);
  bytes[at]! ^= 1;
  writeFileSync(path, bytes);
};

t.test('compiled code is taken whole and for the same bundle, or not at all', async (t) => {
  const folder = join(t.testdir({}), 'code');
  const shelves = [{ folder, writable: true }];
  const cache = new CodeCache(shelves, 'here', 'bundle 1');
  t.equal(cache.read(), null);
  cache.keep(KEPT);
  t.same(cache.read(), KEPT);
  t.equal(new CodeCache(shelves, 'here', 'bundle 2').read(), null, 'of another bundle');
  t.equal(new CodeCache(shelves, 'there', 'bundle 1').read(), null, 'of another place');
  new CodeCache(shelves, 'here', 'bundle 2').keep(KEPT);
  t.equal(readdirSync(folder).length, 1, 'the newer one takes its place');
  t.equal(cache.read(), null);
  cache.keep(KEPT);
  const path = join(folder, readdirSync(folder)[0]!);
  for (let at = 0; at < statSync(path).size; at += 1) {
    flip(path, at);
    t.equal(cache.read(), null, `byte ${at}`);
    flip(path, at);
  }
  t.same(cache.read(), KEPT);
  writeFileSync(path, readFileSync(path).subarray(0, -1));
  t.equal(cache.read(), null, 'cut off');
});

t.test('what lies beside the package is read by all and written by its owner', async (t) => {
  const folder = t.testdir({ own: {}, others: {} });
  const [own, others] = [join(folder, 'own'), join(folder, 'others')];
  chmodSync(own, 0o755);
  chmodSync(others, 0o777);
  const user = { folder: join(folder, 'user', 'code'), writable: true };
  t.equal(shelfBeside(own, 'c').writable, process.platform !== 'win32');
  t.equal(shelfBeside(others, 'c').writable, false);
  const cache = new CodeCache([shelfBeside(others, 'c'), user], 'here', 'k');
  cache.keep(KEPT);
  t.same(readdirSync(others), []);
  t.same(cache.read(), KEPT, 'from the next place');
});

t.test('the command says the same with kept code, without, and with code that was tampered with', async (t) => {
  const from = dirname(dirname(bundledCommand()));
  const root = join(t.testdir({}), 'package');
  mkdirSync(root, { mode: 0o755 });
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(from, part), join(root, part), { recursive: true });
  const told = (env: NodeJS.ProcessEnv = {}) => {
    const args = [join(root, 'bin', 'vorgaben.js'), 'explain', 'OZG1001'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { VORGABEN_CACHE: join(root, 'user'), ...env },
    });
    return { status, stdout, stderr };
  };
  const plain = told({ NODE_DISABLE_COMPILE_CACHE: '1' });
  t.equal(plain.status, 0);
  t.match(plain.stdout, 'OZG1001');
  t.notOk(readdirSync(root).includes('.code-cache'), 'nothing is kept where Node was told not to');
  t.same(told(), plain, 'compiled now');
  const folder = join(root, process.platform === 'win32' ? 'user/code' : '.code-cache');
  const [name = ''] = readdirSync(folder);
  const { ino, size } = statSync(join(folder, name));
  t.ok(size > 100_000);
  t.same(told(), plain, 'compiled before');
  t.equal(statSync(join(folder, name)).ino, ino, 'and left as it was');
  flip(join(folder, name), size >> 1);
  t.same(told(), plain, 'tampered with');
  t.not(statSync(join(folder, name)).ino, ino, 'and made anew');
  if (process.platform === 'win32') return;
  chmodSync(folder, 0o777);
  t.same(told(), plain, 'where others can write');
  t.equal(readdirSync(join(root, 'user', 'code')).length, 1, 'the own folder of the user is taken instead');
});
