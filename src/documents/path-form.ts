import { normalPath } from '../text/slash-paths.ts';
import type { ReferenceState } from './service.ts';

/** What a path is by how it is written alone; null where only its source can tell. */
export function stateByForm(file: string): ReferenceState | null {
  if (file.trim() === '') return 'empty';
  if (/^\/|^[a-z]:[\\/]|^\\\\/i.test(file)) return 'absolute';
  const relative = normalPath(file);
  return relative === '..' || relative.startsWith('../') ? 'outside' : null;
}
