import { memo } from '../../../base/memo.ts';
import type { Args } from '../../../base/nouns.ts';
import type { Document } from '../../../documents/document.ts';
import type { Element, ElementKind, FimModel, FimVersion } from '../../../fim/model.ts';
import type { FimNode } from '../../../fim/tree.ts';
import type { CheckContext, Consulted } from '../../define-check.ts';

/** Something an official check objects to. */
export interface Hit {
  readonly element: Element;
  /** Where to look; the element itself where this is left out. */
  readonly node?: FimNode | undefined;
  /** Mark the content instead of the start tag. */
  readonly value?: boolean;
  /** Mark this attribute of the node, where it has it. */
  readonly attribute?: string;
  /** Part of the content, counted in UTF-16 units as `ownText` has them. */
  readonly span?: { readonly from: number; readonly to: number };
  readonly args?: Args;
  /** What stands at the place instead, where there is one right answer. */
  readonly fix?: string | undefined;
  /** Other places where the same is true. */
  readonly related?: readonly FimNode[];
}

/** A code list without which the check cannot say what it could say; `broken` is its file where it is there but unreadable. */
export interface MissingList {
  readonly missing: string;
  readonly broken?: Document;
}

/** One official check: the versions it is made for, and what it objects to. */
export interface FimCheck {
  readonly versions: readonly FimVersion[];
  find(model: FimModel, context: CheckContext, document: Document): Iterable<Hit | MissingList | Consulted>;
}
export type FimChecks = Readonly<Record<number, FimCheck>>;

export const BOTH: readonly FimVersion[] = ['2.0', '3.0.0'];
export const ONLY2: readonly FimVersion[] = ['2.0'];
export const ONLY3: readonly FimVersion[] = ['3.0.0'];

/** An element with the nodes of its other occurrences. */
interface Distinct {
  readonly element: Element;
  readonly others: readonly FimNode[];
}

const sorted = new WeakMap<FimModel, Map<string, readonly Distinct[]>>();

/** Each distinct element of the kinds once, with its first occurrence; many checks ask for the same kinds. */
export function distinct(model: FimModel, ...kinds: readonly ElementKind[]): readonly Distinct[] {
  const known = memo(sorted, model, () => new Map<string, readonly Distinct[]>());
  return memo(known, kinds.length === 1 ? kinds[0]! : kinds.join(' '), () => {
    const found: Distinct[] = [];
    for (const [element, ...others] of model.distinct.values()) {
      if (element && kinds.includes(element.kind)) found.push({ element, others: others.map((one) => one.node) });
    }
    return found;
  });
}

/** A check on single elements: what `object` gives for the first occurrence of each is a hit. */
export function onEach(
  versions: readonly FimVersion[],
  kinds: readonly ElementKind[],
  object: (element: Element, model: FimModel) => Omit<Hit, 'element' | 'related'> | boolean | undefined,
): FimCheck {
  return {
    versions,
    *find(model) {
      for (const { element, others } of distinct(model, ...kinds)) {
        const found = object(element, model);
        if (found) yield { element, related: others, ...(found === true ? {} : found) };
      }
    },
  };
}
