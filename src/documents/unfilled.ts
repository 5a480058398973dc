import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';
import { isProse, mayBePlaceholder, mayHoldPlaceholder, placeholderIn } from '../text/placeholders.ts';
import { mayNameSampleHost, sampleHostIn } from '../text/sample-hosts.ts';
import { toPointer } from './data.ts';
import type { Document } from './document.ts';
import { HtmlElement } from './html-tree.ts';
import { OPEN } from './kinds/fill-in.ts';
import type { DocumentKind } from './kinds/index.ts';
import { eachLeafText } from './xml/leaf-texts.ts';
import { pathsAt } from './xml/paths-at.ts';

/** What counts as still to be filled in. */
export interface Filler {
  readonly words: readonly string[];
  /** Kinds whose files hold made-up persons: crosses and hosts reserved for examples are in order there. */
  readonly madeUp: readonly string[];
  /** Whether hosts reserved for examples count: not in a service that is a sample itself. */
  readonly hosts: boolean;
}

/** Why a place says nothing yet. */
export interface Unfilled {
  readonly form: 'placeholder' | 'sample-host';
  readonly found: string;
}

const NONE: ReadonlyMap<string, Unfilled> = new Map();

interface Value {
  readonly pointer: () => string;
  readonly text: string;
  readonly name: string;
}

/** Members that show how something may look, or what it must look like: whatever stands below them is no statement. */
const SHOWING = new Set(['example', 'examples', 'default', 'pattern', 'enum', 'const', '$schema', '$ref', '$id']);
/** Members that are written in sentences. */
const PROSE = /^(?:description|summary|.*beschreibung|definition|hilfetext.*|longDescription)$/i;
/** Attributes of XML that name things for machines, in no one's words. */
const TECHNICAL = new Set(['schemaLocation', 'noNamespaceSchemaLocation']);
/** Attributes of a page that say or lead somewhere; what a field suggests to type is a sample by its nature. */
const SAYING = new Set(['href', 'src', 'action', 'formaction', 'content', 'alt', 'title', 'aria-label']);

/** Every text of a data document, with its place. */
function* texts(value: Json, kind: DocumentKind | null, path: readonly (string | number)[] = []): Generator<Value> {
  if (typeof value === 'string') {
    const name = path.findLast((part) => typeof part === 'string');
    yield { pointer: () => toPointer(path), text: value, name: String(name ?? '') };
  } else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* texts(one, kind, [...path, index]);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, one] of Object.entries(value))
      if (kind !== 'openapi' || !SHOWING.has(key)) yield* texts(one, kind, [...path, key]);
  }
}

/** Where a kind keeps lists of codes: they are what they are. */
const codes = (kind: DocumentKind | null, name: string): boolean =>
  (kind === 'genericode' && (name === 'SimpleValue' || name === 'ComplexValue')) ||
  (kind === 'xoev' && name === 'code');

/** What an XML document says, read once; where something is still to be filled in, it is read again for the paths. */
function unfilledInXml(document: Document, filler: Filler): ReadonlyMap<string, Unfilled> {
  const hits: { readonly at: number; readonly attribute: string | null; readonly why: Unfilled }[] = [];
  eachLeafText(document.text, ({ local, text, at, attribute }) => {
    if (codes(document.kind, local) || TECHNICAL.has(local)) return;
    const why = unfilled(document, { text, name: local }, filler);
    if (why) hits.push({ at, attribute, why });
  });
  if (hits.length === 0) return NONE;
  const paths = pathsAt(document.text, new Set(hits.map(({ at }) => at)));
  // In the order of the document: an element stands before its attributes, though its end comes after them.
  const inOrder = hits.sort((a, b) => a.at - b.at || Number(a.attribute !== null) - Number(b.attribute !== null));
  return new Map(
    inOrder.map(({ at, attribute, why }) => [
      `${paths.get(at)!.pointer}${attribute === null ? '' : `/@${attribute}`}`,
      why,
    ]),
  );
}

/** What a page says beside its text: where it leads, what it is called; of its text only what still bears the mark of our own skeletons. */
function* pageTexts(page: HtmlElement): Generator<Value> {
  for (const element of page.walk()) {
    for (const [name, text] of element.attributes)
      if (SAYING.has(name)) yield { pointer: () => `${element.pointer}/@${name}`, text, name };
    const isTitle = element.name === 'title' && element.parent?.name === 'head';
    const text = element.content.filter((part) => typeof part === 'string').join('');
    if (isTitle || text.includes(OPEN)) {
      yield { pointer: () => element.pointer, text, name: element.name };
    }
  }
}

/** The parts of a name as certificates write it: `CN=…, O=…`. */
const partsOf = (kind: DocumentKind | null, text: string): readonly string[] =>
  kind === 'certificate' ? text.split(/[\n,+]\s*|=/) : [text];

function valuesOf(document: Document): Iterable<Value> {
  if (document.root instanceof HtmlElement) return pageTexts(document.root);
  return texts(document.root!.value, document.kind);
}

function unfilled(
  document: Document,
  { text, name }: Omit<Value, 'pointer'>,
  { words, madeUp, hosts }: Filler,
): Unfilled | null {
  if (!mayBePlaceholder(text, words) && !(hosts && mayNameSampleHost(text))) return null;
  const prose = PROSE.test(name) || isProse(text);
  const isMadeUp = madeUp.includes(String(document.kind));
  for (const part of partsOf(document.kind, text)) {
    const found = placeholderIn(part, words, prose);
    if (found !== null && !(isMadeUp && /^[x?_]+$/i.test(found))) return { form: 'placeholder', found };
    const host = prose || !hosts || isMadeUp ? null : sampleHostIn(part);
    if (host !== null) return { form: 'sample-host', found: host };
  }
  return null;
}

const found = new WeakMap<Document, Map<Filler, ReadonlyMap<string, Unfilled>>>();

/** The places of a document that hold no statement yet, by pointer; those who ask again are not kept waiting. */
export function unfilledIn(document: Document, filler: Filler): ReadonlyMap<string, Unfilled> {
  if (!document.root) return NONE;
  const known = memo(found, document, () => new Map<Filler, ReadonlyMap<string, Unfilled>>());
  return memo(known, filler, () => {
    const isXml = document.rootName !== null;
    // The text of a certificate is not its content.
    const may = (text: string): boolean =>
      document.syntax === 'certificate' ||
      mayHoldPlaceholder(text, filler.words, isXml) ||
      (filler.hosts && mayNameSampleHost(text));
    if (![document, ...(document.bundle?.parts ?? [])].some(({ text }) => may(text))) return NONE;
    if (isXml) return unfilledInXml(document, filler);
    const places = new Map<string, Unfilled>();
    for (const value of valuesOf(document)) {
      const why = unfilled(document, value, filler);
      if (why) places.set(value.pointer(), why);
    }
    return places;
  });
}
