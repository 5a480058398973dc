import type { FileDocument } from '../file.ts';
import type { Resource } from './follow.ts';

/** Where a walk through a description is: in which file, and where that comes to stand in the whole. */
export interface Here {
  readonly document: FileDocument;
  readonly at: string;
  readonly to: string;
  readonly resource: Resource;
  /** Address of the schema around. */
  readonly base: string | null;
  /** References that led here, so that one back to them stays a reference. */
  readonly within: readonly { readonly key: string; readonly to: string }[];
}

/** A name as a step of a JSON Pointer. */
export const segment = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const below = (here: Here, key: string): Here => ({
  ...here,
  at: here.at + segment(key),
  to: here.to + segment(key),
});
