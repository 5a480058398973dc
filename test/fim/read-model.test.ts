import * as slimdom from 'slimdom';
import t from 'tap';
import type { FimModel } from '../../src/fim/model.ts';
import { readModel } from '../../src/fim/read-model.ts';
import { type FimNode, readTree, XDF2, XDF3 } from '../../src/fim/tree.ts';
import { fileOf } from '../helpers/files.ts';
import { elementsIn, fault, fixture, hitsOf, NAMES } from '../helpers/fim.ts';

const numbersIn = (text: string): number[] => {
  const document = fileOf('datei.xml', text);
  const found = [...hitsOf(document).keys()];
  document.dispose();
  return found;
};
const official = (numbers: readonly number[]): number[] => numbers.filter((number) => number < 2000);
const everyNode = (node: FimNode): FimNode[] => [node, ...node.children.flatMap(everyNode)];
/** The same message with another prefix, or with none. */
function prefixed(text: string, prefix: string): string {
  const [, old = ''] = /xmlns:(\w+)="urn:xoev-de:fim/.exec(text) ?? [];
  if (prefix !== '')
    return text
      .replaceAll(`<${old}:`, `<${prefix}:`)
      .replaceAll(`</${old}:`, `</${prefix}:`)
      .replace(`xmlns:${old}=`, `xmlns:${prefix}=`);
  // What is in no namespace has to say so now.
  return text
    .replace(/<(code|name)>/g, '<$1 xmlns="">')
    .replaceAll(`<${old}:`, '<')
    .replaceAll(`</${old}:`, '</')
    .replace(`xmlns:${old}=`, 'xmlns=');
}
const shape = (model: FimModel | null) =>
  model && {
    version: model.version,
    message: model.message,
    main: model.main?.key,
    elements: model.occurrences.map(({ kind, key, name, bezug, struktur, regeln, holder, owner }) => {
      const places = struktur.map(({ anzahl, element, bezug: bases }) => [anzahl, element?.key, bases.length]);
      return [kind, key, name, bezug.length, regeln.length, places, holder?.key, owner.key];
    }),
    lists: model.codelists.map(({ node: _, field, ...facts }) => ({ ...facts, field: field.key })),
  };
t.test('the model: what each fixture is about', async (t) => {
  const cases: readonly (readonly [string, string, string, string, number, number])[] = [
    ['schema-3.0.0.xml', '3.0.0', '0102', 'S12000000001V1.0.0', 0, 1],
    ['steckbrief-3.0.0.xml', '3.0.0', '0101', 'D12000000001V1.0.0', 0, 1],
    ['datenfeld-3.0.0.xml', '3.0.0', '0104', 'F05000000101V1.0.0', 0, 1],
    ['gruppe-3.0.0.xml', '3.0.0', '0103', 'G12000000001V1.0.0', 0, 1],
    ['schema-2.0.xml', '2.0', '0102', 'S12000101V1.0', 2, 1],
    ['gruppe-2.0.xml', '2.0', '0103', 'G12000101V1.0', 0, 1],
    ['steckbrief-2.0.xml', '2.0', '0101', 'D12000101V1.0', 0, 1],
  ];
  for (const [name, version, message, key, lists, bases] of cases) {
    const model = readModel(fixture(name))!;
    t.match(model, { version, message, main: { key } }, name);
    t.equal(model.codelists.length >= lists, true, `${name}: code lists`);
    t.equal(model.main!.bezug.length, bases, `${name}: legal bases`);
    t.equal(model.occurrences[0], model.main, `${name}: main stands first`);
    t.ok(
      model.occurrences.every(({ kind, owner, holder }) => (kind === 'regel') === (owner === holder)),
      `${name}: a rule is its holder's, all others are their own`,
    );
    const counted = [...model.distinct.values()].reduce((sum, one) => sum + one.length, 0);
    t.equal(counted, model.occurrences.length, `${name}: each occurrence belongs to one identity`);
    t.same(
      official(numbersIn(fixture(name))).filter((number) => number !== 1044 && number !== 1045),
      [],
      `${name}: clean`,
    );
  }
});
t.test('the model: by namespace, never by prefix', async (t) => {
  for (const name of NAMES) {
    const text = fixture(name);
    for (const prefix of ['fim', 'ns0', '']) {
      const other = prefixed(text, prefix);
      t.strictSame(shape(readModel(other)), shape(readModel(text)), `${name} with ${prefix || 'no prefix'}`);
      t.strictSame(numbersIn(other), numbersIn(text), `${name} with ${prefix || 'no prefix'}: the same findings`);
    }
  }
});
t.test('pointers are the node paths of libxml2', async (t) => {
  for (const name of NAMES) {
    for (const text of [fixture(name), prefixed(fixture(name), '')]) {
      const document = fileOf(name, text);
      t.strictSame(
        everyNode(readTree(text)!).map((node) => node.pointer),
        document.select('//*', {}).map((node) => node.pointer),
        name,
      );
      document.dispose();
    }
  }
});
const xdf3 = (message: string, body: string) =>
  `<x:xdatenfelder.${message} xmlns:x="${XDF3}">${body}</x:xdatenfelder.${message}>`;
const xdf2 = (message: string, body: string) =>
  `<xdatenfelder.${message} xmlns="${XDF2}">${body}</xdatenfelder.${message}>`;
const FIELD = '<x:identifikation><x:id>F05000000001</x:id></x:identifikation><x:name>Feld</x:name>';
t.test('the model: odd files', async (t) => {
  const none = [
    '<a/>',
    '<x:xdatenfelder.stammdatenschema.0102 xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_9"/>',
    '<xdatenfelder.stammdatenschema.0102001 xmlns="urn:xoev-de:fim:standard:xdatenfelder_1"/>',
    '',
  ];
  for (const text of none) t.equal(readModel(text), null, text || 'nothing');
  const cases: readonly (readonly [name: string, text: string, says: object, identities?: number])[] = [
    ['a code list (2.0)', xdf2('codeliste.0105', '<codeliste/>'), { version: '2.0', message: '0105', main: null }],
    ['a code list (3.0)', xdf3('codeliste.0105', '<x:genericode/>'), { version: '3.0.0', message: '0105', main: null }],
    ['a translation', xdf3('uebersetzung.0106', '<x:sprache/>'), { message: '0106', main: null }],
    ['a library', xdf3('verzeichnis.datenfeldbaukasten.0201', '<x:eintrag/>'), { message: '0201', main: null }],
    ['a name without number', xdf3('irgendwas', ''), { message: '', main: null, occurrences: [] }],
    ['an empty field', xdf3('datenfeld.0104', '<x:datenfeld/>'), { main: { id: '', key: '', name: '', version: '' } }],
    [
      'two ids: the first counts',
      xdf3('datenfeld.0104', `<x:datenfeld>${FIELD}${FIELD.replace('0001', '0002')}</x:datenfeld>`),
      { main: { id: 'F05000000001' }, occurrences: { length: 1 } },
    ],
    [
      'two fields: the first is what the message is about',
      xdf3('datenfeld.0104', `<x:datenfeld>${FIELD}</x:datenfeld><x:datenfeld/>`),
      { main: { id: 'F05000000001' }, occurrences: { length: 1 } },
    ],
    [
      'places that hold nothing',
      xdf3(
        'datenfeldgruppe.0103',
        '<x:datenfeldgruppe><x:struktur/><x:struktur><x:enthaelt/></x:struktur><x:struktur><x:enthaelt><x:bild/></x:enthaelt></x:struktur></x:datenfeldgruppe>',
      ),
      { main: { struktur: [{ element: null, anzahl: '' }, { element: null }, { element: null }] } },
    ],
    [
      'a group that stands inside itself',
      xdf3(
        'datenfeldgruppe.0103',
        `<x:datenfeldgruppe>${FIELD.replace('F', 'G')}<x:struktur><x:enthaelt><x:datenfeldgruppe>${FIELD.replace('F', 'G')}</x:datenfeldgruppe></x:enthaelt></x:struktur></x:datenfeldgruppe>`,
      ),
      { occurrences: { length: 2 } },
      1,
    ],
    [
      'elements without id each stand alone',
      xdf3(
        'stammdatenschema.0102',
        '<x:stammdatenschema><x:struktur><x:enthaelt><x:datenfeld/></x:enthaelt></x:struktur><x:struktur><x:enthaelt><x:datenfeld/></x:enthaelt></x:struktur></x:stammdatenschema>',
      ),
      { occurrences: { length: 3 } },
      3,
    ],
  ];
  for (const [name, text, says, identities] of cases) {
    const model = readModel(text)!;
    t.match(model, says, name);
    if (identities !== undefined) t.equal(model.distinct.size, identities, `${name}: identities`);
    t.doesNotThrow(() => numbersIn(text), `${name}: no check throws`);
  }
});
/** Single elements twice, or not at all. */
t.test('no single element may be relied on', async (t) => {
  for (const name of NAMES) {
    const locals = new Set(everyNode(readTree(fixture(name))!).map((node) => node.local));
    for (const local of locals) {
      for (const change of ['twice', 'gone'] as const) {
        const tree = slimdom.parseXmlDocument(fixture(name));
        const root = tree.documentElement!;
        const found = elementsIn(root).filter((one) => one !== root && one.localName === local);
        for (const one of found) {
          if (change === 'twice') one.parentNode!.insertBefore(one.cloneNode(true), one);
          else one.remove();
        }
        t.equal(fault(slimdom.serializeToWellFormedString(tree)), null, `${name}: ${local} ${change}`);
      }
    }
  }
});
