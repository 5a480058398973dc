import { type Section, sectionOf } from '../fields/sections.ts';
import type { Judgement } from '../judging/judgement.ts';

/** How many entries of a page are wrong, and how many are wanted and not there. */
export interface Tally {
  readonly failed: number;
  readonly missing: number;
}

/** Figures by page; each entry counts once, however many rules speak of it. */
export function tallies(judgement: Judgement): ReadonlyMap<string, Tally> {
  const places = new Map<string, Map<string, boolean>>();
  const count = (place: string, isMissing: boolean) => {
    const section = sectionOf(place.split('/')[1]);
    const known = places.get(section) ?? new Map<string, boolean>();
    known.set(place, (known.get(place) ?? true) && isMissing);
    places.set(section, known);
  };
  for (const { places: at, wanted, missing } of judgement.findings)
    for (const place of missing ? wanted : at) count(place, missing);
  return new Map(
    [...places].map(([section, known]) => {
      const missing = [...known.values()].filter(Boolean).length;
      return [section, { failed: known.size - missing, missing }];
    }),
  );
}

/** All pages together. */
export function total(judgement: Judgement): Tally {
  const all = [...tallies(judgement).values()];
  const sum = (key: keyof Tally) => all.reduce((before, one) => before + one[key], 0);
  return { failed: sum('failed'), missing: sum('missing') };
}

/** The page after this one, round to this one itself, on which something that is wanted is not there. */
export function nextWithMissing(
  sections: readonly Section[],
  section: Section,
  judgement: Judgement | null,
): Section | undefined {
  const open = judgement ? tallies(judgement) : new Map<string, Tally>();
  const at = sections.indexOf(section);
  return [...sections.slice(at + 1), ...sections.slice(0, at + 1)].find(({ key }) => (open.get(key)?.missing ?? 0) > 0);
}
