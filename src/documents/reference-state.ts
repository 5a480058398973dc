import { normalPath } from '../text/slash-paths.ts';
import { stateByForm } from './path-form.ts';
import type { ReferenceState } from './service.ts';
import type { Source } from './source.ts';

/** What a reference of the Steckbrief leads to. */
export function stateOf(source: Source, file: string): ReferenceState {
  const written = stateByForm(file);
  if (written !== null) return written;
  const path = normalPath(file);
  if (path === '.' || path === './') return 'not-a-file';
  const size = source.size(path);
  return typeof size === 'number' ? 'found' : size;
}
