import type { Document } from './document.ts';

/** What became of a path that the Steckbrief names. */
export type ReferenceState = 'found' | 'missing' | 'outside' | 'absolute' | 'link-outside' | 'not-a-file' | 'empty';

/** A service folder, or loose files, with every document found once: all that cross-file checks may ask. */
export interface Service {
  /** As the report names it. */
  readonly path: string;
  readonly steckbrief: Document | null;
  readonly name: string | null;
  readonly documents: readonly Document[];
  /** Documents that the Steckbrief names or that lie in the folder, by relative path. */
  document(relative: string): Document | undefined;
  /** What a path written in the Steckbrief leads to; never touches the disk again. */
  reference(path: string): ReferenceState;
  /** Relative paths below the folder that match a glob (`*`, `**`, `?`), sorted. */
  files(glob: string): readonly string[];
}
