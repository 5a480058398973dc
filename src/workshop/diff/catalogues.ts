import { memo } from '../../base/memo.ts';
import type { Ruleset } from '../../rulesets/types.ts';
import { same } from './checks.ts';

/** How a catalogue changed: days of both lists, and how many keys. */
interface CatalogueChange {
  readonly before: string | null;
  readonly after: string | null;
  readonly added: number;
  readonly removed: number;
  /** Keys that are in both and mean something else. */
  readonly altered: number;
}

const known = new WeakMap<Ruleset, WeakMap<Ruleset, Map<string, CatalogueChange | false>>>();

function compared(name: string, from: Ruleset, to: Ruleset): CatalogueChange | false {
  const [before, after] = [from.catalogueText(name), to.catalogueText(name)];
  if (before === undefined || before === after) return false;
  const [a, b] = [from.catalogue(name)!, to.catalogue(name)];
  if (!b) return false;
  const [old, now] = [new Map(Object.entries(a.entries)), new Map(Object.entries(b.entries))];
  return {
    before: a.date,
    after: b.date,
    added: [...now.keys()].filter((key) => !old.has(key)).length,
    removed: [...old.keys()].filter((key) => !now.has(key)).length,
    altered: [...now].filter(([key, value]) => old.has(key) && !same(old.get(key), value)).length,
  };
}

/** What became of a catalogue of both rulesets; null where it is the same, or only one of them has it. Asked once per name. */
export function catalogueChange(name: string, from: Ruleset, to: Ruleset): CatalogueChange | null {
  const pairs = memo(known, from, () => new WeakMap());
  const byName = memo(pairs, to, () => new Map<string, CatalogueChange | false>());
  return memo(byName, name, () => compared(name, from, to)) || null;
}
