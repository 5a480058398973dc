import { randomUUID } from 'node:crypto';
import { closeSync, constants, linkSync, lstatSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';

/** How a file is put in its place. */
interface Placing {
  /** Never over a file that is there. */
  readonly fresh?: boolean;
  /** Who may read and write it; else as the file that it replaces. */
  readonly mode?: number;
}

/** What stands where a file is to be written. `stream`: a device or an open output, which takes what it gets and is nothing to replace. */
export type Spot = 'free' | 'file' | 'link' | 'folder' | 'stream' | 'special';

const coded = (code: string): Error => Object.assign(new Error(code), { code });

/** Looks at a place before something is written there; `/dev/stdout` and what shells make of `>(…)` are links to open outputs. */
export function spotAt(path: string): Spot {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return 'free';
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  if (found.isCharacterDevice() || /^\/(?:dev\/(?:fd\/|std(?:out|err)$)|proc\/self\/fd\/)/.test(path)) return 'stream';
  return found.isSymbolicLink() ? 'link' : 'special';
}

const REFUSED: Readonly<Partial<Record<Spot, string>>> = { link: 'ELOOP', folder: 'EISDIR', special: 'EINVAL' };

/** Puts an aside file in its place, over one that is there or only where none is. */
function settle(aside: string, path: string, fresh: boolean): void {
  try {
    if (fresh) linkSync(aside, path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // File systems without hard links.
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code) || spotAt(path) !== 'free') throw error;
  }
  if (fresh && spotAt(path) === 'file') rmSync(aside);
  else renameSync(aside, path);
}

/** A file that is written piece by piece beside its place and gets its name when it is whole; until then the old one stays. */
export class Aside {
  private readonly path: string;
  private readonly fresh: boolean;
  private readonly aside: string | null;
  private file: number | undefined;

  /** Throws what the disk says; a link is not followed. */
  constructor(path: string, { fresh = false, mode }: Placing = {}) {
    const spot = spotAt(path);
    const refused = REFUSED[spot];
    if (refused !== undefined) throw coded(refused);
    this.path = path;
    this.fresh = fresh;
    this.aside = spot === 'stream' ? null : `${path}.neu-${randomUUID()}`;
    const { O_WRONLY, O_APPEND } = constants;
    const old = spot === 'file' ? statSync(path).mode & 0o777 : 0o666;
    this.file = this.aside === null ? openSync(path, O_WRONLY | O_APPEND) : openSync(this.aside, 'wx', mode ?? old);
  }

  write(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file!, bytes, at);
  }

  /** Gives the file its name. */
  keep(): void {
    this.close();
    if (this.aside !== null) settle(this.aside, this.path, this.fresh);
  }

  /** Takes away what was written; to be called where something went wrong. */
  drop(): void {
    try {
      this.close();
    } catch {
      // What could not be written in the end is taken away all the same.
    }
    if (this.aside !== null) rmSync(this.aside, { force: true });
  }

  private close(): void {
    const { file } = this;
    this.file = undefined;
    if (file !== undefined) closeSync(file);
  }
}

/** Puts a whole file in place of an old one, so that a run that breaks off leaves the old file; a link is not followed. Throws what the disk says. */
export function writeAside(path: string, content: string | Uint8Array, placing: Placing = {}): void {
  const file = new Aside(path, placing);
  try {
    file.write(content);
    file.keep();
  } catch (error) {
    file.drop();
    throw error;
  }
}
