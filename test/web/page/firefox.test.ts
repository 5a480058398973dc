import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import t from 'tap';
import { pageAddress } from '../../helpers/browser-page.ts';
import { Firefox, noFirefox } from '../../helpers/firefox.ts';
import { runCli } from '../../helpers/io.ts';
import { zipFolder } from '../../helpers/zip-folder.ts';

const DAY = '2026-11-22';

t.test('Firefox checks as Chromium does, Schematron too', { skip: noFirefox, timeout: 300_000 }, async (t) => {
  const home = t.testdir({ nutzer: {} });
  zipFolder(resolve('examples/standards/xhundesteuer'), join(home, 'xhundesteuer.zip'));
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
  const told = (text: string) =>
    firefox.settled(
      `[...document.querySelectorAll('.brought .said p')].find((one) => one.textContent.includes('${text}'))?.textContent ?? ''`,
    );
  await firefox.evaluate("document.querySelectorAll('.settings, .brought').forEach((one) => { one.open = true; })");
  const bring = (button: number) => `.brought .buttons > :nth-child(${button}) input[type=file]`;
  await firefox.setFiles(bring(3), [createRequire(import.meta.url).resolve('saxon-js')]);
  await told('SaxonJS 2.7');
  await firefox.setFiles(bring(1), [join(home, 'xhundesteuer.zip')]);
  await told('XHundesteuer');
  await firefox.setFiles('.drop span:nth-of-type(2) input[type=file]', [zip]);
  const verdict = await firefox.settled("document.querySelector('.verdict .sentence, .refusal')?.textContent ?? ''");
  t.match(verdict, /Muster – kein wirklicher Dienst\. Nicht konform/);
  await firefox.evaluate("document.querySelector('#reiter-save').click()");
  await firefox.evaluate(
    "[...document.querySelectorAll('button')].find((one) => one.textContent === 'Bericht (JSON)').click()",
  );
  const json = await firefox.settled("globalThis.SAVED ? globalThis.SAVED.text() : ''");
  const argv = ['check', 'hundehaltung-mangelhaft.zip', '--as-of', DAY, '--reporter', 'json'];
  const env = { VORGABEN_DATA: join(home, 'nutzer') };
  await runCli(['standards', 'add', 'xhundesteuer.zip', '--in', 'user'], { cwd: home, env });
  const { out } = await runCli(argv, { cwd: home, env });
  t.match(out, /"name": "schematron/);
  t.equal(json === out, true, 'the same bytes');
});
