import type { ReferenceState } from '../service.ts';
import type { Unreached } from './unreached.ts';

/** What it means for a reference that its path leads to no file of the service. */
export const UNOPENED: Readonly<Record<Exclude<ReferenceState, 'found'>, Unreached>> = {
  missing: 'ref-no-file',
  outside: 'ref-outside',
  absolute: 'ref-absolute',
  'link-outside': 'ref-outside',
  'not-a-file': 'ref-folder',
  empty: 'ref-dangling',
};

/** And where files were named one by one: what lies elsewhere was not handed over. */
export const UNOPENED_LOOSE: typeof UNOPENED = {
  ...UNOPENED,
  missing: 'ref-not-beside',
  outside: 'ref-elsewhere',
  'link-outside': 'ref-elsewhere',
};
