import { type Case, cases, everySentence } from '../../helpers/kind-cases.ts';

const form = (format: string, ...values: string[]): Case[] =>
  values.map((v) => ({ data: { v }, select: '$.v', with: { format } }));
const wrong = (format: string, v: string, code: string, says?: string): Case => ({
  data: { v },
  select: '$.v',
  with: { format },
  yields: [{ code, ...(says ? { says } : {}) }],
});
cases('format', {
  valid: [
    ...form('url', 'https://www.musterstadt.de/hund?a=1#b', 'http://localhost:8080', 'https://münchen.de'),
    ...form('https-url', 'https://musterstadt.de'),
    ...form('uri', 'urn:xoev-de:x', 'https://a.de', 'mailto:a@b.de'),
    ...form('email', 'hundesteuer@musterstadt.de', 'a.b+c@münchen.de'),
    ...form('date', '2024-02-29', '2000-02-29'),
    ...form('date-time', '2026-11-22T09:30:00+01:00', '2026-11-22T09:30:00.5Z'),
    ...form('duration', 'P30D', 'P1Y6M', 'PT2H', 'P2W', 'P1DT12H'),
    ...form('uuid', '123E4567-e89b-12d3-a456-426614174000'),
    ...form('semver', '1.4.0', '2.0.0-rc.1+5'),
    ...form('language', 'de', 'de-DE', 'zh-Hant', 'de-x-leicht', 'DE', 'de-u-co-phonebk', 'i-klingon', 'x-haus'),
    ...form('language', 'de-Latn-DE-1996', 'sl-IT-nedis', 'zh-cmn-Hans-CN', 'es-419', 'en-a-bbb-x-a-ccc', 'EN-gb-OED'),
    ...form('spdx', 'EUPL-1.2', 'eupl-1.2', 'mit or Apache-2.0', 'gpl-3.0-OR-LATER with classpath-exception-2.0'),
    ...form('spdx-spelling', 'EUPL-1.2', 'MIT or Apache-2.0', 'LicenseRef-Haus', 'keine Lizenz'),
    ...form('urn', 'urn:xoev-de:kosit:standard:xgewerbeanzeige'),
    ...form('iban', 'DE89 3704 0044 0532 0130 00', 'GB82WEST12345698765432'),
  ],
  invalid: [
    wrong('spdx', 'MIT-ähnlich', 'not-spdx'),
    wrong(
      'spdx',
      'eupl1.2',
      'not-spdx',
      '„eupl1.2“ ist keine Lizenzangabe nach SPDX; schreiben Sie zum Beispiel EUPL-1.2, MIT oder Apache-2.0 OR MIT. Gemeint ist wohl „EUPL-1.2“.',
    ),
    wrong(
      'spdx-spelling',
      'eupl-1.2 or mit',
      'spdx-spelling',
      'Das Verzeichnis von SPDX schreibt „eupl-1.2 or mit“ so: EUPL-1.2 or MIT. Übernehmen Sie diese Schreibung.',
    ),
    wrong(
      'language',
      'hr_HR',
      'not-language',
      '„hr_HR“ ist kein Sprachkürzel; verlangt ist eines wie de, en oder de-DE. Gemeint ist wohl „hr-HR“.',
    ),
    ...['x', 'i-haus', 'de-u', 'de-a-bbb-a-ccc', 'de-1996-1996', 'de--DE', 'x-zulangerteil'].map((v) =>
      wrong('language', v, 'not-language'),
    ),
    ...[
      'www.musterstadt.de',
      'https:/x.de',
      'https://muster stadt.de',
      'https://musterstadt',
      'https:\\\\x.de',
      'ftp://x.de',
      '',
    ]
      .filter(Boolean)
      .map((v) => wrong('url', v, 'not-url')),
    wrong(
      'url',
      'https://anna:geheim@x.de/',
      'credentials',
      'Die Web-Adresse zu „x.de“ enthält Zugangsdaten. Nehmen Sie den Teil vor dem @ heraus.',
    ),
    wrong('https-url', 'http://x.de', 'not-https'),
    wrong('uri', 'xdatenfelder', 'not-uri'),
    ...['name', 'a@b', 'a@@b.de', 'a b@c.de', '.a@c.de', 'a@-c.de', 'a@c..de'].map((v) =>
      wrong('email', v, 'not-email'),
    ),
    wrong(
      'date',
      '2024-13-45',
      'no-such-month',
      '„2024-13-45“ ist kein Datum (JJJJ-MM-TT); den Monat 13 gibt es nicht.',
    ),
    wrong(
      'date',
      '2026-02-30',
      'no-such-day',
      '„2026-02-30“ ist kein Datum (JJJJ-MM-TT); den 30.02.2026 gibt es nicht.',
    ),
    wrong('date', '1900-02-29', 'no-such-day'),
    wrong('date', '24.12.2026', 'not-date', '„24.12.2026“ ist kein Datum (JJJJ-MM-TT); schreiben Sie 2026-12-24.'),
    wrong('date', '30.02.2026', 'not-date', '„30.02.2026“ ist kein Datum (JJJJ-MM-TT).'),
    wrong('date-time', '2026-11-22', 'not-date-time'),
    wrong('date-time', '2026-11-31T09:30:00Z', 'no-such-day'),
    wrong('date-time', '2026-11-22T25:30:00Z', 'no-such-time'),
    wrong('date-time', '2026-11-22T09:30:00', 'no-zone'),
    ...['P', '30D', 'PT', 'P1H', 'P1D1W'].map((v) => wrong('duration', v, 'not-duration')),
    wrong('uuid', '123', 'not-uuid'),
    ...['1.4', '1.04.0', 'v1.4.0', '1.4.0-', '1.4.0-01'].map((v) => wrong('semver', v, 'not-semver')),
    ...['deutsch', 'de_DE', 'Deutsch/DE'].map((v) => wrong('language', v, 'not-language')),
    wrong('urn', 'urn:x', 'not-urn'),
    wrong('iban', 'DE89 3704 0044 0532 0130', 'not-iban'),
    wrong('iban', 'DE89 3704 0044 0532 0130 01', 'iban-check-digits'),
    {
      data: { v: 20261122 },
      select: '$.v',
      with: { format: 'date' },
      yields: [{ code: 'needs-quotes', args: { value: '20261122' } }],
    },
    { data: { v: ['2026-11-22'] }, select: '$.v', with: { format: 'date' }, yields: [{ code: 'not-text' }] },
    {
      data: { v: ' ' },
      select: '$.v',
      with: { format: 'date' },
      yields: [{ code: 'empty', says: 'Hier fehlt ein Wert.' }],
    },
  ],
});

everySentence('format');
