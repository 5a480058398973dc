import { type Folders, listing, noFile } from './listing.ts';
import { type Entry, type NoFile, NotThere, type Source } from './source.ts';

/** Files that somebody holds in memory: a page, an editor, a test. */
export class MemorySource implements Source {
  private readonly files: ReadonlyMap<string, Uint8Array>;
  private readonly folders: Folders;

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
    return this.files.get(path)?.length ?? noFile(this.folders, path);
  }

  bytes(path: string, most?: number): Uint8Array {
    const file = this.files.get(path);
    if (!file) throw new NotThere(noFile(this.folders, path) === 'missing' ? 'ENOENT' : 'EISDIR', path);
    return most === undefined ? file : file.subarray(0, most);
  }
}
