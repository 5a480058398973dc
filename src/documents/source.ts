/** What lies in a folder under one name; links are told by where they lead. */
export type EntryKind = 'file' | 'folder' | 'file-link' | 'folder-link' | 'link-outside' | 'link-broken' | 'special';

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** Why a path leads to no file of the source. */
export type NoFile = 'missing' | 'link-outside' | 'not-a-file';

/**
 * Where files come from, so that a folder, a zip and what an editor holds are read by the same code. Paths are
 * relative with `/`; the source itself is the empty path. No path ever leads out of it.
 */
export interface Source {
  /** What lies directly in a folder, in no order; refuses one that cannot be read, since its files would go unchecked. */
  list(folder: string): readonly Entry[];
  /** Bytes of the file that a path leads to, links followed; asked before its bytes are. */
  size(path: string): number | NoFile;
  /**
   * The bytes of a file, or its first ones; throws with a `code` like those of Node where it cannot be read, `EFBIG` where
   * it has become larger than `limit` since its size was asked.
   */
  bytes(path: string, most?: number, limit?: number): Uint8Array;
}

/** What `bytes` throws of a path that leads to no file. */
export class NotThere extends Error {
  readonly code: 'ENOENT' | 'EISDIR' | 'EACCES';

  constructor(code: NotThere['code'], path: string) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}
