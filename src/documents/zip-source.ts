import type { Text } from '../base/nouns.ts';
import { LIMITS, type Limits } from '../store/limits.ts';
import { type Member, ZipArchive } from '../store/zip-archive.ts';
import { SERVICE_ZIP } from '../words/service-zip.ts';
import { type Folders, listing, noFile } from './listing.ts';
import { type Entry, type NoFile, NotThere, type Source } from './source.ts';

/** A single file may be as large as all together: `--max-file-size` decides what is read of it. */
const SERVICE_LIMITS: Limits = { ...LIMITS, fileBytes: LIMITS.totalBytes };

/** The folder that everything in an archive lies in, with its `/`; empty where there is none. */
function topFolder(names: readonly string[]): string {
  const [first = ''] = names;
  const top = first.slice(0, first.indexOf('/') + 1);
  // A folder with a dot in front is none that somebody packed a service in.
  return !top.startsWith('.') && names.every((name) => name.startsWith(top)) ? top : '';
}

/**
 * A zip as a folder, in memory: nothing of it is ever written. An archive with anything odd in it is refused before a
 * file is read. A single folder at its top, which packing a folder makes, is taken off.
 */
export class ZipSource implements Source {
  private readonly archive: ZipArchive;
  private readonly members: ReadonlyMap<string, Member>;
  private readonly folders: Folders;

  constructor(bytes: Uint8Array, shown: string, limits: Limits = SERVICE_LIMITS) {
    const words: Readonly<Record<keyof typeof SERVICE_ZIP, Text>> = SERVICE_ZIP;
    this.archive = new ZipArchive(bytes, { shown, limits, words });
    const { members } = this.archive;
    this.archive.demandRoom(members);
    const top = topFolder(members.map(({ name }) => name));
    this.members = new Map(members.map((member) => [member.name.slice(top.length), member]));
    this.folders = listing(this.members.keys());
  }

  list(folder: string): readonly Entry[] {
    return this.folders.get(folder) ?? [];
  }

  size(path: string): number | NoFile {
    return this.members.get(path)?.entry.size ?? noFile(this.folders, path);
  }

  bytes(path: string, most?: number): Uint8Array {
    const member = this.members.get(path);
    if (!member) throw new NotThere(noFile(this.folders, path) === 'missing' ? 'ENOENT' : 'EISDIR', path);
    return most === undefined ? this.archive.read(member) : this.archive.head(member, most);
  }
}
