import t from 'tap';
import { UserError } from '../../../src/base/errors.ts';
import { cataloguesIn } from '../../../src/rulesets/catalogues/recognise.ts';
import { MOST_ROWS, TooManyRows, tableOf } from '../../../src/rulesets/catalogues/table.ts';

const json = (value: unknown) => JSON.stringify(value);
const URN = 'urn:de:bund:destatis:bevoelkerungsstatistik:schluessel';
const SPALTEN = [
  { spaltennameLang: 'Schlüssel', spaltennameTechnisch: 'SCHLUESSEL', codeSpalte: true, empfohleneCodeSpalte: true },
  { spaltennameLang: 'Bezeichnung', spaltennameTechnisch: 'Bezeichnung', codeSpalte: false },
];
const GENERICODE = `<gc:CodeList xmlns:gc="http://docs.oasis-open.org/codelist/ns/genericode/1.0/">
<Identification><ShortName>RS</ShortName><Version>2026-10-31</Version><CanonicalUri>${URN}:rs</CanonicalUri>
<CanonicalVersionUri>${URN}:rs_2026-10-31</CanonicalVersionUri></Identification>
<ColumnSet><Column Id="SCHLUESSEL" Use="required"/><Column Id="Bezeichnung" Use="required"/>
<Key Id="k"><ColumnRef Ref="SCHLUESSEL"/></Key></ColumnSet>
<SimpleCodeList>
<Row><Value ColumnRef="SCHLUESSEL"><SimpleValue>053620032032</SimpleValue></Value><Value ColumnRef="Bezeichnung"><SimpleValue>Kerpen, Stadt</SimpleValue></Value></Row>
<Row><Value ColumnRef="SCHLUESSEL"><SimpleValue>05</SimpleValue></Value><Value ColumnRef="Bezeichnung"><SimpleValue>Nordrhein-Westfalen</SimpleValue></Value></Row>
<Row><Value ColumnRef="SCHLUESSEL"><SimpleValue>091620000000</SimpleValue></Value><Value ColumnRef="Bezeichnung"><SimpleValue>München</SimpleValue></Value></Row>
</SimpleCodeList></gc:CodeList>`;

/** What is found in a text: names of catalogues with their entries, rows left over, days it says. */
function found(text: string | Uint8Array) {
  const table = tableOf(typeof text === 'string' ? Buffer.from(text) : text);
  if (!table) return null;
  return {
    dates: table.dates,
    lists: cataloguesIn(table, 'liste').map(({ name, entries, left }) => [name, entries, left]),
  };
}

/** Why a text holds no catalogue. */
function refusal(text: string): string {
  try {
    return `found ${json(found(text))}`;
  } catch (error) {
    return error instanceof UserError ? error.text.de : String(error);
  }
}

t.test('published lists, format by format', async (t) => {
  for (const [name, text, lists, dates] of [
    [
      'CSV of a spreadsheet, with a mark of UTF-8',
      '\ufeffLeistungsschlüssel;Leistungsbezeichnung;OZG-ID\r\n99110009104000;Hundehaltung Anmeldung;10160\r\n99110009104000;zweimal;\r\n;leer;10161\r\n',
      [
        ['leika', { '99110009104000': 'Hundehaltung Anmeldung' }, 1],
        ['ozg-leika', { '10160 99110009104000': true }, 2],
      ],
      [],
    ],
    [
      'CSV in the letters of Windows',
      Buffer.from('AGS;Gemeindename\n05362032;K\u00f6ln\n', 'latin1'),
      [['ags', { '05362032': 'Köln' }, 0]],
      [],
    ],
    [
      'tabs, a comment with the day, quotation marks inside',
      '# Stand 2026-05-01\nozg\tname\n10160\tder "Hund" und\n',
      [['ozg', { '10160': 'der "Hund" und' }, 0]],
      ['2026-05-01'],
    ],
    [
      'JSON of the XRepository',
      json({
        metadaten: {
          kennung: `${URN}:ags_2026-10-31`,
          kennungInhalt: `${URN}:ags`,
          version: '2026-10-31',
          gueltigAb: 1793404800000,
        },
        spalten: SPALTEN,
        daten: [
          ['05362032', 'Kerpen, Stadt'],
          ['09162000', 'München'],
        ],
      }),
      [['ags', { '05362032': 'Kerpen, Stadt' }, 1]],
      ['2026-10-31', '2026-10-31'],
    ],
    ['genericode of the XRepository', GENERICODE, [['ars', { '053620032032': 'Kerpen, Stadt' }, 2]], ['2026-10-31']],
    [
      'JSON of the FIM portal',
      json({ items: [{ leistungsschluessel: ['99110009104000'], title: 'Hundehaltung Anmeldung' }], total_count: 1 }),
      [['leika', { '99110009104000': 'Hundehaltung Anmeldung' }, 0]],
      [],
    ],
  ] as const)
    t.same(found(text), { dates, lists }, name);
});

t.test('what is no list of keys', async (t) => {
  for (const text of [
    '',
    'ein Satz',
    '{"a":1}',
    '[1,2]',
    '<a/>',
    '{"spalten":1,"daten":[]}',
    '[[[[',
    '<gc:CodeList',
    'a;b\n"x',
  ])
    t.equal(found(text), null, text);
  for (const [text, says] of [
    ['Name;Ort\nA;B\n', /^In „{file}“ ist keine der Listen zu erkennen/],
    ['LeiKa;Name\n9,9110E+13;Hundehaltung\n', /eine Tabellenkalkulation hat ihn als Zahl gelesen/],
    ['AGS;Name\n5362032;Kerpen\n', /eine Tabellenkalkulation hat ihn als Zahl gelesen/],
    ['ARS;Name\n53620032032;Kerpen\n', /eine Tabellenkalkulation hat ihn als Zahl gelesen/],
    [json({ metadaten: { kennung: 'urn:x_1' }, spalten: SPALTEN, daten: [['05362032', 'x']] }), /keine der Listen/],
  ] as const)
    t.match(refusal(text), says, text);
});

t.test('a list that no authority has is not read to its end', async (t) => {
  const rows = Array.from({ length: MOST_ROWS + 1 }, (_, index) => String(99_000_000_000_000 + index));
  const csv = ['LeiKa;Name', ...rows.map((key) => `${key};x`)].join('\n');
  const longer: Readonly<Record<string, string>> = {
    csv,
    records: json({ items: rows.map((LeiKa) => ({ LeiKa })) }),
    register: json({ metadaten: {}, spalten: SPALTEN, daten: rows.map((key) => [key, 'x']) }),
    genericode: GENERICODE.replace('<Row>', '<Row>'.repeat(MOST_ROWS + 1)),
  };
  for (const [name, text] of Object.entries(longer))
    t.throws(() => tableOf(Buffer.from(text)), new TooManyRows(), name);
  t.equal(tableOf(Buffer.from(csv.slice(0, csv.lastIndexOf('\n'))))?.rows.length, MOST_ROWS, 'as many as allowed');
});
