import type { Finding, RuleResult } from '../base/finding.ts';
import { reaches } from '../base/levels.ts';
import type { Severity } from '../base/nouns.ts';
import type { ReportStream } from '../base/report.ts';
import { resultsOf } from '../base/results.ts';
import type { ServiceReport } from '../base/service-report.ts';
import { counts } from '../engine/verdict.ts';
import { type Say, WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { oneLine } from '../words/visible.ts';
import { type JunitCase, type JunitSuite, junitXml } from './junit-xml.ts';
import { attestationText, waiverTexts } from './people.ts';
import { defineReporter } from './reporter.ts';
import { cataloguesOf, verdictSentence } from './verdict-sentence.ts';
import { MOST, namesOf, placeOf, type Rules, ruleOf, rulesById, sourceTitle } from './view.ts';

/**
 * JUnit XML in the dialect of Jenkins (junit-10.xsd), which GitLab reads as well: one test case per rule and service,
 * not per finding, because GitLab's parser stops at 250,000 objects and compares cases by name. Names therefore hold
 * nothing that a finding could change. A rule fails here as it does in the exit code (`failOn`). `time` is 0: the same input gives the same bytes.
 */
export const junit = defineReporter({
  name: 'junit',
  summary: { de: 'JUnit-XML für Jenkins und GitLab', en: 'JUnit XML for Jenkins and GitLab' },
  pieces(report, { failOn = 'note' }) {
    const say = speaker(WORDS, report.lang);
    const rules = rulesById(report);
    const names = namesOf(report, say);
    function* suites() {
      let index = 0;
      for (const service of report.services) {
        yield suite(report, service, names[index]!, rules, say, failOn);
        index += 1;
      }
    }
    return junitXml(oneLine(`vorgaben ${report.ruleset.id}@${report.ruleset.version}`), suites);
  },
});

function suite(
  report: ReportStream,
  service: ServiceReport,
  name: string,
  rules: Rules,
  say: Say,
  failOn: Severity,
): JunitSuite {
  const { ruleset, phase, asOf, command } = report;
  const facts = {
    verdict: service.verdict,
    ...(service.sample ? { sample: say('sample') } : {}),
    'verdict-text': verdictSentence(service, report, say),
    ruleset: `${ruleset.id}@${ruleset.version}`,
    'ruleset-digest': ruleset.digest,
    'ruleset-status': ruleset.status,
    ...(ruleset.catalogues ? { catalogues: cataloguesOf(ruleset, say).join('; ') } : {}),
    phase,
    'as-of': asOf,
    command,
  };
  return {
    name,
    properties: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, oneLine(value)])),
    cases: resultsOf(service, report).map((result) => testcase(result, name, rules, say, failOn)),
  };
}

function testcase(result: RuleResult, service: string, rules: Rules, say: Say, failOn: Severity): JunitCase {
  const rule = ruleOf(result, rules);
  const head = {
    name: oneLine(`${rule.id} ${rule.title} – ${service}`),
    classname: ['vorgaben', service, rule.chapter].map(segment).join('.'),
  };
  const reason = oneLine(result.reason ?? say('no-reason'));
  const said = [
    ...(result.attestation ? [attestationText(result.attestation, say)] : []),
    ...waiverTexts(result, say).slice(0, MOST),
  ];
  const lines = [...said, ...findingLines(result.findings, say)];
  switch (result.outcome) {
    case 'passed':
      return lines.length > 0 ? { ...head, out: lines.join('\n') } : head;
    case 'failed': {
      const failing = result.findings.filter((finding) => counts(finding) && reaches(finding.level, failOn));
      if (failing.length === 0) return { ...head, out: lines.join('\n') };
      const fix = `${say('label.fix')}: ${oneLine(rule.fix)}`;
      const source = `${say('source', { title: sourceTitle(rule) })}, ${oneLine(rule.source.url)}`;
      const message = oneLine(failing[0]!.message);
      const text = [...lines, '', fix, source].join('\n');
      return { ...head, result: { kind: 'failure', type: result.level ?? '', message, text } };
    }
    case 'unverified':
    case 'open':
      // Where a MUSS got no answer the verdict is open: that may not look like a test nobody wanted.
      return {
        ...head,
        result: {
          ...(result.level === 'MUSS' ? { kind: 'error', type: result.outcome } : { kind: 'skipped' }),
          message: `${say(`title.${result.outcome}`)}: ${reason}`,
        },
      };
    default:
      return { ...head, result: { kind: 'skipped', message: skipped(result, say) } };
  }
}

function skipped({ outcome, reason }: RuleResult, say: Say): string {
  const word = say(`outcome.${outcome}`);
  return reason === undefined ? word : `${word}: ${oneLine(reason)}`;
}

function findingLines(findings: readonly Finding[], say: Say): string[] {
  const lines = findings
    .slice(0, MOST)
    .map((finding) => `${oneLine(finding.path)}:${placeOf(finding)} ${oneLine(finding.message)}${marks(finding, say)}`);
  if (findings.length > MOST) lines.push(say('more-findings', { shown: MOST, total: findings.length }));
  return lines;
}

/** That a finding is waived or old, in brackets behind it. */
function marks({ waivedBy, known }: Finding, say: Say): string {
  if (waivedBy !== undefined) return ` (${say('mark.waived')})`;
  return known ? ` (${say('mark.known')})` : '';
}

/** A part of a class name: a dot would open a package of its own in Jenkins. */
function segment(text: string): string {
  return oneLine(text).replaceAll('.', '_');
}
