import { XMLValidator } from 'fast-xml-parser';
import t from 'tap';
import type { Report } from '../../src/base/report.ts';
import { overviewPage } from '../../src/reporters/overview/page.ts';
import { OverviewMaker } from '../../src/reports/overview/parts.ts';
import { mixedReport } from '../helpers/mixed-report.ts';
import { render } from '../helpers/rendered.ts';

const page = (report: Report) => render('uebersicht', report);
const numbersIn = (text: string): Record<string, number> =>
  Object.fromEntries(
    [...text.matchAll(/data-s="([\w-]+)"><b>(\d+)<\/b>/g)].map(([, standing, n]) => [standing!, Number(n)]),
  );

t.test('the page says what the report says', async (t) => {
  const report = mixedReport(300);
  const text = page(report);
  t.ok(Buffer.byteLength(text) < 1_000_000, `${Buffer.byteLength(text)} bytes`);
  const rows = [...text.matchAll(/<tr data-s="([\w-]+)"[^>]*>(.*?)<\/tr>/gs)];
  t.equal(rows.length, report.summary.services, 'a row for each service');
  const numbers = numbersIn(text);
  t.equal(numbers['conforming'], report.services.filter(({ verdict }) => verdict === 'conforming').length);
  for (const [standing, n] of Object.entries(numbers))
    t.equal(rows.filter(([, own]) => own === standing).length, n, standing);
  for (const rule of report.rules) {
    const failing = report.services.filter((one) =>
      one.results.some(({ ruleId, outcome }) => ruleId === rule.id && outcome === 'failed'),
    ).length;
    const row = new RegExp(
      `<small>${rule.id} ·.*?</small></th><td class="n">(\\d+)<svg.*?</svg></td><td class="n">\\d+</td><td class="n">\\d+</td><td class="n">(\\d+)</td>`,
      's',
    ).exec(text);
    if (rule.level === 'MUSS' && failing > 0) t.equal(Number(row?.[1]), failing, rule.id);
    else t.equal(failing > 0, row !== null, rule.id);
  }
  t.match(text, /^<!DOCTYPE html>/);
  t.equal(XMLValidator.validate(text.replace('<!DOCTYPE html>\n', '').replace(/<script>.*<\/script>/s, '')), true);
  t.notMatch(text, /<b>Hunde/, 'names are shown, not obeyed');
  t.match(text, '&lt;b&gt;Hunde&lt;/b&gt; &amp; &quot;Katzen&quot;');
  t.notMatch(text, /https?:\/\/(?!www\.w3)/, 'nothing is loaded from elsewhere');
  t.notMatch(text.replace(/<(style|script)>.*?<\/\1>/gs, ''), /\{\w+[?}|]|undefined|\[object/);
});

t.test('both languages; what is open is never called good', async (t) => {
  t.match(page(mixedReport(10)), 'Was als Nächstes zu tun ist');
  t.match(page(mixedReport(10, { lang: 'en' })), 'What to do next');
  const silent = mixedReport(5);
  const text = page({ ...silent, services: [silent.services[4]!] });
  t.match(text, '0 von 1 Dienst sind konform');
  t.match(text, '1 Dienst hat kaum etwas angegeben');
  t.match(text, '<td class="u">?');
});

t.test('several editions and days are told apart', async (t) => {
  const maker = new OverviewMaker();
  for (const report of [
    mixedReport(10),
    mixedReport(10, { asOf: '2026-12-22', healed: 9 }),
    mixedReport(5, { phase: 'abnahme' }),
  ]) {
    const day = maker.for(report, 'x.json');
    for (const service of report.services) day.add(service);
  }
  const text = [...overviewPage(maker.made, 'de')].join('');
  t.match(text, 'Ihre Zahlen stehen getrennt');
  t.match(text, 'Vom 22.11.2026 zum 22.12.2026: 0 Dienste neu nicht konform, 2 neu konform.');
  t.equal(text.match(/class="part"/g)?.length, 2);
  const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  t.equal(new Set(ids).size, ids.length, 'ids are there once');
});

t.test('more services than a page holds are counted all the same', async (t) => {
  const report = mixedReport(2100);
  const text = page(report);
  t.match(text, '100 weitere Dienste stehen nicht auf dieser Seite');
  t.equal(
    Object.values(numbersIn(text)).reduce((sum, n) => sum + n, 0),
    2100,
  );
});
