import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { UserError } from '../base/errors.ts';
import { inside, realPath, slashed } from '../store/real-path.ts';
import { regularBytes } from '../store/regular-file.ts';
import type { NamedFile } from './file-at.ts';
import type { StampedSource } from './kept-source.ts';
import { type Entry, type EntryKind, type NoFile, NotThere } from './source.ts';

/** What a path of the file system leads to, links followed. */
type PathKind = 'file' | 'folder' | 'special' | 'missing';

export function pathKind(path: string): PathKind {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'special';
  } catch {
    return 'missing';
  }
}

/** A folder on disk: the only source that knows the file system. Links lead nowhere but to files inside the folder. */
export class FolderSource implements StampedSource {
  /** The folder with all links resolved. */
  readonly root: string;
  /** A file that somebody typed by name: if it is a link, it may lead anywhere. */
  private readonly typed: string | undefined;

  constructor(folder: string, typed?: string) {
    this.root = realpathSync(folder);
    this.typed = typed;
  }

  list(folder: string): readonly Entry[] {
    const path = join(this.root, folder);
    let entries: Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (error) {
      throw unreadable(path, error);
    }
    return entries.map((entry) => ({ name: entry.name, kind: this.kindOf(entry, path) }));
  }

  private kindOf(entry: Dirent, folder: string): EntryKind {
    if (entry.isFile()) return 'file';
    if (entry.isDirectory()) return 'folder';
    if (!entry.isSymbolicLink()) return 'special';
    const real = realPath(join(folder, entry.name));
    if (real === null) return 'link-broken';
    if (!inside(this.root, real)) return 'link-outside';
    const kind = pathKind(real);
    return kind === 'file' ? 'file-link' : kind === 'folder' ? 'folder-link' : 'special';
  }

  size(path: string): number | NoFile {
    try {
      const real = this.find(path);
      if (real === null) return 'link-outside';
      const found = statSync(real);
      return found.isFile() ? found.size : 'not-a-file';
    } catch {
      return 'missing';
    }
  }

  bytes(path: string, most?: number, limit = Number.POSITIVE_INFINITY): Uint8Array {
    const real = this.find(path);
    if (real === null) throw new NotThere('EACCES', path);
    return regularBytes(real, most, limit);
  }

  /** Changes whenever the file does; null where there is none that may be read. */
  stamp(path: string): string | null {
    try {
      const real = this.find(path);
      if (real === null) return null;
      const { size, mtimeNs, ctimeNs, ino } = statSync(real, { bigint: true });
      return [size, mtimeNs, ctimeNs, ino].join();
    } catch {
      return null;
    }
  }

  leadsTo(path: string): string | null {
    const real = realPath(join(this.root, path));
    return real === null || !inside(this.root, real) ? null : slashed(relative(this.root, real));
  }

  /** The real path of a file, null where it lies outside; throws where there is none. */
  private find(path: string): string | null {
    const real = realpathSync.native(join(this.root, path));
    return path === this.typed || inside(this.root, real) ? real : null;
  }
}

function unreadable(folder: string, error: unknown): UserError {
  return new UserError(
    {
      de: 'Der Ordner „{folder}“ lässt sich nicht lesen ({reason:system}).',
      en: "The folder '{folder}' cannot be read ({reason:system}).",
    },
    { folder, reason: (error as NodeJS.ErrnoException).code ?? '' },
  );
}

/** A file that somebody named, to be opened on its own. */
export function namedFile(absolute: string, path: string): NamedFile {
  const at = basename(absolute);
  return { source: new FolderSource(dirname(absolute), at), at, path, relative: path, named: true };
}
