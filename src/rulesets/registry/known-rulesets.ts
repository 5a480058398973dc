import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { memo } from '../../base/memo.ts';
import type { Store } from '../../store/installed.ts';
import { compareVersions } from '../../text/versions.ts';
import { PUBLISH } from '../../words/registry-refusals.ts';
import { inadmissiblePacked } from '../admissible.ts';
import { bundled, bundledRuleset, DEFAULT_RULESET, findRuleset, noSuchRuleset } from '../find.ts';
import { openPacked } from '../package.ts';
import type { Ruleset } from '../types.ts';
import { bytesOf, type InstalledRuleset, installedRulesets, signatureOf } from './installed-rulesets.ts';
import type { PublicKey } from './keys.ts';
import type { Lock, RulesetPin } from './lock.ts';
import { judge, lockedKeys } from './trust.ts';

/** A ruleset with what is known of its origin. */
export interface Found {
  readonly ruleset: Ruleset;
  /** It came with vorgaben. */
  readonly bundled: boolean;
  /** Whose signature is good; null where nobody trusted signed it. */
  readonly signer: PublicKey | null;
}

const nameOf = ({ manifest }: Ruleset): string => `${manifest.id}@${manifest.version}`;

/** Rulesets that a run can use: bundled, installed, or given by path; held against the lock. */
export class Rulesets {
  private readonly cwd: string;
  private readonly stores: readonly Store[];
  private readonly lock: Lock;
  private readonly keys: readonly PublicKey[];
  private readonly opened = new Map<string, Found>();

  /** `stores` are asked in their order; pins of the lock hold for everything that is not a folder. */
  constructor(cwd: string, stores: readonly Store[], lock: Lock) {
    this.cwd = cwd;
    this.stores = stores;
    this.lock = lock;
    this.keys = lockedKeys(lock.content, lock.shown);
  }

  /** What `--ruleset` names: a folder, a packed file, `id@version` or `id`. */
  given(reference: string): Found {
    const path = resolve(this.cwd, reference);
    if (!existsSync(path)) return this.named(reference);
    if (statSync(path).isDirectory())
      return { ruleset: findRuleset(reference, this.cwd), bundled: false, signer: null };
    return this.pinned(this.open(path, reference, true));
  }

  /** A ruleset by `id@version` or `id`, never by path; `nearby` is the store of the service that asks. */
  named(reference: string, nearby: readonly Store[] = []): Found {
    const [id = '', wanted] = reference.split('@');
    const ours = bundled().flatMap((one) => (one.id === id ? one.version : []));
    const isOurs = (version: string | undefined) => version !== undefined && ours.includes(version);
    const bundledOne = (version: string) =>
      this.pinned({ ruleset: bundledRuleset(`${id}@${version}`), bundled: true, signer: null });
    const asked = wanted ?? this.usedOf(id);
    if (isOurs(asked)) return bundledOne(asked!);
    const present = installedRulesets([...nearby, ...this.stores]).filter((one) => one.id === id);
    const editions = [...new Set([...present.map((one) => one.version), ...ours])].sort(compareVersions);
    const version = asked ?? editions.at(-1);
    if (isOurs(version)) return bundledOne(version!);
    const found = present.find((one) => one.version === version);
    if (!found) throw noSuchRuleset(reference, editions, this.known(nearby));
    return memo(this.opened, found.file, () => this.installed(found));
  }

  /** Where neither option nor Steckbrief names one: what the lock says, else the newest bundled edition. */
  fallback(nearby: readonly Store[] = []): Found & { readonly by: 'lock' | 'default' } {
    const { use } = this.lock.content;
    if (use !== undefined) return { ...this.named(use, nearby), by: 'lock' };
    return { ...this.pinned({ ruleset: bundledRuleset(DEFAULT_RULESET), bundled: true, signer: null }), by: 'default' };
  }

  /** Folder of the lock; null where there is none. */
  get lockFolder(): string | null {
    return this.lock.exists ? dirname(this.lock.path) : null;
  }

  /** Whether the lock asks for a ruleset: by its digest, or as the one to use. */
  asksFor({ manifest: { id, version }, digest }: Ruleset): boolean {
    const { use, rulesets = [] } = this.lock.content;
    return use === `${id}@${version}` || rulesets.some((pin) => pin.id === id && pin.digest === digest);
  }

  private usedOf(id: string): string | undefined {
    const [used, version] = (this.lock.content.use ?? '').split('@');
    return used === id ? version : undefined;
  }

  private known(nearby: readonly Store[]): string[] {
    const installed = installedRulesets([...nearby, ...this.stores]);
    return [...new Set([...bundled(), ...installed].map(({ id, version }) => `${id}@${version}`))];
  }

  private pinOf(ruleset: Ruleset): RulesetPin | undefined {
    const { id, version } = ruleset.manifest;
    return this.lock.content.rulesets?.find((pin) => pin.id === id && pin.version === version);
  }

  /** A packed file; its signature is judged before its content is looked at. */
  private open(path: string, shown: string, links: boolean): Found {
    const bytes = bytesOf(path, shown, { links });
    const signature = this.keys.length > 0 ? signatureOf(path, shown, { links }) : null;
    const verdict = signature === null ? null : judge(bytes, signature, shown, this.keys);
    if (verdict?.kind === 'bad') throw new UserError(PUBLISH['bad-signature'], { path: shown, keyId: verdict.keyId });
    const ruleset = openPacked(bytes, shown);
    const complaint = inadmissiblePacked(ruleset, { pinned: this.pinOf(ruleset)?.digest === ruleset.digest });
    if (complaint) throw new UserError(complaint.text, complaint.args, { path: shown });
    return { ruleset, bundled: false, signer: verdict?.kind === 'good' ? verdict.key : null };
  }

  private installed({ store, id, version, file, shown }: InstalledRuleset): Found {
    const found = this.pinned(this.open(file, shown, false));
    if (nameOf(found.ruleset) !== `${id}@${version}`)
      throw new UserError(PUBLISH['other-name'], {
        path: shown,
        name: nameOf(found.ruleset),
        wanted: `${id}@${version}`,
      });
    // A service may bring any rules along; only whoever runs the check decides whether they are the ones.
    if (store.origin === 'service' && !found.signer && !this.pinOf(found.ruleset))
      throw new UserError(PUBLISH['not-trusted'], { path: shown, name: `${id}@${version}` });
    return found;
  }

  /** Refuses what is not what the lock says. */
  private pinned(found: Found): Found {
    const pin = this.pinOf(found.ruleset);
    if (!pin || pin.digest === found.ruleset.digest) return found;
    throw new UserError(PUBLISH['pin-differs'], {
      name: nameOf(found.ruleset),
      lock: this.lock.shown,
      pinned: pin.digest,
      present: found.ruleset.digest,
      bundled: found.bundled,
      installed: !found.bundled,
    });
  }
}
