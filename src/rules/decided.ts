import type { Args } from '../base/nouns.ts';
import type { Change } from '../documents/change.ts';
import type { Document } from '../documents/document.ts';
import type { Part } from '../documents/place.ts';

/** What keeps an entry of nachweise.yaml or ausnahmen.yaml from holding: a code of its check kind, facts, place. */
export interface DecisionFault {
  readonly document: Document;
  readonly pointer: string;
  readonly part?: Part;
  readonly code: string;
  readonly args: Args;
  readonly fix?: Change | undefined;
}

/** What came of the decisions of people about a service; check kinds only tell it. */
export interface Decisions {
  /** null where there is no service whose decisions they could be. */
  readonly answers: { readonly faults: readonly DecisionFault[]; readonly consulted: readonly Document[] } | null;
  readonly waivers: { readonly faults: readonly DecisionFault[] } | null;
}

export const NO_DECISIONS: Decisions = { answers: null, waivers: null };
