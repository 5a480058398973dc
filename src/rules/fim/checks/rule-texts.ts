import { memo } from '../../../base/memo.ts';
import type { Element, FimModel } from '../../../fim/model.ts';
import { BOTH, type FimChecks, type Hit, ONLY3, onEach } from './check.ts';

/** Where a rule says in words what it demands. */
export const wordsOf = ({ version }: FimModel): string => (version === '2.0' ? 'definition' : 'freitextRegel');

/** Each rule at each distinct element that carries it, with the same rule at the other occurrences of the element. */
function* rulesAt(model: FimModel): Generator<{ owner: Element; rule: Element; twins: readonly Element[] }> {
  for (const [owner, ...others] of model.distinct.values()) {
    if (!owner) continue;
    for (const [index, rule] of owner.regeln.entries()) {
      yield { owner, rule, twins: others.flatMap((other) => other.regeln[index] ?? []) };
    }
  }
}

/** A check on what rule texts name: every match of the pattern once per rule, unless it is as it should be. */
export function* named(
  model: FimModel,
  pattern: RegExp,
  fits: (match: string, owner: Element) => boolean = () => false,
): Generator<Hit> {
  const words = wordsOf(model);
  for (const { owner, rule, twins } of rulesAt(model)) {
    const node = rule.node.one(words);
    const seen = new Set<string>();
    for (const { 0: value, index } of (node?.ownText ?? '').matchAll(pattern)) {
      if (seen.has(value) || fits(value, owner)) continue;
      seen.add(value);
      const related = twins.map((twin) => twin.node.one(words) ?? twin.node);
      const span = { from: index, to: index + value.length };
      yield { element: rule, node, span, related, args: { value, owner: owner.id || owner.name } };
    }
  }
}

/** Tells whether an id occurs in an element or below it: occurrences stand depth first, so what is below is a stretch of them. */
export function reach(model: FimModel): (id: string, owner: Element) => boolean {
  const from = new Map<Element, number>();
  const until = new Map<Element, number>();
  const places = new Map<string, number[]>();
  const open: Element[] = [];
  const close = (holder: Element | null, at: number) => {
    while (open.length > 0 && open.at(-1) !== holder) until.set(open.pop()!, at);
  };
  for (const [index, element] of model.occurrences.entries()) {
    close(element.holder, index);
    from.set(element, index);
    open.push(element);
    memo(places, element.id, () => []).push(index);
  }
  close(null, model.occurrences.length);
  return (id, owner) => {
    const found = places.get(id) ?? [];
    const start = from.get(owner) ?? 0;
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (found[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low < found.length && found[low]! < (until.get(owner) ?? 0);
  };
}

/** What rules say in words. */
export const RULE_TEXTS: FimChecks = {
  1001: {
    versions: BOTH,
    // 3.0 files with ids of 2.0 are the business of 1041; ids of 3.0 in 2.0 files name nothing there and belong here.
    find: (model) => named(model, model.version === '2.0' ? /[FG](?:\d{11}|\d{8})/g : /[FG]\d{11}/g, reach(model)),
  },
  1019: {
    versions: BOTH,
    find: (model) => named(model, model.version === '2.0' ? /[FG]\d{8}V\d*\.\d*/g : /[FG]\d{11}V\d*\.\d*/g),
  },
  1024: onEach(
    BOTH,
    ['regel'],
    (rule, model) => rule.text(wordsOf(model)) === '' && { node: rule.node.one(wordsOf(model)) },
  ),
  1041: { versions: ONLY3, find: (model) => named(model, /[FG]\d{8}(?!\d)/g) },
};
