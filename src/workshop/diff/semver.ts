import { compareVersions } from '../../text/versions.ts';
import { largest } from './difference.ts';
import type { Change, Reason, RuleChange, SemVer, Step } from './types.ts';

const ORDER: readonly Step[] = ['none', 'patch', 'minor', 'major'];
const numbersOf = (version: string) => version.split(/[-+]/, 1)[0]!.split('.').map(Number);

/** What two version numbers say of each other. */
export function stepBetween(from: string, to: string): SemVer['found'] {
  const order = compareVersions(from, to);
  if (order === 0) return 'none';
  if (order > 0) return 'backwards';
  const [a, b] = [numbersOf(from), numbersOf(to)];
  if (a[0] !== b[0]) return 'major';
  return a[1] !== b[1] ? 'minor' : 'patch';
}

/** SemVer promises nothing for 0.x and pre-releases: every higher number will do. */
const isUnstable = (version: string) => /^0\.|-/.test(version);

/** Which step is due between two editions of a ruleset, and whether their numbers make it. */
export function judgeVersions(
  from: string,
  to: string,
  rules: readonly RuleChange[],
  ruleset: readonly Change[],
): SemVer {
  const reasons = new Map<string, { step: Step; reason: Reason; ruleIds: Set<string> }>();
  const count = ({ step, reason }: Change, ruleId: string | null) => {
    const key = `${step} ${reason}`;
    const one = reasons.get(key) ?? { step, reason, ruleIds: new Set<string>() };
    if (ruleId !== null) one.ruleIds.add(ruleId);
    reasons.set(key, one);
  };
  for (const { ruleId, changes } of rules) for (const change of changes) count(change, ruleId);
  for (const change of ruleset) count(change, null);
  const list = [...reasons.values()].map((one) => ({ ...one, ruleIds: [...one.ruleIds] }));
  const due = largest(list.map(({ step }) => step));
  const found = stepBetween(from, to);
  const reached = found !== 'backwards' && ORDER.indexOf(found) >= ORDER.indexOf(due);
  const enough = reached || (isUnstable(from) && found !== 'backwards' && found !== 'none');
  return { due, found, enough, reasons: list.sort((a, b) => ORDER.indexOf(b.step) - ORDER.indexOf(a.step)) };
}
