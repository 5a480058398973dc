import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { makeFolder } from '../../../store/make-folder.ts';
import { regularBytes } from '../../../store/regular-file.ts';
import { writeAside } from '../../../store/write-aside.ts';
import type { Saxon } from './child.ts';
import type { Texts } from './sources.ts';

/** Where compiled stylesheets are kept between runs; everything in it can be made anew. */
export interface Cache {
  /** vorgaben's cache folder; null: nothing is kept. */
  readonly folder: string | null;
}

/** Below the cache folder. */
const KEPT = 'schematron';

/** How stylesheets are changed before they are compiled (`modulo.ts`): what was made otherwise is made anew. */
const MADE = 1;

/** The name of a compiled stylesheet; one that nobody looked through never stands for one that was. */
export function keyOf({ main, files }: Texts, saxon: Saxon, lookThrough: boolean): string {
  const hash = createHash('sha256').update(JSON.stringify([MADE, saxon.version, main, lookThrough]));
  for (const [address, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(JSON.stringify([address, text.length])).update(text);
  return hash.digest('hex');
}

/** What ties a compiled stylesheet to the texts it was made of: one that was swapped or cut off does not have it. */
const seal = (key: string, sef: Uint8Array): string => createHash('sha256').update(key).update(sef).digest('hex');

/** A stylesheet that was compiled before; undefined where it was not, or what is kept is damaged. */
export function cached({ folder }: Cache, key: string): Uint8Array | undefined {
  if (folder === null) return undefined;
  try {
    const kept = regularBytes(join(folder, KEPT, `${key}.sef`));
    const end = kept.indexOf('\n');
    const sef = kept.subarray(end + 1);
    return end > 0 && kept.toString('latin1', 0, end) === seal(key, sef) ? sef : undefined;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed, so that a run beside this one never reads half a file. A cache that cannot be written is none. */
export function keep({ folder }: Cache, key: string, sef: Uint8Array): void {
  if (folder === null) return;
  try {
    makeFolder(join(folder, KEPT));
    writeAside(join(folder, KEPT, `${key}.sef`), Buffer.concat([Buffer.from(`${seal(key, sef)}\n`), sef]));
  } catch {
    // The next run compiles again.
  }
}
