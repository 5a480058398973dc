import { memo } from '../base/memo.ts';
import type { WaiverParams } from '../rules/decisions/waivers.ts';
import type { ManualParams } from '../rules/generic/manual.ts';
import type { PlaceholderParams } from '../rules/generic/placeholder.ts';
import type { Rule, Ruleset } from '../rulesets/types.ts';

/** How far a ruleset lets people decide. */
export interface Settings {
  /** Whether it has rules on answers; without them nobody would be told of a void one, so none holds. */
  readonly answers: boolean;
  /** The same for waivers; null where it has none. */
  readonly waivers: {
    readonly maxDays: number | null;
    readonly warnDays: number;
    isWaivable(rule: string): boolean;
  } | null;
  readonly rules: ReadonlyMap<string, Rule>;
  /** What stands for a text that is still to be written. */
  readonly placeholders: readonly string[];
}

const known = new WeakMap<Ruleset, Settings>();
const uses = (rule: Rule, kind: string) => rule.checks.some((check) => check.kind === kind);

/** Rules about the decisions themselves: nobody may decide that they do not matter. */
const isAboutDecisions = (rule: Rule) =>
  uses(rule, 'answers') ||
  uses(rule, 'waivers') ||
  rule.applies.kind.some((kind) => kind === 'nachweise' || kind === 'ausnahmen');

/** The words that the ruleset's own rules on placeholders look for. */
function placeholdersOf(rules: readonly Rule[]): string[] {
  const checks = rules.flatMap(({ checks: all }) => all).filter(({ kind }) => kind === 'placeholder');
  const lists = checks.map((check) => (check.with as unknown as PlaceholderParams).words);
  return [...new Set(lists.flatMap((words) => Object.values(words).flat()))];
}

export function settingsOf(ruleset: Ruleset): Settings {
  return memo(known, ruleset, () => {
    const { rules } = ruleset;
    const params = rules
      .flatMap(({ checks }) => checks)
      .filter(({ kind }) => kind === 'waivers')
      .map((check) => check.with as unknown as WaiverParams);
    const never = new Set([
      ...params.flatMap((one) => one.never ?? []),
      ...rules.filter(isAboutDecisions).map(({ id }) => id),
    ]);
    const limits = params.flatMap((one) => one.maxDays ?? []);
    return {
      answers: rules.some((rule) => uses(rule, 'answers')),
      waivers:
        params.length === 0
          ? null
          : {
              maxDays: limits.length === 0 ? null : Math.min(...limits),
              warnDays: Math.max(0, ...params.map((one) => one.warnDays ?? 0)),
              isWaivable: (rule) => !never.has(rule),
            },
      rules: new Map(rules.map((rule) => [rule.id, rule])),
      placeholders: placeholdersOf(rules),
    };
  });
}

/** What a rule asks of humans; null where it asks nothing by itself. */
export function questionOf(rule: Rule): ManualParams | null {
  const check = rule.checks.find(({ kind }) => kind === 'manual');
  return check ? ((check.with ?? {}) as unknown as ManualParams) : null;
}
