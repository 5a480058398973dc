import type { Outcome, Phase, Verdict } from '../../base/nouns.ts';

/** A finding that a case expects. */
export interface ExpectedFinding {
  readonly code: string;
  /** `file:line` or `file:line:column`. */
  readonly at: string;
  /** Compared only where it is given. */
  readonly message?: string;
}

export interface ExpectedRule {
  readonly outcome: Outcome;
  /** Exactly these; left out where only the outcome counts. */
  readonly findings?: readonly ExpectedFinding[];
}

/** An `erwartet.yaml` as its author wrote it. */
export interface ExpectationFile {
  readonly title?: string;
  readonly asOf: string;
  readonly phase?: Phase;
  readonly standard?: readonly string[];
  readonly scope?: 'own' | 'all';
  readonly verdict?: Verdict;
  readonly rules: Readonly<Record<string, Outcome | ExpectedRule>>;
}

export const EXPECTED_NAME = 'erwartet.yaml';

/** What a case says of a rule; undefined where it does not name it. */
export function expectedRule({ rules }: ExpectationFile, id: string): ExpectedRule | undefined {
  const said = rules[id];
  return typeof said === 'string' ? { outcome: said } : said;
}
