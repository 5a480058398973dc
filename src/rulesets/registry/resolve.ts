import { posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { sha256 } from '../../store/hash.ts';
import type { Store } from '../../store/installed.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import { isArchive, MOST_BYTES } from '../package.ts';
import { chooseEntry, type IndexEntry, type IndexFile, readIndex } from './index-file.ts';
import type { PublicKey } from './keys.ts';
import type { LockContent, SeenIndex } from './lock-content.ts';
import { SIGNATURE_SUFFIX } from './minisign.ts';
import type { Fetched } from './source.ts';
import { demandSigned } from './trust.ts';

/** What `ruleset add` was asked for. */
export interface InstallRequest {
  readonly source: Fetched;
  /** `id@version` or `id` in an index. */
  readonly wanted?: string | undefined;
  readonly keys: readonly PublicKey[];
  readonly allowUnsigned: boolean;
  readonly store: Store;
  readonly lock: LockContent;
}

const isIndex = ({ bytes }: Fetched): boolean => !isArchive(bytes);

/** Whose signature is good; an index has to have one, a package may go without where that is allowed. */
export function signerOf(
  fetched: Fetched,
  { keys, allowUnsigned }: InstallRequest,
  unsigned: boolean,
): PublicKey | null {
  const { bytes, signature, shown } = fetched;
  if (signature !== null) return demandSigned(bytes, signature, shown, keys);
  if (allowUnsigned && unsigned) return null;
  throw new UserError(PUBLISH['signature-missing'], {
    path: shown,
    file: `${posix.basename(shown)}${SIGNATURE_SUFFIX}`,
    unsigned,
  });
}

/** Refuses an index that is older than one seen before, or another one under the same number. */
function seen(index: IndexFile, bytes: Buffer, keyId: string, lock: LockContent, shown: string): SeenIndex {
  const now: SeenIndex = { id: index.id, keyId, sequence: index.sequence, sha256: sha256(bytes) };
  const before = lock.indexes?.find(({ id }) => id === index.id);
  if (before && before.sequence > now.sequence)
    throw new UserError(PUBLISH['index-older'], {
      path: shown,
      id: index.id,
      now: now.sequence,
      before: before.sequence,
    });
  if (before && before.sequence === now.sequence && before.sha256 !== now.sha256)
    throw new UserError(PUBLISH['index-differs'], { path: shown, id: index.id, now: now.sequence });
  return now;
}

/** The package an index leads to, once its size and checksum are those of the index. */
async function entered(entry: IndexEntry, { source }: InstallRequest): Promise<Fetched> {
  if (entry.size > MOST_BYTES) throw new UserError(PUBLISH['too-large'], { path: entry.url, limit: MOST_BYTES / 1e6 });
  const found = await source.sibling(entry.url, entry.size);
  if (found.bytes.length !== entry.size || sha256(found.bytes) !== entry.sha256)
    throw new UserError(PUBLISH['index-other-file'], {
      path: found.shown,
      wanted: entry.sha256,
      present: sha256(found.bytes),
    });
  return found;
}

/** A package whose signature was judged, with what is now known of its index. */
export async function resolved(
  request: InstallRequest,
): Promise<{ fetched: Fetched; entry?: IndexEntry; indexes: SeenIndex[] }> {
  const { source, lock, wanted } = request;
  if (!isIndex(source)) return { fetched: source, indexes: [...(lock.indexes ?? [])] };
  if (
    !source.shown
      .toLowerCase()
      .replace(/[?#].*$/, '')
      .endsWith('.json')
  )
    throw new UserError(PUBLISH['archive-not-gzip'], { path: source.shown });
  const key = signerOf(source, request, false)!;
  const index = readIndex(source.bytes, source.shown);
  const now = seen(index, source.bytes, key.keyId, lock, source.shown);
  const entry = chooseEntry(index, wanted, source.shown);
  const indexes = [...(lock.indexes ?? []).filter(({ id }) => id !== now.id), now];
  return { fetched: await entered(entry, request), entry, indexes };
}
