import { memo } from '../base/memo.ts';
import type { Document } from '../documents/document.ts';
import type { Service } from '../documents/service.ts';
import type { Rule } from '../rulesets/types.ts';

/** What decides whether a rule is run, apart from days and phases; rules that ask alike share one. */
export interface Bearing {
  readonly kind: readonly string[];
  readonly art: readonly string[];
  /** Both as a key. */
  readonly about: string;
  readonly when: object | undefined;
}
const bearings = new WeakMap<Rule, Bearing>();
const bearingsByText = new Map<string, Bearing>();

export function bearingOf(rule: Rule): Bearing {
  return memo(bearings, rule, () => {
    const { kind, art = [], when } = rule.applies;
    const about = [...kind, '/', ...art].join(' ');
    return memo(bearingsByText, JSON.stringify([about, when]), () => ({ kind, art, about, when }));
  });
}

const chosen = new WeakMap<Service, Map<string, readonly Document[]>>();

/** Documents a rule is about; rules about the same kinds share one list per service. */
export const documentsOf = (rule: Rule, service: Service): readonly Document[] =>
  documentsFor(bearingOf(rule), service);

/** Documents that rules of a bearing are about. */
export function documentsFor({ kind: kinds, art, about }: Bearing, service: Service): readonly Document[] {
  const known = memo(chosen, service, () => new Map<string, readonly Document[]>());
  return memo(known, about, () => {
    if (kinds.includes('*')) return service.documents;
    return service.documents.filter(
      (document) =>
        (art.length === 0 || document.declarations.some((one) => one.art !== undefined && art.includes(one.art))) &&
        document.kind !== null &&
        kinds.includes(document.kind) &&
        (document.kind !== 'steckbrief' || document === service.steckbrief),
    );
  });
}

/** Files a rule might be about, were it stated what they serve. */
export const unassignedTo = ({ kind, art }: Bearing, { steckbrief, documents }: Service): readonly Document[] =>
  art.length === 0 || !steckbrief?.root
    ? []
    : documents.filter(
        (one) =>
          one.kind !== null && kind.includes(one.kind) && one.declarations.every((said) => said.art === undefined),
      );
