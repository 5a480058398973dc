import { secretsInBytes } from './secrets.ts';
import type { Source } from './source.ts';
import type { Outside } from './walk.ts';

/** What others wrote, in thousands of files: their keys for tests are no keys of the service. */
const FOREIGN = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
/** No file that holds a key is larger. */
const LARGEST = 1_000_000;

/** Every ordinary file in a folder that is not searched. */
function* filesBelow(source: Source, folder: string): Generator<string> {
  for (const { name, kind } of source.list(folder)) {
    const path = `${folder}/${name}`;
    if (kind === 'folder') yield* filesBelow(source, path);
    else if (kind === 'file') yield path;
  }
}

function holdsKey(source: Source, path: string): boolean {
  const size = source.size(path);
  if (typeof size !== 'number' || size > LARGEST) return false;
  try {
    const bytes = source.bytes(path);
    return secretsInBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).length > 0;
  } catch {
    return false;
  }
}

/**
 * Files with a private key in what a service passes by (`.vorgaben`, locks): nobody looks there for anything else, but a
 * key that is handed on is lost wherever it lies.
 */
export function keysPassedBy(source: Source, outside: readonly Outside[]): string[] {
  return outside.flatMap(({ path, why }) => {
    if (FOREIGN.test(path)) return [];
    const files = why === 'skipped-folder' ? [...filesBelow(source, path)] : why === 'lock' ? [path] : [];
    return files.filter((file) => !FOREIGN.test(file) && holdsKey(source, file));
  });
}
