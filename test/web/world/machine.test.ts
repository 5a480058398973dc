import * as realCrypto from 'node:crypto';
import { gzipSync, gunzipSync as realGunzip } from 'node:zlib';
import t from 'tap';
import { within } from '../../../src/standards/xsd/time-limit.ts';
import * as ours from '../../../src/web/world/crypto.ts';
import { fileURLToPath, pathToFileURL, Script } from '../../../src/web/world/machine.ts';
import { createRequire } from '../../../src/web/world/module.ts';
import { Worker } from '../../../src/web/world/nothing.ts';
import { gunzipSync } from '../../../src/web/world/zlib.ts';

t.test('checksums and signatures are those of Node', async (t) => {
  for (const name of ['sha256', 'sha512', 'blake2b512'])
    for (const text of ['', 'äöü', 'x'.repeat(100_000)])
      t.equal(
        ours.createHash(name).update(text).digest('hex'),
        realCrypto.createHash(name).update(text).digest('hex'),
        `${name}, ${text.length}`,
      );
  const { publicKey, privateKey } = realCrypto.generateKeyPairSync('ed25519');
  const bytes = Buffer.from('hallo');
  const signature = realCrypto.sign(null, bytes, privateKey);
  const key = ours.createPublicKey({ key: publicKey.export({ format: 'der', type: 'spki' }) });
  t.equal(ours.verify(null, bytes, key, signature), true);
  t.equal(ours.verify(null, Buffer.from('hallo!'), key, signature), false);
  t.equal(ours.verify(null, bytes, key, Buffer.from('zu kurz')), false);
  const secret = ours.createPrivateKey({ key: privateKey.export({ format: 'der', type: 'pkcs8' }) });
  t.same(ours.sign(null, bytes, secret), signature);
  t.not(ours.randomUUID(), ours.randomUUID());
});

t.test('an archive is unpacked as far as was allowed', async (t) => {
  const plain = Buffer.from('abc'.repeat(50_000));
  const packed = gzipSync(plain);
  t.ok(gunzipSync(packed, { maxOutputLength: plain.length }).equals(plain));
  const code = (unpack: typeof gunzipSync, bytes: Buffer, maxOutputLength: number) => {
    try {
      unpack(bytes, { maxOutputLength });
      return '';
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
  };
  for (const [name, bytes, most] of [
    ['too long', packed, 1000],
    ['cut off', packed.subarray(0, packed.length / 2), 1e6],
  ] as const)
    t.equal(code(gunzipSync, bytes, most), code(realGunzip as never, bytes, most), name);
  const broken = Buffer.from(packed);
  broken.fill(0xff, 12, 40);
  t.match(code(gunzipSync, broken, 1e6), /^Z_/);
});

t.test('what a machine gives', async (t) => {
  const slot = Symbol.for('vorgaben.within');
  const before = (globalThis as never)[slot];
  (globalThis as unknown as Record<symbol, unknown>)[slot] = () => 'getan';
  t.equal(new Script("globalThis[Symbol.for('vorgaben.within')]()").runInThisContext(), 'getan');
  (globalThis as unknown as Record<symbol, unknown>)[slot] = before;
  t.equal(
    within(1000, () => 7),
    7,
    'and that is all that is asked of it',
  );
  t.equal(fileURLToPath(pathToFileURL('/a b/c.xsd')), '/a b/c.xsd');
  t.throws(() => Worker(), { code: 'ENOENT' });
  t.throws(() => createRequire(new URL('file:///vorgaben/package.json')).resolve('saxon-js'), {
    code: 'MODULE_NOT_FOUND',
  });
});
