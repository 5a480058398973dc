import { isAbsolute, relative, resolve } from 'node:path';
import { inside, slashed } from '../store/real-path.ts';

/** A path as the report names it: relative to where the command runs; outside of it as it was typed. */
export function shownPath(cwd: string, typed: string): string {
  const absolute = resolve(cwd, typed);
  const below = relative(cwd, absolute);
  if (below === '') return '.';
  if (inside(cwd, absolute) && !isAbsolute(below)) return slashed(below);
  return slashed(typed).replace(/(.)\/+$/, '$1');
}
