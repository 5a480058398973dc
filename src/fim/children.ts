import { memo } from '../base/memo.ts';
import type { Element, Struktur } from './model.ts';

/** How often an element may occur; `max` is Infinity for `*`. */
export interface Multiplicity {
  readonly min: number;
  readonly max: number;
}

export type KeyStyle = 'version' | 'bare';
export const KEY_STYLES: readonly KeyStyle[] = ['version', 'bare'];

/** A child of a schema or group as data knows it: under which key, how often. */
export interface Child {
  readonly element: Element;
  readonly struktur: Struktur;
  /** Key in data, by style; a twin of the same key gets `_2`, so that nothing is lost. */
  readonly keys: Readonly<Record<KeyStyle, string>>;
  /** null where `anzahl` says nothing that can be read. */
  readonly multiplicity: Multiplicity | null;
  /** Whether data has a list here. */
  readonly list: boolean;
  readonly required: boolean;
}

function multiplicityOf({ anzahl }: Struktur): Multiplicity | null {
  const [, min = '', max = ''] = /^(\d+):(\*|\d+)$/.exec(anzahl.trim()) ?? [];
  return min === '' ? null : { min: Number(min), max: max === '*' ? Infinity : Number(max) };
}

export const isLabel = (element: Element): boolean => element.code('feldart') === 'label';
export const isChoice = (element: Element): boolean =>
  element.kind === 'datenfeldgruppe' && element.code('art') === 'X';

const entries = new WeakMap<Element, boolean>();

/** Whether anything can be filled in here or below. */
function takesEntry(element: Element): boolean {
  if (element.kind === 'datenfeld') return !isLabel(element);
  let takes = entries.get(element);
  if (takes === undefined) {
    takes = element.struktur.some((part) => part.element !== null && takesEntry(part.element));
    entries.set(element, takes);
  }
  return takes;
}

/** What an element without an id is called in data. */
export const NAMELESS = 'ohne-ID';

/** Key of an element standing alone. */
export function keyOf({ id, key }: Element, style: KeyStyle): string {
  const wanted = style === 'bare' ? id : key;
  return id === '' ? NAMELESS : wanted;
}

/** Gives out keys, a twin as `key_2`, `key_3` …, never one that somebody else has. */
export function distinctKeys(): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let number = next.get(wanted) ?? 1;
    let key = number === 1 ? wanted : `${wanted}_${number}`;
    while (taken.has(key)) {
      number += 1;
      key = `${wanted}_${number}`;
    }
    next.set(wanted, number + 1);
    taken.add(key);
    return key;
  };
}

const children = new WeakMap<Element, readonly Child[]>();

/** The children that data knows: everything but labels and what may not occur at all. */
export function childrenOf(holder: Element): readonly Child[] {
  return memo(children, holder, () => childrenIn(holder));
}

function childrenIn(holder: Element): Child[] {
  const names = { version: distinctKeys(), bare: distinctKeys() };
  const found: Child[] = [];
  for (const struktur of holder.struktur) {
    const { element } = struktur;
    if (!element || isLabel(element)) continue;
    const multiplicity = multiplicityOf(struktur);
    if (multiplicity?.max === 0) continue;
    found.push({
      element,
      struktur,
      multiplicity,
      keys: { version: names.version(keyOf(element, 'version')), bare: names.bare(keyOf(element, 'bare')) },
      list: multiplicity !== null && multiplicity.max > 1,
      required: multiplicity !== null && multiplicity.min > 0 && takesEntry(element),
    });
  }
  return found;
}
