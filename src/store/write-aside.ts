import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Puts a whole file in place of an old one, so that a run that breaks off leaves the old file; a link is not followed. Throws what the disk says. */
export function writeAside(path: string, text: string): void {
  const aside = `${path}.neu-${randomUUID()}`;
  try {
    if (existsSync(path) && !lstatSync(path).isFile()) throw Object.assign(new Error(), { code: 'EINVAL' });
    writeFileSync(aside, text, { flag: 'wx' });
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
