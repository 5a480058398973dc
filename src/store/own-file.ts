import { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { writeAside } from './write-aside.ts';

// Absent on Windows.
const { O_RDONLY, O_NOFOLLOW = 0 } = constants;

/** Who may be believed: whoever runs this, and whoever runs the machine. Windows tells no owner, and keeps folders of users apart. */
function trusted({ uid, mode }: Stats): boolean {
  const own = process.getuid?.();
  return own === undefined || ((uid === own || uid === 0) && (mode & 0o022) === 0);
}

/** A folder that is none by a link, and in which nobody else can put anything. */
function ownFolder(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && trusted(found);
}

/** The bytes of a file that nobody else can have written or put in its place; null where there is none, or where that is not sure. */
export function readOwn(folder: string, name: string): Buffer | null {
  if (!ownFolder(folder)) return null;
  let file: number | undefined;
  try {
    file = openSync(join(folder, name), O_RDONLY | O_NOFOLLOW);
    const stat = fstatSync(file);
    return stat.isFile() && trusted(stat) ? readFileSync(file) : null;
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Puts a file where `readOwn` will believe it, and says whether that went well. */
export function keepOwn(folder: string, name: string, bytes: Uint8Array): boolean {
  try {
    makeFolder(dirname(folder));
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, { mode: 0o755 });
    if (!ownFolder(folder)) return false;
    writeAside(join(folder, name), bytes, { mode: 0o644 });
    return true;
  } catch {
    return false;
  }
}
