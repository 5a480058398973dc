import type { Range } from '../base/nouns.ts';
import type { Slice, Wanted } from './change.ts';
import type { Node } from './document.ts';
import type { Place } from './place.ts';

/** A document is too large or too deep for a search of ours: that is no fault of the path and says nothing of the document. */
export class Unsearchable extends Error {
  override readonly name = 'Unsearchable';
}

/** What a parsed document can be asked, whatever its format: the tree, its places, stable addresses. */
export interface Content {
  readonly root: Node;
  readonly rootName: { readonly namespace: string; readonly local: string } | null;
  select(path: string, prefixes: Readonly<Record<string, string>>): readonly Node[];
  locate(places: readonly Place[]): Range[];
  /** Changes as slices of the text; a format without it changes nothing by itself. */
  slices?(wanted: readonly Wanted[]): readonly (Slice | null)[];
  stablePointer(pointer: string): string;
  dispose(): void;
}
