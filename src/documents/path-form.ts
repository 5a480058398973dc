import { isAbsolute, posix } from 'node:path';
import type { ReferenceState } from './service.ts';

/** What a path is by how it is written alone; null where only the disk can tell. */
export function stateByForm(file: string): ReferenceState | null {
  if (file.trim() === '') return 'empty';
  if (isAbsolute(file) || /^[a-z]:[\\/]|^\\\\/i.test(file)) return 'absolute';
  const relative = posix.normalize(file);
  return relative === '..' || relative.startsWith('../') ? 'outside' : null;
}
