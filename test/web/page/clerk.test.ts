import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { noBrowser, openPage, startBrowser } from '../../helpers/browser-page.ts';
import { runCli } from '../../helpers/io.ts';
import { zipFolder } from '../../helpers/zip-folder.ts';

const DAY = '2026-11-22';

t.test('a clerk checks, decides and saves without a command line', { skip: noBrowser, timeout: 300_000 }, async (t) => {
  const home = t.testdir();
  const zip = join(home, 'hundehaltung-mangelhaft.zip');
  zipFolder(resolve('examples/hundehaltung-mangelhaft'), zip);
  const browser = await startBrowser(t);
  const { page, check, choose, open, saved, errors } = await openPage(browser);
  await choose(DAY, 'abnahme');

  t.match(
    await check(zip),
    /Muster – kein wirklicher Dienst\. Nicht konform: \d+ Vorgaben mit MUSS sind nicht erfüllt\./,
  );
  t.equal(await page.evaluate('document.activeElement.id'), 'ergebnis', 'the focus is at the result');
  t.match(await page.locator('.run .heard').textContent(), /Nicht konform/, 'and the verdict is told');

  await open('Alle Vorgaben');
  const shown = page.locator('.shown');
  t.match(await shown.textContent(), /^(\d+) von \1 Vorgaben/, 'everything is shown at first');
  await page.getByRole('checkbox', { name: /^MUSS/ }).check();
  await page.getByRole('checkbox', { name: /^nicht erfüllt/ }).check();
  const count = Number(/^\d+/.exec((await shown.textContent()) ?? '')![0]);
  t.match(
    await shown.textContent(),
    /^\d+ von 7\d\d Vorgaben gezeigt; sie haben \d+ Befunde\./,
    'how many there are stays said',
  );
  t.equal(await page.locator('.view-all details.rule').count(), count);

  await page.locator('details.rule', { hasText: 'OZG1002' }).first().locator('> summary').click();
  await page.locator('details.rule[open] .body', { hasText: 'So wird es richtig' }).waitFor();

  await open('Fragen');
  const question = page.locator('details.question', { hasText: 'OZG6045' });
  await question.waitFor();
  t.match(await question.textContent(), /beantwortet, zählt aber nicht/, 'an answer that does not hold is told');
  await question.getByLabel('nicht erfüllt', { exact: true }).check();
  await question.getByLabel('Vor- und Nachname').fill('');
  await question.getByRole('button', { name: 'Antwort übernehmen' }).click();
  t.match(await question.locator('[role=alert]').textContent(), /^Es fehlt: „Vor- und Nachname“/);
  await question.getByLabel('erfüllt', { exact: true }).check();
  await question.getByLabel('Vor- und Nachname').fill('Beate Beispiel');
  await question.getByLabel('Rolle').selectOption({ index: 0 });
  await question.getByLabel('Tag des Urteils').fill('2026-11-20');
  await question.getByLabel('Bemerkung').fill('Nach dem BITV-Test geprüft, Bericht liegt bei.');
  const proof = { name: 'prüf bericht.txt', mimeType: 'text/plain', buffer: Buffer.from('bestanden am 20.11.2026') };
  await question.locator('input[type=file]').setInputFiles(proof);
  await question.getByRole('button', { name: 'Antwort übernehmen' }).click();
  await page.locator('.run [role=status]', { hasText: 'nachweise.yaml ist geändert' }).waitFor();
  t.match(await page.locator('details.question', { hasText: 'OZG6045' }).textContent(), /beantwortet/);

  await open('Alle Vorgaben');
  const finding = page.locator('details.rule', { hasText: 'OZG4001' }).first();
  await finding.locator('> summary').click();
  await finding.getByRole('button', { name: 'Ausnahme eintragen' }).first().click();
  const form = page.locator('form.judging');
  t.equal(await form.getByLabel('Vorgabe').inputValue(), 'OZG4001', 'the rule is chosen');
  await form.getByLabel('Begründung').fill('Das neue Konto ist für Februar beauftragt: „Los 3“.');
  await form.getByLabel('Genehmigt von').fill('Dr. Clara Leitung');
  await form.getByLabel('Genehmigt am').fill('2026-11-20');
  await form.getByLabel('Aktenzeichen').fill('10-77/26');
  await form.getByLabel('Gültig bis').fill('2027-02-28');
  await form.getByRole('button', { name: 'Ausnahme übernehmen' }).click();
  await page.locator('.run [role=status]', { hasText: 'ausnahmen.yaml ist geändert' }).waitFor();

  await open('Speichern');
  const waivers = (await saved('ausnahmen.yaml speichern')).text();
  const before = readFileSync('examples/hundehaltung-mangelhaft/ausnahmen.yaml', 'utf8');
  t.ok(waivers.startsWith(before.slice(0, before.indexOf('\n'))), 'comments stay');
  t.match(parse(waivers).ausnahmen.at(-1), {
    regel: 'OZG4001',
    genehmigtVon: 'Dr. Clara Leitung',
    gueltigBis: '2027-02-28',
  });
  const answers = (await saved('nachweise.yaml speichern')).text();
  t.match(answers, /^# Antworten, von denen keine gilt\./);
  t.match(
    parse(answers).nachweise.find(({ regel }: { regel: string }) => regel === 'OZG6045'),
    {
      ergebnis: 'erfuellt',
      wer: 'Beate Beispiel',
      nachweis: { datei: 'nachweise/prüf-bericht.txt', sha256: /^[0-9a-f]{64}$/ },
    },
  );

  const service = await saved('Dienst mit den Änderungen als Zip speichern');
  writeFileSync(join(home, service.name), readFileSync(service.path));
  const protocol = await saved('Abnahmeprotokoll (HTML)');
  t.match(protocol.text(), /Muster – kein wirklicher Dienst/);
  const packed = await saved('Nachweispaket (Zip)');
  writeFileSync(join(home, 'abnahme.zip'), readFileSync(packed.path));
  t.same(errors, [], 'nothing went wrong on the page');

  const env = { VORGABEN_DATA: '/nirgends' };
  const verified = await runCli(['abnahme', 'verify', 'abnahme.zip', service.name], { cwd: home, env });
  t.equal(verified.code, 0, verified.out + verified.err);
  t.match(verified.out, /kommt zum selben Ergebnis/);
});
