import type { ResultDetail, RuleResult } from './finding.ts';
import { LEVELS } from './levels.ts';
import type { Level, Outcome } from './nouns.ts';
import type { Report, Summary } from './report.ts';
import type { ServiceReport } from './service-report.ts';

/** How a report writes outcomes: hundreds of them are one word. */
export const LETTERS: Readonly<Record<Outcome, string>> = {
  passed: 'p',
  failed: 'f',
  'not-applicable': '-',
  open: 'o',
  'needs-review': 'r',
  unverified: 'u',
  waived: 'w',
};

const OUTCOME_OF: ReadonlyMap<string, Outcome> = new Map(
  (Object.entries(LETTERS) as [Outcome, string][]).map(([outcome, letter]) => [letter, outcome]),
);

/** What of a report gives its services' numbers a meaning. */
export type Legend = { readonly rules: readonly { readonly id: string; readonly level: Level | null }[] } & Pick<
  Report,
  'reasons'
>;

/** The outcome of the rule at a place in the order of the rules. */
function outcomeAt({ outcomes }: Pick<ServiceReport, 'outcomes'>, index: number): Outcome {
  return OUTCOME_OF.get(outcomes[index]!)!;
}

/** The results of a service one by one, those with an outcome that is asked for; nothing is kept of them. */
export function* eachResult(
  service: ServiceReport,
  { rules, reasons }: Legend,
  wanted?: ReadonlySet<Outcome>,
): Generator<RuleResult> {
  const { examined, because, results } = service;
  let next = 0;
  for (let index = 0; index < rules.length; index++) {
    const { id: ruleId, level } = rules[index]!;
    const detail = results[next]?.ruleId === ruleId ? results[next++] : undefined;
    const outcome = outcomeAt(service, index);
    if (wanted && !wanted.has(outcome)) continue;
    const why = because[index]!;
    const plain = { ruleId, level, outcome, examined: examined[index]!, findings: [] };
    yield { ...plain, ...(why === 0 ? {} : { reason: reasons[why - 1]! }), ...detail };
  }
}

/** All results of a service, one for each rule. */
export const resultsOf = (service: ServiceReport, legend: Legend): RuleResult[] => [...eachResult(service, legend)];

/** The results of a service with one outcome. */
export const resultsThat = (service: ServiceReport, legend: Legend, outcome: Outcome): RuleResult[] =>
  service.outcomes.includes(LETTERS[outcome]) ? [...eachResult(service, legend, new Set([outcome]))] : [];

/** How many results have each outcome, and each of its levels; read from the lists alone. */
export class Tally {
  private readonly counts: Record<string, Record<string, number>> = {};

  constructor({ outcomes, results }: ServiceReport, rules: Legend['rules']) {
    const own = new Map(
      results.flatMap(({ ruleId, level }) => (level === undefined ? [] : [[ruleId, level] as const])),
    );
    for (let index = 0; index < rules.length; index++) {
      const { id, level } = rules[index]!;
      const letter = outcomes[index]!;
      this.counts[letter] ??= {};
      const levels = this.counts[letter];
      const here = String(own.size > 0 && own.has(id) ? own.get(id) : level);
      levels[here] = (levels[here] ?? 0) + 1;
    }
  }

  of(outcome: Outcome, level: Level | null): number {
    return this.counts[LETTERS[outcome]]?.[String(level)] ?? 0;
  }

  total(outcome: Outcome): number {
    return [null, ...LEVELS].reduce((sum, level) => sum + this.of(outcome, level), 0);
  }
}

type Counts = {
  -readonly [key in
    | 'passed'
    | 'failed'
    | 'notApplicable'
    | 'open'
    | 'needsReview'
    | 'unverified'
    | 'waived']: Summary[key];
};

const COUNTED: Readonly<Record<string, keyof Counts>> = {
  p: 'passed',
  f: 'failed',
  '-': 'notApplicable',
  o: 'open',
  r: 'needsReview',
  u: 'unverified',
  w: 'waived',
};

/** How many results have each outcome; every outcome is counted, so that nothing unchecked passes for checked. */
export function outcomeCounts(outcomes: string): Counts {
  const counts = { passed: 0, failed: 0, notApplicable: 0, open: 0, needsReview: 0, unverified: 0, waived: 0 };
  for (let index = 0; index < outcomes.length; index++) counts[COUNTED[outcomes[index]!]!] += 1;
  return counts;
}

/** Whether there is more to say of a result than the lists do. */
const isPlain = ({ findings, waiver, attestation, due }: RuleResult): boolean =>
  findings.length === 0 && waiver === undefined && attestation === undefined && due === undefined;

function detail(result: RuleResult, withLevel: boolean): ResultDetail {
  const { ruleId, level, outcome, due, findings, waiver, attestation } = result;
  return {
    ...{ ruleId, ...(withLevel && { level }), outcome, ...(due && { due }), findings },
    ...(waiver && { waiver }),
    ...(attestation && { attestation }),
  };
}

/** Results, one for each rule, as a report writes them; `levels` are those of the rules. */
export function packResults(
  all: readonly RuleResult[],
  levels: readonly (Level | null)[],
  numberOf: (reason: string) => number,
): Pick<ServiceReport, 'outcomes' | 'examined' | 'because' | 'results'> {
  let outcomes = '';
  const [examined, because, results]: [number[], number[], ResultDetail[]] = [[], [], []];
  for (const [index, result] of all.entries()) {
    outcomes += LETTERS[result.outcome];
    examined.push(result.examined);
    because.push(result.reason === undefined ? 0 : numberOf(result.reason));
    const isOther = result.level !== levels[index];
    if (isOther || !isPlain(result)) results.push(detail(result, isOther));
  }
  return { outcomes, examined, because, results };
}
