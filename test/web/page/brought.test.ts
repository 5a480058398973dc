import { join, resolve } from 'node:path';
import t from 'tap';
import { noBrowser, openPage, startBrowser } from '../../helpers/browser-page.ts';
import { runCli } from '../../helpers/io.ts';
import { PUBLIC, published } from '../../helpers/published.ts';
import { zipFolder } from '../../helpers/zip-folder.ts';

const DAY = '2026-11-22';

t.test(
  'a standard that is brought judges as one that is installed',
  { skip: noBrowser, timeout: 200_000 },
  async (t) => {
    const home = t.testdir({ nutzer: {} });
    zipFolder(resolve('examples/hundehaltung'), join(home, 'dienst.zip'));
    zipFolder(resolve('examples/standards/xhundesteuer'), join(home, 'xhundesteuer.zip'));
    const browser = await startBrowser(t);
    const { page, check, choose, open, saved, errors } = await openPage(browser);
    await choose(DAY);
    await page.locator('.brought > summary').click();
    await page.locator('.brought input[type=file]').nth(0).setInputFiles(join(home, 'xhundesteuer.zip'));
    t.match(await page.locator('.brought .said p').first().textContent(), /XHundesteuer/i);
    await check(join(home, 'dienst.zip'));
    await open('Speichern');
    const { text } = await saved('Bericht (JSON)');
    const env = { VORGABEN_DATA: join(home, 'nutzer') };
    await runCli(['standards', 'add', 'xhundesteuer.zip', '--in', 'user'], { cwd: home, env });
    const { out } = await runCli(['check', 'dienst.zip', '--as-of', DAY, '--reporter', 'json'], { cwd: home, env });
    const without = (json: string) =>
      JSON.stringify(
        JSON.parse(json).services[0].documents.filter(({ standard }: { standard?: object }) => standard),
        (key, value) =>
          key === 'steps'
            ? value.filter(({ name }: { name: string }) => !name.startsWith('schematron'))
            : key === 'outcome'
              ? undefined
              : value,
      );
    t.equal(without(text()), without(out), 'but for Schematron, which a browser does not run');
    t.match(text(), /Schematron \(xhundesteuer.{1,40}\) kann diese Seite nicht prüfen/, 'and that is said by name');
    t.same(errors, []);
  },
);

t.test(
  'a ruleset that is brought is trusted by its signature only',
  { skip: noBrowser, timeout: 200_000 },
  async (t) => {
    const { cwd } = await published(t);
    const file = join(cwd, 'pub/probe-1.0.0.tgz');
    const browser = await startBrowser(t);
    const { page, check, choose } = await openPage(browser);
    await choose(DAY);
    await page.locator('.brought > summary').click();
    const bring = page.locator('.brought input[type=file]').nth(1);
    await bring.setInputFiles([file, `${file}.minisig`]);
    await page.locator('.refusal').waitFor();
    t.match(await page.locator('.refusal').textContent(), /Schlüssel/, 'without a key nobody vouches for it');
    await page.locator('.brought textarea').fill(PUBLIC.split('\n')[1]!);
    await bring.setInputFiles([file, `${file}.minisig`]);
    await page.locator('.brought .said', { hasText: 'probe@1.0.0' }).waitFor();
    await page.locator('.settings select').selectOption('probe@1.0.0');
    await check(join(cwd, 'dienst/steckbrief.yaml'));
    t.match(await page.locator('.verdict').textContent(), /probe 1\.0\.0/);
  },
);
