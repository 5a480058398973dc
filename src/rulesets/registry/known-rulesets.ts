import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { memo } from '../../base/memo.ts';
import type { ReportRuleset } from '../../base/report.ts';
import type { Store } from '../../store/installed.ts';
import { compareVersions } from '../../text/versions.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import { inadmissiblePacked } from '../admissible.ts';
import { bundled, bundledRuleset, DEFAULT_RULESET, findRuleset, noSuchRuleset } from '../find.ts';
import { openPacked } from '../package.ts';
import type { Ruleset } from '../types.ts';
import { bytesOf, type InstalledRuleset, installedRulesets, signatureOf } from './installed-rulesets.ts';
import type { PublicKey } from './keys.ts';
import type { Lock } from './lock.ts';
import { nameOf, Pins } from './pins.ts';
import { judge, lockedKeys } from './trust.ts';

/** A ruleset with what is known of its origin. */
export interface Found {
  readonly ruleset: Ruleset;
  /** It came with vorgaben. */
  readonly bundled: boolean;
  /** Who brought it: whoever runs the check, the user of this machine, or the service; absent for what came with vorgaben. */
  readonly origin?: ReportRuleset['origin'];
  /** False where it lies with a service and nobody but a lock of that service speaks for it. */
  readonly vouched: boolean;
  /** Whose signature is good by the keys of the lock; null where nobody it trusts signed it. */
  readonly signer: PublicKey | null;
}

const ours = (ruleset: Ruleset): Found => ({ ruleset, bundled: true, vouched: true, signer: null });

/** Rulesets that a run can use: bundled, installed, or given by path; held against the lock. */
export class Rulesets {
  private readonly cwd: string;
  private readonly stores: readonly Store[];
  private readonly lock: Lock;
  private readonly keys: readonly PublicKey[];
  readonly pins: Pins;
  private readonly opened = new Map<string, Found>();

  /** `stores` are asked in their order; pins of the lock hold for everything that is not a folder. */
  constructor(cwd: string, stores: readonly Store[], lock: Lock) {
    this.cwd = cwd;
    this.stores = stores;
    this.lock = lock;
    this.pins = new Pins(lock);
    this.keys = lockedKeys(lock.content, lock.shown);
  }

  /** What `--ruleset` names: a folder, a packed file, `id@version` or `id`. */
  given(reference: string): Found {
    const path = resolve(this.cwd, reference);
    if (!existsSync(path)) return this.asked(reference);
    if (statSync(path).isDirectory())
      return {
        ruleset: findRuleset(reference, this.cwd),
        bundled: false,
        origin: 'given',
        vouched: true,
        signer: null,
      };
    return this.pins.held({ ...this.open(path, reference, true), origin: 'given', vouched: true });
  }

  /** What whoever runs the check names: an id alone is never the edition that a service would like it to be. */
  private asked(reference: string): Found {
    const others = this.stores.filter(({ origin }) => origin !== 'service');
    const elsewhere = [...bundled(), ...installedRulesets(others)].some(({ id }) => id === reference);
    return this.lock.ofService && elsewhere ? this.chosen(reference, undefined, others) : this.named(reference);
  }

  /** A ruleset by `id@version` or `id`, never by path; `nearby` is the store of the service that asks. */
  named(reference: string, nearby: readonly Store[] = []): Found {
    const [id = '', wanted] = reference.split('@');
    return this.chosen(reference, wanted ?? this.usedOf(id), this.storesWith(nearby));
  }

  /** What a service brings goes last: it never stands in for what the user installed. */
  private storesWith(nearby: readonly Store[]): Store[] {
    const all = [...nearby, ...this.stores];
    return [...all.filter(({ origin }) => origin !== 'service'), ...all.filter(({ origin }) => origin === 'service')];
  }

  private chosen(reference: string, asked: string | undefined, stores: readonly Store[]): Found {
    const [id = ''] = reference.split('@');
    const own = bundled().flatMap((one) => (one.id === id ? one.version : []));
    const isOurs = (version: string | undefined) => version !== undefined && own.includes(version);
    const bundledOne = (version: string) => this.pins.held(ours(bundledRuleset(`${id}@${version}`)));
    if (isOurs(asked)) return bundledOne(asked!);
    const present = installedRulesets(stores).filter((one) => one.id === id);
    const editions = [...new Set([...present.map((one) => one.version), ...own])].sort(compareVersions);
    const version = asked ?? editions.at(-1);
    if (isOurs(version)) return bundledOne(version!);
    const found = present.find((one) => one.version === version);
    if (!found) throw noSuchRuleset(reference, editions, this.known(stores));
    return memo(this.opened, found.file, () => this.installed(found));
  }

  /** Where neither option nor Steckbrief names one: what the lock says, else the newest bundled edition. */
  fallback(nearby: readonly Store[] = []): Found & { readonly by: 'lock' | 'default' } {
    const { use } = this.lock.content;
    if (use !== undefined) return { ...this.named(use, nearby), by: 'lock' };
    return { ...this.pins.held(ours(bundledRuleset(DEFAULT_RULESET))), by: 'default' };
  }

  /** Whether the lock of the run is a service's own word: its keys and pins are nobody else's. */
  get lockOfService(): boolean {
    return this.lock.ofService;
  }

  private usedOf(id: string): string | undefined {
    const [used, version] = (this.lock.content.use ?? '').split('@');
    return used === id ? version : undefined;
  }

  private known(stores: readonly Store[]): string[] {
    return [...new Set([...bundled(), ...installedRulesets(stores)].map(({ id, version }) => `${id}@${version}`))];
  }

  /** A packed file; its signature is judged before its content is looked at. */
  private open(path: string, shown: string, links: boolean): Omit<Found, 'origin' | 'vouched'> {
    const bytes = bytesOf(path, shown, { links });
    const signature = this.keys.length > 0 ? signatureOf(path, shown, { links }) : null;
    const verdict = signature === null ? null : judge(bytes, signature, shown, this.keys);
    if (verdict?.kind === 'bad') throw new UserError(PUBLISH['bad-signature'], { path: shown, keyId: verdict.keyId });
    const ruleset = openPacked(bytes, shown);
    const pinned = !this.lock.ofService && this.pins.of(ruleset)?.digest === ruleset.digest;
    const complaint = inadmissiblePacked(ruleset, { pinned });
    if (complaint) throw new UserError(complaint.text, complaint.args, { path: shown });
    return { ruleset, bundled: false, signer: verdict?.kind === 'good' ? verdict.key : null };
  }

  private installed({ store, id, version, file, shown }: InstalledRuleset): Found {
    const { origin } = store;
    const vouched = origin !== 'service' || !this.lock.ofService;
    const found = this.pins.held({ ...this.open(file, shown, false), origin, vouched });
    if (nameOf(found.ruleset) !== `${id}@${version}`)
      throw new UserError(PUBLISH['other-name'], {
        path: shown,
        name: nameOf(found.ruleset),
        wanted: `${id}@${version}`,
      });
    // A service may bring any rules along; only whoever runs the check decides whether they are the ones.
    if (origin === 'service' && !found.signer && !this.pins.of(found.ruleset))
      throw new UserError(PUBLISH['not-trusted'], { path: shown, name: `${id}@${version}` });
    return found;
  }
}
