import type { Notification } from 'sarif';
import type { Outcome } from '../base/nouns.ts';
import type { ReportStream } from '../base/report.ts';
import { eachResult } from '../base/results.ts';
import type { Say } from '../words/reporters/index.ts';
import { cut, oneLine } from '../words/visible.ts';
import { LONGEST_TEXT, MOST_RESULTS } from './sarif-result.ts';
import { namesOf } from './view.ts';

/** Outcomes without an answer; what humans have to judge is a question to them, not a gap. */
const NOT_CHECKED: ReadonlySet<Outcome> = new Set(['unverified', 'open']);

/** What was not checked or not told, so that an empty list of results is no promise. */
export function* notifications(
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
