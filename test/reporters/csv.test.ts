import { parse } from 'csv-parse/sync';
import t from 'tap';
import { Tally } from '../../src/base/results.ts';
import type { CSV_COLUMNS } from '../../src/reporters/csv-columns.ts';
import { csvLine } from '../../src/text/csv.ts';
import { render } from '../helpers/rendered.ts';
import { sampleReport, sampleServices } from '../helpers/sample-report.ts';

type Line = Record<(typeof CSV_COLUMNS)[number], string>;
const linesOf = (text: string): Line[] => parse(text, { delimiter: ';', bom: true, columns: true }) as Line[];

t.test('csv: a line for each service, one for each finding, with the numbers of the report', async (t) => {
  const report = sampleReport();
  const text = render('csv', report);
  t.ok(text.startsWith('\ufeffzeile;dienst;'));
  const lines = linesOf(text);
  const services = lines.filter(({ zeile }) => zeile === 'Dienst');
  const findings = lines.filter(({ zeile }) => zeile === 'Befund');
  t.same(
    services.map(({ ordner }) => ordner),
    report.services.map(({ path }) => path),
  );
  for (const [index, service] of report.services.entries()) {
    const tally = new Tally(service, report.rules);
    t.match(services[index], {
      muss_nicht_erfuellt: String(tally.of('failed', 'MUSS')),
      soll_nicht_erfuellt: String(tally.of('failed', 'SOLL')),
      offen: String(tally.total('open')),
      nicht_pruefbar: String(tally.total('unverified')),
    });
  }
  const all = report.services.flatMap(({ results }) => results.flatMap((one) => one.findings));
  t.same(
    findings
      .map(({ kennung }) => kennung)
      .filter(Boolean)
      .sort(),
    all.map((one) => one.fingerprint).sort(),
  );
  t.equal(
    findings.filter(({ ausnahme_bis }) => ausnahme_bis === '2026-12-31').length,
    1,
    'what is waived says until when',
  );
});

t.test('csv: nothing in a cell is run as a formula, and every cell comes back', async (t) => {
  const cells = ['=1+1', '+49 2000', '-x', '@a', '＝1', 'a;b', 'a"b', ' a', '', -3, null, 'Köln'];
  const [back] = parse(csvLine(cells), { delimiter: ';' }) as string[][];
  t.same(back, ["'=1+1", "'+49 2000", "'-x", "'@a", "'＝1", 'a;b', 'a"b', ' a', '', '-3', '', 'Köln']);
  const [service] = sampleServices();
  const hostile = { ...service!, name: '=HYPERLINK("http://x.example";"y")', authority: '@SUM(1)', url: 'a\n=b' };
  const [line] = linesOf(render('csv', sampleReport('de', { services: [hostile] })));
  t.match(line, { dienst: /^'=HYPERLINK/, behoerde: "'@SUM(1)", adresse: 'a =b' });
});
