import { UserError } from '../base/errors.ts';
import { memo } from '../base/memo.ts';
import { by } from '../text/ascending.ts';
import { joinPath, parentPath } from '../text/slash-paths.ts';
import type { Document } from './document.ts';
import type { FileAt, NamedFile } from './file-at.ts';
import { type ListIdentity, listIdentity } from './genericode.ts';
import { kindNamed } from './kinds/index.ts';
import { kindOfRoot, sniffRoot } from './recognise.ts';
import type { Entry, Source } from './source.ts';

/** In a folder with more files than this nobody laid the lists beside the schema on purpose. */
const MOST_FILES = 2_000;
/** Enough of a file to see its root and what it calls itself. */
const HEAD = 4_096;

/** The beginning of a file; empty where it cannot be read. */
function headOf(source: Source, at: string, most = HEAD): string {
  try {
    return Buffer.from(source.bytes(at, most)).toString();
  } catch {
    return '';
  }
}

/** Every id and every URN of a code list that a document names. */
function namesIn({ kind, text }: Document): string[] {
  const expression = kindNamed(kind)?.listNames;
  return expression ? [...text.matchAll(expression)].map((match) => match[1]!.trim()) : [];
}

/** What a code list is called: by its file (`C60000016_genericode.xml`) and by its URN. */
function namesOf(file: string, { canonicalUri }: ListIdentity): string[] {
  return [/^(.+?)(?:V[\d.]+)?_genericode\.xml$/i.exec(file)?.[1] ?? '', canonicalUri].filter((name) => name !== '');
}

/** What lies in a folder; a file may be readable in a folder that is not. */
function entriesOf(source: Source, folder: string): readonly Entry[] {
  try {
    return source.list(folder);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

const inFolder = (folder: string, name: string): string => (folder === '.' ? name : `${folder}/${name}`);

function listsIn(source: Source, folder: string): { file: string; names: readonly string[] }[] {
  const entries = entriesOf(source, folder === '.' ? '' : folder);
  if (entries.length > MOST_FILES) return [];
  return entries
    .filter(({ name, kind }) => kind === 'file' && /\.xml$/i.test(name))
    .flatMap(({ name: file }) => {
      const identity = listIdentity(headOf(source, inFolder(folder, file)));
      return identity ? [{ file, names: namesOf(file, identity) }] : [];
    })
    .sort(by(({ file }) => file));
}

/** A loose file that was named, with what was read from it. */
interface Opened {
  readonly file: NamedFile;
  readonly document: Document;
}

/** Code lists that lie beside named data schemas and messages and that one of these names; they are read to judge those. */
export function companionLists(opened: readonly Opened[]): FileAt[] {
  const known = new Set(opened.map(({ file }) => file.path));
  const folders = new Map<string, { source: Source; folder: string; wanted: Set<string> }>();
  for (const { file, document } of opened) {
    if (!file.named || !kindNamed(document.kind)?.listNames) continue;
    const { source, at } = file;
    const { wanted } = memo(folders, parentPath(file.path), () => ({
      source,
      folder: parentPath(at),
      wanted: new Set<string>(),
    }));
    for (const name of namesIn(document)) wanted.add(name);
  }
  return [...folders].flatMap(([shown, { source, folder, wanted }]) =>
    listsIn(source, folder)
      .map(({ file, names }) => ({ path: joinPath(shown, file), at: inFolder(folder, file), names }))
      .filter(({ path, names }) => !known.has(path) && names.some((name) => wanted.has(name)))
      .map(({ path, at }) => ({ source, at, path, relative: path })),
  );
}

/** More schemas than this nobody refers to from a file named by hand. */
const MOST_SCHEMAS = 500;
/** A schema larger than this is not searched for references. */
const LARGEST_SCHEMA = 10_000_000;

/** Relative paths of the schemas a schema refers to. */
function locationsIn(text: string): string[] {
  return [...text.matchAll(/<(?:[\w.-]+:)?(?:include|import|redefine)\s[^<>]*?schemaLocation\s*=\s*["']([^"'<]*)["']/g)]
    .map((match) => match[1]!.trim())
    .filter((location) => !/^[a-z][a-z0-9+.-]*:/i.test(location));
}

/** Schemas that named schemas refer to, in and below their own folders; what lies elsewhere is left alone. */
export function companionSchemas(opened: readonly Opened[]): FileAt[] {
  const known = new Set(opened.map(({ file }) => file.path));
  const found: FileAt[] = [];
  const waiting = opened
    .filter(({ file, document }) => file.named && document.kind === 'xml-schema')
    .map(({ file, document }) => ({ file: file as FileAt, text: document.text }));
  for (let next = waiting.shift(); next && found.length < MOST_SCHEMAS; next = waiting.shift()) {
    for (const location of locationsIn(next.text)) {
      const { source } = next.file;
      const at = joinPath(parentPath(next.file.at), location);
      const path = joinPath(parentPath(next.file.path), location);
      if (known.has(path) || typeof source.size(at) !== 'number') continue;
      known.add(path);
      const text = headOf(source, at, LARGEST_SCHEMA);
      if (kindOfRoot(sniffRoot(text) ?? { namespace: '', local: '' }) !== 'xml-schema') continue;
      const file = { source, at, path, relative: path };
      found.push(file);
      waiting.push({ file, text });
    }
  }
  return found;
}
