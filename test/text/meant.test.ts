import t from 'tap';
import { isoDay } from '../../src/text/calendar.ts';
import { certain } from '../../src/text/certain.ts';
import { forbids, meantAs, respelt } from '../../src/text/meant.ts';
import { currentSpdx, spdxMeant } from '../../src/text/spdx.ts';
import { truthAmong, truthOf } from '../../src/text/truth.ts';

t.test('a word is certain where it can mean one thing only', async (t) => {
  const known = [
    'erfuellt',
    'nicht-erfuellt',
    'gueltigVon',
    'substantiell',
    'substanziell',
    'verschluesselt',
    'iso27001',
    '2a',
    'eid',
    'eidas',
    'kennzahlen',
  ];
  for (const [word, meant] of [
    ['erfüllt', 'erfuellt'],
    ['Nicht erfüllt', 'nicht-erfuellt'],
    ['gueltig-von', 'gueltigVon'],
    ['GÜLTIGVON', 'gueltigVon'],
    ['kenzahlen', 'kennzahlen'],
    ['kennzahlne', 'kennzahlen'],
    ['2A', '2a'],
    ['substantiel', ''],
    ['unverschluesselt', ''],
    ['iso27002', ''],
    ['2b', ''],
    ['eida', ''],
    ['kennz', ''],
    ['', ''],
    ['eid', ''],
  ] as const)
    t.equal(certain(word, known), meant, word);
  t.equal(certain('AB', ['ab', 'aB']), '', 'two that differ in capitals only');
});

t.test('a day is read where its parts cannot be exchanged', async (t) => {
  for (const [text, day] of [
    ['1.6.2026', '2026-06-01'],
    ['01. 06. 2026', '2026-06-01'],
    ['1. Juni 2026', '2026-06-01'],
    ['3. März 2026', '2026-03-03'],
    ['2026/06/01', '2026-06-01'],
    ['2026-6-1', '2026-06-01'],
    ['20260601', '2026-06-01'],
    ['1/6/2026', ''],
    ['1.6.26', ''],
    ['31.2.2026', ''],
    ['1. Brumaire 2026', ''],
    ['2026-06', ''],
  ] as const)
    t.equal(isoDay(text), day, text);
});

t.test('a form is written as it is meant, or nobody knows', async (t) => {
  for (const [format, value, meant] of [
    ['date', ' 1.6.2026 ', '2026-06-01'],
    ['url', 'https:\\\\a.de\\b', 'https://a.de/b'],
    ['url', ' https://a.de ', 'https://a.de'],
    ['https-url', 'http://a.de', ''],
    ['email', 'mailto:a@b.de', 'a@b.de'],
    ['email', 'a at b.de', ''],
    ['duration', '30 Tage', 'P30D'],
    ['duration', '6 Monate', 'P6M'],
    ['duration', 'p30d', 'P30D'],
    ['duration', 'lange', ''],
    ['semver', 'v1.4.0', '1.4.0'],
    ['semver', '1.4', ''],
    ['language', 'de_DE', 'de-DE'],
    ['date-time', '2026-11-22 09:30:00+01:00', '2026-11-22T09:30:00+01:00'],
    ['date-time', '2026-11-22', ''],
    ['uuid', 'urn:uuid:3b241101-e2bb-4255-8caf-4136c566a962', '3b241101-e2bb-4255-8caf-4136c566a962'],
    ['iban', 'de89370400440532013000', 'DE89370400440532013000'],
    ['spdx', 'EUPL 1.2', 'EUPL-1.2'],
    ['spdx', 'frei', ''],
    ['spdx-spelling', 'eupl-1.2', 'EUPL-1.2'],
    ['spdx-spelling', 'gpl-3.0+ OR MIT', 'GPL-3.0-or-later OR MIT'],
  ] as const)
    t.equal(meantAs(format, value), meant, `${format} ${value}`);
  t.equal(currentSpdx('GPL-2.0 OR LGPL-2.1+'), 'GPL-2.0-only OR LGPL-2.1-or-later');
  t.equal(currentSpdx('Apache-2.0'), 'Apache-2.0');
  t.equal(spdxMeant('EUPL-1.3'), '', 'another version is another licence');
});

t.test('a value is spelt as a pattern wants it where there is one such spelling', async (t) => {
  const fitting = (pattern: string) => (text: string) => new RegExp(`^(?:${pattern})$`, 'u').test(text);
  t.equal(respelt('ozg1011', fitting('[A-Z]{3}\\d{4}')), 'OZG1011');
  t.equal(respelt('05 362 032', fitting('\\d{8}')), '05362032');
  t.equal(respelt(' x ', fitting('x')), 'x');
  t.equal(respelt('x y', fitting('X Y')), '', 'capitals of a sentence are no spelling');
  t.equal(respelt('aB', fitting('AB|ab')), '', 'two would fit');
  t.equal(respelt('x', fitting('x')), '', 'it fits');
  t.equal(respelt('exe', fitting('(?!exe).*'), !forbids('(?!exe).*')), '', 'what is forbidden is not hidden');
});

t.test('yes and no', async (t) => {
  t.same(['ja', 'Nein', ' TRUE ', 'vielleicht'].map(truthOf), [true, false, true, null]);
  t.equal(truthAmong(true, ['ja', 'nein']), 'ja');
  t.equal(truthAmong(false, ['immer', 'oft']), '');
});
