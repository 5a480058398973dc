import { UserError } from '../errors.ts';
import { bundledRuleset, DEFAULT_RULESET, findRuleset } from '../ruleset/find.ts';
import type { Ruleset } from '../ruleset/types.ts';
import type { ReportRuleset } from '../types.ts';
import type { Service } from '../workspace/service.ts';

/** What a Steckbrief names as its `regelwerk`; undefined where it names none. */
export function namedRuleset(service: Service): string | undefined {
  const value = service.steckbrief?.root?.child('regelwerk')?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The one ruleset of a run: from the option, else the Steckbriefe, else the newest bundled edition. */
export class RulesetChoice {
  private readonly option: string | undefined;
  private chosen: { ruleset: Ruleset; by: ReportRuleset['chosenBy']; service: string } | undefined;

  constructor(option: string | undefined, cwd: string) {
    this.option = option;
    if (option !== undefined) this.chosen = { ruleset: findRuleset(option, cwd), by: 'option', service: '' };
  }

  /** The ruleset for a service; all services of a run must come to the same one. */
  for(service: Service): Ruleset {
    if (this.option !== undefined) return this.chosen!.ruleset;
    const named = namedRuleset(service);
    const ruleset = bundledRuleset(named ?? DEFAULT_RULESET);
    this.chosen ??= { ruleset, by: named === undefined ? 'default' : 'steckbrief', service: service.path };
    if (this.chosen.ruleset.digest !== ruleset.digest) {
      const id = ({ manifest }: Ruleset) => `${manifest.id}@${manifest.version}`;
      throw new UserError(
        {
          de: 'Die Dienste nennen verschiedene Regelwerke: {first} ({one}) und {second} ({other}). Prüfen Sie sie einzeln oder geben Sie mit --ruleset eines vor.',
          en: 'The services name different rulesets: {first} ({one}) and {second} ({other}). Check them one by one or set one with --ruleset.',
        },
        { first: id(this.chosen.ruleset), one: this.chosen.service, second: id(ruleset), other: service.path },
      );
    }
    return ruleset;
  }

  /** What was chosen, once a service was seen. */
  get result(): { ruleset: Ruleset; by: ReportRuleset['chosenBy'] } {
    if (!this.chosen) throw new Error('No ruleset was chosen');
    return this.chosen;
  }
}
