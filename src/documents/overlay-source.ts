import { type Entry, type NoFile, NotThere, type Source } from './source.ts';

/** A source that can tell that a file has not changed without reading it; null where it cannot. */
export interface StampedSource extends Source {
  stamp(path: string): string | null;
}

/** Texts that somebody holds and has not saved, by path. */
export type Unsaved = ReadonlyMap<string, Uint8Array>;

interface Kept {
  readonly stamp: string;
  readonly bytes: Uint8Array;
}

/** Larger files are read anew each time rather than held twice. */
const LARGEST_KEPT = 20_000_000;

/**
 * A folder with what an editor holds of it: unsaved texts win over files, files that exist only in the editor are there, and a
 * file that has not changed on disk is not read again.
 */
export class OverlaySource implements Source {
  private readonly under: StampedSource;
  private readonly unsaved: Unsaved;
  private readonly kept: Map<string, Kept>;

  /** `kept`: what was read before, to be handed on to the next overlay of the same folder. */
  constructor(under: StampedSource, unsaved: Unsaved, kept: Map<string, Kept> = new Map()) {
    this.under = under;
    this.unsaved = unsaved;
    this.kept = kept;
  }

  /** The same folder with other texts; what was read of its files is kept. */
  with(unsaved: Unsaved): OverlaySource {
    return new OverlaySource(this.under, unsaved, this.kept);
  }

  list(folder: string): readonly Entry[] {
    const own = this.held(folder);
    if (own.size === 0) return this.under.list(folder);
    const entries = this.there(folder);
    const known = new Set(entries.map(({ name }) => name));
    return [...entries, ...[...own].flatMap(([name, kind]) => (known.has(name) ? [] : [{ name, kind }]))];
  }

  /** What lies on disk; a folder that only the editor knows has nothing there. */
  private there(folder: string): readonly Entry[] {
    if (folder === '' || this.under.size(folder) !== 'missing') return this.under.list(folder);
    return [];
  }

  /** Names that the editor holds directly in a folder. */
  private held(folder: string): Map<string, 'file' | 'folder'> {
    const found = new Map<string, 'file' | 'folder'>();
    const base = folder === '' ? '' : `${folder}/`;
    for (const path of this.unsaved.keys()) {
      if (!path.startsWith(base)) continue;
      const [name = '', ...below] = path.slice(base.length).split('/');
      found.set(name, below.length === 0 ? 'file' : 'folder');
    }
    return found;
  }

  size(path: string): number | NoFile {
    const text = this.unsaved.get(path);
    if (text) return text.length;
    const size = this.under.size(path);
    return size === 'missing' && this.held(path).size > 0 ? 'not-a-file' : size;
  }

  bytes(path: string, most?: number, limit = Number.POSITIVE_INFINITY): Uint8Array {
    const text = this.unsaved.get(path);
    if (text) {
      if (text.length > limit) throw Object.assign(new Error(path), { code: 'EFBIG' });
      return most === undefined ? text : text.subarray(0, most);
    }
    if (this.under.size(path) === 'missing' && this.held(path).size > 0) throw new NotThere('EISDIR', path);
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
