import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { zipSync } from 'fflate';

/** Packs a folder as a clerk does: one folder at the top, everything in it. */
export function zipFolder(folder: string, to: string): void {
  const top = basename(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [`${top}${path.slice(folder.length)}`, new Uint8Array(readFileSync(path))] as const;
  });
  writeFileSync(to, zipSync(Object.fromEntries(entries), { mtime: new Date('2026-11-22T12:00:00') }));
}
