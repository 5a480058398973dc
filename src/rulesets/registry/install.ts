import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { sha256 } from '../../store/hash.ts';
import { placeFolder } from '../../store/place.ts';
import { mustRead } from '../../store/regular-file.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import { bundled, bundledRuleset } from '../find.ts';
import { MOST_BYTES, openPacked, packageName } from '../package.ts';
import type { Ruleset } from '../types.ts';
import type { PublicKey } from './keys.ts';
import type { LockContent } from './lock-content.ts';
import { SIGNATURE_SUFFIX } from './minisign.ts';
import { type InstallRequest, resolved, signerOf } from './resolve.ts';
import { trusted } from './trust.ts';
import { demandWellShaped } from './well-shaped.ts';
import { withEntries } from './write-lock.ts';

interface Installation {
  readonly ruleset: Ruleset;
  readonly signer: PublicKey | null;
  readonly shown: string;
  /** It was there before, byte for byte. */
  readonly already: boolean;
  readonly lock: LockContent;
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
  demandWellShaped(ruleset, fetched.shown);
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
  if (there && !fetched.bytes.equals(mustRead(present, posix.join(shown, file), MOST_BYTES)))
    throw new UserError(PUBLISH.exists, { name, path: shown });
  const already = there && (fetched.signature === null || existsSync(`${present}${SIGNATURE_SUFFIX}`));
  if (there && !already)
    writeFileSync(`${present}${SIGNATURE_SUFFIX}`, fetched.signature!, { flag: 'wx', mode: 0o644 });
  if (!there)
    await placeFolder(store.folder, async (aside) => {
      const from = join(aside, 'package');
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
