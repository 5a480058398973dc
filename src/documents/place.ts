/** Which part of a place a finding marks. */
export type Part = 'value' | 'key' | 'whole';

/** A place to be resolved; `span` counts UTF-16 units within the value. */
export interface Place {
  readonly pointer: string;
  readonly part?: Part;
  readonly span?: { readonly from: number; readonly to: number };
  /** An entry that is missing there: where it stands as a comment, that is the place. */
  readonly missing?: string;
}
