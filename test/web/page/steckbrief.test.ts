import { join, resolve } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { noBrowser, openPage, startBrowser } from '../../helpers/browser-page.ts';
import { zipFolder } from '../../helpers/zip-folder.ts';

t.test(
  'a Steckbrief is made from nothing, and that of a service is gone on with',
  { skip: noBrowser, timeout: 200_000 },
  async (t) => {
    const zip = join(t.testdir(), 'hundehaltung.zip');
    zipFolder(resolve('examples/hundehaltung'), zip);
    const browser = await startBrowser(t);
    const { page, check, choose, open, saved, errors } = await openPage(browser);
    await choose('2026-11-22');
    await open('Steckbrief');
    const form = page.locator('.steckbrief-form');
    await form.locator('.shape.is-good').waitFor();
    const section = (name: string) => form.locator('button.page', { hasText: name }).click();
    await section('Der Online-Dienst');
    await form.locator('[id="sb-dienst-name"], input[type=text]').first().fill('Hundesteuer: Anmeldung');
    await form.locator('.shape').waitFor();
    await open('Prüfen');
    await open('Steckbrief');
    t.equal(
      await form.locator('input[type=text]').first().inputValue(),
      'Hundesteuer: Anmeldung',
      'going away loses nothing',
    );
    const fresh = parse((await saved('Steckbrief speichern')).text());
    t.match(fresh, { steckbrief: '1', regelwerk: 'nrw-online-dienste@2.0.0' });
    t.match(JSON.stringify(fresh.dienst), /Hundesteuer: Anmeldung/);

    await open('Prüfen');
    await check(zip);
    await open('Steckbrief');
    await form.locator('.shape').waitFor();
    await section('Der Online-Dienst');
    const first = form.locator('input[type=text]').first();
    const before = await first.inputValue();
    await first.fill(`${before}-neu`);
    const text = (await saved('Steckbrief speichern')).text();
    t.match(text, `${before}-neu`);
    await open('Prüfen');
    t.match(
      await page.locator('.again').textContent(),
      /gilt noch für die alten/,
      'the result is told to be an old one',
    );
    await page.getByRole('button', { name: 'Noch einmal prüfen' }).click();
    await page.locator('.again .note').waitFor({ state: 'detached' });
    await open('Speichern');
    const report = JSON.parse((await saved('Bericht (JSON)')).text());
    t.match(
      JSON.stringify(report.services[0].name ?? report.services[0].title),
      `${before}-neu`,
      'and the check knows the new one',
    );
    t.same(errors, []);
  },
);
