import { UserError } from '../base/errors.ts';
import type { ReportRuleset } from '../base/report.ts';
import type { Service } from '../documents/service.ts';
import { bundledRuleset, DEFAULT_RULESET } from '../rulesets/find.ts';
import type { Found, Rulesets } from '../rulesets/registry/known-rulesets.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { serviceStore } from '../store/installed.ts';
import { compareVersions } from '../text/versions.ts';
import type { OwnChoice } from './check-options.ts';
import type { Opened } from './opened.ts';

/** What a Steckbrief names as its `regelwerk`; undefined where it names none. */
function namedRuleset(service: Service): string | undefined {
  const { steckbrief } = service;
  const value = steckbrief?.fault ? undefined : steckbrief?.root?.child('regelwerk')?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** A ruleset, where it comes from, and who chose it. */
export type Chosen = Found & { readonly by: ReportRuleset['chosenBy'] };

/** The one ruleset of a run: from the option, else the Steckbriefe, else vorgaben.lock, else the newest bundled edition. */
export class RulesetChoice {
  private readonly option: string | undefined;
  private readonly rulesets: Rulesets;
  private aside: string | null = null;
  private readonly before: Chosen['by'];
  private chosen: (Chosen & { readonly service: string }) | undefined;

  /** `before`: who chose the ruleset in the run that is repeated with it. */
  constructor(option: string | undefined, rulesets: Rulesets, before: Chosen['by'] = 'option') {
    this.option = option;
    this.before = before;
    this.rulesets = rulesets;
    if (option !== undefined) this.chosen = { ...rulesets.given(option), by: 'option', service: '' };
  }

  /** The ruleset for a service, whatever those before came to; its own rulesets may lie in its place. */
  private one({ service, place }: Opened): Chosen {
    const named = namedRuleset(service);
    const beside = service.steckbrief && place ? [serviceStore(place.folder, place.path, 'rulesets')] : [];
    const one: Chosen =
      named === undefined
        ? this.rulesets.fallback(beside)
        : { ...this.rulesets.named(named, beside), by: 'steckbrief' };
    this.rulesets.pins.demandPinned(one.ruleset);
    return one;
  }

  /** The ruleset for a service; all services of a run must come to the same one. */
  for(opened: Opened): Ruleset {
    if (this.option !== undefined) return this.chosen!.ruleset;
    const one = this.one(opened);
    const { path } = opened.service;
    this.chosen ??= { ...one, service: path };
    if (this.chosen.ruleset.digest !== one.ruleset.digest) {
      const id = ({ manifest }: Ruleset) => `${manifest.id}@${manifest.version}`;
      throw new UserError(
        {
          de: 'Die Dienste nennen verschiedene Regelwerke: {first} ({one}) und {second} ({other}). Prüfen Sie sie einzeln oder geben Sie mit --ruleset eines vor.',
          en: 'The services name different rulesets: {first} ({one}) and {second} ({other}). Check them one by one or set one with --ruleset.',
        },
        { first: id(this.chosen.ruleset), one: this.chosen.service, second: id(one.ruleset), other: path },
      );
    }
    return one.ruleset;
  }

  /** A ruleset that nobody but the service itself asked for, and what applies instead; null where there is nothing to doubt. */
  ownChoice(opened: Opened): OwnChoice | null {
    const { steckbrief } = opened.service;
    if (steckbrief === null || (this.option !== undefined && this.before !== 'steckbrief')) return null;
    const repeated = this.option !== undefined;
    const { ruleset, by, vouched } = repeated ? this.chosen! : this.one(opened);
    const newest = bundledRuleset(DEFAULT_RULESET).manifest;
    const { id, version } = ruleset.manifest;
    const current = id === newest.id && compareVersions(version, newest.version) >= 0;
    const asked = !repeated && (by === 'default' || this.rulesets.pins.asksFor(ruleset));
    if (vouched && (asked || current)) return null;
    this.aside = `${newest.id} ${newest.version}`;
    return { named: `${id} ${version}`, wanted: `${newest.id} ${newest.version}`, vouched };
  }

  /** What would apply, once a service was seen that chose a lesser or older ruleset by itself. */
  get insteadOf(): string | null {
    return this.aside;
  }

  /** Whom a report may name as the signer: nobody whose key only the service's own lock trusts. */
  get signer(): Chosen['signer'] {
    return this.rulesets.lockOfService ? null : this.result.signer;
  }

  /** What was chosen, once a service was seen. */
  get result(): Chosen {
    if (!this.chosen) throw new Error('No ruleset was chosen');
    return this.chosen;
  }
}
