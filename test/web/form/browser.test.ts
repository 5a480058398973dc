import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import t from 'tap';
import { parse } from 'yaml';
import { noBrowser, startBrowser } from '../../helpers/browser-page.ts';
import { openForm } from '../../helpers/form-page.ts';
import { checkJson, resultOf } from '../../helpers/io.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The page around the form has the heading of the first level. */
const RULES = "{ resultTypes: ['violations'], rules: { 'page-has-heading-one': { enabled: false } } }";

async function violations(page: Page): Promise<string[]> {
  const results = (await page.evaluate(`axe.run(document, ${RULES})`)) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
}

/** The text as the form has it now. */
const textOf = (page: Page): Promise<string> => page.evaluate('FORM.file().text');
// biome-ignore lint/suspicious/noExplicitAny: whatever was typed
const valueIn = async (page: Page) => parse(await textOf(page)) as any;
const show = (page: Page, pointer: string): Promise<void> => page.evaluate(`FORM.show(${JSON.stringify(pointer)})`);
/** Until the rules spoke of what stands there now. */
const judged = async (page: Page): Promise<void> => {
  await page.evaluate('new Promise((done) => setTimeout(done, 700))');
};
const focusedId = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');

t.test('the form in a browser', { skip: noBrowser, timeout: 300_000 }, async (t) => {
  // Days are shown as the browser's language writes them.
  const browser = await startBrowser(t, { LANGUAGE: 'de' });
  const dir = t.testdir({});
  const open = (options: Parameters<typeof openForm>[2] = {}) => openForm(browser, dir, options);
  const example = (name: string) => ({
    name: 'steckbrief.yaml',
    text: readFileSync(`examples/${name}/steckbrief.yaml`, 'utf8'),
  });

  await t.test('a clerk makes a Steckbrief from nothing, with the keyboard alone', async (t) => {
    const page = await open();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.locator('#sb-kontext-portal').focus();
    await page.keyboard.type('Komm');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    t.match(await valueIn(page), { kontext: { portal: 'kommunalportal.nrw', landesbehoerde: false } });
    await page.locator('#sb-kontext-konten-0').focus();
    await page.keyboard.press('Space');
    t.same((await valueIn(page))['kontext']['konten'], ['bundid']);
    await page.keyboard.press('Space');
    t.equal((await valueIn(page))['kontext']['konten'], undefined, 'nothing chosen: open still');
    await page.locator('#sb-kontext-konten-6').check();
    t.same((await valueIn(page))['kontext']['konten'], [], 'none of these is an answer');
    await page.locator('#sb-kontext-anbindung').selectOption('mittelbar');
    const idle = page.locator('nav details details');
    t.notOk(await idle.getByText('„Einer für Alle“').count());
    await page.locator('#sb-kontext-laenderuebergreifend').getByText('nein').click();
    await page.locator('#sb-kontext-recht').getByText('Landesrecht').click();
    await page.locator('#sb-kontext-neu').getByText('nein').click();
    await judged(page);
    t.ok(await idle.getByText('„Einer für Alle“').count(), 'a part that is not needed folds away');

    await show(page, '/dienst/name');
    await page.keyboard.type('Hundehaltung ändern');
    t.match(await valueIn(page), { dienst: { id: 'hundehaltung-aendern', name: 'Hundehaltung ändern' } });
    t.equal(await page.locator('#sb-dienst-id').inputValue(), 'hundehaltung-aendern', 'the short name follows');

    await show(page, '/leistungen');
    await page.locator('#sb-leistungen-add').focus();
    await page.keyboard.press('Enter');
    t.equal(await focusedId(page), 'sb-leistungen-0-leika', 'the new entry has the focus');
    await page.keyboard.type('Hund anmelden');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    t.match(await page.locator('#sb-leistungen-0-leika').getAttribute('aria-activedescendant'), /-0$/);
    await page.keyboard.press('Enter');
    const hund = { leika: '99110009104000', name: 'Hundehaltung Anmeldung', ozgId: '10160' };
    t.match(await valueIn(page), { leistungen: [hund] });
    t.equal(await focusedId(page), 'sb-leistungen-0-leika');

    await show(page, '/gebiet');
    await page.locator('#sb-gebiet-ars-add').focus();
    await page.keyboard.type('Kerpen');
    await page.locator('[role=option]').first().click();
    t.same(
      (await valueIn(page))['gebiet'],
      { ags: ['05362032'], ars: ['053620032032'] },
      'both keys of a municipality',
    );

    await page.keyboard.press('Control+s');
    t.match(await page.locator('.live').textContent(), 'steckbrief.yaml ist gespeichert.');
    const { text } = (await page.evaluate('SAVED')) as { text: string };
    t.match(text, '\nleistungen:\n  - leika: "99110009104000"\n');
    const cwd = t.testdir({ 'steckbrief.yaml': text });
    const { report } = await checkJson(['--as-of', '2026-11-22', '.'], { cwd });
    for (const id of ['OZG1001', 'OZG1002', 'OZG1011']) t.equal(resultOf(report, id).outcome, 'passed', id);
    t.same(said, [], 'the console is silent');
    await page.close();
  });

  await t.test('the rules speak beside the field while somebody types', async (t) => {
    const page = await open();
    await show(page, '/leistungen');
    await page.locator('#sb-leistungen-add').click();
    await page.keyboard.type('9911000910400');
    const notes = page.locator('#sb-leistungen-0-leika-notes');
    await notes.getByText('hat 13 Stellen').waitFor();
    t.match(await page.locator('.live').textContent(), 'hat 13 Stellen', 'who types hears it');
    t.equal(await page.locator('#sb-leistungen-0-leika').getAttribute('aria-invalid'), 'true');
    t.match(
      await page.locator('#sb-leistungen-0-leika').getAttribute('aria-describedby'),
      'sb-leistungen-0-leika-notes',
    );
    await page.keyboard.type('0');
    await notes.getByText('hat 13 Stellen').waitFor({ state: 'detached' });
    t.equal(await page.locator('#sb-leistungen-0-leika').getAttribute('aria-invalid'), null);
    await show(page, '/kontext');
    const jump = page.locator('#sb-next-missing');
    await jump.click();
    t.equal(await focusedId(page), 'sb-kontext-portal', 'the first entry that is wanted');
    await jump.click();
    t.match(await focusedId(page), /^sb-kontext-landesbehoerde-/, 'the next one');
    await show(page, '/umsetzung');
    const last = await page.locator('.state.is-wanted').count();
    for (let n = 0; n <= last; n++) await jump.click();
    t.match(await focusedId(page), /^sb-(?!umsetzung)/, 'and on to another page');
    await show(page, '/zwischenspeicherung/tage');
    await page.keyboard.type('viele');
    await page.keyboard.press('Tab');
    t.match(await page.locator('.refused:visible').textContent(), '„viele“ ist keine Zahl');
    t.equal((await valueIn(page))['zwischenspeicherung'], undefined);
    await page.close();
  });

  await t.test('steps back, lists, and leaving', async (t) => {
    const page = await open({
      file: { name: 'steckbrief.yaml', text: 'steckbrief: "1" # eins\nupload:\n  # erlaubt\n  formate: [pdf, jpg]\n' },
    });
    await show(page, '/upload/formate');
    await page.locator('#sb-upload-formate-0-down').click();
    t.match(await textOf(page), 'formate: [jpg, pdf]');
    t.equal(await focusedId(page), 'sb-upload-formate-1-up', 'the focus goes with the entry');
    await page.locator('#sb-upload-formate-add').fill('png');
    await page.keyboard.press('Enter');
    t.match(await textOf(page), 'formate: [jpg, pdf, png]');
    t.equal(await focusedId(page), 'sb-upload-formate-add');
    await page.locator('#sb-upload-formate-0-out').click();
    t.match(await textOf(page), 'formate: [pdf, png]');
    t.equal(await focusedId(page), 'sb-upload-formate-0-out');
    await page.locator('#sb-upload-formate-0').fill('');
    await page.locator('#sb-upload-formate-0').fill('gif');
    t.match(await textOf(page), 'formate: [gif, png]', 'who empties a field has not left it yet');
    await page.locator('#sb-upload-formate-0').fill('');
    await page.locator('#sb-upload-maxMB').click();
    await page.keyboard.type('5');
    t.match(await textOf(page), 'formate: [png]\n  maxMB: 5', 'an entry left empty goes; the next field is not missed');
    await page.locator('#sb-upload-formate-1').waitFor({ state: 'detached' });
    t.equal(await page.locator('#sb-upload-formate-0').inputValue(), 'png');
    await page.locator('#sb-upload-formate-add').fill('tif');
    await page.locator('#sb-upload-nurNachAnmeldung').getByText('ja').click();
    t.match(await textOf(page), /formate: \[png, tif\]\n {2}maxMB: 5\n {2}nurNachAnmeldung: true/);
    await page.locator('#sb-upload-formate-1').waitFor();
    for (let n = 0; n < 8 && (await page.locator('#sb-undo').isEnabled()); n++) await page.locator('#sb-undo').click();
    t.equal(await textOf(page), 'steckbrief: "1" # eins\nupload:\n  # erlaubt\n  formate: [pdf, jpg]\n');
    await page.locator('#sb-redo').click();
    t.match(await textOf(page), 'formate: [jpg, pdf]');
    t.match(await page.locator('.live').textContent(), 'Wiederholt: upload.formate.');
    t.match(await page.locator('.toolbar .file').textContent(), 'nicht gespeicherte Änderungen');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: 'Neuer Steckbrief' }).click();
    t.match(await textOf(page), 'formate: [jpg, pdf]', 'who says no stays');
    await page.close({ runBeforeUnload: true });
    await new Promise((done) => setTimeout(done, 300));
    t.same(asked, ['confirm', 'beforeunload']);
    await page.context().close();
  });

  await t.test('what the form does not know is shown and kept; what is otherwise can be put right', async (t) => {
    const text =
      'steckbrief: "1"\nintern: { wer: ich } # bleibt\ndienst:\n  id: 5\n  url: [x]\n  eigenes: ja\ngebuehr: 7\n';
    const page = await open({
      file: { name: 'steckbrief.yaml', text },
      files: ['fim/a.xml', 'fim/b.xml', 'seite.html'],
    });
    await show(page, '/intern');
    t.match(await page.locator('.unknown').textContent(), 'intern');
    await show(page, '/dienst');
    t.match(await page.locator('.unknown').textContent(), 'eigenes');
    await page.getByRole('button', { name: 'Als Text übernehmen: 5' }).click();
    await page.locator('.otherwise button').click();
    await show(page, '/gebuehr');
    t.match(await page.locator('.otherwise').textContent(), '7');
    await show(page, '/fim');
    await page.locator('#sb-fim-datenschemata-add').click();
    await page.keyboard.type('b.x');
    await page.locator('[role=option]').first().click();
    const wanted =
      'steckbrief: "1"\nintern: { wer: ich } # bleibt\ndienst:\n  id: "5"\n  eigenes: ja\ngebuehr: 7\nfim:\n  datenschemata:\n    - datei: fim/b.xml\n';
    t.equal(await textOf(page), wanted);
    await page.close();
  });

  await t.test('a file that cannot be read is told with its line, and mended', async (t) => {
    const page = await open();
    const cwd = t.testdir({
      'steckbrief.yaml': 'steckbrief: "1"\ndienst:\n  id: [a\n',
      'steckbrief.yml': Buffer.from('dienst: \xe4\n', 'latin1'),
      'bild.yaml': 'a: 1\n',
    });
    const choose = (name: string) => page.locator('input[type=file]').setInputFiles(`${cwd}/${name}`);
    const live = page.locator('.live');
    await choose('bild.yaml');
    await live.getByText('„bild.yaml“ ist kein Steckbrief').waitFor();
    await choose('steckbrief.yml');
    await live.getByText('nicht als UTF-8').waitFor();
    await choose('steckbrief.yaml');
    await page.getByText('Die Datei lässt sich nicht lesen').waitFor();
    t.match(await page.locator('#sb-fault').textContent(), 'Zeile 4');
    await page.locator('#sb-fault').getByText('Klammer').waitFor();
    await page.evaluate(AXE);
    t.same(await violations(page), []);
    await page.locator('#sb-text').fill('steckbrief: "1"\ndienst:\n  id: [a]\n');
    await page.locator('#sb-kontext-portal').waitFor();
    t.match(await textOf(page), 'id: [a]');
    await page.close();
  });

  await t.test(
    'axe finds nothing on any page, in light and dark and forced colours, and nothing is wider than 320 px',
    async (t) => {
      const LOOKS = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const;
      for (const lang of ['de', 'en'] as const)
        for (const look of LOOKS) {
          // The words differ, the colours do not.
          if (lang === 'en' && look !== LOOKS[0]) continue;
          const page = await open({ lang, ...look, file: example('hundehaltung-mangelhaft'), reducedMotion: 'reduce' });
          await page.evaluate(AXE);
          const pages = (await page.evaluate(
            "[...document.querySelectorAll('.page')].map(({ id }) => id)",
          )) as string[];
          t.ok(pages.length > 35);
          const few = look === LOOKS[0] && lang === 'de' ? pages : pages.filter((_id, index) => index % 6 === 0);
          for (const id of few) {
            await page.evaluate(`document.getElementById('${id}').click()`);
            t.same(await violations(page), [], `${id} ${lang} ${JSON.stringify(look)}`);
          }
          await page.close();
        }
      for (const width of [320, 640]) {
        const page = await open({ file: example('hundehaltung-mangelhaft'), viewport: { width, height: 800 } });
        for (const pointer of ['/kontext', '/leistungen', '/zahlung', '/schnittstellen', '/betrieb', '/sicherheit']) {
          await show(page, pointer);
          t.equal(await page.evaluate('document.documentElement.scrollWidth'), width, `${pointer} at ${width} px`);
        }
        await page.close();
      }
    },
  );
});
