import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { makeFolder } from '../../../store/make-folder.ts';
import { regularBytes } from '../../../store/regular-file.ts';
import { writeAside } from '../../../store/write-aside.ts';
import type { Saxon } from './child.ts';
import { type Kept, partsOf, sealOf } from './sealed-file.ts';
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

/** A stylesheet that was compiled before; undefined where it was not, or what is kept is damaged. */
export function cached({ folder }: Cache, key: string): { readonly sef: Uint8Array; readonly kept: Kept } | undefined {
  if (folder === null) return undefined;
  try {
    const path = join(folder, KEPT, `${key}.sef`);
    const { seal, sef } = partsOf(regularBytes(path));
    return seal === sealOf(key, sef) ? { sef, kept: { path, seal } } : undefined;
  } catch {
    return undefined;
  }
}

/** Written aside and renamed, so that a run beside this one never reads half a file. A cache that cannot be written is none. */
export function keep({ folder }: Cache, key: string, sef: Uint8Array): void {
  if (folder === null) return;
  try {
    makeFolder(join(folder, KEPT));
    writeAside(join(folder, KEPT, `${key}.sef`), Buffer.concat([Buffer.from(`${sealOf(key, sef)}\n`), sef]));
  } catch {
    // The next run compiles again.
  }
}
