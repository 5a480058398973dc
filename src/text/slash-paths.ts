/** A path with `/`, its `.` and `..` resolved as far as it goes, as POSIX does; written here because browsers have no `node:path`. */
export function normalPath(path: string): string {
  const absolute = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!absolute) parts.push(part);
  }
  if (parts.length === 0) return absolute ? '/' : path.endsWith('/') ? './' : '.';
  return `${absolute ? '/' : ''}${parts.join('/')}${path.endsWith('/') ? '/' : ''}`;
}

/** Paths put together and normalised. */
export const joinPath = (...parts: readonly string[]): string => normalPath(parts.filter((part) => part).join('/'));

/** The folder of a relative path, `.` where it names none. */
export function parentPath(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '.' : path.slice(0, end) || '/';
}

/** Every folder that a path lies in, outermost first. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
