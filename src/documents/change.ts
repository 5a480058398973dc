import type { Range } from '../base/nouns.ts';

type Scalar = string | number | boolean;

/** What a place should be instead. Without a pointer it is the place of the problem itself. */
export type Change =
  | { readonly pointer?: string; readonly set: Scalar }
  | { readonly pointer?: string; readonly rename: string }
  /** A single value where a list is wanted becomes a list of one. */
  | { readonly pointer?: string; readonly listed: true }
  /** An entry that says nothing which its neighbours do not say. */
  | { readonly pointer?: string; readonly remove: true }
  | TextEdit;

/** A change and the place it is about. */
export interface Wanted {
  readonly pointer: string;
  readonly change: Change;
}

/** A piece of a text and what stands there instead. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** The same by UTF-16 offsets. */
export interface Slice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
