import type { Content } from './content.ts';
import type { Declaration } from './file-facts.ts';
import type { DocumentKind, Kinds } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { type Format, recognise } from './recognise.ts';

/** Where a text says what it is, it says so here. */
const MOST_HEAD = 4_096;

/** What a file is by its name and content, whatever is said of it. */
export function kindByItself(
  {
    relative,
    rootName,
    text,
  }: {
    readonly relative: string;
    readonly rootName: { readonly namespace: string; readonly local: string } | null;
    readonly text: string;
  },
  { format, certificate }: { readonly format: Format | null; readonly certificate: boolean },
  content: Content | null,
  known: Kinds,
): DocumentKind | null {
  const value = rootName || certificate ? undefined : content?.root.value;
  const head = format === 'text' && { head: text.slice(0, MOST_HEAD) };
  return recognise(relative, format, { root: rootName, value, ...head }, known);
}

/** What a file shows of itself, and what is said of it. */
interface Shown {
  readonly declarations: readonly Declaration[];
  /** What is known of the kinds declared. */
  readonly records: readonly (readonly Kind[])[];
  readonly recognised: DocumentKind | null;
  readonly rootName: object | null;
  readonly almost: object | null;
  readonly text: string;
}

/** What a file is: the Steckbrief decides; where it leaves a choice, the content and its syntax do. `otherwise` is the kind of XML that nothing recognises. */
export function kindOfFile(
  shown: Shown,
  otherwise: DocumentKind | null,
  fits: (kind: DocumentKind) => boolean,
): DocumentKind | null {
  const { declarations, recognised, rootName, almost, text } = shown;
  const declared = declarations.flatMap(({ kinds }) => kinds);
  if (declared.length > 0)
    return recognised !== null && declared.includes(recognised)
      ? recognised
      : weightiest(declared.some(fits) ? declared.filter(fits) : declared, shown);
  if (recognised !== null) return recognised;
  // What is nearly something else is told as that; a standard that knows it may still claim it.
  if (rootName) return almost ? null : otherwise;
  return text === '' ? null : 'text';
}

/** Of several kinds the one that a standard judges, so that no other entry hides the file from it. */
function weightiest(declared: readonly DocumentKind[], { records, rootName }: Shown): DocumentKind {
  const isJudged = (kind: DocumentKind) =>
    records.flat().some(({ name, examiner }) => name === kind && examiner === 'standards');
  return (rootName && declared.find(isJudged)) || declared[0]!;
}
