import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../../errors.ts';
import { PUBLISH } from '../../messages/publish.ts';
import type { Store } from '../../standards/installed.ts';
import { sha256 } from '../../store/hash.ts';
import { place } from '../../store/place.ts';
import { bundled, bundledRuleset } from '../find.ts';
import type { Ruleset } from '../types.ts';
import { chooseEntry, type IndexEntry, type IndexFile, readIndex } from './index-file.ts';
import type { PublicKey } from './keys.ts';
import { type LockContent, type SeenIndex, withEntries } from './lock.ts';
import { SIGNATURE_SUFFIX } from './minisign.ts';
import { isArchive, MOST_BYTES, openPacked, packageName } from './package.ts';
import { demandSoundRuleset } from './sound.ts';
import type { Fetched } from './source.ts';
import { demandSigned, trusted } from './trust.ts';

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

export interface Installation {
  readonly ruleset: Ruleset;
  readonly signer: PublicKey | null;
  readonly shown: string;
  /** It was there before, byte for byte. */
  readonly already: boolean;
  readonly lock: LockContent;
}

const isIndex = ({ bytes }: Fetched): boolean => !isArchive(bytes);

function signerOf(fetched: Fetched, { keys, allowUnsigned }: InstallRequest, unsigned: boolean): PublicKey | null {
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
async function resolved(
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

/** An edition is never replaced by another one of the same name, neither one of ours nor one that was pinned. */
function demandNew(ruleset: Ruleset, { lock }: InstallRequest, shown: string): void {
  const { id, version } = ruleset.manifest;
  const name = `${id}@${version}`;
  const pin = lock.rulesets?.find((one) => one.id === id && one.version === version);
  if (pin && pin.digest !== ruleset.digest)
    throw new UserError(PUBLISH['other-digest'], { path: shown, name, pinned: pin.digest, present: ruleset.digest });
  if (bundled().some((one) => `${one.id}@${one.version}` === name) && bundledRuleset(name).digest !== ruleset.digest)
    throw new UserError(PUBLISH['like-bundled'], { path: shown, name });
}

/** Puts a ruleset into a store; its signature is judged before anything of it is read, and a failure leaves nothing behind. */
export async function install(request: InstallRequest): Promise<Installation> {
  const { store, lock } = request;
  const { fetched, entry, indexes } = await resolved(request);
  const signer = signerOf(fetched, request, entry === undefined);
  const ruleset = openPacked(fetched.bytes, fetched.shown);
  demandSoundRuleset(ruleset, fetched.shown);
  const { id, version } = ruleset.manifest;
  const name = `${id}@${version}`;
  if (entry && (`${entry.id}@${entry.version}` !== name || entry.digest !== ruleset.digest))
    throw new UserError(PUBLISH['other-name'], { path: fetched.shown, name, wanted: `${entry.id}@${entry.version}` });
  demandNew(ruleset, request, fetched.shown);

  const to = `${id}/${version}`;
  const file = packageName({ id, version });
  const present = join(store.folder, to, file);
  const shown = posix.join(store.shown, to);
  const there = existsSync(join(store.folder, to));
  if (there && !(existsSync(present) && readFileSync(present).equals(fetched.bytes)))
    throw new UserError(PUBLISH.exists, { name, path: shown });
  const already = there && (fetched.signature === null || existsSync(`${present}${SIGNATURE_SUFFIX}`));
  if (there && !already) writeFileSync(`${present}${SIGNATURE_SUFFIX}`, fetched.signature!);
  if (!there)
    await place(store.folder, async (aside) => {
      const from = join(aside, 'paket');
      mkdirSync(from);
      writeFileSync(join(from, file), fetched.bytes, { mode: 0o644 });
      if (fetched.signature !== null)
        writeFileSync(join(from, `${file}${SIGNATURE_SUFFIX}`), fetched.signature, { mode: 0o644 });
      return { moves: [{ from, to }], result: undefined };
    });
  const pin = {
    id,
    version,
    digest: ruleset.digest,
    sha256: sha256(fetched.bytes),
    ...(signer ? { signedBy: signer.keyId } : {}),
  };
  const use = lock.use === undefined || lock.use.startsWith(`${id}@`) ? name : lock.use;
  return {
    ruleset,
    signer,
    shown,
    already,
    lock: {
      ...lock,
      use,
      trust:
        signer && !lock.trust?.some(({ keyId }) => keyId === signer.keyId)
          ? [...(lock.trust ?? []), trusted(signer)]
          : (lock.trust ?? []),
      indexes,
      rulesets: withEntries(lock.rulesets, [pin]),
    },
  };
}
