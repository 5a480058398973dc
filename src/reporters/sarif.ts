import type { Invocation, Log, Result, Run } from 'sarif';
import { LEVELS } from '../base/levels.ts';
import type { Level } from '../base/nouns.ts';
import { WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { oneLine } from '../words/visible.ts';
import { Items, jsonPieces } from './json-pieces.ts';
import { defineReporter } from './reporter.ts';
import { notifications } from './sarif-notifications.ts';
import { MOST_RESULTS, sarifResult } from './sarif-result.ts';
import { HOME, sarifRule } from './sarif-rules.ts';
import { surveyOf } from './survey.ts';
import { type Hit, namesOf, problemsOf } from './view.ts';

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
  for (const hit of hits) if (free[hit.finding.level]-- > 0) yield sarifResult(hit, indexes.get(hit.rule.id)!, mends);
}
