import { join, resolve } from 'node:path';
import t from 'tap';
import { pageAddress } from '../helpers/browser-page.ts';
import { Firefox, noFirefox } from '../helpers/firefox.ts';
import { runCli } from '../helpers/io.ts';
import { zipFolder } from '../helpers/zip-folder.ts';

const DAY = '2026-11-22';

t.test('Firefox checks as Chromium does', { skip: noFirefox, timeout: 300_000 }, async (t) => {
  const home = t.testdir();
  const zip = join(home, 'hundehaltung-mangelhaft.zip');
  zipFolder(resolve('examples/hundehaltung-mangelhaft'), zip);
  const address = pageAddress();
  const firefox = await Firefox.start();
  t.teardown(() => firefox.close());
  await firefox.open(address);
  // What is saved goes through a link, from which the test takes it.
  await firefox.evaluate(`(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      if (blob.type === 'application/json') globalThis.SAVED = blob;
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
    const day = document.querySelector('.settings input[type=date]');
    day.value = '${DAY}';
    day.dispatchEvent(new Event('change'));
  })()`);
  await firefox.setFiles('.drop span:nth-of-type(2) input[type=file]', [zip]);
  const verdict = await firefox.settled("document.querySelector('.verdict .sentence, .refusal')?.textContent ?? ''");
  t.match(verdict, /Muster – kein wirklicher Dienst\. Nicht konform/);
  await firefox.evaluate("document.querySelector('#reiter-save').click()");
  await firefox.evaluate(
    "[...document.querySelectorAll('button')].find((one) => one.textContent === 'Bericht (JSON)').click()",
  );
  const json = await firefox.settled("globalThis.SAVED ? globalThis.SAVED.text() : ''");
  const argv = ['check', 'hundehaltung-mangelhaft.zip', '--as-of', DAY, '--reporter', 'json'];
  const { out } = await runCli(argv, { cwd: home, env: { VORGABEN_DATA: '/nirgends' } });
  t.equal(json === out, true, 'the same bytes');
});
