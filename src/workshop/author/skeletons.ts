import type { Json } from '../../base/nouns.ts';
import { isXmlKind } from '../../rulesets/raw.ts';

/** A place of a document kind that a skeleton is about, until the author names another. */
interface Sample {
  /** What the check selects: the place that has the value, and the place above it. */
  readonly value: string;
  readonly parent: string;
  /** Name of the value below its parent. */
  readonly child: string;
  /** A document with that value; null: without it. */
  document(value: string | null): Json;
}

/** A check of a kind with what shows it, or what is left to the author. */
export interface Skeleton {
  readonly select?: string;
  readonly with?: Json;
  readonly message?: { readonly de: string; readonly en: string };
  readonly pass: Json;
  readonly fail: Json;
  readonly code: string;
}

const nested = (path: readonly string[], value: string | null): Json => {
  const [first = '', ...rest] = path;
  if (rest.length === 0) return value === null ? { anderes: 'x' } : { [first]: value };
  return { [first]: nested(rest, value) };
};

/** A value at a path of names, in YAML or JSON. */
function dataSample(path: readonly string[], document = (value: string | null) => nested(path, value)): Sample {
  const child = path.at(-1)!;
  const parent = ['$', ...path.slice(0, -1)].join('.');
  return { value: `${parent}.${child}`, parent, child, document };
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  steckbrief: dataSample(['dienst', 'url'], (url) => ({
    dienst: { id: 'beispiel', ...(url === null ? {} : { url }) },
  })),
  publiccode: dataSample(['url'], (url) => ({ publiccodeYmlVersion: '0.4', ...(url === null ? {} : { url }) })),
  openapi: dataSample(['info', 'version'], (version) => ({
    openapi: '3.0.3',
    info: { title: 'Beispiel', ...(version === null ? {} : { version }) },
    paths: {},
  })),
  xbezahldienste: dataSample(['requestId'], (id) => ({ grosAmount: 1, ...(id === null ? {} : { requestId: id }) })),
};
const XML: Sample = {
  value: "/*/*[local-name()='name']",
  parent: '/*',
  child: "*[local-name()='name']",
  document: (value) =>
    value === null ? '<beispiel><anderes>x</anderes></beispiel>' : `<beispiel><name>${value}</name></beispiel>`,
};

const sampleOf = (kind: string): Sample => (isXmlKind(kind) ? XML : (SAMPLES[kind] ?? dataSample(['name'])));

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
export function skeletonFor(documentKind: string, checkKind: string): Skeleton | null {
  const make = MAKERS[checkKind];
  return make ? make(sampleOf(documentKind)) : null;
}

/** What the check kinds select on this kind of document, as a beginning. */
export const selectFor = (documentKind: string): string => sampleOf(documentKind).value;

/** A document of this kind, as a beginning. */
export const documentFor = (documentKind: string): Json => sampleOf(documentKind).document(GOOD);
