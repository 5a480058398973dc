import type { Json } from '../base/nouns.ts';
import { type DocumentKind, KINDS, type Kinds, kindNamed } from './kinds/index.ts';
import type { ExaminerName, Kind, Syntax } from './kinds/kind.ts';

/** Formats that decide which parser reads a file. */
export type Format = 'yaml' | 'json' | 'xml' | 'html' | 'text';

/** Suffixes of no kind in particular; the others stand with the kinds whose files bear them. */
const SUFFIXES: ReadonlyMap<string, Format> = new Map(
  Object.entries({
    ...{ yaml: 'yaml', yml: 'yaml', json: 'json', xml: 'xml', xsl: 'xml', xslt: 'xml', gml: 'xml' },
    ...{ har: 'json', jsonld: 'json', rdf: 'xml', spdx: 'text', ttl: 'text' },
  } as const),
);

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
const suffixOf = (path: string): string => baseName(path).split('.').at(-1)!;
/** A file called `html` is taken for a page, one called `pem` is not taken for a certificate. */
const bears = ({ suffixes = [], syntax }: Kind, path: string): boolean =>
  suffixes.includes(suffixOf(path)) && (syntax !== 'certificate' || baseName(path).includes('.'));

/** Whether a file is named as licence texts are: then it is read although its suffix says nothing. */
export function isLicence(path: string): boolean {
  return /^(?:licen[cs]e|lizenz|copying)(?:[.-](?:txt|md))?$/.test(baseName(path));
}

function isNamed({ recognised: { names = [], rootNames = [] } = {} }: Kind, path: string): boolean {
  const name = baseName(path);
  return (
    names.some((known) => (typeof known === 'string' ? known === name : known.test(name))) ||
    rootNames.includes(path.toLowerCase())
  );
}

/** Format by suffix, or by a name that says it; null for a suffix we do not know. */
export function formatOf(path: string, kinds: Kinds = KINDS): Format | null {
  if (kinds.some((kind) => kind.syntax === 'text' && isNamed(kind, path))) return 'text';
  const own = kinds.find((kind) => bears(kind, path))?.syntax;
  if (own === 'certificate') return null;
  return own === undefined || own === 'data' ? (SUFFIXES.get(suffixOf(path)) ?? null) : own;
}

/** Whether files so named hold certificates. */
export function isCertificateName(path: string, kinds: Kinds = KINDS): boolean {
  return kinds.some((kind) => kind.syntax === 'certificate' && bears(kind, path));
}

/** Format by the first character, for files that someone named although their suffix says nothing. */
export function sniffFormat(text: string): Format {
  const first = text.trimStart()[0];
  return first === '<'
    ? /^\s*<(?:!doctype\s+html|html)\b/i.test(text)
      ? 'html'
      : 'xml'
    : first === '{' || first === '['
      ? 'json'
      : 'text';
}

/** Kind of an XML document by the namespace (and name) of its root, never by prefix. */
export function kindOfRoot(root: { namespace: string; local: string }, kinds: Kinds = KINDS): DocumentKind | null {
  const is = ({ recognised: { namespaces = [] } = {} }: Kind) =>
    namespaces.some(({ uri, root: only = root.local }) => uri.test(root.namespace) && only === root.local);
  return kinds.find(is)?.name ?? null;
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Kind of a YAML or JSON document by what only that kind has. */
function kindOfData(value: Json, kinds: Kinds): DocumentKind | null {
  if (Array.isArray(value)) return kindOfList(value, kinds);
  if (!isObject(value)) return null;
  const has = (key: string) => Object.hasOwn(value, key);
  const is = ({ recognised: { keys = [], but = [], values = [] } = {} }: Kind) =>
    (keys.some((group) => group.every(has)) && !but.some(has)) ||
    values.some(({ key, says }) => has(key) && says.test(compact(value[key]!)));
  return kinds.find(is)?.name ?? null;
}

/** The most members and entries of a value that may say what kind it is. */
const TELLING = 50;

/** Begin of a value as compact JSON: what lies deeper or further on says nothing more of the kind. */
function compact(value: Json): string {
  if (!isObject(value)) return JSON.stringify(Array.isArray(value) ? value.slice(0, TELLING) : value);
  const members = Object.entries(value).slice(0, TELLING);
  return JSON.stringify(
    Object.fromEntries(members.map(([key, one]) => [key, Array.isArray(one) ? one.slice(0, 1) : one])),
  );
}

/** Kind of a topmost list by its first entry. */
function kindOfList(list: readonly Json[], kinds: Kinds): DocumentKind | null {
  const [first] = list;
  if (!isObject(first)) return null;
  const is = ({ recognised: { entries = [] } = {} }: Kind) =>
    entries.some((group) => group.every((key) => Object.hasOwn(first, key)));
  return kinds.find(is)?.name ?? null;
}

const begins = ({ recognised: { heads = [] } = {} }: Kind, head: string): boolean =>
  heads.some((one) => one.test(head));

/** What a file is by its name and content, whatever the Steckbrief says; null where nothing recognises it. */
export function recognise(
  path: string,
  format: Format | null,
  content: { root: { namespace: string; local: string } | null; value: Json | undefined; head?: string },
  kinds: Kinds = KINDS,
): DocumentKind | null {
  const known =
    kinds.find((kind) => isNamed(kind, path)) ??
    kinds.find((kind) => kind.recognised?.syntax && (bears(kind, path) || kind.syntax === format));
  if (known) return known.name;
  if (content.root) return kindOfRoot(content.root, kinds);
  const { head } = content;
  if (head !== undefined) return kinds.find((kind) => begins(kind, head))?.name ?? null;
  return content.value === undefined ? null : kindOfData(content.value, kinds);
}

/** How people call what a file is written in. */
export const SYNTAX_NAMES: Readonly<Record<Syntax, string>> = {
  data: 'YAML/JSON',
  xml: 'XML',
  html: 'HTML',
  text: 'Text',
  certificate: 'X.509',
};

/** The syntax that a file of a format is written in, as kinds ask for it; null where nothing read it. */
export function syntaxOf(format: Format | null): Syntax | null {
  return format === 'yaml' || format === 'json' ? 'data' : format;
}

/** Whether a file can be of a kind as far as its syntax goes: whatever can be read is a text. */
export function isWritten(kind: Pick<Kind, 'syntax' | 'alsoIn'> | undefined, syntax: Syntax | null): boolean {
  return (
    kind === undefined ||
    syntax === null ||
    kind.syntax === 'text' ||
    [kind.syntax, ...(kind.alsoIn ?? [])].includes(syntax)
  );
}

/** What examines documents of a kind; null where nothing does. */
export function examinedBy(kind: DocumentKind | null, kinds: Kinds = KINDS): ExaminerName | null {
  return kindNamed(kind, kinds)?.examiner ?? null;
}

/** Root name of XML that no parser could read to its end, so that its fault is told as that of its kind. */
export function sniffRoot(text: string): { namespace: string; local: string } | null {
  const tag =
    /<(?:([\p{L}_][\p{L}\p{N}_.-]*):)?([\p{L}_][\p{L}\p{N}_.-]*)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)/u.exec(
      text.slice(0, 20_000).replace(/<!--.*?-->|<\?.*?\?>|<![^>]*>/gs, ''),
    );
  if (!tag) return null;
  const declared = new RegExp(`\\sxmlns${tag[1] ? `:${tag[1]}` : ''}\\s*=\\s*["']([^"']*)["']`).exec(tag[3] ?? '');
  return { namespace: declared?.[1] ?? '', local: tag[2]! };
}
