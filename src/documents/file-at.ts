import type { Source } from './source.ts';

/** A file of a source and how the report names it. */
export interface FileAt {
  readonly source: Source;
  /** Where it lies in the source. */
  readonly at: string;
  readonly path: string;
  readonly relative: string;
}

/** A loose file; `named` where somebody typed its name, so that it must be readable whatever it is. */
export interface NamedFile extends FileAt {
  readonly named: boolean;
}
