import type { Outcome } from '../base/nouns.ts';
import type { ReportRuleset, ReportStream } from '../base/report.ts';
import { outcomeCounts, Tally } from '../base/results.ts';
import type { ServiceReport } from '../base/service-report.ts';
import type { Say } from '../words/reporters/index.ts';
import { oneLine } from '../words/visible.ts';
import { surveyOf } from './survey.ts';

/** That a service is a sample, before whatever is said of it; nothing of a real one. */
export const sampleMark = ({ sample }: Pick<ServiceReport, 'sample'>, say: Say, after = '. '): string =>
  sample ? `${say('sample')}${after}` : '';

/** The sentence that a reader takes home: one per service. */
export function verdictSentence(
  service: ServiceReport,
  { phase, rules, ruleset }: Pick<ReportStream, 'phase' | 'rules' | 'ruleset'>,
  say: Say,
): string {
  const tally = new Tally(service, rules);
  const count = (outcome: Outcome) => tally.of(outcome, 'MUSS');
  const [met, waived, failed] = [count('passed'), count('waived'), count('failed')];
  const open = (['unverified', 'open', 'needs-review'] as const)
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => say(`open.${outcome}`, { n: count(outcome) }))
    .join(', ');
  const lesser = tally.total('failed') - failed;
  const also = lesser > 0 ? ` ${say('also-failed', { n: lesser })}` : '';
  const instead = ruleset.insteadOf === undefined ? '' : ` ${say('instead-of', { wanted: ruleset.insteadOf })}`;
  return sampleMark(service, say) + sentence() + also + instead;

  function sentence(): string {
    const loose = service.steckbrief === null;
    switch (service.verdict) {
      case 'not-conforming':
        return say(loose ? 'files.not-conforming' : 'service.not-conforming', { n: failed });
      case 'undecided':
        return loose
          ? say('files.undecided', { n: met, open })
          : say('service.undecided', { n: met, open, acceptance: phase === 'abnahme' });
      case 'conforming':
        return waived > 0
          ? say('service.conforming-waived', { n: met, waived })
          : say('service.conforming', { n: met });
    }
  }
}

/** Which ruleset judged, and for which day. */
export function judgedBy(report: ReportStream, say: Say): string {
  const { ruleset, asOf, phase } = report;
  const { id, version, status } = ruleset;
  const judged = say('judged-by', {
    id,
    version,
    status: say(`status.${status}`),
    date: asOf,
    acceptance: phase === 'abnahme',
  });
  const chosen = ruleset.insteadOf === undefined ? [] : [say('chosen-instead', { wanted: ruleset.insteadOf })];
  return [judged, ...chosen, ...cataloguesOf(ruleset, say), ...configsOf(report, say)].join(' · ');
}

/** Configurations that the run used, and what each of them set. */
export function configsOf({ configs = [] }: Pick<ReportStream, 'configs'>, say: Say): string[] {
  return configs.map(({ path, options, ignore }) =>
    say('settings', { file: oneLine(path), options: options.join(', '), ignore: ignore.length }),
  );
}

/** Lists of keys that were installed and took the place of the ruleset's own, each with its day. */
export function cataloguesOf({ catalogues = [] }: ReportRuleset, say: Say): string[] {
  return catalogues.map(({ title, date }) => say('catalogue', { title, date }));
}

/** Who vouches for the ruleset: the key that signed it, or vorgaben that brought it, or nobody. */
export function vouchedBy({ ruleset: { signedBy, signer, bundled, origin } }: ReportStream, say: Say): string {
  if (bundled) return say('came-along');
  if (signedBy === null) return say(origin === 'service' ? 'unsigned-of-service' : 'unsigned');
  return say('signed-by', { key: signer === undefined ? signedBy : `${signer} (${signedBy})` });
}

/** What was looked at and with which result, so that nothing unchecked passes for checked. */
export function countLine(service: ServiceReport, say: Say): string {
  return say('counts', {
    files: say('files', { n: service.documents.length }),
    rules: say('rules', { n: service.outcomes.length }),
    ...outcomeCounts(service.outcomes),
  });
}

/** What the Abnahme will say beside what this run says; no line where that is the same. */
export function dueLines(service: ServiceReport, { rules }: Pick<ReportStream, 'rules'>, say: Say): string[] {
  const due = service.results.filter((result) => result.due !== undefined).length;
  if (due === 0) return [];
  const now = new Tally(service, rules).of('failed', 'MUSS');
  return [say('due', { now, atAbnahme: now + due })];
}

/** Verdicts and counts of all services of a run together, and what is due for the Abnahme. */
export function totalLines(report: ReportStream, say: Say): [verdicts: string, counts: string, ...due: string[]] {
  const { verdicts, failed: now } = surveyOf(report);
  const { summary } = report;
  const { passed, failed, notApplicable, open, needsReview, unverified, waived } = summary;
  return [
    say('total-verdicts', {
      conforming: verdicts.conforming,
      notConforming: verdicts['not-conforming'],
      undecided: verdicts.undecided,
    }),
    say('counts', {
      files: say('files', { n: summary.documents }),
      rules: say('results', { n: passed + failed + notApplicable + open + needsReview + unverified + waived }),
      passed,
      failed,
      notApplicable,
      open,
      needsReview,
      unverified,
      waived,
    }),
    ...(summary.dueInAbnahme > 0 ? [say('due', { now, atAbnahme: now + summary.dueInAbnahme })] : []),
  ];
}

/** Where a report is about a share of the services only: which one. */
export function shardLine({ shard }: ReportStream, say: Say): string | null {
  if (!shard) return null;
  const { index, count, total, positions } = shard;
  return positions.length === 0
    ? say('shard-empty', { index, count, total })
    : say('shard', { index, count, total, own: positions.length });
}
