import { basename, dirname, join } from 'node:path';
import { realPath } from '../store/real-path.ts';
import { FolderSource } from './folder-source.ts';
import type { Entry, NoFile, Source } from './source.ts';
import type { Targets } from './targets.ts';

/** Contents of files that are others than on disk, by the real path of each file. */
export type Held = ReadonlyMap<string, Uint8Array>;

/** A folder in which some files say what somebody holds in memory: what an editor has not saved, what is about to be written. */
class HeldSource implements Source {
  private readonly folder: FolderSource;
  private readonly held: Held;

  constructor(folder: FolderSource, held: Held) {
    this.folder = folder;
    this.held = held;
  }

  list(folder: string): readonly Entry[] {
    const there = this.folder.list(folder);
    const names = new Set(there.map(({ name }) => name));
    const root = join(this.folder.root, folder);
    const more = [...this.held.keys()].filter((path) => dirname(path) === root).map((path) => basename(path));
    return [...there, ...more.filter((name) => !names.has(name)).map((name) => ({ name, kind: 'file' as const }))];
  }

  size(path: string): number | NoFile {
    return this.own(path)?.length ?? this.folder.size(path);
  }

  bytes(path: string, most?: number, limit?: number): Uint8Array {
    const own = this.own(path);
    return own ? own.subarray(0, most ?? own.length) : this.folder.bytes(path, most, limit);
  }

  private own(path: string): Uint8Array | undefined {
    const absolute = join(this.folder.root, path);
    return this.held.get(absolute) ?? this.held.get(realPath(absolute) ?? absolute);
  }
}

/** A source with other contents of some files; a zip stays as it is. */
export const overlaidSource = (source: Source, held: Held): Source =>
  source instanceof FolderSource && held.size > 0 ? new HeldSource(source, held) : source;

/** Targets in which some files say something else than on disk. */
export function overlaid(targets: Targets, held: Held): Targets {
  const over = <T extends { readonly source: Source }>(one: T): T => ({
    ...one,
    source: overlaidSource(one.source, held),
  });
  return held.size === 0
    ? targets
    : { ...targets, services: targets.services.map(over), loose: targets.loose.map(over) };
}
