import type { Comparison, SemVer, Step } from './types.ts';
import type { Say } from './words.ts';

const MOST_IDS = 5;

/** Why a step is due, one line per reason, with the first ids. */
export function reasonLines({ due, reasons }: SemVer, say: Say): string[] {
  return reasons
    .filter(({ step }) => step === due)
    .map(({ reason, ruleIds }) => {
      const n = ruleIds.length;
      const more = n > MOST_IDS ? [say('more', { n: n - MOST_IDS })] : [];
      if (n === 0) return reason === 'texts' ? say('texts-ruleset') : say(reason, { n: 1 });
      return `${say(reason, { n })}: ${[...ruleIds.slice(0, MOST_IDS), ...more].join(', ').replace(', …', ' …')}`;
    });
}

/** The lowest number that would do. */
function nextVersion(version: string, step: Step): string {
  const [major = 0, minor = 0, patch = 0] = version.split(/[-+]/, 1)[0]!.split('.').map(Number);
  if (step === 'major') return `${major + 1}.0.0`;
  return step === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The sentence on the version numbers. */
export function versionSentence({ semver, from, to }: Comparison, say: Say): string {
  if (!semver) return say('semver.not-judged');
  const facts = { from: from.version, to: to.version, due: say(`step.${semver.due}`) };
  if (semver.found === 'backwards') return say('semver.backwards', facts);
  if (semver.enough) return say('semver.enough', facts);
  return say('semver.short', { ...facts, next: nextVersion(from.version, semver.due) });
}
