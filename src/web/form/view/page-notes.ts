import { sectionOf } from '../fields/sections.ts';
import type { FieldFinding } from '../judging/judgement.ts';
import type { Notes } from './context.ts';

/** What is said beside the fields of the page shown, by the place of each. */
export class PageNotes {
  private readonly notes = new Map<string, Notes>();

  set(pointer: string, notes: Notes): void {
    this.notes.set(pointer, notes);
  }

  clear(): void {
    this.notes.clear();
  }

  /** Forgets what lies below a place, which is drawn anew. */
  forgetBelow(pointer: string): void {
    for (const known of [...this.notes.keys()]) if (known.startsWith(`${pointer}/`)) this.notes.delete(known);
  }

  /** States and findings anew; what is said of a place without a field of its own is said at the next one above. */
  update(findings: readonly FieldFinding[], section: string): void {
    const further = new Map<string, string[]>();
    for (const place of new Set(findings.flatMap(({ places }) => places))) {
      let above = place;
      while (above !== '' && !this.notes.has(above)) above = above.slice(0, above.lastIndexOf('/'));
      const isOnPage = above !== '' || sectionOf(place.split('/')[1]) === section;
      if (above !== place && isOnPage) further.set(above, [...(further.get(above) ?? []), place]);
    }
    for (const [pointer, notes] of this.notes) notes.update(further.get(pointer));
  }
}
