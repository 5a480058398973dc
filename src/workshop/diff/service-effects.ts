import type { RuleResult } from '../../base/finding.ts';
import { reaches, UNDECIDED, weightOf } from '../../base/levels.ts';
import type { Lang, Outcome } from '../../base/nouns.ts';
import type { ServiceJudgement } from '../../base/service-report.ts';
import type { Ruleset } from '../../rulesets/types.ts';
import type { Effect, EffectOnRule, EffectOnService } from './types.ts';

const OPEN: ReadonlySet<string> = UNDECIDED;
const MOST = 3;

type State = Outcome | 'absent';

/** What the change of an answer means to those who answer for the service; null where it means nothing. */
function effectOf(
  from: State,
  to: State,
  before: RuleResult | undefined,
  after: RuleResult | undefined,
): Effect | null {
  if (to === 'failed') {
    if (from !== 'failed') return 'newly-failing';
    if (before!.level === after!.level || !before!.level || !after!.level) return null;
    return reaches(after!.level, before!.level) ? 'weightier' : 'lighter';
  }
  if (OPEN.has(to)) return OPEN.has(from) ? null : 'newly-undecided';
  if (from === 'failed') return 'healed';
  return OPEN.has(from) ? 'decided' : null;
}

export const EFFECTS: readonly Effect[] = [
  'newly-failing',
  'weightier',
  'newly-undecided',
  'healed',
  'lighter',
  'decided',
];

const weight = ({ level: { from, to } }: EffectOnRule): number => weightOf(to ?? from ?? 'KANN');

/** One service by two rulesets: which rules say something else of it. */
export function compareRuns(
  before: { report: ServiceJudgement; ruleset: Ruleset },
  after: { report: ServiceJudgement; ruleset: Ruleset },
  lang: Lang,
): EffectOnService {
  const byId = ({ results }: ServiceJudgement) => new Map(results.map((result) => [result.ruleId, result]));
  const [old, now] = [byId(before.report), byId(after.report)];
  const rules = [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((ruleId): EffectOnRule[] => {
    const [a, b] = [old.get(ruleId), now.get(ruleId)];
    const [from, to]: [State, State] = [a?.outcome ?? 'absent', b?.outcome ?? 'absent'];
    const effect = effectOf(from, to, a, b);
    if (effect === null) return [];
    const text = (after.ruleset.texts().get(ruleId) ?? before.ruleset.texts().get(ruleId))!;
    const said = b && (to === 'failed' || OPEN.has(to)) ? b.findings.map(({ message }) => message) : [];
    const messages = [...new Set(said.length > 0 ? said : (b?.reason ?? []))].slice(0, MOST);
    const level = { from: a?.level ?? null, to: b?.level ?? null };
    return [{ ruleId, title: text.title[lang], effect, level, outcome: { from, to }, messages }];
  });
  const { path, name } = after.report;
  return {
    path,
    name,
    verdict: { from: before.report.verdict, to: after.report.verdict },
    rules: rules.sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || weight(b) - weight(a)),
  };
}
