import { weightOf } from '../../base/levels.ts';
import type { Verdict } from '../../base/nouns.ts';
import { LETTERS } from '../../base/results.ts';
import { ascending } from '../../text/ascending.ts';
import { paired } from './pair.ts';
import type { ChangeSummary, RuleSummary, ServiceChange, Summarised, SummarisedSide } from './summary-types.ts';

const KINDS = ['newlyFailing', 'healed', 'waived', 'unjudged'] as const;
type Kind = (typeof KINDS)[number];

/** What became of one rule's answer; null where that means nothing to anybody. */
function kindOf(before: string | undefined, after: string | undefined): Kind | null {
  if (after === LETTERS.failed) return before === LETTERS.failed ? null : 'newlyFailing';
  if (before !== LETTERS.failed) return null;
  if (after === LETTERS.passed) return 'healed';
  return after === LETTERS.waived ? 'waived' : 'unjudged';
}

type Rules = SummarisedSide['rules'];
interface Aligned {
  readonly rule: Rules[number];
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The rules of both reports, each once, with its place in either. */
function aligned(before: Rules, after: Rules): Aligned[] {
  const [old, now] = [before, after].map((rules) => new Map(rules.map(({ id }, at) => [id, at])));
  return [
    ...after.map((rule, at) => ({ rule, before: old!.get(rule.id), after: at })),
    ...before.flatMap((rule, at) => (now!.has(rule.id) ? [] : [{ rule, before: at, after: undefined }])),
  ];
}

const BADNESS = ({ before, after }: ServiceChange): number => {
  if (after === null) return 1;
  if (before === null) return 4;
  if (after === before) return 3;
  return after === 'not-conforming' ? 0 : before === 'not-conforming' && after === 'conforming' ? 5 : 2;
};

/** What changed between two reports, in short; services are paired as `paired` does. */
export function summaryOf(before: SummarisedSide, after: SummarisedSide): ChangeSummary {
  const rules = aligned(before.rules, after.rules);
  const byRule = rules.map(
    ({ rule }): RuleSummary => ({
      ruleId: rule.id,
      title: rule.title,
      level: rule.level,
      newlyFailing: 0,
      healed: 0,
      waived: 0,
      unjudged: 0,
    }),
  );
  const counts = { newlyFailing: 0, healed: 0, undecided: 0, stillFailing: 0, missing: 0, added: 0 };
  const changed: ServiceChange[] = [];
  for (const [then, now] of paired(before.services, after.services)) {
    const old = then === null ? null : before.services[then]!;
    const one = now === null ? null : after.services[now]!;
    const lists = {
      newlyFailing: [] as string[],
      healed: [] as string[],
      waived: [] as string[],
      unjudged: [] as string[],
    };
    if (old && one)
      rules.forEach((places, index) => {
        const kind = kindOf(letterAt(old, places.before), letterAt(one, places.after));
        if (kind === null) return;
        byRule[index]![kind] += 1;
        lists[kind].push(places.rule.id);
      });
    tally(counts, old?.verdict ?? null, one?.verdict ?? null);
    const { path, name } = (one ?? old)!;
    const change = { path, name, before: old?.verdict ?? null, after: one?.verdict ?? null, ...lists };
    if (change.before !== change.after || KINDS.some((kind) => lists[kind].length > 0)) changed.push(change);
  }
  return {
    services: { before: before.services.length, after: after.services.length, ...counts },
    rules: byRule
      .filter((rule) => KINDS.some((kind) => rule[kind] > 0))
      .sort(
        (a, b) =>
          weightOf(b.level) - weightOf(a.level) ||
          b.newlyFailing - a.newlyFailing ||
          b.healed - a.healed ||
          ascending(a.ruleId, b.ruleId),
      ),
    changed: changed.sort((a, b) => BADNESS(a) - BADNESS(b)),
  };
}

const letterAt = ({ outcomes }: Summarised, at: number | undefined): string | undefined =>
  at === undefined ? undefined : outcomes[at];

type Counts = {
  -readonly [key in 'newlyFailing' | 'healed' | 'undecided' | 'stillFailing' | 'missing' | 'added']: number;
};

function tally(counts: Counts, before: Verdict | null, after: Verdict | null): void {
  if (after === null) counts.missing += 1;
  else if (before === null) counts.added += 1;
  else if (after === 'not-conforming') counts[before === after ? 'stillFailing' : 'newlyFailing'] += 1;
  else if (before === 'not-conforming') counts[after === 'conforming' ? 'healed' : 'undecided'] += 1;
}
