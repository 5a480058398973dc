import type { Lang } from '../../base/nouns.ts';
import type { Checked, Choices, Given, Made } from '../engine/protocol.ts';
import { EVERYTHING, type Selection } from './results/selection.ts';

/** Views of a result. */
export const VIEWS = ['work', 'all', 'files', 'questions', 'exceptions', 'save'] as const;
export type View = (typeof VIEWS)[number];

/** Everything the page remembers, and only as long as it is open. */
export interface State {
  lang: Lang;
  choices: Choices;
  /** What was dropped, with what was changed since. */
  files: Given[];
  result: Checked | null;
  /** Number of the service shown. */
  service: number;
  view: View;
  selection: Selection;
  /** Files of services that people changed and have not saved yet, by service and name. */
  unsaved: Map<string, Made & { readonly service: string }>;
  /** Something that is to be put into the form for exceptions. */
  waive: { readonly ruleId: string; readonly finding: number } | null;
  /** Whether the settings are other than those of the result. */
  stale: boolean;
}

/** Before anything was dropped. */
export const beginning = (lang: Lang): State => ({
  lang,
  choices: { phase: 'entwicklung', lang },
  files: [],
  result: null,
  service: 0,
  view: 'work',
  selection: EVERYTHING,
  unsaved: new Map(),
  waive: null,
  stale: false,
});
