import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { memo } from '../base/memo.ts';
import type { Document } from './document.ts';
import { type ListIdentity, listIdentity } from './genericode.ts';
import { kindNamed } from './kinds/index.ts';
import { kindOfRoot, sniffRoot } from './kinds.ts';
import type { FileAt } from './open.ts';
import { inside, realPath } from './walk.ts';

/** In a folder with more files than this nobody laid the lists beside the schema on purpose. */
const MOST_FILES = 2_000;
/** Enough of a file to see its root and what it calls itself. */
const HEAD = 4_096;

/** The beginning of a file; empty where it cannot be read. */
export function headOf(path: string, most = HEAD): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const length = Math.min(most, fstatSync(file).size);
    const buffer = Buffer.alloc(length);
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, length, 0));
  } catch {
    return '';
  } finally {
    if (file !== undefined) closeSync(file);
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
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function listsIn(folder: string): { file: string; names: readonly string[] }[] {
  const files = entriesOf(folder);
  if (files.length > MOST_FILES) return [];
  return files
    .filter((entry) => entry.isFile() && /\.xml$/i.test(entry.name))
    .flatMap(({ name: file }) => {
      const identity = listIdentity(headOf(join(folder, file)));
      return identity ? [{ file, names: namesOf(file, identity) }] : [];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A loose file that was named, with what was read from it. */
export interface Opened {
  readonly file: FileAt & { readonly named: boolean };
  readonly document: Document;
}

/** Code lists that lie beside named data schemas and messages and that one of these names; they are read to judge those. */
export function listsBeside(opened: readonly Opened[]): FileAt[] {
  const known = new Set(opened.map(({ file }) => file.absolute));
  const folders = new Map<string, { shown: string; wanted: Set<string> }>();
  for (const { file, document } of opened) {
    if (!file.named || !kindNamed(document.kind)?.listNames) continue;
    const folder = dirname(file.absolute);
    const at = memo(folders, folder, () => ({ shown: posix.dirname(file.path), wanted: new Set<string>() }));
    for (const name of namesIn(document)) at.wanted.add(name);
  }
  return [...folders].flatMap(([folder, { shown, wanted }]) =>
    listsIn(folder)
      .filter(({ file, names }) => !known.has(join(folder, file)) && names.some((name) => wanted.has(name)))
      .map(({ file }) => {
        const path = shown === '.' ? file : posix.join(shown, file);
        return { absolute: join(folder, file), path, relative: path };
      }),
  );
}

/** More schemas than this nobody refers to from a file named by hand. */
const MOST_SCHEMAS = 500;
/** A schema larger than this is not searched for references. */
const LARGEST_SCHEMA = 10_000_000;

/** Relative paths of the schemas a schema refers to. */
function locationsIn(text: string): string[] {
  return [...text.matchAll(/<(?:[\w.-]+:)?(?:include|import|redefine)\s[^>]*?schemaLocation\s*=\s*["']([^"']*)["']/g)]
    .map((match) => match[1]!.trim())
    .filter((location) => !/^[a-z][a-z0-9+.-]*:/i.test(location));
}

/** Schemas that named schemas refer to, in and below their own folders; what lies elsewhere is left alone. */
export function schemasBeside(opened: readonly Opened[]): FileAt[] {
  const known = new Set(opened.map(({ file }) => file.absolute));
  const found: FileAt[] = [];
  const waiting = opened
    .filter(({ file, document }) => file.named && document.kind === 'xml-schema')
    .map(({ file, document }) => ({ home: dirname(file.absolute), file: file as FileAt, text: document.text }));
  for (let next = waiting.shift(); next && found.length < MOST_SCHEMAS; next = waiting.shift()) {
    for (const location of locationsIn(next.text)) {
      const absolute = join(dirname(next.file.absolute), location);
      const path = posix.join(posix.dirname(next.file.path), location);
      const real = realPath(absolute);
      if (known.has(absolute) || real === null || !inside(next.home, real) || !statSync(real).isFile()) continue;
      known.add(absolute);
      const text = headOf(absolute, LARGEST_SCHEMA);
      if (kindOfRoot(sniffRoot(text) ?? { namespace: '', local: '' }) !== 'xml-schema') continue;
      const file = { absolute, path, relative: path };
      found.push(file);
      waiting.push({ home: next.home, file, text });
    }
  }
  return found;
}
