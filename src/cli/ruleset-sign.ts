import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { MOST_BYTES } from '../rulesets/package.ts';
import { bytesOf, signatureOf } from '../rulesets/registry/installed-rulesets.ts';
import { newKeys, type PublicKey, publicKeyText } from '../rulesets/registry/keys.ts';
import { findLock } from '../rulesets/registry/lock.ts';
import { isSignedBy, parseSignature, SIGNATURE_SUFFIX, signatureText } from '../rulesets/registry/minisign.ts';
import { givenKey, judge, lockedKeys } from '../rulesets/registry/trust.ts';
import { PUBLISH } from '../words/registry-refusals/index.ts';
import { PUBLISHED_WORDS } from '../words/registry-results.ts';
import { render } from '../words/render.ts';
import { visible } from '../words/visible.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { type KeyOptions, signingKey } from './secret-key.ts';
import { writeTo } from './write-file.ts';

function demandComment(comment: string): void {
  if (comment.length > 1000 || /[\r\n]/.test(comment)) throw new UserError(PUBLISH['bad-comment']);
}

/** `vorgaben ruleset keygen`: a pair of keys as minisign has them, the secret one without password. */
export function keygenCommand(
  { output, comment = '', lang }: { output: string; comment?: string; lang: Lang },
  io: Io,
): ExitCode {
  demandComment(comment);
  const [secretFile, file] = [`${output}.key`, `${output}.pub`];
  const there = [secretFile, file].find((path) => existsSync(resolve(io.cwd, path)));
  if (there !== undefined) throw new UserError(PUBLISH['key-exists'], { path: there });
  const { secret, publicKey } = newKeys(randomBytes(8));
  writeTo(secretFile, secret, io, { secret: true });
  writeTo(file, publicKeyText({ ...publicKey, comment }), io);
  const { keyId, text: key } = publicKey;
  io.stdout.write(`${render(PUBLISHED_WORDS.keys, { keyId, secret: secretFile, file, key }, lang)}\n`);
  return EXIT.ok;
}

/** `vorgaben ruleset sign`: writes `<file>.minisig`; what was signed is verified before anything is written. */
export async function signCommand(
  file: string,
  options: KeyOptions & { readonly comment?: string },
  io: Io,
  most = MOST_BYTES,
): Promise<ExitCode> {
  const bytes = bytesOf(resolve(io.cwd, file), file, { most });
  const comment = options.comment ?? `file:${basename(file)}\thashed`;
  demandComment(comment);
  const { publicKey, sign } = await signingKey(options, io);
  const text = signatureText(bytes, publicKey, comment, sign);
  const signature = `${file}${SIGNATURE_SUFFIX}`;
  if (!isSignedBy(bytes, parseSignature(text, signature), publicKey))
    throw new UserError(PUBLISH['signed-wrong'], { keyId: publicKey.keyId });
  writeTo(signature, text, io);
  io.stdout.write(`${render(PUBLISHED_WORDS.signed, { file, keyId: publicKey.keyId, signature }, options.lang)}\n`);
  return EXIT.ok;
}

/** Keys a command believes: those given, else those of vorgaben.lock. */
function keysFor(given: readonly string[] | undefined, io: Io): PublicKey[] {
  if (given !== undefined) return given.map((one) => givenKey(one, io.cwd));
  const { content, shown } = findLock(io.cwd);
  return lockedKeys(content, shown);
}

/** `vorgaben ruleset verify`: 0 where a trusted key signed exactly this file, 1 where not. */
export function verifyCommand(
  file: string,
  { trustKey, lang }: { trustKey?: readonly string[]; lang: Lang },
  io: Io,
): ExitCode {
  const keys = keysFor(trustKey, io);
  if (keys.length === 0) throw new UserError(PUBLISH['no-trust']);
  const bytes = bytesOf(resolve(io.cwd, file), file);
  const signature = signatureOf(resolve(io.cwd, file), file);
  if (signature === null)
    throw new UserError(PUBLISH['signature-missing'], { path: file, file: `${file}${SIGNATURE_SUFFIX}` });
  const verdict = judge(bytes, signature, file, keys);
  if (verdict.kind === 'good') {
    const { keyId, comment: who } = verdict.key;
    const facts = { file, keyId, who: visible(who), comment: visible(verdict.trustedComment.replaceAll('\t', ' ')) };
    io.stdout.write(`${render(PUBLISHED_WORDS.good, facts, lang)}\n`);
    return EXIT.ok;
  }
  const text = PUBLISH[verdict.kind === 'bad' ? 'bad-signature' : 'unknown-key'];
  const known = keys.map(({ keyId }) => keyId);
  io.stderr.write(`vorgaben: ${render(text, { path: visible(file), keyId: verdict.keyId, known }, lang)}\n`);
  return EXIT.act;
}
