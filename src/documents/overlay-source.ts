import { type Entry, type NoFile, NotThere, type Source } from './source.ts';

/** A source that knows links: which of its files a path leads to; null where that is none. */
export interface LinkedSource extends Source {
  leadsTo(path: string): string | null;
}

/** Texts that somebody holds and that are not on disk, by path. */
export type Unsaved = ReadonlyMap<string, Uint8Array>;

/** A folder with what somebody holds of it: such texts win over files, and are there even where no file is. */
export class OverlaySource implements Source {
  private readonly under: LinkedSource;
  private readonly unsaved: Unsaved;

  constructor(under: LinkedSource, unsaved: Unsaved) {
    this.under = under;
    this.unsaved = unsaved;
  }

  list(folder: string): readonly Entry[] {
    const own = this.held(folder);
    if (own.size === 0) return this.under.list(folder);
    const entries = this.there(folder);
    const known = new Set(entries.map(({ name }) => name));
    return [...entries, ...[...own].flatMap(([name, kind]) => (known.has(name) ? [] : [{ name, kind }]))];
  }

  /** What lies on disk; a folder that is held only has nothing there. */
  private there(folder: string): readonly Entry[] {
    if (folder === '' || this.under.size(folder) !== 'missing') return this.under.list(folder);
    return [];
  }

  /** Names that are held directly in a folder. */
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

  /** The text that is held of a file, or of the one that a link leads to. */
  private text(path: string): Uint8Array | undefined {
    if (this.unsaved.size === 0) return undefined;
    return this.unsaved.get(path) ?? this.unsaved.get(this.under.leadsTo(path) ?? '');
  }

  size(path: string): number | NoFile {
    const text = this.text(path);
    if (text) return text.length;
    const size = this.under.size(path);
    return size === 'missing' && this.held(path).size > 0 ? 'not-a-file' : size;
  }

  bytes(path: string, most?: number, limit = Number.POSITIVE_INFINITY): Uint8Array {
    const text = this.text(path);
    if (text) {
      if (text.length > limit) throw Object.assign(new Error(path), { code: 'EFBIG' });
      return most === undefined ? text : text.subarray(0, most);
    }
    if (this.under.size(path) === 'missing' && this.held(path).size > 0) throw new NotThere('EISDIR', path);
    return this.under.bytes(path, most, limit);
  }
}
