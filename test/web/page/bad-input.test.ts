import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';
import { noBrowser, openPage, startBrowser } from '../../helpers/browser-page.ts';
import { zipOf } from '../../helpers/zip.ts';
import { zipFolder } from '../../helpers/zip-folder.ts';

const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: probe, name: Probe }\n';
const zip = (...entries: Parameters<typeof zipOf>[0]) => zipOf(entries);
const laughs = (depth: number) =>
  Array.from(
    { length: depth },
    (_, index) =>
      `a${index}: &a${index} [${
        index === 0
          ? 'x'
          : Array(10)
              .fill(`*a${index - 1}`)
              .join(', ')
      }]`,
  ).join('\n');

/** What a person may put down by mistake or with bad intent, and what the page says to it. */
const INPUTS: readonly (readonly [name: string, content: string | Buffer, said: RegExp])[] = [
  ['kein.zip', 'das ist kein Zip', /^Das lässt sich nicht prüfen.*kein\.zip.*Zip/s],
  [
    'geheim.zip',
    zip({ name: 'steckbrief.yaml', data: STECKBRIEF, flags: 1 }),
    /steckbrief\.yaml.*(?:verschlüsselt|Passwort)/s,
  ],
  ['hinaus.zip', zip({ name: '../steckbrief.yaml', data: STECKBRIEF }), /\.\.\/steckbrief\.yaml/],
  ['link.zip', zip({ name: 'steckbrief.yaml', data: '/etc/passwd', mode: 0o120777 }), /steckbrief\.yaml/],
  ['bombe.zip', zip({ name: 'a.xml', raw: { bytes: Buffer.alloc(20_000), size: 400_000_000, crc: 0 } }), /bombe\.zip/],
  [
    'viele.zip',
    zip(...Array.from({ length: 21_000 }, (_, index) => ({ name: `${index}.txt` }))),
    /viele\.zip.*20\.000/s,
  ],
  ['leer.zip', zip(), /nichts zu prüfen|kein Zip|leer/],
  [
    'zwei.zip',
    zip({ name: 'steckbrief.yaml', data: STECKBRIEF }, { name: 'steckbrief.json', data: '{}' }),
    /steckbrief\.(?:yaml|json)|Nicht konform/,
  ],
  ['ohne.txt', 'nur ein Text', /nichts zu prüfen/],
  ['tief.json', '['.repeat(100_000), /Diese Dateien/],
  ['lacht.yaml', `${laughs(12)}\n`, /Diese Dateien|nichts zu prüfen/],
  ['entitäten.xml', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', /Diese Dateien/],
  ['halb.xml', '<x><y>', /Diese Dateien/],
];

t.test(
  'what cannot be checked gets a sentence, and the page stays at hand',
  { skip: noBrowser, timeout: 400_000 },
  async (t) => {
    const home = t.testdir();
    const browser = await startBrowser(t);
    const { page, check, errors } = await openPage(browser);
    for (const [name, content, said] of INPUTS) {
      const path = join(home, name);
      writeFileSync(path, content);
      const told = await check(path);
      t.match(told, said, name);
      t.notMatch(told, /Fehler in vorgaben|root:/, `${name}: neither a bug nor a file of this machine`);
    }

    const many = join(home, 'viele');
    mkdirSync(many);
    for (let index = 0; index < 5001; index++) writeFileSync(join(many, `${index}.txt`), '');
    t.match(await check(many, true), /mehr als 5\.?000 Dateien.*nur den Ordner des Dienstes/s);

    const huge = join(home, 'riesig.zip');
    writeFileSync(huge, '');
    truncateSync(huge, 2_000_000_000);
    t.match(await check(huge), /2\.?000 MB.*Legen Sie nur den Ordner des Dienstes ab/s);

    const two = join(home, 'dienste');
    for (const name of ['eins', 'zwei']) {
      mkdirSync(join(two, name), { recursive: true });
      writeFileSync(join(two, name, 'steckbrief.yaml'), STECKBRIEF.replace('probe', name));
    }
    t.match(await check(two, true), /Nicht konform/);
    t.equal(await page.locator('.services tbody tr').count(), 2, 'two services have a table');
    await page.locator('.services').getByRole('button', { name: 'zwei' }).click();
    t.match(await page.locator('.services tr.chosen').textContent(), /zwei/);

    const good = join(home, 'gut.zip');
    zipFolder(resolve('examples/hundehaltung'), good);
    t.match(await check(good), /Muster/, 'after all this a service is checked as before');
    t.same(errors, [], 'nothing went wrong on the page');
  },
);

t.test(
  'without WebAssembly or with JavaScript switched off the page says what to do',
  { skip: noBrowser },
  async (t) => {
    const browser = await startBrowser(t);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const { page: open } = await openPage(browser);
    await page.goto(open.url());
    t.match(await page.locator('noscript, body').first().textContent(), /braucht dafür JavaScript/);
    const bare = await browser.newPage();
    await bare.addInitScript('delete globalThis.WebAssembly');
    await bare.goto(open.url());
    t.match(await bare.locator('main').textContent(), /WebAssembly.*Firefox, Edge oder Chrome/s);
  },
);

t.test('a run can be cancelled', { skip: noBrowser }, async (t) => {
  const home = t.testdir();
  const path = join(home, 'gut.zip');
  zipFolder(resolve('examples/hundehaltung'), path);
  const browser = await startBrowser(t);
  const { page, check } = await openPage(browser);
  await page.locator('.drop input[type=file]').nth(1).setInputFiles(path);
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await page.locator('.run [role=status]', { hasText: 'Abgebrochen' }).waitFor();
  t.match(await check(path), /Muster/, 'and another one begun');
});
