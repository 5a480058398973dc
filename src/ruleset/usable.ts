import { validators } from '../generated/validators.js';
import { packageVersion } from '../package.ts';
import { checkKind } from '../rules/index.ts';
import { compareVersions } from '../rules/versions.ts';
import type { Args, Text } from '../types.ts';
import type { Place } from '../workspace/document.ts';
import { FIXED_IDS, type Ruleset } from './types.ts';

/** Why a ruleset cannot be checked against, and where its ruleset.yaml says so. */
export interface Unfit {
  readonly text: Text;
  readonly args: Args;
  readonly place: Place;
}

/** A ruleset that is well-formed but made for a newer vorgaben, or lets a broken file go unnoticed. */
export function unfit({ manifest, rules }: Ruleset): Unfit | null {
  const { requires } = manifest;
  const [wanted, present] = [requires?.slice(2) ?? '', packageVersion()];
  if (wanted !== '' && compareVersions(present, wanted) < 0) {
    return {
      text: {
        de: 'Das Regelwerk verlangt vorgaben {wanted} oder neuer; dies ist {present}.',
        en: 'The ruleset requires vorgaben {wanted} or newer; this is {present}.',
      },
      args: { wanted, present },
      place: { pointer: '/requires' },
    };
  }
  const ids = FIXED_IDS.filter((id) => !rules.some((rule) => rule.id === id));
  if (ids.length === 0) return null;
  return {
    text: {
      de: 'Dem Regelwerk fehlen die festen Vorgaben {ids}. Nehmen Sie sie mit „includes: [ozg-grundlagen@1.0.0]“ auf.',
      en: "The ruleset lacks the fixed rules {ids}. Take them in with 'includes: [ozg-grundlagen@1.0.0]'.",
    },
    args: { ids },
    place: manifest.includes ? { pointer: '/includes' } : { pointer: '' },
  };
}

/** As `unfit`, for a packed file from elsewhere: its rules were verified by whoever packed them, perhaps with another vorgaben. */
export function unfitPacked(ruleset: Ruleset): Unfit | null {
  for (const { id, checks } of ruleset.rules) {
    for (const { kind, with: params } of checks) {
      if (!checkKind(kind) || !validators[`with:${kind}`]!(params ?? {})) {
        return {
          text: {
            de: 'Die Regel {id} nutzt die Prüfart „{kind}“ so, wie diese Version von vorgaben sie nicht kennt.',
            en: "The rule {id} uses the check kind '{kind}' in a way this version of vorgaben does not know.",
          },
          args: { id, kind },
          place: { pointer: '' },
        };
      }
    }
  }
  return unfit(ruleset);
}
