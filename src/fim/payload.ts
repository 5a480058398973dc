import { memo } from '../base/memo.ts';
import type { Args } from '../base/nouns.ts';
import { type Child, childrenOf, isChoice, isLabel, type Multiplicity } from './children.ts';
import { type Given, type GivenChild, said } from './given.ts';
import type { Element, FimModel, ListLookup } from './model.ts';
import { Patience } from './patience.ts';
import { fieldArgs, type PayloadAnswer, type PayloadProblem, valueProblems } from './payload-values.ts';

const LISTED = 6;

/** Elements to choose from, few enough to read. */
function named(children: readonly Child[]): string[] {
  return children.slice(0, LISTED).map(({ element: { name, id } }) => (name === '' ? id : `${name} (${id})`));
}

/** Children by every key data may use for them. */
function keysOf(children: readonly Child[]): ReadonlyMap<string, Child> {
  const found = new Map<string, Child>();
  for (const child of children) found.set(child.keys.version, child);
  for (const child of children) if (!found.has(child.keys.bare)) found.set(child.keys.bare, child);
  return found;
}

class PayloadCheck {
  private readonly model: FimModel;
  private readonly lookup: ListLookup | undefined;
  private readonly patience: Patience;
  private readonly keys = new WeakMap<Element, ReadonlyMap<string, Child>>();
  private elements: ReadonlyMap<string, Element> | undefined;

  constructor(model: FimModel, lookup: ListLookup | undefined, patience: Patience) {
    this.model = model;
    this.lookup = lookup;
    this.patience = patience;
  }

  private keysOf(holder: Element): ReadonlyMap<string, Child> {
    return memo(this.keys, holder, () => keysOf(childrenOf(holder)));
  }

  /** The first place of an id anywhere in the schema. */
  private anywhere(id: string): Element | undefined {
    this.elements ??= new Map(
      [...this.model.occurrences]
        .reverse()
        .filter(({ kind }) => kind !== 'regel')
        .map((element) => [element.id, element]),
    );
    return this.elements.get(id);
  }

  /** Why a key has no place in a holder. */
  private stranger({ key, pointer }: GivenChild, holder: Element): PayloadProblem {
    const at = { pointer, key: true as const };
    const id = key.replace(/V[\d.]*$/, '');
    const here = holder.struktur.find(({ element }) => element && element.id === id && id !== '');
    const args = { key, holder: holder.name, holderId: holder.id };
    if (here?.element) {
      return { ...at, code: isLabel(here.element) ? 'label' : 'never', args: { ...args, ...fieldArgs(here.element) } };
    }
    const elsewhere = id === '' ? undefined : this.anywhere(id);
    if (!elsewhere?.holder) return { ...at, code: 'unknown', args };
    const { name, id: wanted } = elsewhere.holder;
    return { ...at, code: 'misplaced', args: { ...args, ...fieldArgs(elsewhere), wanted: name, wantedId: wanted } };
  }

  /** The child a key of another version means, with the complaint about it. */
  private otherVersion(
    { key, pointer }: GivenChild,
    holder: Element,
  ): { child: Child; problem: PayloadProblem } | null {
    const [, id = '', seen = ''] = /^(.+)V(\d[\d.]*)$/.exec(key) ?? [];
    const child = id === '' ? undefined : this.keysOf(holder).get(id);
    if (!child || child.element.id !== id) return null;
    const args = { ...fieldArgs(child.element), key, seen, wanted: child.element.version };
    return { child, problem: { pointer, key: true, code: 'other-version', args } };
  }

  *group(holder: Element, given: Given, top = false): Generator<PayloadAnswer> {
    const { entries } = given;
    if (entries === null) {
      const code = top ? 'top-object' : given.value === null ? 'null' : 'type-group';
      yield { pointer: given.pointer, code, args: { ...fieldArgs(holder), value: said(given) } };
      return;
    }
    const filled = new Map<Child, GivenChild>();
    for (const entry of entries) {
      if (top && entry.key === '$schema') continue;
      const other = this.keysOf(holder).has(entry.key) ? null : this.otherVersion(entry, holder);
      if (other) yield other.problem;
      const child = other?.child ?? this.keysOf(holder).get(entry.key);
      const before = child && filled.get(child);
      if (!child) yield this.stranger(entry, holder);
      else if (before) {
        const args = { ...fieldArgs(child.element), key: entry.key, other: before.key };
        yield { pointer: entry.pointer, key: true, code: 'twice', args };
      } else {
        filled.set(child, entry);
        yield* this.entry(child, entry);
      }
    }
    yield* this.missing(holder, given, filled);
  }

  private *missing(holder: Element, given: Given, filled: ReadonlyMap<Child, GivenChild>): Generator<PayloadProblem> {
    const { pointer } = given;
    const children = childrenOf(holder);
    const at = { holder: holder.name, holderId: holder.id };
    if (isChoice(holder)) {
      const chosen = [...filled.keys()];
      if (chosen.length === 1 || children.length === 0) return;
      const code = chosen.length === 0 ? 'choice-none' : 'choice-many';
      yield { pointer, code, args: { ...at, choices: named(chosen.length === 0 ? children : chosen) } };
      return;
    }
    for (const child of children) {
      if (!child.required || filled.has(child)) continue;
      const args = { ...at, ...fieldArgs(child.element), key: child.keys.version, kind: child.element.kind };
      yield { pointer, code: 'missing', args };
    }
  }

  private *entry(child: Child, { pointer, items, list }: GivenChild): Generator<PayloadAnswer> {
    const { element, multiplicity } = child;
    if (multiplicity) {
      const args = { ...fieldArgs(element), count: items.length, ...bounds(multiplicity) };
      const code = miscounted(child, multiplicity, items, list);
      if (code) yield { pointer, code, args };
    }
    for (const given of items) {
      if (element.kind === 'datenfeld') yield* valueProblems(element, given, this.lookup, this.patience);
      else yield* this.group(element, given);
    }
  }
}

const bounds = ({ min, max }: Multiplicity): Args => ({ min, ...(max < Infinity ? { max } : {}) });

/** What is wrong with how often something occurs, or with its being a list. */
function miscounted(
  child: Child,
  { min, max }: Multiplicity,
  items: readonly Given[],
  list: boolean | null,
): string | undefined {
  if (list === true && !child.list) return 'not-single';
  if (list === false) return child.list && items[0]!.value !== null ? 'not-a-list' : undefined;
  return items.length < min ? 'too-few' : items.length > max ? 'too-many' : undefined;
}

/** Holds a payload against the data schema it is made for: what is there, how often, and what it says. */
export function* checkPayload(
  model: FimModel,
  given: Given,
  lookup?: ListLookup,
  patience = new Patience(),
): Generator<PayloadAnswer> {
  if (model.main) yield* new PayloadCheck(model, lookup, patience).group(model.main, given, true);
  if (patience.spent) yield { costly: true };
}
