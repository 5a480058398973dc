import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import t from 'tap';
import { noBrowser, openPage, startBrowser, violationsOn } from '../../helpers/browser-page.ts';
import { zipFolder } from '../../helpers/zip-folder.ts';

const VIEWS = ['Arbeitsliste', 'Alle Vorgaben', 'Dateien', 'Fragen', 'Ausnahmen', 'Speichern'];
const LOOKS = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const;

/** Shows a view with something open in it, and no more than axe can look at in time. */
async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('tab', { name: view, exact: true }).click();
  if (view === 'Alle Vorgaben') await page.getByRole('checkbox', { name: /^nicht prüfbar/ }).check();
  if (view === 'Fragen') await page.locator('details.question').first().waitFor();
  const first = page.locator('.panel details.rule:not([open]) > summary');
  if (await first.count()) await first.first().click();
}

/** How far the page is wider than the window. */
const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

t.test('the page is accessible in every view', { skip: noBrowser, timeout: 500_000 }, async (t) => {
  const path = join(t.testdir(), 'dienst.zip');
  zipFolder(resolve('examples/hundehaltung'), path);
  const browser = await startBrowser(t);
  const { page, check, choose } = await openPage(browser, { bypassCSP: true });
  t.same(await violationsOn(page), [], 'at the beginning');
  await choose('2026-11-22', 'abnahme');
  await page.locator('.brought > summary').click();
  t.same(await violationsOn(page), [], 'with settings open');
  await check(path);
  for (const view of VIEWS) {
    await show(page, view);
    for (const look of LOOKS) {
      await page.emulateMedia(look);
      t.same(await violationsOn(page), [], `${view}, ${Object.values(look)}`);
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      t.equal(await overflow(page), 0, `${view}: nothing is wider than ${width} px`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    const pdf = await page.pdf({ format: 'A4' });
    t.ok(pdf.length > 1000, `${view}: can be printed`);
  }
  await page.getByRole('tab', { name: 'Steckbrief' }).click();
  await page.locator('.steckbrief-form .shape').waitFor();
  t.same(await violationsOn(page), [], 'the form of the Steckbrief');
  await page.getByRole('tab', { name: 'Prüfen' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.locator('.verdict .sentence', { hasText: 'Sample' }).waitFor();
  t.equal(await page.locator('html').getAttribute('lang'), 'en');
  t.same(await violationsOn(page), [], 'in English');
});

t.test('a keyboard is enough', { skip: noBrowser, timeout: 200_000 }, async (t) => {
  const path = join(t.testdir(), 'dienst.zip');
  zipFolder(resolve('examples/hundehaltung'), path);
  const browser = await startBrowser(t);
  const { page, check } = await openPage(browser);
  const at = () =>
    page.evaluate('(document.activeElement.textContent || document.activeElement.id).trim()') as Promise<string>;
  const stops: string[] = [];
  for (let n = 0; n < 7; n++) {
    await page.keyboard.press('Tab');
    stops.push(await at());
  }
  t.same(stops, [
    'Zum Inhalt',
    'Deutsch',
    'English',
    'Prüfen',
    'Ordner wählen',
    'Zip oder Dateien wählen',
    'Einstellungen',
  ]);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Zip oder Dateien wählen' }).focus();
  await page.keyboard.press('Enter');
  await choosing;

  await check(path);
  await page.getByRole('tab', { name: 'Arbeitsliste' }).focus();
  await page.keyboard.press('ArrowRight');
  t.equal(await at(), 'Alle Vorgaben', 'arrows move among the tabs');
  await page.keyboard.press('Enter');
  t.equal(await page.getByRole('tab', { name: 'Alle Vorgaben' }).getAttribute('aria-selected'), 'true');
  await page.keyboard.press('Tab');
  t.equal(await page.evaluate('document.activeElement.id'), 'ansicht', 'then comes the view');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  t.match(await page.locator('.shown').textContent(), /^\d+ von/, 'a filter is set with the space bar');
  await page.locator('.tile.unverified').focus();
  await page.keyboard.press('Enter');
  t.equal(await at(), 'Alle Vorgaben', 'a number leads to its rules');
});
