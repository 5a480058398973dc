import { UserError } from '../../base/errors.ts';
import { sha256 } from '../../store/hash.ts';
import { packageVersion } from '../../store/package-root.ts';
import { ascending } from '../../text/ascending.ts';
import { compareVersions } from '../../text/versions.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import type { Manifest, Ruleset } from '../types.ts';
import { readFormatted } from './yaml-file.ts';

export const INDEX_NAME = 'index.json';

/** One published version. */
export interface IndexEntry {
  readonly id: string;
  readonly version: string;
  readonly url: string;
  readonly sha256: string;
  readonly size: number;
  readonly digest: string;
  readonly published: string;
  readonly validFrom?: string;
  readonly bindingFrom?: string;
  readonly status: Manifest['status'];
  readonly resolution?: NonNullable<Manifest['resolution']>;
  readonly supersedes?: string;
  readonly yanked?: string;
  readonly requires?: string;
}

/** index.json; the schema in `src/schemas/index-file.ts` says what each part means. */
export interface IndexFile {
  readonly formatVersion: '1';
  readonly id: string;
  readonly sequence: number;
  readonly generated: string;
  readonly entries: readonly IndexEntry[];
}

/** Reads an index whose signature was judged before, or one's own; refuses with the place. */
export function readIndex(bytes: Buffer, shown: string): IndexFile {
  return readFormatted<IndexFile>(bytes, {
    shown,
    name: INDEX_NAME,
    schema: 'index',
    newer: (format) => new UserError(PUBLISH['newer-index'], { path: shown, format }),
  });
}

/** A package as it is entered in an index. */
export interface Published {
  readonly file: string;
  readonly bytes: Buffer;
  readonly ruleset: Ruleset;
}

const name = ({ id, version }: { readonly id: string; readonly version: string }): string => `${id}@${version}`;
const order = (a: IndexEntry, b: IndexEntry): number => ascending(a.id, b.id) || compareVersions(a.version, b.version);

function entryOf({ file, bytes, ruleset }: Published, published: string, base: string): IndexEntry {
  const { id, version, status, resolution, valid, bindingFrom, requires } = ruleset.manifest;
  return {
    id,
    version,
    url: `${base}${encodeURIComponent(file)}`,
    sha256: sha256(bytes),
    size: bytes.length,
    digest: ruleset.digest,
    published,
    ...(valid?.from ? { validFrom: valid.from } : {}),
    ...(bindingFrom ? { bindingFrom } : {}),
    status,
    ...(resolution ? { resolution } : {}),
    ...(requires ? { requires } : {}),
  };
}

/** Each version takes the place of the one before it of the same ruleset that was not yanked. */
function superseding(entries: readonly IndexEntry[]): IndexEntry[] {
  return entries.map(({ supersedes: _before, ...entry }, index) => {
    const before = entries.slice(0, index).findLast(({ id, yanked }) => id === entry.id && yanked === undefined);
    return before ? { ...entry, supersedes: name(before) } : entry;
  });
}

/** What an index is to become. */
interface IndexChange {
  readonly id: string;
  readonly packages: readonly Published[];
  readonly day: string;
  /** In front of file names; empty where packages lie beside the index. */
  readonly base: string;
  /** Reason by `id@version`. */
  readonly yank: ReadonlyMap<string, string>;
}

/**
 * The index after a change, or null where nothing changed. What was published once stays as it is: another file under
 * the same id and version is refused, a package that is gone keeps its entry, a yanked one keeps it with the reason.
 */
export function nextIndex(before: IndexFile | null, { id, packages, day, base, yank }: IndexChange): IndexFile | null {
  const entries = new Map((before?.entries ?? []).map((entry) => [name(entry), entry]));
  for (const one of packages) {
    const entry = entryOf(one, day, base);
    const known = entries.get(name(entry));
    if (known && known.sha256 !== entry.sha256)
      throw new UserError(PUBLISH['already-published'], { name: name(entry), path: one.file });
    if (!known) entries.set(name(entry), entry);
  }
  for (const [which, reason] of yank) {
    const entry = entries.get(which);
    if (!entry) throw new UserError(PUBLISH['yank-unknown'], { name: which, known: [...entries.keys()] });
    entries.set(which, { ...entry, yanked: reason });
  }
  const sorted = superseding([...entries.values()].sort(order));
  if (before && JSON.stringify(before.entries) === JSON.stringify(sorted)) return null;
  return { formatVersion: '1', id, sequence: (before?.sequence ?? 0) + 1, generated: day, entries: sorted };
}

export const indexText = (index: IndexFile): string => `${JSON.stringify(index, null, 2)}\n`;

const usable = ({ yanked, status }: IndexEntry): boolean => yanked === undefined && status !== 'zurueckgezogen';
const fits = ({ requires }: IndexEntry): boolean =>
  requires === undefined || compareVersions(packageVersion(), requires.slice(2)) >= 0;

/** The entry that is meant: `id@version`, the newest of an `id`, or the newest of the only ruleset. */
export function chooseEntry({ entries }: IndexFile, wanted: string | undefined, shown: string): IndexEntry {
  const known = entries.map(name);
  const ids = [...new Set(entries.map((entry) => entry.id))];
  const [id, version] = wanted?.split('@') ?? (ids.length === 1 ? ids : []);
  if (id === undefined) throw new UserError(PUBLISH['which-entry'], { path: shown, known });
  const all = entries.filter((entry) => entry.id === id && (version === undefined || entry.version === version));
  const candidates = version === undefined ? all.filter(usable) : all;
  const entry = [...candidates].sort(order).at(-1);
  if (!entry) throw new UserError(PUBLISH['no-entry'], { name: wanted ?? id, path: shown, known });
  if (entry.yanked !== undefined) throw new UserError(PUBLISH.yanked, { name: name(entry), text: entry.yanked });
  if (fits(entry)) return entry;
  const older = [...candidates].sort(order).findLast(fits);
  throw new UserError(PUBLISH['entry-too-new'], {
    name: name(entry),
    wanted: entry.requires!.slice(2),
    present: packageVersion(),
    older: older ? name(older) : '',
  });
}
