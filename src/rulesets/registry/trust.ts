import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { readNamed } from '../../store/named-file.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import { type PublicKey, parsePublicKey } from './keys.ts';
import type { LockContent, Trusted } from './lock-content.ts';
import { isSignedBy, parseSignature } from './minisign.ts';

/** No key file is larger. */
const MOST_BYTES = 10_000;

function keyText(path: string, given: string): string {
  try {
    return readNamed(path, given, MOST_BYTES).toString('utf8');
  } catch {
    return '';
  }
}

/** A key as people give it: its one line, or a file. */
export function givenKey(given: string, cwd: string): PublicKey {
  const direct = parsePublicKey(given);
  if (direct) return direct;
  const path = resolve(cwd, given);
  const key = existsSync(path) ? parsePublicKey(keyText(path, given)) : null;
  if (!key) throw new UserError(PUBLISH['no-public-key'], { path: given });
  return key;
}

/** The keys a lock trusts; one whose id is not that of its key would be somebody's trick. */
export function lockedKeys({ trust = [] }: LockContent, shown: string): PublicKey[] {
  return trust.map(({ keyId, publicKey, comment }) => {
    const key = parsePublicKey(publicKey);
    if (key?.keyId !== keyId) throw new UserError(PUBLISH['lock-key'], { path: shown, keyId });
    return { ...key, comment: comment ?? '' };
  });
}

/** A key as a lock keeps it. */
export const trusted = ({ keyId, text, comment }: PublicKey): Trusted => ({
  keyId,
  publicKey: text,
  ...(comment === '' ? {} : { comment: comment.slice(0, 500) }),
});

/** What a signature comes to: good, by a key nobody vouched for, or of other bytes. */
type Verdict =
  | { readonly kind: 'good'; readonly key: PublicKey; readonly trustedComment: string }
  | { readonly kind: 'unknown-key'; readonly keyId: string }
  | { readonly kind: 'bad'; readonly keyId: string };

/** Judges a signature before anything of the signed bytes is looked at. */
export function judge(bytes: Buffer, signatureText: string, shown: string, keys: readonly PublicKey[]): Verdict {
  const signature = parseSignature(signatureText, shown);
  const candidates = keys.filter(({ keyId }) => keyId === signature.keyId);
  if (candidates.length === 0) return { kind: 'unknown-key', keyId: signature.keyId };
  const key = candidates.find((one) => isSignedBy(bytes, signature, one));
  if (!key) return { kind: 'bad', keyId: signature.keyId };
  return { kind: 'good', key, trustedComment: signature.trustedComment };
}

/** The key that signed the bytes, or a refusal. */
export function demandSigned(
  bytes: Buffer,
  signatureText: string,
  shown: string,
  keys: readonly PublicKey[],
): PublicKey {
  const verdict = judge(bytes, signatureText, shown, keys);
  if (verdict.kind === 'good') return verdict.key;
  throw new UserError(PUBLISH[verdict.kind === 'bad' ? 'bad-signature' : 'unknown-key'], {
    path: shown,
    keyId: verdict.keyId,
    known: keys.map(({ keyId }) => keyId),
    none: keys.length === 0,
  });
}
