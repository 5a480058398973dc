import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Position, Range } from 'vscode-languageserver';
import type { Range as OurRange } from '../base/nouns.ts';

/** The file a URI names, null where it names none (`untitled:`, `git:`, something broken). */
export function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

export const uriOf = (path: string): string => pathToFileURL(path).href;

/** A range of ours, which counts from 1, as editors have it, from 0. */
export const toRange = ({ start, end }: OurRange): Range => ({
  start: { line: start.line - 1, character: start.column - 1 },
  end: { line: end.line - 1, character: end.column - 1 },
});

export const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const before = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.character <= other.character);

/** Whether ranges have a place in common; their ends count. */
export const meet = (one: Range, other: Range): boolean => before(one.start, other.end) && before(other.start, one.end);

/** A file below a folder as a relative path with `/`, null where it lies elsewhere. */
export function below(folder: string, path: string): string | null {
  const slash = (text: string) => text.replaceAll('\\', '/');
  const base = `${slash(folder).replace(/\/$/, '')}/`;
  const file = slash(path);
  return file.startsWith(base) && file.length > base.length ? file.slice(base.length) : null;
}
