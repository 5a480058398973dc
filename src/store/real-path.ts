import { realpathSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';

/** Relative path with `/`, whatever the system writes. */
export const slashed = (path: string): string => path.split(sep).join('/');

/** Whether `path` is `folder` or lies in it; both must be real paths. */
export function inside(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below === '' || (!isAbsolute(below) && below !== '..' && !below.startsWith(`..${sep}`));
}

/** The real path a link leads to, null where it leads nowhere. */
export function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}
