import type { Json } from '../../base/nouns.ts';
import { DEPTH } from '../depth.ts';
import type { FileDocument } from '../file.ts';
import type { Followed } from './follow.ts';
import { measure } from './measure.ts';

/** So much is put together for one description; more is no interface that anybody reads. */
const LIMITS = { files: 1_000, bytes: 20_000_000, values: 1_000_000, again: 100_000 } as const;

/** A place in some file that a reference leads to. */
export interface Found extends Followed {
  readonly document: FileDocument;
}

/** Counts what a description is put together from, so that references to references end. */
export class Budget {
  readonly parts = new Set<FileDocument>();
  private bytes = 0;
  private values = 0;
  /** Values that were there before: path items may multiply. */
  private again = 0;
  private readonly seen = new Set<Json>();

  /** Whether there is room for one more part at a place so deep; then it is counted. */
  takes({ document, value }: Found, at: string): boolean {
    const { values, depth } = measure(value);
    const isNew = !this.parts.has(document);
    const bytes = this.bytes + (isNew ? document.bytes : 0);
    if (at.split('/').length + depth > DEPTH || this.values + values > LIMITS.values) return false;
    if (bytes > LIMITS.bytes || (isNew && this.parts.size >= LIMITS.files)) return false;
    const again = this.again + (this.seen.has(value) ? values : 0);
    if (again > LIMITS.again) return false;
    this.again = again;
    this.seen.add(value);
    this.parts.add(document);
    this.bytes = bytes;
    this.values += values;
    return true;
  }
}
