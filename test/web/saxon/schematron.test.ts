import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import t from 'tap';
import { noBrowser, type OpenPage, openPage, pageAddress, startBrowser } from '../../helpers/browser-page.ts';
import { runCli } from '../../helpers/io.ts';
import { zipFolder } from '../../helpers/zip-folder.ts';

const DAY = '2026-11-22';
/** SaxonJS as npm has it, and its file for pages where this machine has one: it is not on npm. */
const ENGINES = [
  createRequire(import.meta.url).resolve('saxon-js'),
  ...[process.env['VORGABEN_TEST_SAXON'] ?? ''].filter((file) => existsSync(file)),
];

const STANDARD = resolve('examples/standards/xhundesteuer');
const SCH = readFileSync(join(STANDARD, 'xhundesteuer-1.0.sch'), 'utf8');
/** The Schematron of the example with another test in its last rule. */
const testing = (test: string, head = ''): string =>
  SCH.replace('string-length(normalize-space(xhs:rufname)) ge 2', test).replace('<pattern id="hund">', `${head}$&`);

const VARIANTS: Readonly<Record<string, string>> = {
  // The day of the run, and a document of the package.
  found: testing(
    "current-date() eq xs:date('2001-01-01') or normalize-space(xhs:rufname) = doc('xhundesteuer-1.0.xsd')//@name",
  ).replace(
    'Der Rufname',
    '<value-of select="current-dateTime(), implicit-timezone(), random-number-generator()?number"/> Der Rufname',
  ),
  'breaks off': testing('xs:date(xhs:rufname) = current-date()'),
  'a document that is not there': testing("exists(doc('fehlt.xml'))"),
  'a file of the machine': testing("contains(unparsed-text('file:///etc/passwd'), 'root')"),
  'an address': testing("exists(doc('http://127.0.0.1/x.xml'))"),
  'a function of the engine': testing(
    "ixsl:eval('1') = 1",
    '<ns prefix="ixsl" uri="http://saxonica.com/ns/interactiveXSLT"/>',
  ),
  'cannot be compiled': testing('1 + ('),
};

/** The file of SaxonJS for pages cannot tell in which line of a stylesheet something is. */
const withoutLine = (text: string): string => text.replace(/ \(Zeile \d+\)/, '');

async function bring({ page, choose }: OpenPage, standard: string, engine?: string): Promise<string> {
  await choose(DAY);
  await page.locator('.brought > summary').click();
  if (engine !== undefined) {
    await page.locator('.brought input[type=file]').nth(2).setInputFiles(engine);
    await page.locator('.brought .said', { hasText: 'SaxonJS 2.7' }).waitFor();
  }
  await page.locator('.brought input[type=file]').nth(0).setInputFiles(standard);
  const said = page.locator('.brought .said p', { hasText: /XHundesteuer/i }).or(page.locator('.refusal'));
  await said.first().waitFor();
  return (await said.first().textContent()) ?? '';
}

for (const engine of ENGINES)
  t.test(
    `with ${basename(engine)} the page says of Schematron what the command line says`,
    { skip: noBrowser, timeout: 400_000 },
    async (t) => {
      const home = t.testdir();
      zipFolder(resolve('examples/hundehaltung'), join(home, 'dienst.zip'));
      const browser = await startBrowser(t);
      for (const [name, sch] of Object.entries(VARIANTS)) {
        const folder = join(home, name, 'xhundesteuer');
        mkdirSync(join(home, name, 'nutzer'), { recursive: true });
        cpSync(STANDARD, folder, { recursive: true });
        writeFileSync(join(folder, 'xhundesteuer-1.0.sch'), sch);
        zipFolder(folder, join(home, 'xhundesteuer.zip'));
        const env = { VORGABEN_DATA: join(home, name, 'nutzer'), VORGABEN_CACHE: join(home, name, 'cache') };
        const added = await runCli(['standards', 'add', 'xhundesteuer.zip', '--in', 'user'], { cwd: home, env });
        const open = await openPage(browser);
        const said = await bring(open, join(home, 'xhundesteuer.zip'), engine);
        if (added.code !== 0)
          t.ok(withoutLine(added.err).includes(withoutLine(said).slice(-60)), `${name}: refused with the same words`);
        await open.check(join(home, 'dienst.zip'));
        await open.open('Speichern');
        const { text } = await open.saved('Bericht (JSON)');
        const argv = ['check', 'dienst.zip', '--as-of', DAY, '--reporter', 'json'];
        const { out } = await runCli(argv, { cwd: home, env });
        t.equal(text() === out, true, `${name}: the same bytes`);
        if (text() !== out) t.same(text().split('\n'), out.split('\n'), `${name}: line by line`);
        if (name === 'found') t.match(out, /"code": "XHS-0101-05"/, 'it was run and found something');
        t.same(open.errors, []);
        t.same(
          open.requests.filter((address) => !/^(?:file|blob|data):/.test(address)),
          [],
          'nothing was connected to',
        );
        await open.page.context().close();
      }
    },
  );

/** The page as it is built, but for the time that one document in a stylesheet may take (`run/time-budget.ts`): a tenth of it. */
function impatientPage(): string {
  const limited = /(<script[^>]* id="part-engine">)([^<]*)/;
  return readFileSync(new URL(pageAddress()), 'utf8').replace(limited, (_, opened: string, part: string) => {
    const engine = gunzipSync(Buffer.from(part, 'base64')).toString();
    const [before, after, ...more] = engine.split('=[6e4,30]');
    t.equal(after !== undefined && more.length === 0, true, 'the limit stands at one place');
    return opened + gzipSync(`${before}=[6e3,300]${after}`).toString('base64');
  });
}

t.test(
  'a stylesheet without an end is ended by its limit, or by whoever waits',
  { skip: noBrowser, timeout: 200_000 },
  async (t) => {
    const home = t.testdir({ xhundesteuer: {} });
    zipFolder(resolve('examples/hundehaltung'), join(home, 'dienst.zip'));
    cpSync(STANDARD, join(home, 'xhundesteuer'), { recursive: true });
    const endless = testing('count(for $i in 1 to 3000000000 return $i[. = 0]) = 0');
    writeFileSync(join(home, 'xhundesteuer/xhundesteuer-1.0.sch'), endless);
    zipFolder(join(home, 'xhundesteuer'), join(home, 'xhundesteuer.zip'));
    const address = join(home, 'seite.html');
    writeFileSync(address, impatientPage());
    const browser = await startBrowser(t);
    const open = await openPage(browser, { address: pathToFileURL(address).href });
    open.page.setDefaultTimeout(150_000);
    await bring(open, join(home, 'xhundesteuer.zip'), ENGINES.at(-1)!);
    const input = open.page.locator('.drop input[type=file]').nth(1);
    await input.setInputFiles(join(home, 'dienst.zip'));
    await open.page.waitForTimeout(3000);
    const workers = open.page.workers().length;
    await open.page.getByRole('button', { name: 'Abbrechen' }).click();
    await open.page.getByText('Abgebrochen.').waitFor();
    t.ok(workers >= 2, 'the stylesheet ran in a worker of its own');
    // A browser gives what it ends a moment.
    for (let left = 40; left > 0 && open.page.workers().length > 0; left--) await open.page.waitForTimeout(250);
    t.equal(open.page.workers().length, 0, 'and both have ended');
    await open.check(join(home, 'dienst.zip'));
    await open.open('Speichern');
    const { text } = await open.saved('Bericht (JSON)');
    t.match(text(), /nach 6 Sekunden/, 'checked again, it is not checkable by name');
    t.same(open.errors, []);
  },
);

t.test('whoever builds the page may build SaxonJS in', { skip: noBrowser, timeout: 200_000 }, async (t) => {
  const home = t.testdir();
  zipFolder(resolve('examples/hundehaltung'), join(home, 'dienst.zip'));
  zipFolder(STANDARD, join(home, 'xhundesteuer.zip'));
  const built = readFileSync(new URL(pageAddress()), 'utf8');
  const bytes = gzipSync(readFileSync(ENGINES[0]!)).toString('base64');
  const part = `<script type="text/plain" id="part-saxon">${bytes}</script>`;
  writeFileSync(
    join(home, 'seite.html'),
    built.replace('<script type="text/plain" id="part-notices">', (next) => part + next),
  );
  const browser = await startBrowser(t);
  const open = await openPage(browser, { address: pathToFileURL(join(home, 'seite.html')).href });
  await bring(open, join(home, 'xhundesteuer.zip'));
  t.equal(await open.page.locator('.brought input[type=file]').count(), 2, 'nothing is left to be brought');
  await open.check(join(home, 'dienst.zip'));
  await open.open('Speichern');
  const { text } = await open.saved('Bericht (JSON)');
  t.match(text(), /"name": "schematron[^}]*"outcome": "(?:passed|failed)"/, 'Schematron was run');
});
