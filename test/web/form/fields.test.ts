import t from 'tap';
import type { Json } from '../../../src/base/nouns.ts';
import { changesAlong, shortNameAlong } from '../../../src/web/form/along.ts';
import { fieldOf, fieldsOf } from '../../../src/web/form/fields/field.ts';
import { labelOf } from '../../../src/web/form/fields/label.ts';
import { numberOf } from '../../../src/web/form/fields/number.ts';
import { type EntrySchema, orderAt, patternOf, STECKBRIEF, schemaAt } from '../../../src/web/form/fields/schema.ts';
import { sectionOf, sectionsOf } from '../../../src/web/form/fields/sections.ts';
import { STECKBRIEF_IN_ENGLISH } from '../../../src/words/steckbrief-form/descriptions/index.ts';
import { plainOf } from '../../../src/words/steckbrief-form/plain.ts';
import { VALUE_WORDS } from '../../../src/words/steckbrief-form/value-words.ts';

/** Every entry of the schema. */
function all(schema: EntrySchema = STECKBRIEF): EntrySchema[] {
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return [schema, ...inner.flatMap(all)];
}

t.test('every description has its English, every value its words, and nothing else is there', async (t) => {
  const descriptions = new Set(all().flatMap(({ description }) => (description ? [plainOf(description)] : [])));
  t.same(
    [...descriptions].filter((one) => !Object.hasOwn(STECKBRIEF_IN_ENGLISH, one)),
    [],
    'none is missing',
  );
  t.same(
    Object.keys(STECKBRIEF_IN_ENGLISH).filter((one) => !descriptions.has(one)),
    [],
    'none is left over',
  );
  const values = new Set(all().flatMap(({ enum: listed = [] }) => listed));
  t.same(
    [...values].filter((one) => !Object.hasOwn(VALUE_WORDS, one)),
    [],
  );
  t.same(
    Object.keys(VALUE_WORDS).filter((one) => !values.has(one)),
    [],
  );
});

t.test('names of fields say nothing of YAML', async (t) => {
  const CASES = [
    ['Name der Behörde.', 'Name der Behörde', ''],
    ['Version des Dienstes, in Anführungszeichen: "1.4.0".', 'Version des Dienstes', 'Zum Beispiel „1.4.0“.'],
    [
      'Nummer der OZG-Leistung. In Anführungszeichen schreiben, damit führende Nullen bleiben.',
      'Nummer der OZG-Leistung',
      '',
    ],
    ['Tag der Abnahme (JJJJ-MM-TT)', 'Tag der Abnahme', ''],
    ['Letzter Tag (JJJJ-MM-TT) oder "offen".', 'Letzter Tag (JJJJ-MM-TT) oder „offen“', ''],
    [
      'Ob der Dienst neu entwickelt wird (sonst: Bestandsdienst).',
      'Ob der Dienst neu entwickelt wird (sonst: Bestandsdienst)',
      '',
    ],
    [
      'Stand: offen, in Planung, in Bearbeitung oder umgesetzt.',
      'Stand',
      'offen, in Planung, in Bearbeitung oder umgesetzt.',
    ],
    ['Erreichbarkeit; mindestens eine Angabe.', 'Erreichbarkeit', 'Mindestens eine Angabe.'],
  ] as const;
  for (const [description, label, hint] of CASES) t.same(labelOf(description, 'de'), { label, hint }, description);
  t.same(labelOf(CASES[1][0], 'en'), { label: 'Version of the service', hint: "For example '1.4.0'." });
  for (const description of all().flatMap((one) => one.description ?? []))
    for (const lang of ['de', 'en'] as const) {
      const { label, hint } = labelOf(description, lang);
      t.notMatch(`${label} ${hint}`, /Anführungszeichen|quotation marks|^\W*$|true|false/, description);
    }
});

t.test('the schema decides how an entry is filled in', async (t) => {
  const control = (path: (string | number)[]) => fieldOf(String(path.at(-1)), schemaAt(path)!, 'de').control;
  for (const [path, expected] of [
    [['steckbrief'], 'fixed'],
    [['dienst'], 'group'],
    [['dienst', 'name'], 'text'],
    [['dienst', 'url'], 'address'],
    [['dienst', 'gueltig', 'von'], 'date'],
    [['dienst', 'gueltig', 'bis'], 'text'],
    [['dienst', 'muster'], 'yes-no'],
    [['kontext', 'portal'], 'choice'],
    [['kontext', 'konten'], 'choices'],
    [['leistungen'], 'list'],
    [['leistungen', 0, 'reifegrad'], 'number'],
    [['fim', 'datenschemata', 3, 'datei'], 'file'],
    [['nachnutzung', 'plattformen'], 'choices'],
  ] as const)
    t.equal(control([...path]), expected, path.join('.'));
  t.equal(schemaAt(['dienst', 'toString']), undefined);
  t.equal(patternOf(['leistungen', 2, 'leika']), 'leistungen[].leika');
  t.same(orderAt(['reifegrad']), ['modell', 'stufe']);
  const kontakte = fieldsOf(schemaAt(['schnittstellen', 0, 'kontakte'])!, 'de').map(({ label }) => label);
  t.same(
    kontakte,
    ['support', 'datenschutz', 'oeffentlichkeit'].map((key) => `Erreichbarkeit (${key})`),
    'twins',
  );
  for (const lang of ['de', 'en'] as const) {
    const sections = sectionsOf(lang);
    t.equal(sections[0]!.key, 'kontext');
    t.same(
      sections.flatMap(({ key, field }) => (key === '' ? Object.keys(field.schema.properties!) : [key])).sort(),
      Object.keys(STECKBRIEF.properties!)
        .filter((key) => key !== '$schema')
        .sort(),
      'every entry has its page',
    );
  }
  for (const [key, page] of [
    ['dienst', 'dienst'],
    ['ohneXoev', ''],
    ['foo', ''],
    [undefined, ''],
  ] as const)
    t.equal(sectionOf(key), page);
});

t.test('numbers are typed with a comma or a point', async (t) => {
  for (const [typed, value] of [
    ['1,5', 1.5],
    [' 30 ', 30],
    ['-2', -2],
    ['.5', 0.5],
    ['drei', undefined],
    ['1.000,5', undefined],
    ['', undefined],
    ['1e9', undefined],
  ] as const)
    t.equal(numberOf(typed), value, typed);
});

t.test('what belongs to a key is entered along, where it is open', async (t) => {
  const hund = { key: '99110009104000', name: 'Hund', along: { name: 'Hund', ozgId: '10160' } };
  const leika = ['leistungen', 0, 'leika'];
  t.same(changesAlong({ leistungen: [{}] }, leika, hund), [
    { do: 'set', path: ['leistungen', 0, 'name'], value: 'Hund' },
    { do: 'set', path: ['leistungen', 0, 'ozgId'], value: '10160' },
  ]);
  t.same(changesAlong({ leistungen: [{ name: 'x', ozgId: '1' }] }, leika, hund), [], 'what somebody wrote stays');
  const kerpen = { key: '053620032032', name: 'Kerpen', along: { ags: '05362032' } };
  const along = (value: Json) => changesAlong(value, ['gebiet', 'ars', 0], kerpen);
  t.same(along({}), [{ do: 'insert', path: ['gebiet', 'ags'], index: 0, value: '05362032' }]);
  t.same(along({ gebiet: { ags: ['05362032'] } }), [], 'no key twice');
  const id = (value: string) => [{ do: 'set', path: ['dienst', 'id'], value }];
  const name = ['dienst', 'name'];
  t.same(shortNameAlong({}, name, 'Hund ändern'), id('hund-aendern'));
  t.same(shortNameAlong({ dienst: { id: 'hund', name: 'Hund' } }, name, 'Hunde'), id('hunde'));
  t.same(shortNameAlong({ dienst: { id: 'eigen', name: 'Hund' } }, name, 'Hunde'), []);
  t.same(shortNameAlong({}, ['behoerde', 'name'], 'Stadt'), []);
});
