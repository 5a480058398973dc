import { listing } from './listing.ts';
import { type Entry, type NoFile, NotThere, type Source } from './source.ts';

/** Files that somebody holds in memory: a page, an editor, a test. */
export class MemorySource implements Source {
  private readonly files: ReadonlyMap<string, Uint8Array>;
  private readonly folders: ReadonlyMap<string, readonly Entry[]>;

  constructor(files: Iterable<readonly [path: string, content: string | Uint8Array]>) {
    const encoder = new TextEncoder();
    this.files = new Map(
      [...files].map(([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content]),
    );
    this.folders = listing(this.files.keys());
  }

  list(folder: string): readonly Entry[] {
    return this.folders.get(folder) ?? [];
  }

  size(path: string): number | NoFile {
    const file = this.files.get(path);
    if (file) return file.length;
    return this.folders.has(path.replace(/\/$/, '')) ? 'not-a-file' : 'missing';
  }

  bytes(path: string, most?: number): Uint8Array {
    const file = this.files.get(path);
    if (!file) throw new NotThere(this.size(path) === 'missing' ? 'ENOENT' : 'EISDIR', path);
    return most === undefined ? file : file.subarray(0, most);
  }
}
