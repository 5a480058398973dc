import { cpSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import t from 'tap';
import { noBrowser, openPage, startBrowser } from '../../helpers/browser-page.ts';
import { runCli } from '../../helpers/io.ts';
import { zipFolder } from '../../helpers/zip-folder.ts';

const DAY = '2026-11-22';
const DATA = process.env['VORGABEN_TEST_DATA'];
/** Real files of each kind, and such as were made to take a checker down. */
const PARTS = [
  ...['fim/faults', 'fim/faults-v2', 'fim/samples', 'portal', 'xoev/saml', 'xoev/xgewerbeanzeige'],
  ...['F11-html-reconstruction-bomb', 'F15-quadratic-pattern-FIM3004', 'F16-quadratic-xsd-include'].map(
    (name) => `cases/${name}`,
  ),
  ...['F17-cubic-genericode-regex', 'F18-fim-pattern-cost', '14-windows-pfade'].map((name) => `cases/${name}`),
];

/** Nobody's standards: what the user of this machine has installed is not on the page. */
const ENV = { VORGABEN_DATA: '/nirgends', VORGABEN_MEMORY: '8000' };

t.test(
  'the JSON report of the page is that of the command line, byte for byte',
  { skip: noBrowser, timeout: 600_000 },
  async (t) => {
    // Beside each other, as a person sees them: paths and command are then the same, too.
    const home = t.testdir();
    const examples = ['hundehaltung', 'hundehaltung-mangelhaft'];
    for (const name of examples) {
      zipFolder(resolve('examples', name), join(home, `${name}.zip`));
      cpSync(resolve('examples', name), join(home, name), { recursive: true });
    }
    const inputs: { path: string; phase: 'entwicklung' | 'abnahme' }[] = [
      ...examples.flatMap((name) => [
        { path: `${name}.zip`, phase: 'entwicklung' as const },
        { path: `${name}.zip`, phase: 'abnahme' as const },
        { path: name, phase: 'abnahme' as const },
      ]),
    ];
    if (DATA) {
      for (const part of PARTS) {
        const path = basename(part);
        cpSync(join(DATA, part), join(home, path), { recursive: true });
        inputs.push({ path, phase: 'entwicklung' });
      }
    } else t.comment('VORGABEN_TEST_DATA is not set: only the examples are compared');

    const browser = await startBrowser(t);
    const { page, check, choose, open, saved, requests, errors } = await openPage(browser);
    for (const { path, phase } of inputs) {
      await choose(DAY, phase);
      await check(join(home, path), !path.endsWith('.zip'));
      await open('Speichern');
      const { text } = await saved('Bericht (JSON)');
      const argv = ['check', path, '--phase', phase, '--as-of', DAY, '--reporter', 'json'];
      const { out } = await runCli(argv, { cwd: home, env: ENV });
      t.ok(out.length > 1000, `${path}: there is a report`);
      t.equal(text() === out, true, `${path} (${phase}): the same bytes`);
      if (text() !== out) t.same(text().split('\n'), out.split('\n'), `${path}: line by line`);
    }
    t.same(errors, [], 'nothing went wrong on the page');
    t.same(
      requests.filter((address) => !/^(?:file|blob|data):/.test(address)),
      [],
      'no connection was asked for',
    );
    t.same(requests.filter((address) => address.startsWith('file:')).length, 1, 'nothing but the page itself was read');
    const kept = await page.evaluate(
      '({ local: localStorage.length, session: sessionStorage.length, cookies: document.cookie })',
    );
    t.same(kept, { local: 0, session: 0, cookies: '' }, 'nothing was put into storage');
    t.same(await page.evaluate('indexedDB.databases().then((all) => all.length)'), 0, 'nor into a database');
  },
);
