import t from 'tap';
import type { Lang } from '../../src/base/nouns.ts';
import type { Report } from '../../src/base/report.ts';
import type { ServiceJudgement } from '../../src/base/service-report.ts';
import { findReporter } from '../../src/reporters/index.ts';
import { protocolHtml } from '../../src/reporters/protocol/html.ts';
import { protocolMarkdown } from '../../src/reporters/protocol/markdown.ts';
import type { ReportOptions } from '../../src/reporters/reporter.ts';
import { reportOf } from '../helpers/io.ts';
import { type Change, sampleReport, sampleServices } from '../helpers/sample-report.ts';

const OPTIONS: ReportOptions = { color: false, columns: 120, excerpt: () => null };
const render = (name: string, report: Report, options: Partial<ReportOptions> = {}) =>
  findReporter(name)!.render(report, { ...OPTIONS, ...options });

/** The conforming service of the sample, a MUSS and a SOLL of it open. */
function open(lang: Lang = 'de', change: Change = {}): Report {
  const service = sampleServices(lang)[1]!;
  const reason = lang === 'de' ? 'Es fehlt die Angabe „kontext“.' : "The statement 'kontext' is missing.";
  const missing = (ruleId: string, level: 'MUSS' | 'SOLL') =>
    ({ ruleId, level, outcome: 'open', examined: 0, findings: [], reason }) as const;
  const results = service.results.filter(({ ruleId }) => ruleId !== 'OZG4001');
  const judged: ServiceJudgement = {
    ...service,
    verdict: 'undecided',
    results: [...results, missing('OZG1012', 'SOLL'), missing('OZG4001', 'MUSS')],
  };
  return sampleReport(lang, { verdict: 'undecided', services: [judged], ...change });
}

t.test('an open rule is never green, and says which statement is missing', async (t) => {
  const cases: readonly (readonly [string, Lang, readonly RegExp[]])[] = [
    ['terminal', 'de', [/^Offen: Angabe fehlt\n {2}OZG1012 +Es fehlt die Angabe „kontext“\.\n +ebenso OZG4001/m]],
    ['terminal', 'de', [/keine verletzt; 1 ist offen, weil eine Angabe fehlt/, /nicht anwendbar, 2 offen, 0 durch/]],
    ['terminal', 'en', [/^Open: statement missing\n/m, /1 is open because a statement is missing/, /, 2 open, /]],
    ['markdown', 'de', [/### Offen: Angabe fehlt\n\n- \*\*OZG1012\*\* Es fehlt die Angabe „kontext“/]],
    ['html', 'de', [/<td class="open">offen: Angabe fehlt<\/td><td>Es fehlt die Angabe „kontext“/]],
    ['html', 'en', [/open: statement missing/]],
    ['junit', 'de', [/errors="1" skipped="9"/, /<error type="open" message="Offen: Angabe fehlt: Es fehlt/]],
    ['junit', 'de', [/<skipped message="Offen: Angabe fehlt: Es fehlt/]],
    ['github', 'de', [/1 ist offen, weil eine Angabe fehlt.*, 2 offen,/]],
    ['gitlab', 'de', [/^\[\]\n$/]],
    ['json', 'de', [/"open": 2/]],
  ];
  for (const [name, lang, says] of cases)
    for (const one of says) t.match(render(name, open(lang)), one, `${name} ${lang}`);
  t.match(render('terminal', open(), { summary: true }), /2 sind offen, weil Angaben fehlen/);
  t.notMatch(render('terminal', sampleReport()), /offen/i, 'no word of it where nothing is');

  const [run] = JSON.parse(render('sarif', open())).runs;
  t.same(run.results, [], 'SARIF lists what failed');
  t.match(run.invocations[0].toolExecutionNotifications, [
    { associatedRule: { id: 'OZG1012' }, message: { text: /: Offen: Angabe fehlt: Es fehlt/ } },
    { associatedRule: { id: 'OZG4001' } },
  ]);
  const report = reportOf(render('json', open()));
  t.match(report.services[0]!.outcomes, /^po-w/);
});

t.test('the protocol of an Abnahme lists it among the open points', async (t) => {
  const report = open('de', { phase: 'abnahme' });
  const [page, text] = [protocolHtml(report), protocolMarkdown(report)];
  t.match(page, /<h3 id="s1-unstated">Offen: Angabe fehlt<\/h3>/);
  t.match(page, /<tr class="o-open"><th scope="row">.*OZG4001/);
  t.match(page, /<span class="sign" aria-hidden="true">○<\/span> offen: Angabe fehlt/);
  t.match(page, '.o-open .outcome', 'it is coloured as what is undecided');
  t.match(text, /### Offen: Angabe fehlt\n\nOb diese Vorgaben gelten/);
  t.match(text, /\| offen: Angabe fehlt \| 1 \| 1 \| 0 \|/);
  t.notMatch(page + text, 'Es ist nichts offen');
});

t.test('what is due for the Abnahme stands beside the level and at the end', async (t) => {
  const service = sampleServices()[0]!;
  const results = service.results.map((one) => (one.ruleId === 'OZG1012' ? { ...one, due: 'abnahme' as const } : one));
  const report = sampleReport('de', { services: [{ ...service, results }] });
  t.equal(report.summary.dueInAbnahme, 1);
  const text = render('terminal', report);
  t.match(
    text,
    /In der Abnahme MUSS\. Regeln: 1, Befunde: 1\n[^\n]*\n +30:8 +SOLL {2}(?:In der Abnahme MUSS: )?Der Gemeindeschlüssel/,
  );
  t.match(text, /2 nicht prüfbar\.\nNicht erfüllt mit MUSS: 2; in der Abnahme: 3\.\n/);
  for (const name of ['markdown', 'html']) {
    t.match(render(name, report), 'SOLL (in der Abnahme MUSS)', name);
    t.match(render(name, report), 'Nicht erfüllt mit MUSS: 2; in der Abnahme: 3.', name);
  }
  const both = sampleReport('de', { services: [{ ...service, results }, sampleServices()[1]!] });
  t.match(render('terminal', both), /\nNicht erfüllt mit MUSS: 2; in der Abnahme: 3\.\n/);
  t.notMatch(render('terminal', sampleReport()), /in der Abnahme/i);
});

t.test('what lies outside of the services is named', async (t) => {
  const outside = Array.from({ length: 22 }, (_, n) => ({
    path: `alt/datei-${n}<b>\u0007`,
    why: 'gehört zu keinem Dienst',
  }));
  for (const services of [sampleServices(), [sampleServices()[1]!]]) {
    const report = sampleReport('de', { services, outside });
    const text = render('terminal', report);
    t.match(text, /\nAußerhalb der Dienste\n {2}gehört zu keinem Dienst: alt\/datei-0<b>U\+0007, alt\/datei-1<b>/);
    t.match(text, 'und 2 weitere Pfade; der JSON-Bericht nennt alle.');
    t.match(text.replace(/\s+/g, ' '), /\d nicht prüfbar(, 1 ausgenommen)?\. $/, 'the counts stay last');
    t.match(
      render('terminal', report, { summary: true }),
      'Außerhalb der Dienste\ngehört zu keinem Dienst: alt/datei-0',
    );
    t.match(render('markdown', report), /### Außerhalb der Dienste\n\n- gehört zu keinem Dienst: alt\/datei-0/);
    t.match(
      render('html', report),
      '<h2 id="outside">Außerhalb der Dienste</h2>\n<ul>\n<li>gehört zu keinem Dienst: alt/datei-0&lt;b&gt;',
    );
    t.equal(reportOf(render('json', report)).outside.length, 22);
  }
  t.notMatch(render('terminal', sampleReport()), 'Außerhalb');
});
