// The pictures of docs/seite.md, made of the page as it is built: `node scripts/page-pictures.mjs`.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { at } from './root.mjs';

const TO = at('docs/bilder');
const DAY = '2026-11-22';
const WIDE = { width: 960, height: 640 };

/** A folder as a clerk packs it. */
function zipped(folder, to) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  const entries = paths.map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))]);
  writeFileSync(to, zipSync(Object.fromEntries(entries)));
}

const home = mkdtempSync(join(tmpdir(), 'vorgaben-bilder-'));
const browser = await chromium.launch({
  executablePath: process.env.VORGABEN_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  mkdirSync(TO, { recursive: true });
  const zip = join(home, 'hundehaltung-mangelhaft.zip');
  zipped(at('examples/hundehaltung-mangelhaft'), zip);
  const page = await browser.newPage({ viewport: WIDE, colorScheme: 'light', locale: 'de-DE' });
  await page.goto(pathToFileURL(at('dist/vorgaben.html')).href);
  /** What is seen from an element on, or from the top. */
  const picture = async (name, from) => {
    if (from)
      await page
        .locator(from)
        .first()
        .evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.screenshot({ path: join(TO, `seite-${name}.png`) });
    console.log(`docs/bilder/seite-${name}.png`);
  };
  await picture('anfang');
  await page.locator('.settings > summary').click();
  await page.locator('.settings input[type=date]').fill(DAY);
  await page.locator('.settings > summary').click();
  await page.locator('.drop input[type=file]').nth(1).setInputFiles(zip);
  await page.locator('.verdict').waitFor();
  await picture('ergebnis', '.result');
  const rule = page.locator('.panel details.rule', { hasText: 'OZG1011' });
  await rule.locator('> summary').click();
  await rule.locator('.excerpt').first().waitFor();
  await rule.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await picture('befund');
  await page.getByRole('tab', { name: 'Fragen' }).click();
  await page.locator('details.question').first().waitFor();
  await picture('frage', '.panel');
  await page.getByRole('tab', { name: 'Arbeitsliste' }).click();
  await rule.locator('> summary').click();
  await rule.getByRole('button', { name: 'Ausnahme eintragen' }).click();
  await picture('ausnahme', 'form.judging');
  await page.getByRole('tab', { name: 'Speichern' }).click();
  await picture('speichern', '.tab-frame');
  await page.getByRole('tab', { name: 'Steckbrief' }).click();
  await page.locator('.steckbrief-form .shape').waitFor();
  await page.waitForTimeout(1500);
  await picture('steckbrief', 'h1');
} finally {
  await browser.close();
  rmSync(home, { recursive: true });
}
