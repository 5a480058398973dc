import { joinPath } from '../text/slash-paths.ts';
import { secretsInBytes } from './secrets.ts';
import type { Source } from './source.ts';
import type { Outside } from './walk.ts';

/** What others wrote, in thousands of files: a key in it is named, but no rule of the service's. */
const FOREIGN = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
/** What a history keeps is compressed: a key in it is not seen. */
const PACKED = /(?:^|\/)\.git\/objects$/;
/** No file that holds a key is larger. */
const LARGEST = 1_000_000;

/** So much is looked through of what belongs to no service, what lies higher first: reading a history or all of `node_modules` would take longer than the check. */
const MOST_FILES = 5000;
const MOST_BYTES = 100_000_000;

/** Every ordinary file in a folder that is not searched, those of a folder before those of the folders in it. */
function* filesBelow(source: Source, top: string): Generator<string> {
  for (const waiting = [top]; waiting.length > 0; ) {
    const folder = waiting.shift()!;
    for (const { name, kind } of entriesOf(source, folder)) {
      const path = `${folder}/${name}`;
      if (kind === 'folder' && !PACKED.test(path)) waiting.push(path);
      else if (kind === 'file') yield path;
    }
  }
}

/** What lies in a folder that nobody has to read: nothing where it is closed. */
function entriesOf(source: Source, folder: string): ReturnType<Source['list']> {
  try {
    return source.list(folder);
  } catch {
    return [];
  }
}

/** The bytes of a file that may hold a key; null where it is too large for one or cannot be read. */
function bytesOf(source: Source, path: string): Buffer | null {
  const size = source.size(path);
  if (typeof size !== 'number' || size > LARGEST) return null;
  try {
    const bytes = source.bytes(path, undefined, LARGEST);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  } catch {
    return null;
  }
}

const holdsKey = (bytes: Buffer | null): boolean => bytes !== null && secretsInBytes(bytes).length > 0;

/** Files that something passed by stands for. */
function filesOf(source: Source, { path, why }: Outside): Iterable<string> {
  return why === 'skipped-folder' ? filesBelow(source, path) : why === 'lock' || why === 'config' ? [path] : [];
}

/**
 * Files with a private key in what a service passes by (`.vorgaben`, locks): nobody looks there for anything else, but a
 * key that is handed on is lost wherever it lies.
 */
export function keysPassedBy(source: Source, outside: readonly Outside[]): string[] {
  return outside
    .filter(({ path }) => !FOREIGN.test(path))
    .flatMap((one) =>
      [...filesOf(source, one)].filter((file) => !FOREIGN.test(file) && holdsKey(bytesOf(source, file))),
    );
}

/**
 * Files with a private key that no rule looks at: in foreign folders of a service, and in all that belongs to none.
 * Named as the report names them.
 */
export function strayKeys(
  source: Source,
  path: string,
  { outside, files, service }: { outside: readonly Outside[]; files: readonly string[]; service: boolean },
): Outside[] {
  let [left, room] = [MOST_FILES, MOST_BYTES];
  const found: Outside[] = [];
  function* all(): Generator<string> {
    yield* files;
    for (const one of outside) yield* filesOf(source, one);
  }
  for (const file of all()) {
    // What lies in a service besides is found by its rules.
    if (service && !FOREIGN.test(file)) continue;
    if (left-- <= 0 || room <= 0) break;
    const bytes = bytesOf(source, file);
    room -= bytes?.length ?? 0;
    if (holdsKey(bytes)) found.push({ path: joinPath(path, file), why: 'private-key' });
  }
  return found;
}
