import type { Lang } from '../base/nouns.ts';
import type { Day } from '../reports/compare/series.ts';
import { type Style, voiceIn } from './comparison-page.ts';

/** What the services came to from day to day, a line for each report. */
export function* seriesPieces(days: readonly Day[], lang: Lang, style: Style): Generator<string> {
  const { say } = voiceIn(lang, style);
  yield style.title(say('title-series'), 1);
  for (const { run, services: total, verdicts } of days) {
    const { conforming, undecided, 'not-conforming': notConforming } = verdicts;
    const text = say('series-day', { date: run.asOf, total, conforming, notConforming, undecided });
    yield style.item('', `${run.ruleset.id} ${run.ruleset.version}`, text);
  }
  yield '\n';
}
