import { SEVERITY } from '../levels.ts';
import type { Range, Report } from '../types.ts';
import type { Reporter } from './reporter.ts';
import { sarifRule } from './sarif-rules.ts';
import { cut, oneLine, type Say, speaker } from './say.ts';
import { type Hit, namesOf, problemsOf } from './view.ts';

/** GitHub refuses a file with more results, and texts that are longer (facts: GitHub's SARIF support page). */
const MOST_RESULTS = 25_000;
const LONGEST_TEXT = 1024;
/** Where the tool is described; validators want an address. */
const HOME = 'https://www.npmjs.com/package/vorgaben';

/**
 * SARIF 2.1.0 for GitHub, GitLab and archives. Only findings of failed rules: GitHub would show suppressed and passed
 * ones as open. What was not checked stands among the notifications of the run, so that an empty list is no promise.
 */
export const sarif: Reporter = {
  name: 'sarif',
  summary: { de: 'SARIF 2.1.0 (GitHub Code Scanning)', en: 'SARIF 2.1.0 (GitHub code scanning)' },
  render(report) {
    const say = speaker(report.lang);
    const { tool, ruleset, services, rules, lang } = report;
    const levels = new Map(
      services.flatMap(({ results }) => results.map(({ ruleId, level }) => [ruleId, level] as const)),
    );
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const { kept, leftOut } = heaviest(problemsOf(report));
    const category = services.length === 1 && services[0]!.steckbrief !== null ? namesOf(report, say)[0]! : ruleset.id;
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: tool.name,
              version: tool.version,
              semanticVersion: tool.version,
              informationUri: HOME,
              rules: rules.map((rule) => sarifRule(rule, levels.get(rule.id) ?? null, say)),
            },
            extensions: [
              {
                name: ruleset.id,
                version: ruleset.version,
                semanticVersion: ruleset.version,
                properties: {
                  digest: ruleset.digest,
                  status: ruleset.status,
                  signedBy: ruleset.signedBy,
                  bundled: ruleset.bundled,
                },
              },
            ],
          },
          automationDetails: { id: `vorgaben/${category.replaceAll('/', '-')}/` },
          invocations: [
            {
              commandLine: report.command,
              executionSuccessful: true,
              toolExecutionNotifications: notifications(report, indexes, leftOut, say),
            },
          ],
          language: lang,
          columnKind: 'utf16CodeUnits',
          results: kept.map((hit) => result(hit, indexes.get(hit.rule.id)!)),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

/** Where there are more results than GitHub takes, the lighter ones go. */
function heaviest(hits: readonly Hit[]): { kept: readonly Hit[]; leftOut: number } {
  const leftOut = Math.max(0, hits.length - MOST_RESULTS);
  if (leftOut === 0) return { kept: hits, leftOut };
  const byWeight = (['MUSS', 'SOLL', 'KANN'] as const).flatMap((level) =>
    hits.filter(({ finding }) => finding.level === level),
  );
  const kept = new Set(byWeight.slice(0, MOST_RESULTS));
  return { kept: hits.filter((hit) => kept.has(hit)), leftOut };
}

function result({ rule, finding }: Hit, ruleIndex: number) {
  const related = (finding.related ?? []).map((place, id) => ({ id, ...location(place.path, place.range) }));
  return {
    ruleId: rule.id,
    ruleIndex,
    level: SEVERITY[finding.level],
    message: { text: cut(oneLine(finding.message), LONGEST_TEXT) },
    locations: [location(finding.path, finding.range)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: {
      'vorgaben/v1': finding.fingerprint,
      // The only one GitHub compares; ours survives moved lines better than a hash of the line would.
      primaryLocationLineHash: `${finding.fingerprint.slice(0, 16)}:1`,
    },
  };
}

function location(path: string, { start, end }: Range) {
  const empty = end.line === start.line && end.column <= start.column;
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(path) },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: empty ? start.column + 1 : end.column,
      },
    },
  };
}

/** A path as URI reference: relative ones as GitHub wants them, absolute ones as `file:`. */
function uri(path: string): string {
  const encoded = path
    .replace(/^(?:\.\/)+/, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

function notifications(report: Report, indexes: ReadonlyMap<string, number>, leftOut: number, say: Say) {
  const names = namesOf(report, say);
  const open = report.services.flatMap((service, at) =>
    service.results
      .filter(({ outcome }) => outcome === 'unverified')
      .map(({ ruleId, reason }) => ({
        level: 'warning',
        message: {
          text: cut(oneLine(`${names[at]}: ${say('title.unverified')}: ${reason ?? say('no-reason')}`), LONGEST_TEXT),
        },
        associatedRule: { id: ruleId, index: indexes.get(ruleId)! },
      })),
  );
  const more = { level: 'warning', message: { text: say('sarif-left-out', { n: leftOut, limit: MOST_RESULTS }) } };
  return leftOut > 0 ? [...open, more] : open;
}
