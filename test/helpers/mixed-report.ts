import type { Finding, RuleResult } from '../../src/base/finding.ts';
import type { Lang, Level, Outcome } from '../../src/base/nouns.ts';
import type { Report } from '../../src/base/report.ts';
import type { ServiceJudgement } from '../../src/base/service-report.ts';
import { type Change, sampleReport } from './sample-report.ts';

const RULES = sampleReport().rules;
const PROVIDERS = ['Rechenzentrum Nord', 'Werkstatt <Süd> & Töchter', null];

const finding = (ruleId: string, level: Level, service: number): Finding => ({
  code: 'missing',
  args: {},
  level,
  message: 'Es fehlt etwas.',
  path: `dienste/d${service}/steckbrief.yaml`,
  pointer: '/x',
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  fingerprint: `${ruleId.length}${service}`.padStart(64, '0'),
});

/** Number of a service to how its rules go: a fifth conforms, a fifth is near, far, undecided, silent. */
function outcomeOf(service: number, rule: number, healed: number): Outcome {
  const level = RULES[rule]!.level;
  switch (service % 5) {
    case 0:
      return 'passed';
    case 1:
      return rule === (service % 2 === 0 ? 0 : 3) && service >= healed ? 'failed' : 'passed';
    case 2:
      return level === 'MUSS' && rule % 6 !== 5 ? 'failed' : rule % 3 === 0 ? 'failed' : 'passed';
    case 3:
      return level === 'MUSS' && rule === 6 ? 'unverified' : 'passed';
    default:
      return level === 'MUSS' ? 'open' : 'not-applicable';
  }
}

function service(n: number, healed: number): ServiceJudgement {
  const results = RULES.map(({ id: ruleId, level }, at): RuleResult => {
    const outcome = level === null ? 'not-applicable' : outcomeOf(n, at, healed);
    const due = outcome === 'failed' && level === 'SOLL' && n % 2 === 0;
    return {
      ruleId,
      level,
      outcome,
      examined: outcome === 'passed' ? 1 : 0,
      findings: outcome === 'failed' ? [finding(ruleId, level!, n)] : [],
      ...(due && { due: 'abnahme' }),
    };
  });
  const has = (outcome: Outcome) => results.some((one) => one.level === 'MUSS' && one.outcome === outcome);
  return {
    path: `dienste/d${n}`,
    steckbrief: `dienste/d${n}/steckbrief.yaml`,
    name: `d${n}`,
    title: n % 7 === 0 ? '<b>Hunde</b> & "Katzen"' : `Dienst ${n}`,
    authority: `Stadt ${n % 13}`,
    provider: PROVIDERS[n % 3]!,
    url: null,
    version: null,
    verdict: has('failed') ? 'not-conforming' : has('open') || has('unverified') ? 'undecided' : 'conforming',
    documents: [],
    results,
  };
}

/** A report of so many services of every standing; of those that are near the first `healed` have been mended. */
export function mixedReport(
  count: number,
  { healed = 0, lang = 'de', ...change }: Change & { healed?: number; lang?: Lang } = {},
): Report {
  const services = Array.from({ length: count }, (_, n) => service(n, healed));
  return sampleReport(lang, { services, ...change });
}
