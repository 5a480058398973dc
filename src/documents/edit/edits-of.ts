import type { Slice, TextEdit, Wanted } from '../change.ts';
import type { Content } from '../content.ts';
import type { Document } from '../document.ts';
import { kindNamed } from '../kinds/index.ts';
import { isSigned } from '../xml/xml-edits.ts';
import { asEdits } from './apply.ts';

/** Changes of a document as edits of its text; what is generated or signed is edited by nobody. */
export function editsOf(
  { kind, text, fault }: Document,
  content: Content | null,
  wanted: readonly Wanted[],
): (TextEdit | null)[] {
  if (kindNamed(kind)?.untouched || isSigned(text)) return wanted.map(() => null);
  const slices: readonly (Slice | null)[] = (fault === null && content?.slices?.(wanted)) || [];
  const edits = asEdits(
    text,
    wanted.map((_, index) => slices[index] ?? null),
  );
  return wanted.map(({ change }, index) => ('range' in change ? change : edits[index]!));
}
