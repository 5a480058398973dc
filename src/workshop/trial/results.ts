import type { Lang } from '../../base/nouns.ts';
import type { RuleCoverage } from './coverage.ts';

/** One test of a ruleset, as every reporter tells it. */
export interface TestResult {
  readonly suite: 'examples' | 'cases' | 'coverage';
  /** Rule id or name of the case. */
  readonly subject: string;
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly ok: boolean;
  readonly lines: readonly TestLine[];
}

/** What is wrong with a test. */
export interface TestLine {
  /** `-` expected and missing, `+` came in addition, `!` otherwise. */
  readonly sign: '-' | '+' | '!';
  readonly text: string;
}

/** What `--update` wrote, and why. */
export interface Update {
  readonly path: string;
  readonly created: boolean;
  readonly rules: number;
  readonly lines: readonly TestLine[];
}

/** All that the tests of a ruleset came to. */
export interface TestRun {
  readonly tests: readonly TestResult[];
  readonly coverage: readonly RuleCoverage[];
  /** Checks that were the reason of nothing, in words. */
  readonly idle: readonly string[];
  readonly updates: readonly Update[];
}

/** How tests are run. */
export interface TestOptions {
  readonly lang: Lang;
  readonly casesOnly: boolean;
  readonly update: boolean;
  /** Checks that are the reason of nothing make their rule fail. */
  readonly strict: boolean;
  /** Whether a test of this name is to run. */
  readonly wanted: (name: string) => boolean;
  /** Whether all tests run, so that coverage says something. */
  readonly whole: boolean;
  /** Today: the day of a case that is written for the first time. */
  readonly today: string;
}
