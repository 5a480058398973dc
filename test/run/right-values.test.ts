import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import type { Files } from '../helpers/io.ts';
import { checkJson, findingsOf } from '../helpers/io.ts';

/** The files of the conforming example, as a tree for `testdir`. */
function tree(folder: string): Files {
  const entries = readdirSync(folder).map((name): [string, string | Files] => {
    const path = join(folder, name);
    return [name, statSync(path).isDirectory() ? tree(path) : readFileSync(path, 'utf8')];
  });
  return Object.fromEntries(entries);
}
const EXAMPLE = tree(join('examples', 'hundehaltung'));

/** What is told of the example with one file changed: rule, level and message of each finding in it. */
async function told(test: Test, name: string, change: (text: string) => string) {
  const [folder, inner] = name.includes('/') ? name.split('/') : ['', name];
  const folderFiles = folder ? (EXAMPLE[folder] as Files) : EXAMPLE;
  const before = folderFiles[inner!] as string;
  const after = change(before);
  test.not(after, before, 'something is changed');
  const dienst = folder ? { ...EXAMPLE, [folder]: { ...folderFiles, [inner!]: after } } : { ...EXAMPLE, [name]: after };
  const { report } = await checkJson(['--phase', 'abnahme', 'dienst'], { cwd: test.testdir({ dienst }) });
  const found = findingsOf(report).filter(({ path }) => path === `dienst/${name}`);
  return found.map(({ ruleId, level, message }) => `${ruleId} ${level} ${message}`);
}

t.test('what the standards allow is no finding, or a hint at most', async (test) => {
  const licence = await told(test, 'publiccode.yml', (text) => text.replace('EUPL-1.2', 'eupl-1.2'));
  test.strictSame(
    licence.map((one) => one.slice(0, 12)),
    ['OZG6074 KANN'],
    'SPDX knows no case; the spelling is hinted at',
  );
  test.match(licence[0], /EUPL-1\.2/);
  test.strictSame(await told(test, 'publiccode.yml', (text) => text.replace(/platforms: .*/, 'platforms: web')), []);
  const tags = (list: string) => (text: string) =>
    text.replace(/availableLanguages: .*/, `availableLanguages: ${list}`);
  test.strictSame(await told(test, 'publiccode.yml', tags('[DE, de-x-leicht, de-u-co-phonebk, i-klingon]')), []);
});

t.test('what the lists of publiccode.yml do not have is told', async (test) => {
  const added = (line: string) => (text: string) => `${text.replace(/^categories:.*\n/m, '')}${line}\n`;
  for (const [line, wanted] of [
    ['categories: [hundesteuer]', /OZG6073 SOLL „hundesteuer“ steht nicht zur Wahl/],
    ['intendedAudience: { countries: [de, UK] }', /OZG6073 SOLL „UK“ ist kein Land/],
    ['supports: [{ id: "alias:dsgvo" }]', /OZG6073 SOLL „alias:dsgvo“ steht nicht in der Liste/],
  ] as const)
    test.ok(
      (await told(test, 'publiccode.yml', added(line))).some((one) => wanted.test(one)),
      line,
    );
  const version = (text: string) => text.replace(/publiccodeYmlVersion: .*/, 'publiccodeYmlVersion: "0.9"');
  test.match(await told(test, 'publiccode.yml', version), [/OZG6055 SOLL .*0\.9/]);
});

t.test('an incomplete version of OpenAPI is told as that, without contradiction', async (test) => {
  const found = await told(test, 'schnittstellen/openapi.yaml', (text) =>
    text.replace(/openapi: .*/, 'openapi: "3.1"'),
  );
  test.ok(
    found.some((one) => /unvollständig.*3\.1\.0/.test(one)),
    found.join('\n'),
  );
  test.notOk(found.some((one) => /„3\.1“.*nur 3\.0 und 3\.1/.test(one)));
});

t.test('characters that look like others, merge keys and paths of Windows are told as what they are', async (test) => {
  for (const [change, wanted] of [
    [
      (text: string) => text.replace('\n  name: Kommunales', '\n\u00a0\u00a0name: Kommunales'),
      /U\+00A0 ist das geschützte Leerzeichen/,
    ],
    [(text: string) => text.replace('stufe: 3', 'stufе: 3'), /U\+0435.*Schreiben Sie „stufe“/],
    [(text: string) => text.replace('vertrauensniveau: ', 'vertrauensniveau: \u200b'), /U\+200B/],
    [
      (text: string) => text.replace('"99110009104000"', '„99110009104000“'),
      /typografisch.*Schreiben Sie "99110009104000"/,
    ],
    [
      (text: string) => text.replace('"2026-04-01", bis', '2026–04–01, bis'),
      /Halbgeviertstrich \(U\+2013\).*„2026-04-01“/,
    ],
    [(text: string) => text.replace('\nhersteller:\n', '\nhersteller:\n  <<: { a: 1 }\n'), /<</],
    [(text: string) => text.replace('fim/antrag.json', 'fim\\antrag.json'), /Schreiben Sie \/ statt \\/],
  ] as const) {
    const found = await told(test, 'steckbrief.yaml', change);
    test.ok(
      found.some((one) => wanted.test(one)),
      `${wanted}\n${found.join('\n')}`,
    );
  }
});
