import { cpSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import t from 'tap';
import { noBrowser, startBrowser, violationsOn } from '../helpers/browser-page.ts';
import { runCli } from '../helpers/io.ts';

const WORD = 'Hundesteueranmeldungsbearbeitung'.repeat(4);
/** Words that nothing breaks, where people write freely. */
const LONG = `steckbrief: "1"
dienst: { id: ${WORD.toLowerCase()}, name: ${WORD}, url: "https://example.de/${WORD}" }
leistungen: [{ leika: "99110009104000", name: ${WORD} }]
anbieter: { name: ${WORD} }
eigenes: { liste: [${WORD}, { x: ${WORD} }] }
`;

t.test('everyone can use the site of Steckbriefe, on any screen', { skip: noBrowser, timeout: 200_000 }, async (t) => {
  const browser = await startBrowser(t);
  const cwd = t.testdir({ dienste: { lang: { 'steckbrief.yaml': LONG } } });
  cpSync(resolve('examples'), join(cwd, 'dienste'), { recursive: true });
  for (const lang of ['de', 'en']) {
    const site = join(cwd, lang);
    await runCli(['katalog', 'seite', 'dienste', '--output', site, '--lang', lang], { cwd });
    const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
    t.ok(pages.length > 1, `${lang}: an index and services`);
    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
        const page = await context.newPage();
        for (const name of pages) {
          await page.goto(pathToFileURL(join(site, name)).href);
          const what = `${lang}, ${width} px, ${colorScheme}, ${name}`;
          t.same(await violationsOn(page), [], `${what}: axe finds nothing`);
          const over = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          t.equal(over, 0, `${what}: nothing to scroll sideways`);
        }
        await context.close();
      }
  }
});
