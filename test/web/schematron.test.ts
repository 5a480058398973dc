import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import t from 'tap';
import { noBrowser, openPage, startBrowser } from '../helpers/browser-page.ts';
import { runCli } from '../helpers/io.ts';
import { zipFolder } from '../helpers/zip-folder.ts';

const DAY = '2026-11-22';
/** SaxonJS as npm has it, and its file for pages where this machine has one: it is not on npm. */
const ENGINES = [
  createRequire(import.meta.url).resolve('saxon-js'),
  ...(process.env['VORGABEN_SAXON_BROWSER'] ?? '').split(':').filter((file) => existsSync(file)),
];

for (const engine of ENGINES)
  t.test(
    `with ${basename(engine)} the page says of Schematron what the command line says`,
    { skip: noBrowser, timeout: 200_000 },
    async (t) => {
      let browser: Browser | undefined;
      t.teardown(() => browser?.close());
      const home = t.testdir({ nutzer: {} });
      for (const name of ['hundehaltung', 'hundehaltung-mangelhaft'])
        zipFolder(resolve('examples', name), join(home, `${name}.zip`));
      zipFolder(resolve('examples/standards/xhundesteuer'), join(home, 'xhundesteuer.zip'));
      const env = { VORGABEN_DATA: join(home, 'nutzer') };
      await runCli(['standards', 'add', 'xhundesteuer.zip', '--in', 'user'], { cwd: home, env });
      browser = await startBrowser();
      const { page, check, choose, open, saved, errors, requests } = await openPage(browser);
      await choose(DAY);
      await page.locator('.brought > summary').click();
      await page.locator('.brought input[type=file]').nth(2).setInputFiles(engine);
      await page.locator('.brought .said', { hasText: 'SaxonJS 2.7' }).waitFor();
      await page.locator('.brought input[type=file]').nth(0).setInputFiles(join(home, 'xhundesteuer.zip'));
      await page.locator('.brought .said', { hasText: /XHundesteuer/i }).waitFor();
      for (const name of ['hundehaltung', 'hundehaltung-mangelhaft']) {
        await check(join(home, `${name}.zip`));
        await open('Speichern');
        const { text } = await saved('Bericht (JSON)');
        const { out } = await runCli(['check', `${name}.zip`, '--as-of', DAY, '--reporter', 'json'], {
          cwd: home,
          env,
        });
        t.same(text().split('\n'), out.split('\n'), `${name}: line by line`);
        t.equal(text(), out, `${name}: the same bytes`);
        t.match(out, /"name":\s*"schematron/, 'Schematron was run');
      }
      t.same(errors, []);
      t.same(
        requests.filter((address) => !/^(?:file|blob|data):/.test(address)),
        [],
      );
    },
  );
