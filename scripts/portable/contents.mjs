// What stands in an archive: Node, vorgaben as npm would install it, start scripts, a note.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../root.mjs';
import { npm } from './fetch-node.mjs';
import { PLATFORMS } from './platforms.mjs';

const WINDOWS = [
  ['vorgaben.cmd', 'vorgaben.cmd'],
  ['Pruefen.cmd', 'pruefen.cmd'],
];
const UNIX = [
  ['vorgaben', 'vorgaben.sh'],
  ['pruefen.command', 'pruefen.sh'],
];
const crlf = (text) => text.replace(/\r?\n/g, '\r\n');

/** vorgaben and what it needs at run time, installed into a folder from the package npm would publish. */
export function installInto(folder) {
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], at('.')));
  npm(
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=dev', '--no-package-lock', `./${filename}`],
    folder,
  );
  return join(folder, 'node_modules');
}

/** All files below a folder as paths with `/`; links (`.bin`) and what npm notes for itself stay out. */
function filesBelow(folder, way = '') {
  return readdirSync(join(folder, way), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = way === '' ? entry.name : `${way}/${entry.name}`;
      if (entry.name === '.bin' || entry.name === '.package-lock.json') return [];
      return entry.isDirectory() ? filesBelow(folder, path) : entry.isFile() ? [path] : [];
    });
}

/** Entries of an archive, all below one top folder: name, bytes, whether it may be run. */
export function* entries(top, platform, modules, { program, licence }) {
  const windows = platform.startsWith('windows');
  const shape = windows ? crlf : (text) => text;
  const packaged = (name) => readFileSync(at('packaging', 'portable', name), 'utf8');
  yield { name: `${top}/LIESMICH.txt`, bytes: Buffer.from(shape(packaged('LIESMICH.txt'))), run: false };
  for (const [name, source] of windows ? WINDOWS : UNIX)
    yield { name: `${top}/${name}`, bytes: Buffer.from(shape(packaged(source))), run: true };
  yield { name: `${top}/node/${PLATFORMS[platform].node}`, bytes: program, run: true };
  yield { name: `${top}/node/LICENSE`, bytes: licence, run: false };
  for (const path of filesBelow(modules)) {
    const file = join(modules, path);
    if (statSync(file).isFile()) yield { name: `${top}/app/${path}`, bytes: readFileSync(file), run: false };
  }
}
