import type { LinkedSource } from './overlay-source.ts';
import type { Entry, NoFile } from './source.ts';

/** A source that can tell that a file has not changed without reading it; null where it cannot. */
export interface StampedSource extends LinkedSource {
  stamp(path: string): string | null;
}

interface Kept {
  readonly stamp: string;
  readonly bytes: Uint8Array;
}

/** Larger files are read anew each time rather than held twice. */
const LARGEST_KEPT = 20_000_000;

/** A folder that is looked at again and again: a file that has not changed on disk is not read again. */
export class KeptSource implements LinkedSource {
  private readonly under: StampedSource;
  private readonly kept = new Map<string, Kept>();

  constructor(under: StampedSource) {
    this.under = under;
  }

  list(folder: string): readonly Entry[] {
    return this.under.list(folder);
  }

  size(path: string): number | NoFile {
    return this.under.size(path);
  }

  leadsTo(path: string): string | null {
    return this.under.leadsTo(path);
  }

  bytes(path: string, most?: number, limit = Number.POSITIVE_INFINITY): Uint8Array {
    if (most !== undefined) return this.under.bytes(path, most, limit);
    const stamp = this.under.stamp(path);
    const before = this.kept.get(path);
    if (before && stamp === before.stamp && before.bytes.length <= limit) return before.bytes;
    const bytes = this.under.bytes(path, undefined, limit);
    if (stamp !== null && bytes.length <= LARGEST_KEPT) this.kept.set(path, { stamp, bytes });
    else this.kept.delete(path);
    return bytes;
  }

  /** Forgets what was read of files that are no longer there. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.kept.keys()) if (!paths.has(path)) this.kept.delete(path);
  }
}
