import { memo } from '../base/memo.ts';
import { type Installed, installedIn, type Store, serviceStore } from '../store/installed.ts';
import { isVouched } from './choose.ts';
import { openStandards } from './open-standards.ts';
import { demandPinned, notPinned, type StandardPins } from './packages/pinned.ts';
import type { Standard } from './standard.ts';

/** What is examined: its standards may lie in a store of its own. */
export interface ServicePlace {
  readonly folder: string;
  /** As messages name it. */
  readonly path: string;
}

/** The standards of a run: those given, those of the user, those of each service; opened when somebody asks. */
export class StandardsAtHand {
  /** Those that whoever runs the check gave; a mistyped one is refused whether or not a document needs it. */
  readonly given: Promise<Standard[]>;
  private readonly user: Store | null;
  private readonly pins: StandardPins | null;
  private readonly stores = new Map<string, Promise<Standard[]>>();

  /** `user` is the store of packages of the user, if there is to be one; installed packages must be those of `pins`. */
  constructor(paths: readonly string[], cwd: string, user: Store | null, pins: StandardPins | null) {
    this.pins = pins;
    this.given = openStandards(paths, cwd).then((all) => all.map((one) => ({ ...one, origin: 'given' as const })));
    // Awaited by whoever examines; until then a refusal must not end the process as unhandled.
    this.given.catch(() => undefined);
    this.user = user;
  }

  /** Given ones first, then those of the user, then those of the service. */
  async for(place: ServicePlace | null): Promise<Standard[]> {
    const stores = [this.user, place && serviceStore(place.folder, place.path)].filter((store) => store !== null);
    const installed = await Promise.all(stores.map((store) => this.installed(store)));
    return [...(await this.given), ...installed.flat()];
  }

  /** Files of code lists that somebody else than the service speaks for. */
  async vouchedLists(place: ServicePlace | null): Promise<readonly string[]> {
    const vouched = (await this.for(place)).filter((one) => isVouched(one) && !one.refusal);
    return vouched.flatMap((one) => one.codelists?.() ?? []);
  }

  private installed(store: Store): Promise<Standard[]> {
    return memo(this.stores, store.folder, async () => {
      const packages: Installed[] = installedIn(store);
      if (packages.length === 0) return [];
      if (this.pins) for (const one of packages) demandPinned(one, this.pins);
      const { packageStandard } = await import('./packages/package.ts');
      return Promise.all(
        packages.map(async ({ id, folder, shown }) => ({
          ...(await packageStandard(folder, shown)),
          origin: store.origin,
          vouched: store.origin === 'user' || (this.pins?.ofService === false && this.pins.digests.has(id)),
          ...(this.pins?.only && !this.pins.digests.has(id) && { refusal: notPinned(id, shown, this.pins) }),
        })),
      );
    });
  }
}
