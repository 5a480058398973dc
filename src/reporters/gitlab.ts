import type { Level } from '../base/nouns.ts';
import type { ReportStream } from '../base/report.ts';
import { WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { oneLine } from '../words/visible.ts';
import { Items, jsonPieces } from './json-pieces.ts';
import { defineReporter } from './reporter.ts';
import { surveyOf } from './survey.ts';
import { grouped, problemsIn, rulesById } from './view.ts';

/** `blocker` stays unused: whether a service may go live is decided by people, not by a widget. */
const SEVERITIES: Readonly<Record<Level, string>> = { MUSS: 'critical', SOLL: 'major', KANN: 'info' };

/**
 * GitLab Code Quality (docs.gitlab.com/ci/testing/code_quality). The widget shows `description` but not `check_name`,
 * so the rule's id follows the sentence; entries with equal fingerprints would collapse into one.
 */
export const gitlab = defineReporter({
  name: 'gitlab',
  summary: { de: 'GitLab Code Quality (JSON)', en: 'GitLab Code Quality (JSON)' },
  *pieces(report) {
    yield* jsonPieces(new Items(entries(report)));
    yield '\n';
  },
});

/** A twin of a fingerprint gets a number: `fingerprint-2`. */
function numbering(): (fingerprint: string) => string {
  const seen = new Map<string, number>();
  return (fingerprint) => {
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  };
}

function* entries(report: ReportStream) {
  const rules = rulesById(report);
  const say = speaker(WORDS, report.lang);
  // A fingerprint holds its service's name: only services that are called the same are remembered together.
  const named = grouped(surveyOf(report).outlines, ({ name }) => name ?? '');
  const shared = new Map([...named].filter(([, all]) => all.length > 1).map(([name]) => [name, numbering()]));
  for (const service of report.services) {
    const mark = service.sample ? ` · ${say('sample')}` : '';
    const unique = shared.get(service.name ?? '') ?? numbering();
    for (const { rule, finding } of problemsIn(service, rules)) {
      yield {
        description: `${oneLine(finding.message)} (${rule.id})${mark}`,
        check_name: rule.id,
        fingerprint: unique(finding.fingerprint),
        severity: SEVERITIES[finding.level],
        location: { path: finding.path.replace(/^(?:\.\/)+/, ''), lines: { begin: finding.range.start.line } },
      };
    }
  }
}
