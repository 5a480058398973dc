// Node for a platform, out of the npm package that carries it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import tar from 'tar-stream';
import { NODE_VERSION, PLATFORMS } from './platforms.mjs';

/** Runs npm; what it says is shown only where it fails. */
export function npm(args, cwd) {
  const ran = spawnSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (ran.status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${ran.stderr ?? ran.error}`);
  return ran.stdout;
}

/** The program and the licence as bytes; null where the package has none. */
async function partsOf(archive, node) {
  const found = { program: null, licence: null };
  const extract = tar.extract();
  extract.on('entry', async (header, stream, next) => {
    const pieces = [];
    for await (const piece of stream) pieces.push(piece);
    if (header.name === `package/bin/${node}`) found.program = Buffer.concat(pieces);
    if (header.name === 'package/LICENSE') found.licence = Buffer.concat(pieces);
    next();
  });
  await pipeline(createReadStream(archive), createGunzip(), extract);
  return found;
}

/** Fetches a platform's Node into `scratch` and holds it against the integrity written down here. */
export async function fetchNode(platform, scratch) {
  const { carrier, integrity, node } = PLATFORMS[platform];
  npm(['pack', '--silent', `${carrier}@${NODE_VERSION}`], scratch);
  const archive = join(scratch, `${carrier}-${NODE_VERSION}.tgz`);
  const seen = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (seen !== integrity) throw new Error(`${carrier}@${NODE_VERSION} is not what was written down: ${seen}`);
  const { program, licence } = await partsOf(archive, node);
  if (!program) throw new Error(`${carrier}@${NODE_VERSION} holds no bin/${node}`);
  return { program, licence };
}
