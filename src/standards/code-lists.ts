import { memo } from '../base/memo.ts';
import { type CodeList, CodeLists } from '../codelists/code-list.ts';
import { readGenericode } from '../codelists/columns.ts';
import { held } from '../codelists/held.ts';
import { decode } from '../documents/bytes.ts';
import type { CodeFacts, Examination, HeldList, Step } from '../documents/examination.ts';
import type { FileDocument } from '../documents/file.ts';
import { listIdentity } from '../documents/genericode.ts';
import { guardXml } from '../documents/xml/xml-guard.ts';
import { regularBytes } from '../store/regular-file.ts';
import { walkMessage } from '../xoev/message-walk.ts';
import { SchemaTypes } from '../xoev/schema-types.ts';
import type { Scenario } from './standard.ts';
import type { Schema } from './xsd/schema.ts';

/** Text of a file that a parser may see; null for one it may not. */
function readable(path: string): string | null {
  try {
    const { text, fault } = decode(regularBytes(path));
    return fault || guardXml(text) ? null : text;
  } catch {
    return null;
  }
}

const packages = new WeakMap<readonly string[], CodeLists>();

/** Lists that a package brings; a file is parsed when a message names its list. */
function packageLists(files: readonly string[]): CodeLists {
  return memo(packages, files, () => {
    const lists = new CodeLists();
    for (const file of files) {
      const text = readable(file);
      if (text !== null) lists.take(listIdentity(text), () => readGenericode(text));
    }
    return lists;
  });
}

const typed = new WeakMap<Schema, SchemaTypes | { readonly none: true }>();

/** Types of a schema that compiled; null where none of them has to do with codes, characters or metadata. */
function typesOf(schema: Schema): SchemaTypes | null {
  const types = memo(typed, schema, () => {
    const texts = schema.sources().map((path) => decode(regularBytes(path)).text);
    const telling = /xoev\.de\/schemata\/code\/|din-91379|<(?:\w+:)?nameKurz/;
    return texts.some((text) => telling.test(text)) ? new SchemaTypes(texts) : ({ none: true } as const);
  });
  return 'none' in types ? null : types;
}

/** Codes that make the step fail; the others are notes. */
const FAILS: ReadonlySet<string> = new Set([
  'no-listURI',
  'no-listVersionID',
  'empty-listURI',
  'empty-listVersionID',
  'empty-code',
  'not-in-list',
]);

function step({ codes, open, unknown, keyless, problems }: CodeFacts): Step {
  const failing = problems.filter(({ code }) => FAILS.has(code));
  const lists = [...unknown.map(({ list }) => list), ...keyless];
  const reason =
    codes === 0
      ? { code: 'no-codes', args: {} }
      : lists.length > 0
        ? { code: 'lists-missing', args: { lists: lists.slice(0, 5), more: Math.max(0, lists.length - 5) } }
        : open > 0
          ? { code: 'codes-open', args: { count: open } }
          : undefined;
  const outcome = failing.length > 0 ? 'failed' : codes === 0 ? 'not-run' : reason ? 'unverified' : 'passed';
  return { name: 'code-lists', outcome, ...(reason ? { reason } : {}), problems: failing };
}

/** What is known of a message beside its validity. */
type MessageFacts = Pick<Examination, 'meta' | 'codes' | 'texts'> & { readonly steps: readonly Step[] };

/** Code lists that do not lie with the service, by package. */
export type Official = readonly (readonly string[])[];

/**
 * Has the codes of a message looked up and its texts judged, with the types of the schema that has just validated it.
 * `lists` are those of the service; those of the package are believed first, then
 * those that others than the service brought.
 */
export function codeListStep(
  document: FileDocument,
  { schema, meta: told, codelists }: Pick<Scenario, 'schema' | 'meta' | 'codelists'>,
  { lists, official }: { lists: CodeLists; official: Official },
): MessageFacts {
  if (document.kind === 'xdatenfelder') return { steps: [] };
  const types = typesOf(schema);
  // A version in xs:schema is that of the standard only where the schema says which standard it is.
  const given = told?.nameKurz || told?.kennung ? told : undefined;
  const meta = types?.meta(document.rootName?.namespace ?? '') ?? given;
  // A schema that compiled and has no code type knows no XÖV codes, whatever its attributes are called.
  const open = types === null && schema.sources().length === 0;
  if (!types?.relevant && !open) return { steps: [], meta, texts: { texts: 0, problems: [] } };
  const { codes, texts } = walkMessage(document.text, types, inOrder(codelists, official, lists));
  return { steps: [step(codes)], meta, codes, ...(types ? { texts } : {}) };
}

/** Has a code list of a service held against those that others brought, in the order in which they are believed. */
export function heldAgainst(own: CodeList, files: readonly (readonly string[])[]): HeldList {
  const all = files.map(packageLists);
  const versions = [...new Set(all.flatMap((lists) => lists.versions(own.uri)))];
  const other = all.map((lists) => lists.find(own.uri, own.version)).find((list) => list !== null);
  return held(own, other ?? null, versions);
}

/** Lists of the package, then those of other packages, then the service's own; a package of the service's own comes after those of others. */
function inOrder(codelists: readonly string[] | undefined, official: Official, lists: CodeLists): CodeLists {
  const others = official.filter((one) => one !== codelists);
  const first = codelists ? [codelists] : [];
  const packages = codelists && official.includes(codelists) ? [...first, ...others] : [...others, ...first];
  return [...packages.map(packageLists), lists].reduceRight((after, before) => before.followedBy(after));
}
