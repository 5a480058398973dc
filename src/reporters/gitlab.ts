import type { Level } from '../types.ts';
import type { Reporter } from './reporter.ts';
import { oneLine } from './say.ts';
import { problemsOf } from './view.ts';

/** `blocker` stays unused: whether a service may go live is decided by people, not by a widget. */
const SEVERITIES: Readonly<Record<Level, string>> = { MUSS: 'critical', SOLL: 'major', KANN: 'info' };

/**
 * GitLab Code Quality (docs.gitlab.com/ci/testing/code_quality). The widget shows `description` but not `check_name`,
 * so the rule's id follows the sentence; entries with equal fingerprints would collapse into one.
 */
export const gitlab: Reporter = {
  name: 'gitlab',
  summary: { de: 'GitLab Code Quality (JSON)', en: 'GitLab Code Quality (JSON)' },
  render(report) {
    const seen = new Map<string, number>();
    const unique = (fingerprint: string) => {
      const count = (seen.get(fingerprint) ?? 0) + 1;
      seen.set(fingerprint, count);
      return count === 1 ? fingerprint : `${fingerprint}-${count}`;
    };
    const entries = problemsOf(report).map(({ rule, finding }) => ({
      description: `${oneLine(finding.message)} (${rule.id})`,
      check_name: rule.id,
      fingerprint: unique(finding.fingerprint),
      severity: SEVERITIES[finding.level],
      location: { path: finding.path.replace(/^(?:\.\/)+/, ''), lines: { begin: finding.range.start.line } },
    }));
    return `${JSON.stringify(entries, null, 2)}\n`;
  },
};
