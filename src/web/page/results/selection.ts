import type { RuleResult } from '../../../base/finding.ts';
import { LEVELS } from '../../../base/levels.ts';
import type { Level, Outcome } from '../../../base/nouns.ts';
import type { ReportRule } from '../../../base/report.ts';

/** A result of a service with its rule. */
export interface Row {
  readonly rule: ReportRule;
  readonly result: RuleResult;
}

/** All that can be chosen; a rule that does not bind in this phase has none. */
export const LEVEL_NAMES = [...LEVELS, 'none'] as const;

/** Which rules are shown; an empty set and an empty text choose everything. */
export interface Selection {
  readonly outcomes: ReadonlySet<Outcome>;
  readonly levels: ReadonlySet<(typeof LEVEL_NAMES)[number]>;
  readonly chapter: string;
  readonly file: string;
  readonly text: string;
}

export const EVERYTHING: Selection = { outcomes: new Set(), levels: new Set(), chapter: '', file: '', text: '' };

export const levelName = (level: Level | null): (typeof LEVEL_NAMES)[number] => level ?? 'none';

/** Whether a row has everything that a lower-case text asks for somewhere. */
function hasText({ rule, result }: Row, text: string): boolean {
  const said = [rule.id, rule.title, rule.requirement, result.reason ?? ''];
  const found = result.findings.flatMap(({ message, path }) => [message, path]);
  return [...said, ...found].some((one) => one.toLowerCase().includes(text));
}

/** The rows of a selection, in their order. */
export function selected(rows: readonly Row[], { outcomes, levels, chapter, file, text }: Selection): Row[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (outcomes.size === 0 || outcomes.has(row.result.outcome)) &&
      (levels.size === 0 || levels.has(levelName(row.result.level))) &&
      (chapter === '' || row.rule.chapter === chapter) &&
      (file === '' || row.result.findings.some(({ path }) => path === file)) &&
      (wanted === '' || hasText(row, wanted)),
  );
}

const WEIGHT: Readonly<Record<string, number>> = { MUSS: 0, SOLL: 2, KANN: 3, none: 4 };

/** How much a row weighs in a work list: what fails now, what fails at the acceptance, what is not known, the rest. */
export function weightOf({ result }: Row): number {
  const level = result.due === undefined ? WEIGHT[levelName(result.level)]! : 1;
  const failed = result.outcome === 'failed' ? 0 : 0.5;
  return level + failed;
}
