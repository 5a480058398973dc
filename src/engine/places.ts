import { memo } from '../base/memo.ts';
import type { Range } from '../base/nouns.ts';
import type { TextEdit, Wanted } from '../documents/change.ts';
import type { Document } from '../documents/document.ts';
import { WHOLE_FILE } from '../documents/lines.ts';
import type { Place } from '../documents/place.ts';

/** Collects every place that findings of a service need, so that each document is read for places once. */
export class Places {
  private readonly wanted = new Map<Document, Place[]>();
  private readonly found = new Map<Document, Range[]>();
  private readonly changes = new Map<Document, Wanted[]>();
  private readonly edits = new Map<Document, readonly (TextEdit | null)[]>();
  private readonly mends: boolean;

  /** `mends`: what could be done about findings is wanted, too. */
  constructor(mends = true) {
    this.mends = mends;
  }

  /** Asks for a place; the function returned gives it after `resolve`. */
  want(document: Document, place: Place): () => Range {
    const index = memo(this.wanted, document, () => []).push(place) - 1;
    return () => this.found.get(document)?.[index] ?? WHOLE_FILE;
  }

  /** Asks for a change as an edit of the text; null where there is none to be made. */
  change(document: Document, wanted: Wanted): () => TextEdit | null {
    if (!this.mends) return () => null;
    const index = memo(this.changes, document, () => []).push(wanted) - 1;
    return () => this.edits.get(document)?.[index] ?? null;
  }

  resolve(): void {
    for (const [document, places] of this.wanted) this.found.set(document, document.locate(places));
    for (const [document, wanted] of this.changes) this.edits.set(document, document.edits(wanted));
  }
}
