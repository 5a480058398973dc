import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Args, Lang } from '../base/nouns.ts';
import type { Report } from '../base/report.ts';
import type { Deviation } from '../evidence/open.ts';
import { bundled, bundledRuleset, DEFAULT_RULESET } from '../rulesets/find.ts';
import { bytesOf, signatureOf } from '../rulesets/registry/installed-rulesets.ts';
import { findLock, type Lock } from '../rulesets/registry/lock.ts';
import type { LockContent } from '../rulesets/registry/lock-content.ts';
import { SIGNATURE_SUFFIX } from '../rulesets/registry/minisign.ts';
import { givenKey, judge } from '../rulesets/registry/trust.ts';
import { LIMITS } from '../store/limits.ts';
import type { EVIDENCE } from '../words/evidence/index.ts';
import { render } from '../words/render.ts';
import type { Io } from './io.ts';

type Saying = { readonly code: keyof typeof EVIDENCE; readonly args: Args };

/** What the signature beside a package comes to, before anything in the package is looked at. */
interface Signature {
  /** A key that was given signed exactly this package. */
  readonly good: boolean;
  /** Keys were given, and none of them did. */
  readonly refused: boolean;
  readonly saying: Saying | null;
}

/** A signature file that is none counts as little as one that is missing. */
function judged(bytes: Buffer, text: string, zip: string, keys: ReturnType<typeof givenKey>[], lang: Lang): Saying {
  try {
    const verdict = judge(bytes, text, zip, keys);
    if (verdict.kind !== 'good')
      return {
        code: `signature-${verdict.kind}`,
        args: { zip, keyId: verdict.keyId, known: keys.map((one) => one.keyId) },
      };
    const { keyId, comment: who } = verdict.key;
    return { code: 'signature-good', args: { keyId, who, comment: verdict.trustedComment.replaceAll('\t', ' ') } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { code: 'signature-none', args: { zip, reason: render(error.text, error.args, lang) } };
  }
}

/** Judges the signature of a package by the keys given; without keys only whether there is one to be judged. */
export function signatureOn(
  zip: string,
  { trustKey, lang }: { readonly trustKey?: readonly string[]; readonly lang: Lang },
  io: Io,
): Signature {
  const path = resolve(io.cwd, zip);
  const text = signatureOf(path, zip);
  const file = `${zip}${SIGNATURE_SUFFIX}`;
  if (trustKey === undefined) {
    const saying = text === null ? null : ({ code: 'signature-unjudged', args: { file } } as const);
    return { good: false, refused: false, saying };
  }
  const keys = trustKey.map((one) => givenKey(one, io.cwd));
  if (text === null) return { good: false, refused: true, saying: { code: 'signature-missing', args: { zip, file } } };
  const saying = judged(bytesOf(path, zip, { most: LIMITS.totalBytes }), text, zip, keys, lang);
  const good = saying.code === 'signature-good';
  return { good, refused: !good, saying };
}

/** Pins that whoever runs the command answers for; those of a service are its own word. */
const pinsOf = ({ ofService, content }: Lock): Pick<LockContent, 'use' | 'rulesets'> => (ofService ? {} : content);

/** The digest of the bundled edition of that name; undefined where none came with vorgaben. */
const bundledDigest = (id: string, version: string): string | undefined =>
  bundled().some((one) => one.id === id && one.version === version)
    ? bundledRuleset(`${id}@${version}`).digest
    : undefined;

/** What is to be said of the ruleset of a package, which brings its own: nothing where it is the edition that is known here by its name. */
export function foreignRuleset({ ruleset: { id, version, digest } }: Report, io: Io): Deviation | null {
  const ruleset = `${id} ${version}`;
  const lock = findLock(io.cwd);
  const pinned = (pinsOf(lock).rulesets ?? []).filter((pin) => pin.id === id && pin.version === version);
  const ours = bundledDigest(id, version);
  const wanted = ours ?? pinned[0]?.digest;
  if (wanted === undefined) return { code: 'unknown-ruleset', args: { ruleset } };
  if (wanted === digest) return null;
  return {
    code: 'other-ruleset',
    args: { ruleset, known: ours === undefined ? 2 : 1, lock: lock.shown, there: digest, wanted },
  };
}

/** Whether the ruleset of a package is the one that applies here, or one that a lock of whoever runs the command asks for. */
export function isAskedFor({ ruleset: { id, version, digest } }: Report, io: Io): boolean {
  const { use, rulesets = [] } = pinsOf(findLock(io.cwd));
  const pinned = rulesets.some((pin) => pin.id === id && pin.version === version && pin.digest === digest);
  const ours = bundledDigest(id, version) === digest;
  return pinned || (ours && use === `${id}@${version}`) || bundledRuleset(DEFAULT_RULESET).digest === digest;
}
