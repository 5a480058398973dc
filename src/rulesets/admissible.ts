import type { Args, Text } from '../base/nouns.ts';
import type { Place } from '../documents/place.ts';
import { validators } from '../generated/validators.js';
import { checkKind } from '../rules/index.ts';
import { MOST_RULES } from '../schemas/packed.ts';
import { packageVersion } from '../store/package-root.ts';
import { compareVersions } from '../text/versions.ts';
import { FIXED_IDS, type Ruleset, type RuleTexts } from './types.ts';

/** Why this version of vorgaben may not judge by a ruleset, and where its ruleset.yaml says so. */
interface Inadmissible {
  readonly text: Text;
  readonly args: Args;
  readonly place: Place;
}

/** The requirement of a newer vorgaben, before anything else is read: a newer ruleset may hold what this version does not know. */
function tooOld(requires: unknown): Inadmissible | null {
  const wanted = /^>=(\d+\.\d+\.\d+)$/.exec(String(requires))?.[1];
  const present = packageVersion();
  if (wanted === undefined || compareVersions(present, wanted) >= 0) return null;
  return {
    text: {
      de: 'Das Regelwerk verlangt vorgaben {wanted} oder neuer; dies ist {present}.',
      en: 'The ruleset requires vorgaben {wanted} or newer; this is {present}.',
    },
    args: { wanted, present },
    place: { pointer: '/requires' },
  };
}

/** May this vorgaben judge by the ruleset? Not where it is made for a newer one, is without measure, or lets a broken file go unnoticed. */
export function inadmissible({ manifest, rules }: Ruleset): Inadmissible | null {
  const old = tooOld(manifest.requires);
  if (old) return old;
  if (rules.length > MOST_RULES)
    return {
      text: {
        de: 'Das Regelwerk hat {count} {count|Regel|Regeln}; vorgaben nimmt höchstens {limit}. Teilen Sie es auf mehrere Regelwerke auf.',
        en: 'The ruleset has {count} {count|rule|rules}; vorgaben takes {limit} at most. Divide it into several rulesets.',
      },
      args: { count: rules.length, limit: MOST_RULES },
      place: { pointer: '' },
    };
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

const WHOLE: Inadmissible['place'] = { pointer: '' };

/** First part of a packed file that is not built as ours are. */
function misshapen(schema: 'packed' | 'packed-texts', value: unknown): Inadmissible | null {
  const validate = validators[schema]!;
  if (validate(value)) return null;
  return {
    text: {
      de: 'Das gepackte Regelwerk ist nicht so aufgebaut, wie diese Version von vorgaben es kennt ({place}). Ist es mit einer neueren Version gepackt?',
      en: 'The packed ruleset is not built as this version of vorgaben knows it ({place}). Was it packed with a newer version?',
    },
    args: { place: validate.errors?.[0]?.instancePath || '/' },
    place: WHOLE,
  };
}

/**
 * As `inadmissible`, for a packed file from elsewhere: its rules were verified by whoever packed them, perhaps with another
 * vorgaben. One that is pinned was held against the schemas when it was added; its kinds and parameters may still be newer.
 */
export function inadmissiblePacked(ruleset: Ruleset, { pinned = false } = {}): Inadmissible | null {
  const { manifest, includes, prefixes, rules, catalogues } = ruleset;
  const first =
    tooOld((manifest as { requires?: unknown }).requires) ??
    (rules.length > MOST_RULES ? inadmissible(ruleset) : null) ??
    (pinned ? null : misshapen('packed', { manifest, includes, prefixes, rules, catalogues }));
  if (first) return first;
  for (const { id, checks } of rules) {
    for (const { kind, with: params } of checks) {
      if (!checkKind(kind) || !validators[`with:${kind}`]!(params ?? {})) {
        return {
          text: {
            de: 'Die Regel {id} nutzt die Prüfart „{kind}“ so, wie diese Version von vorgaben sie nicht kennt.',
            en: "The rule {id} uses the check kind '{kind}' in a way this version of vorgaben does not know.",
          },
          args: { id, kind },
          place: WHOLE,
        };
      }
    }
  }
  return inadmissible(ruleset) ?? (pinned ? null : inadmissibleTexts(ruleset));
}

/** Texts that are no texts, are missing, or send the reader from rule to rule in a circle. */
function inadmissibleTexts(ruleset: Ruleset): Inadmissible | null {
  const texts = ruleset.textsAsPacked();
  const shape = misshapen('packed-texts', texts);
  if (shape) return shape;
  const known = ruleset.texts();
  const without = ruleset.rules.find(({ id }) => !known.has(id));
  if (without)
    return {
      text: { de: 'Der Regel {id} fehlen ihre Texte.', en: 'The texts of rule {id} are missing.' },
      args: { id: without.id },
      place: WHOLE,
    };
  const loop = replacementLoop(known);
  return loop && { text: LOOP, args: { ids: loop }, place: WHOLE };
}

const LOOP: Text = {
  de: 'Die Regeln {ids} ersetzen einander im Kreis (replacedBy); am Ende muss eine stehen, die gilt.',
  en: 'The rules {ids} replace each other in a circle (replacedBy); at the end there must be one that holds.',
};

/** Rules that name each other as their replacement in a circle; null where every chain ends. */
export function replacementLoop(texts: ReadonlyMap<string, Pick<RuleTexts, 'replacedBy'>>): string[] | null {
  const ended = new Set<string>();
  for (const start of texts.keys()) {
    const chain: string[] = [];
    for (let id: string | undefined = start; id !== undefined && !ended.has(id); id = texts.get(id)?.replacedBy) {
      if (chain.includes(id)) return chain.slice(chain.indexOf(id));
      chain.push(id);
    }
    for (const id of chain) ended.add(id);
  }
  return null;
}
