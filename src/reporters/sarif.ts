import type { ArtifactChange, Invocation, Location, Log, Notification, Result, Run } from 'sarif';
import { LEVELS, SEVERITY } from '../base/levels.ts';
import type { FileEdit, Level, Outcome, Range, ReportStream } from '../base/nouns.ts';
import { eachResult } from '../base/results.ts';
import { type Say, WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { cut, oneLine } from '../words/visible.ts';
import { Items, jsonPieces } from './json-pieces.ts';
import { defineReporter } from './reporter.ts';
import { HOME, sarifRule } from './sarif-rules.ts';
import { surveyOf } from './survey.ts';
import { grouped, type Hit, namesOf, problemsOf } from './view.ts';

/** GitHub refuses a file with more results, and texts that are longer (facts: GitHub's SARIF support page). */
const MOST_RESULTS = 25_000;
const LONGEST_TEXT = 1024;

/**
 * SARIF 2.1.0 for GitHub, GitLab and archives. Only findings of failed rules: GitHub would show suppressed and passed
 * ones as open. What was not checked stands among the notifications of the run, so that an empty list is no promise.
 */
export const sarif = defineReporter({
  name: 'sarif',
  summary: { de: 'SARIF 2.1.0 (GitHub Code Scanning)', en: 'SARIF 2.1.0 (GitHub code scanning)' },
  *pieces(report) {
    const say = speaker(WORDS, report.lang);
    const { tool, ruleset, rules, lang } = report;
    const { outlines } = surveyOf(report);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const { room, leftOut } = heaviest(problemsOf(report));
    const single = outlines.length === 1 && outlines[0]!.steckbrief !== null;
    const category = single ? namesOf(report, say)[0]! : ruleset.id;
    const share = report.shard ? `${report.shard.index}-${report.shard.count}/` : '';
    const log: LongLog = {
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
              rules: rules.map((rule) => sarifRule(rule, rule.level, say)),
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
                  ...(ruleset.catalogues ? { catalogues: ruleset.catalogues } : {}),
                  ...(ruleset.origin && { origin: ruleset.origin, chosenBy: ruleset.chosenBy }),
                },
              },
            ],
          },
          automationDetails: { id: `vorgaben/${category.replaceAll('/', '-')}/${share}` },
          invocations: [
            {
              commandLine: oneLine(report.command),
              executionSuccessful: true,
              toolExecutionNotifications: new Items(notifications(report, indexes, leftOut, say)),
            },
          ],
          language: lang,
          columnKind: 'utf16CodeUnits',
          results: new Items(results(problemsOf(report), room, indexes, say('mends-with'))),
        },
      ],
    };
    yield* jsonPieces(log);
    yield '\n';
  },
});

/** A log whose results and notifications are written one at a time. */
type LongRun = Omit<Run, 'results' | 'invocations'> & {
  readonly results: Items;
  readonly invocations: readonly (Omit<Invocation, 'toolExecutionNotifications'> & {
    readonly toolExecutionNotifications: Items;
  })[];
};
type LongLog = Omit<Log, 'runs'> & { readonly runs: readonly LongRun[] };

/** How many results of each level there is room for: where there are more than GitHub takes, the lighter ones go. */
function heaviest(hits: Iterable<Hit>): { room: Readonly<Record<Level, number>>; leftOut: number } {
  const room = { MUSS: 0, SOLL: 0, KANN: 0 };
  let all = 0;
  for (const { finding } of hits) {
    room[finding.level] += 1;
    all += 1;
  }
  let free = MOST_RESULTS;
  for (const level of LEVELS) {
    room[level] = Math.min(room[level], free);
    free -= room[level];
  }
  return { room, leftOut: Math.max(0, all - MOST_RESULTS) };
}

function* results(
  hits: Iterable<Hit>,
  room: Readonly<Record<Level, number>>,
  indexes: ReadonlyMap<string, number>,
  mends: string,
): Generator<Result> {
  const free = { ...room };
  for (const hit of hits) if (free[hit.finding.level]-- > 0) yield result(hit, indexes.get(hit.rule.id)!, mends);
}

function result({ rule, finding }: Hit, ruleIndex: number, mends: string): Result {
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
    ...(finding.fix && { fixes: [{ description: { text: mends }, artifactChanges: artifactChanges(finding.fix) }] }),
  };
}

/** What is replaced in each file; an empty region is where something is put in (SARIF 2.1.0, 3.57). */
function artifactChanges(fix: readonly FileEdit[]): ArtifactChange[] {
  return [...grouped(fix, ({ path }) => path)].map(([path, edits]) => ({
    artifactLocation: { uri: uri(path) },
    replacements: edits.map(({ range: { start, end }, text }) => ({
      deletedRegion: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
      insertedContent: { text },
    })),
  }));
}

function location(path: string, { start, end }: Range): Location {
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

/** Outcomes without an answer; what humans have to judge is a question to them, not a gap. */
const NOT_CHECKED: ReadonlySet<Outcome> = new Set(['unverified', 'open']);

function* notifications(
  report: ReportStream,
  indexes: ReadonlyMap<string, number>,
  leftOut: number,
  say: Say,
): Generator<Notification> {
  const names = namesOf(report, say);
  let at = 0;
  for (const service of report.services) {
    if (service.sample)
      yield { level: 'note', message: { text: cut(oneLine(`${names[at]}: ${say('sample')}`), LONGEST_TEXT) } };
    for (const { ruleId, outcome, reason } of eachResult(service, report, NOT_CHECKED)) {
      const title = say(outcome === 'open' ? 'title.open' : 'title.unverified');
      const text = `${names[at]}: ${title}: ${reason ?? say('no-reason')}`;
      yield {
        level: 'warning',
        message: { text: cut(oneLine(text), LONGEST_TEXT) },
        associatedRule: { id: ruleId, index: indexes.get(ruleId)! },
      };
    }
    at += 1;
  }
  if (leftOut > 0)
    yield { level: 'warning', message: { text: say('sarif-left-out', { n: leftOut, limit: MOST_RESULTS }) } };
}
