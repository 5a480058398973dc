// Archives with the same bytes whenever they are made: entries in order, one fixed date.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import tar from 'tar-stream';
import { ZipFile } from 'yazl';

const DATE = new Date(2020, 0, 1, 12);
const modeOf = (run) => (run ? 0o755 : 0o644);

async function zip(file, entries, level) {
  const archive = new ZipFile();
  for (const { name, bytes, run } of entries)
    archive.addBuffer(bytes, name, {
      mtime: DATE,
      mode: 0o100000 | modeOf(run),
      compress: true,
      compressionLevel: level,
    });
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(file));
}

async function tarGz(file, entries, level) {
  const pack = tar.pack();
  const written = pipeline(pack, createGzip({ level }), createWriteStream(file));
  for (const { name, bytes, run } of entries) {
    const more = pack.entry({ name, mode: modeOf(run), mtime: DATE }, bytes);
    if (more === false) await once(pack, 'drain');
  }
  pack.finalize();
  await written;
}

/** Writes entries into an archive of a kind: `zip` or `tar.gz`. */
export const write = (kind, file, entries, level = 9) => (kind === 'zip' ? zip : tarGz)(file, entries, level);
