import type { Json } from '../../base/nouns.ts';
import type { RuleCheck } from '../../rulesets/types.ts';
import { by } from '../../text/ascending.ts';

/** How a check of the one edition became a check of the other; `index` counts from 1 in the edition that has it. */
interface CheckPair {
  readonly index: number;
  readonly before: RuleCheck | null;
  readonly after: RuleCheck | null;
}

/** JSON with sorted keys: two values that say the same are the same text. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .sort(by(([key]) => key))
    .map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`)
    .join()}}`;
}

export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** Checks have no ids, so they are matched by what they share: everything, then path and kind, then kind. */
const LIKENESS: readonly ((check: RuleCheck) => string)[] = [
  ({ select, kind, with: params }) => canonical([select, kind, params]),
  ({ select, kind }) => canonical([select, kind]),
  ({ kind }) => kind,
];

/** The checks of two editions of a rule side by side; the unmatched ones were removed or added. */
export function pairChecks(before: readonly RuleCheck[], after: readonly RuleCheck[]): CheckPair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const likeness of LIKENESS) {
    const free = new Map<string, number[]>();
    after.forEach((check, index) => {
      if (taken.has(index)) return;
      const key = likeness(check);
      const list = free.get(key);
      if (list) list.push(index);
      else free.set(key, [index]);
    });
    before.forEach((check, index) => {
      if (partner.has(index)) return;
      const found = free.get(likeness(check))?.shift();
      if (found === undefined) return;
      partner.set(index, found);
      taken.add(found);
    });
  }
  return [
    ...before.map((check, index) => {
      const other = partner.get(index);
      return { index: index + 1, before: check, after: other === undefined ? null : after[other]! };
    }),
    ...after.flatMap((check, index) => (taken.has(index) ? [] : { index: index + 1, before: null, after: check })),
  ];
}

/** Whether the second of two numbers is the lower one, or as low; false where one is no number. */
const lower = (a: Json, b: Json): boolean => typeof a === 'number' && typeof b === 'number' && b <= a;
const lists = (a: Json, b: Json): boolean => Array.isArray(a) && Array.isArray(b);

/** Parameters of which it is known which way is the milder one; null (left out) has no limit. */
const MILDER: Readonly<Record<string, Readonly<Record<string, (before: Json, after: Json) => boolean>>>> = {
  'one-of': {
    values: (a, b) => lists(a, b) && (a as Json[]).every((one) => (b as Json[]).some((other) => same(one, other))),
    ignoreCase: (a, b) => a !== true && b === true,
  },
  count: {
    min: (a, b) => b === null || lower(a, b),
    max: (a, b) => b === null || lower(b, a),
  },
  length: {
    min: (a, b) => b === null || lower(a, b),
    max: (a, b) => b === null || lower(b, a),
  },
  required: {
    allowEmpty: (a, b) => a !== true && b === true,
    anyOf: (a, b) => lists(a, b) && (a as Json[]).every((one) => (b as Json[]).includes(one)),
  },
};

/** Whether whatever a check of this kind accepted with `before` it accepts with `after`. Unknown is no. */
export function isMilder(kind: string, param: string, before: Json, after: Json): boolean {
  return MILDER[kind]?.[param]?.(before, after) ?? false;
}
