import t from 'tap';
import type { Report } from '../../src/base/report.ts';
import { Tally } from '../../src/base/results.ts';
import { currentOf, OverviewMaker, overviewOf } from '../../src/reports/overview/parts.ts';
import { NEAR, nearestFirst } from '../../src/reports/overview/row.ts';
import { stepsOf } from '../../src/reports/overview/series.ts';
import {
  cellsOf,
  columnsOf,
  groupsOf,
  mostFailed,
  partiesOf,
  standingsOf,
} from '../../src/reports/overview/tallies.ts';
import { mixedReport } from '../helpers/mixed-report.ts';
import { sampleReport } from '../helpers/sample-report.ts';

const now = (report: Report) => currentOf(overviewOf(report).parts[0]);

t.test('numbers are those of the report', async (t) => {
  for (const report of [mixedReport(60), sampleReport(), sampleReport('de', { services: [] })]) {
    const { rows, counts, waivers } = now(report);
    t.equal(rows.length, report.summary.services);
    const verdicts = (verdict: string) => report.services.filter((one) => one.verdict === verdict).length;
    const standings = standingsOf(rows);
    t.equal(standings.conforming, verdicts('conforming'));
    t.equal(
      Object.values(standings).reduce((sum, n) => sum + n, 0),
      rows.length,
      'every service stands somewhere, once',
    );
    const sum = (key: 'must' | 'lesser' | 'due' | 'undecided' | 'waived' | 'passed') =>
      counts.reduce((all, one) => all + one[key], 0);
    const { failed, passed, waived, open, unverified, needsReview, dueInAbnahme } = report.summary;
    t.same(
      [sum('must') + sum('lesser'), sum('passed'), sum('waived'), sum('undecided'), sum('due')],
      [failed, passed, waived, open + unverified + needsReview, dueInAbnahme],
    );
    t.equal(
      waivers.length,
      report.services.flatMap(({ results }) => results.flatMap(({ waiver = [] }) => waiver)).length,
    );
    for (const [at, row] of rows.entries()) {
      const tally = new Tally(report.services[at]!, report.rules);
      t.equal(row.failed.MUSS, tally.of('failed', 'MUSS'));
      t.equal(
        row.undecided,
        tally.of('open', 'MUSS') + tally.of('unverified', 'MUSS') + tally.of('needs-review', 'MUSS'),
      );
    }
  }
});

t.test('a service stands where its rules put it, and what is open is never good', async (t) => {
  const { rows } = now(mixedReport(50));
  t.same(standingsOf(rows), { conforming: 10, near: 10, far: 10, undecided: 10, silent: 10 });
  for (const row of rows) {
    if (row.standing === 'near') t.ok(row.left <= NEAR && row.left > 0);
    if (row.standing === 'conforming') t.equal(row.failed.MUSS + row.undecided, 0);
    if (row.outcomes.includes('o')) t.equal(row.standing, 'silent');
  }
  const order = [...rows].sort(nearestFirst).map(({ standing }) => standing);
  t.equal(order[0], 'near', 'what could be accepted soonest comes first');
  t.equal(order.at(-1), 'conforming', 'what needs nothing comes last');
});

t.test('rules, parties, groups and cells add up', async (t) => {
  const report = mixedReport(60);
  const snapshot = now(report);
  const failed = mostFailed(snapshot.counts);
  t.ok(failed.every(({ must, due }, at) => at === 0 || failed[at - 1]!.must + failed[at - 1]!.due >= must + due));
  t.equal(
    snapshot.counts.reduce((sum, { sole }) => sum + sole, 0),
    snapshot.rows.filter(({ left }) => left === 1).length,
  );
  for (const by of ['authority', 'provider'] as const)
    t.equal(
      groupsOf(snapshot.rows, by).reduce((sum, { total }) => sum + total, 0),
      60,
    );
  t.equal(
    partiesOf(snapshot).reduce((sum, { obstacles }) => sum + obstacles, 0),
    snapshot.rows.reduce((sum, { left }) => sum + left, 0),
  );
  const columns = columnsOf(report.rules);
  for (const row of snapshot.rows) {
    const cells = cellsOf(row, report.rules, columns);
    t.equal(
      cells.reduce((sum, { must }) => sum + must, 0),
      row.failed.MUSS,
    );
    t.equal(
      cells.reduce((sum, { due }) => sum + due, 0),
      row.due.length,
    );
  }
});

const gathered = (...reports: readonly Report[]) => {
  const maker = new OverviewMaker();
  for (const report of reports) {
    const day = maker.for(report, 'x.json');
    for (const service of report.services) day.add(service);
  }
  return maker.made;
};

t.test('days stand side by side; other editions and phases stand apart', async (t) => {
  const first = mixedReport(50, { asOf: '2026-10-01' });
  const last = mixedReport(50, { asOf: '2026-11-01', healed: 26 });
  const { parts } = gathered(last, first);
  t.equal(parts.length, 1);
  t.same(
    parts[0].days.map(({ asOf }) => asOf),
    ['2026-10-01', '2026-11-01'],
  );
  const [step] = stepsOf(parts[0]);
  const { services, rules } = step!.summary;
  t.equal(services.healed, step!.moves.filter(({ after }) => after === 'conforming').length);
  t.ok(services.healed > 0);
  t.equal(services.newlyFailing, 0);
  t.ok(rules.every(({ newlyFailing, healed }) => newlyFailing === 0 && healed > 0));

  const acceptance = mixedReport(5, { phase: 'abnahme' });
  const other = mixedReport(7, {
    ruleset: { ...first.ruleset, version: '3.0.0', digest: `sha256:${'ab'.repeat(32)}` },
  });
  const apart = gathered(first, acceptance, other);
  t.same(apart.parts.map((part) => currentOf(part).rows.length).sort(), [5, 50, 7].sort());
  t.throws(() => gathered(first, { ...mixedReport(1), rules: first.rules.slice(1) }), /names the same ruleset/);
});
