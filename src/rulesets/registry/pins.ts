import { UserError } from '../../base/errors.ts';
import { PUBLISH } from '../../words/registry-refusals/index.ts';
import type { Ruleset } from '../types.ts';
import type { Lock } from './lock.ts';
import type { RulesetPin } from './lock-content.ts';

/** How a ruleset is called with its edition. */
export const nameOf = ({ manifest }: Ruleset): string => `${manifest.id}@${manifest.version}`;

/** What the lock of a run says of rulesets: which are pinned, which are asked for. */
export class Pins {
  private readonly lock: Lock;

  constructor(lock: Lock) {
    this.lock = lock;
  }

  /** The pin of a ruleset's edition, whatever its digest. */
  of(ruleset: Ruleset): RulesetPin | undefined {
    const { id, version } = ruleset.manifest;
    return this.lock.content.rulesets?.find((pin) => pin.id === id && pin.version === version);
  }

  /** Whether whoever runs the check asks for a ruleset in a lock of theirs: by its digest, or as the one to use. */
  asksFor(ruleset: Ruleset): boolean {
    if (this.lock.ofService) return false;
    const { use, rulesets = [] } = this.lock.content;
    const { id } = ruleset.manifest;
    return use === nameOf(ruleset) || rulesets.some((pin) => pin.id === id && pin.digest === ruleset.digest);
  }

  /** Refuses what the lock does not name where it lets nothing else judge. */
  demandPinned(ruleset: Ruleset): void {
    if (this.lock.content.pinnedOnly === true && !this.of(ruleset))
      throw new UserError(PUBLISH['ruleset-not-pinned'], { name: nameOf(ruleset), lock: this.lock.shown });
  }

  /** Refuses what is not what the lock says. */
  held<T extends { readonly ruleset: Ruleset; readonly bundled: boolean }>(found: T): T {
    const pin = this.of(found.ruleset);
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
