import type { Json } from '../../base/nouns.ts';
import { KINDS, type Kinds, kindNamed } from '../../documents/kinds/index.ts';
import type { Sample } from '../../documents/kinds/sample.ts';

/** A check of a kind with what shows it, or what is left to the author. */
export interface Skeleton {
  readonly select?: string;
  readonly with?: Json;
  readonly message?: { readonly de: string; readonly en: string };
  readonly pass: Json;
  readonly fail: Json;
  readonly code: string;
}

const sampleOf = (kind: string, kinds: Kinds): Sample => kindNamed(kind, kinds)!.sample;

const GOOD = 'https://www.beispielstadt.example/';
const BAD = 'http://www.beispielstadt.example/';
const message = (de: string, en: string) => ({
  de: `${de} AUSFÜLLEN: Satz, der sagt, was verlangt ist.`,
  en: `${en} AUSFÜLLEN: sentence that says what is required.`,
});

/** Check kinds for which a whole working check can be written; for the others only their parameters are known. */
const MAKERS: Readonly<Record<string, (sample: Sample) => Skeleton>> = {
  required: ({ parent, child, document }) => ({
    select: parent,
    with: { child },
    pass: document(GOOD),
    fail: document(null),
    code: 'missing',
  }),
  absent: ({ parent, child, document }) => ({
    select: parent,
    with: { of: child.startsWith('*') ? child : `$.${child}` },
    pass: document(null),
    fail: document(GOOD),
    code: 'present',
  }),
  pattern: ({ value, document }) => ({
    select: value,
    with: { matches: 'https://.+' },
    message: message('„{value}“ hat nicht die verlangte Form.', "'{value}' does not have the required form."),
    pass: document(GOOD),
    fail: document(BAD),
    code: 'mismatch',
  }),
  'one-of': ({ value, document }) => ({
    select: value,
    with: { values: [GOOD] },
    pass: document(GOOD),
    fail: document(BAD),
    code: 'not-listed',
  }),
  format: ({ value, document }) => ({
    select: value,
    with: { format: 'https-url' },
    pass: document(GOOD),
    fail: document(BAD),
    code: 'not-https',
  }),
  length: ({ value, document }) => ({
    select: value,
    with: { max: 100 },
    pass: document(GOOD),
    fail: document(`${GOOD}${'x'.repeat(100)}`),
    code: 'too-long',
  }),
};

/** A check of this kind on this kind of document that works as it is; null where only the author knows. */
export function skeletonFor(documentKind: string, checkKind: string, kinds: Kinds = KINDS): Skeleton | null {
  const make = MAKERS[checkKind];
  return make ? make(sampleOf(documentKind, kinds)) : null;
}

/** What the check kinds select on this kind of document, as a beginning. */
export const selectFor = (documentKind: string, kinds: Kinds = KINDS): string => sampleOf(documentKind, kinds).value;

/** A document of this kind, as a beginning. */
export const documentFor = (documentKind: string, kinds: Kinds = KINDS): Json =>
  sampleOf(documentKind, kinds).document(GOOD);
