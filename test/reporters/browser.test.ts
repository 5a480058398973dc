import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import t from 'tap';
import type { Lang } from '../../src/base/nouns.ts';
import type { Report } from '../../src/base/report.ts';
import { findReporter } from '../../src/reporters/index.ts';
import { overviewPage } from '../../src/reporters/overview/page.ts';
import { protocolHtml } from '../../src/reporters/protocol/html.ts';
import { OverviewMaker } from '../../src/reports/overview/parts.ts';
import { noBrowser, startBrowser, violationsOn } from '../helpers/browser-page.ts';
import { checkJson, resultsIn } from '../helpers/io.ts';
import { mixedReport } from '../helpers/mixed-report.ts';
import { sampleReport } from '../helpers/sample-report.ts';

/** The report with so many rules of each outcome: every part of the page is there, and axe is done in time. */
function thinned(report: Report, most = 6): Report {
  const firsts = report.services.flatMap(({ outcomes }) => {
    const places = [...outcomes].map((letter, place) => [letter, place] as const);
    return [...new Set(outcomes)].flatMap((letter) => places.filter(([one]) => one === letter).slice(0, most));
  });
  const kept = [...new Set(firsts.map(([, place]) => place))].sort((a, b) => a - b);
  const rules = kept.map((place) => report.rules[place]!);
  const ids = new Set(rules.map(({ id }) => id));
  const services = report.services.map(({ outcomes, examined, because, results, ...service }) => ({
    ...service,
    outcomes: kept.map((place) => outcomes[place]).join(''),
    examined: kept.map((place) => examined[place]!),
    because: kept.map((place) => because[place]!),
    results: results.filter(({ ruleId }) => ids.has(ruleId)),
  }));
  return { ...report, rules, services };
}
/** Where the keyboard comes to, in order; `#result` is where the first link leads. */
async function stops(page: Page, most: number): Promise<string[]> {
  const found: string[] = [];
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab');
    found.push(
      await page.evaluate(() => {
        const at = (
          globalThis as unknown as {
            document: { activeElement: { tagName: string; id: string; getAttribute(name: string): string | null } };
          }
        ).document.activeElement;
        return at.tagName === 'A' ? `${at.getAttribute('href')}` : `${at.tagName}#${at.id}`;
      }),
    );
  }
  return found;
}
/** The page with findings, gaps, questions, waivers and answers. */
const EVERY_PART = 'protocol hundehaltung-mangelhaft-de';
const LOOKS = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const;
t.test('pages in a browser', { skip: noBrowser, timeout: 380_000 }, async (t) => {
  const browser = await startBrowser(t);
  const dir = t.testdir({});
  const reports: [string, Report][] = [];
  for (const name of ['hundehaltung', 'hundehaltung-mangelhaft'])
    for (const lang of ['de', 'en'] as const satisfies readonly Lang[]) {
      const args = ['--as-of', '2026-11-22', '--phase', 'abnahme', '--lang', lang];
      const standard = ['--standard', 'examples/standards/xhundesteuer'];
      reports.push([`${name}-${lang}`, (await checkJson([...args, ...standard, `examples/${name}`])).report]);
    }
  reports.push(['several', sampleReport('de', { phase: 'abnahme' })]);
  const pagesOf = (list: readonly [string, Report][]) =>
    list.flatMap(([name, report]) => [
      { name: `protocol ${name}`, report, text: protocolHtml(report, { reportDigest: 'ab'.repeat(32) }) },
      {
        name: `report ${name}`,
        report,
        text: findReporter('html')!.render(report, { color: false, columns: 100, excerpt: () => null }),
      },
    ]);
  const pages = pagesOf(reports);
  const small = pagesOf(reports.map(([name, report]) => [name, thinned(report)]));
  const addressOf = (name: string, text: string): string => {
    const file = join(dir, `${name.replaceAll(' ', '-')}.html`);
    writeFileSync(file, text);
    return `file://${file}`;
  };

  await t.test('axe finds nothing, in light and dark and forced colours', async (t) => {
    const whole = pages.filter(({ name }) => /^protocol .*mangelhaft-de/.test(name));
    for (const { name, text } of [...small, ...whole])
      for (const look of LOOKS) {
        // All pages share one style: the other looks are tried on the page that has every part.
        if (look !== LOOKS[0] && (name !== EVERY_PART || whole.some((one) => one.text === text))) continue;
        const page = await browser.newPage({ ...look, viewport: { width: 1200, height: 900 } });
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        await page.goto(addressOf(name, text));
        t.same(
          asked.filter((url) => !url.startsWith('file://')),
          [],
          `${name}: nothing is loaded`,
        );
        t.same(complaints, [], `${name}: the console is silent`);
        t.same(await violationsOn(page), [], `${name} ${JSON.stringify(look)}`);
        await page.close();
      }
  });

  await t.test('narrow and enlarged, nothing has to be scrolled sideways', async (t) => {
    for (const { name, text } of small.filter((one) => one.name.startsWith('protocol')))
      for (const width of [600, 320]) {
        const page = await browser.newPage({ viewport: { width, height: 800 } });
        await page.goto(addressOf(name, text));
        t.equal(await page.evaluate('document.documentElement.scrollWidth'), width, `${name} at ${width} px`);
        if (width === 320 && name === EVERY_PART) t.same(await violationsOn(page), [], `${name} at ${width} px`);
        await page.close();
      }
  });

  await t.test('the keyboard reaches everything, the filter hides rows and never prints', async (t) => {
    const { text, report } = pages.find(({ name }) => name === EVERY_PART)!;
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    await page.goto(addressOf('keyboard', text));
    const links = await page.locator('a').count();
    const found = await stops(page, links + 1);
    t.equal(found[0], '#result', 'the first stop leads to the content');
    t.ok(found.includes('#sign') && found.includes('INPUT#s1-f-all'), 'contents and filter are reached');
    t.equal(new Set(found).size >= 50, true);

    const results = resultsIn(report);
    const shown = async (): Promise<string[]> => {
      const texts = await page.locator('.results tbody tr:visible').allTextContents();
      return [...new Set(texts.flatMap((text) => text.match(/\b(?:OZG|FIM|XOEV)\d{4}\b/g) ?? []))].sort();
    };
    const ids = (some: readonly { readonly ruleId: string }[]) => some.map(({ ruleId }) => ruleId).sort();
    t.same(await shown(), ids(results));
    await page.locator('#s1-f-all').focus();
    const choices = ['failed', 'unverified open needs-review', 'waived', 'passed', 'not-applicable'];
    for (const outcomes of choices) {
      await page.keyboard.press('ArrowRight');
      const expected = results.filter(({ outcome }) => outcomes.split(' ').includes(outcome));
      t.same(await shown(), ids(expected), outcomes);
      t.equal(await page.locator('.none').isVisible(), expected.length === 0, `${outcomes}: an empty list says so`);
    }
    await page.emulateMedia({ media: 'print' });
    t.same(await shown(), ids(results), 'paper gets all rules');
    t.notOk(await page.locator('.filter').isVisible());
    await page.close();
  });

  await t.test(
    'the overview: axe finds nothing, filters and sorting do what they say, on paper and narrow',
    async (t) => {
      const maker = new OverviewMaker();
      for (const report of [
        mixedReport(40),
        mixedReport(40, { asOf: '2026-12-22', healed: 20 }),
        mixedReport(9, { phase: 'abnahme' }),
      ]) {
        const day = maker.for(report, 'x.json');
        for (const service of report.services) day.add(service);
      }
      const texts: readonly [string, string][] = [
        ['several', [...overviewPage(maker.made, 'de', (path) => `seiten/${path.length}.html`)].join('')],
        [
          'one',
          findReporter('uebersicht')!.render(mixedReport(25, { lang: 'en' }), {
            color: false,
            columns: 100,
            excerpt: () => null,
          }),
        ],
      ];
      for (const [name, text] of texts)
        for (const width of [1280, 360]) {
          const page = await browser.newPage({ viewport: { width, height: 800 } });
          const complaints: string[] = [];
          page.on('console', (message) => complaints.push(message.text()));
          page.on('pageerror', (error) => complaints.push(String(error)));
          await page.goto(addressOf(`overview-${name}`, text));
          t.same(complaints, [], `${name}: the console is silent`);
          t.same(await violationsOn(page), [], `${name} at ${width} px`);
          t.equal(await page.evaluate('document.documentElement.scrollWidth'), width, `${name} at ${width} px`);
          await page.close();
        }
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(addressOf('overview-one', texts[1]![1]));
      const shown = () => page.locator('table.map tbody tr:visible').count();
      t.equal(await shown(), 25);
      await page.locator('select[name=s]').selectOption('near');
      t.equal(await shown(), 5);
      t.match(await page.locator('output').textContent(), 'Shown: 5 of 25');
      await page.locator('button[type=reset]').click();
      await page.locator('input[name=q]').fill('hunde');
      t.equal(await shown(), 4, 'names are found');
      await page.locator('button[type=reset]').click();
      await page.locator('.tiles a[data-s=silent]').click();
      t.equal(await shown(), 5, 'a number of the headline leads to its services');
      await page.locator('button[type=reset]').click();
      await page.locator('table.map thead button').first().click();
      const names = await page.locator('table.map tbody th').allTextContents();
      t.same(
        names,
        [...names].sort((a, b) => a.localeCompare(b, 'en')),
        'sorted by name',
      );
      await page.close();
      const plain = await browser.newPage({ javaScriptEnabled: false });
      await plain.goto(addressOf('overview-one', texts[1]![1]));
      t.equal(await plain.locator('table.map tbody tr:visible').count(), 25, 'all is there without a script');
      t.notOk(await plain.locator('form.filter').isVisible(), 'and nothing that would do nothing');
      await plain.close();
    },
  );

  await t.test('printed', async (t) => {
    const { text, report } = pages.find(({ name }) => name === EVERY_PART)!;
    const page = await browser.newPage();
    await page.goto(addressOf('print', text));
    const file = join(dir, 'protokoll.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    const pdf = readFileSync(file).toString('latin1');
    const count = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    t.ok(count > 10 && count < 90, `${count} pages`);
    t.match(pdf, /\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/, 'A4');
    let words: string;
    try {
      words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    } catch {
      t.comment('pdftotext is not there; the words of the PDF are not looked at');
      return;
    }
    for (const { id } of report.rules.slice(0, 40)) t.match(words, id);
    for (const sentence of [
      'Nicht konform',
      'Offene Punkte',
      'Unterschrift',
      `Seite ${count} von ${count}`,
      'Bericht abababababab',
    ])
      t.match(words, sentence);
    t.notMatch(words, 'Am Bildschirm zeigen');
    t.ok(
      words.split('\f').filter((one) => /Vorgabe\s+Stufe\s+Ergebnis/.test(one)).length > 10,
      'heads of tables come again',
    );
    await page.close();
  });

  await t.test('what a clerk signs: two pages after the first, and twenty in all where nothing is wrong', async (t) => {
    const { text } = pages.find(({ name }) => name === 'protocol hundehaltung-de')!;
    const page = await browser.newPage();
    await page.goto(addressOf('signed', text));
    const file = join(dir, 'konform.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    await page.close();
    let words: string[];
    try {
      words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    } catch {
      t.comment('pdftotext is not there; the words of the PDF are not looked at');
      return;
    }
    t.ok(words.length <= 20, `${words.length} pages`);
    for (const fact of [
      'Stadt Beispielstadt',
      'Kommunales Rechenzentrum',
      '99110009104000',
      '1.4.0',
      'Konform',
      'sha256',
    ])
      t.match(words[0]!, fact, 'the first page');
    t.match(words[1]!, /^\s*(?:Muster[^\n]*\s+)?Kurzfassung/);
    const first = words.findIndex((one) => /^\s*(?:Muster[^\n]*\s+)?Anlage 1/.test(one));
    t.ok(first > 1 && first <= 3, `the annexes begin on page ${first + 1}`);
    t.match(
      words.slice(1, first).join(''),
      /Wer handeln muss|Es ist nichts offen[\s\S]*Für die Behörde[\s\S]*Unterschrift/,
    );
  });
});
