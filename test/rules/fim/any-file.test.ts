import * as fc from 'fast-check';
import * as slimdom from 'slimdom';
import t from 'tap';
import { elementsIn, fault, fixture, NAMES } from '../../helpers/fim.ts';

/** Values that somebody may write where something else belongs. */
const WORDS = [
  '',
  ' ',
  '0',
  '-1',
  '1e9',
  '999999999999999999999',
  '0:0',
  '2:1',
  ':',
  '*',
  'RNG',
  'ABS',
  'HAR',
  'select',
  'input',
  'label',
  'text',
  'num',
  'num_int',
  'date',
  'datetime',
  'time',
  'bool',
  'file',
  'obj',
  'X',
  'VKN',
  'true',
  '§§ 1',
  '{',
  '{"minLength":"5","maxLength":"1","pattern":"(a+)+$"}',
  '{"minValue":"x","maxValue":3}',
  '[]',
  '2026-13-45',
  '2026-02-28',
  'F12000000001',
  'F12000000001V1.0.0',
  'G12000110',
  'F60000000001',
  'D99000000001',
  'urn:de:a',
  'URN:x/y',
  '\u00a0„x“',
  '🚲'.repeat(300),
  '__proto__',
  'constructor',
  '7',
  'inaktiv',
  'aktiv',
  '6',
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 20 }));
const LOCALS = [
  'id',
  'version',
  'name',
  'code',
  'bezug',
  'struktur',
  'enthaelt',
  'datenfeld',
  'datenfeldgruppe',
  'regel',
  'werte',
  'wert',
  'inhalt',
  'praezisierung',
  'codelisteReferenz',
  'relation',
  'praedikat',
  'objekt',
  'mediaType',
  'maxSize',
  'codeKey',
  'stichwort',
  'identifikation',
  'anzahl',
  'freigabestatus',
  'unbekannt',
];
type Change = (element: slimdom.Element, other: slimdom.Element, text: string, local: string) => void;
const setText: Change = (element, _, text) => {
  // XML has no place for control characters; those are for the reader of files.
  element.textContent = text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
};
const CHANGES: Readonly<Record<string, Change>> = {
  delete: (element) => element.remove(),
  duplicate: (element) => void element.parentNode!.insertBefore(element.cloneNode(true), element),
  empty: (element) => element.replaceChildren(),
  text: setText,
  attribute: (element, _, text) => {
    const name = ['minLength', 'maxLength', 'minValue', 'maxValue', 'pattern', 'link', 'uri'][text.length % 7]!;
    element.setAttribute(name, text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ''));
  },
  add: (element, other) => {
    if (!other.contains(element)) element.appendChild(other.cloneNode(true));
  },
  rename: (element, _, _text, local) => {
    const renamed = element.ownerDocument!.createElementNS(
      element.namespaceURI,
      element.prefix ? `${element.prefix}:${local}` : local,
    );
    renamed.append(...element.childNodes.map((child) => child.cloneNode(true)));
    element.replaceWith(renamed);
  },
};
t.test('whatever is done to a file, no check throws and each finding has a place', async (t) => {
  const texts = new Map(NAMES.map((name) => [name, fixture(name)]));
  const change = fc.tuple(
    fc.constantFrom(...Object.keys(CHANGES)),
    fc.nat(),
    fc.nat(),
    word,
    fc.constantFrom(...LOCALS),
  );
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.array(change, { minLength: 1, maxLength: 12 }), (name, changes) => {
      const tree = slimdom.parseXmlDocument(texts.get(name)!);
      const root = tree.documentElement!;
      for (const [kind, at, from, text, local] of changes) {
        const elements = elementsIn(root).slice(1);
        if (elements.length > 0)
          CHANGES[kind]!(elements[at % elements.length]!, elements[from % elements.length]!, text, local);
      }
      const found = fault(slimdom.serializeToWellFormedString(tree));
      if (found !== null) throw new Error(`${name}: ${found}`);
    }),
    { numRuns: 250 },
  );
  // Texts and codes are where most checks look: change only those.
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.array(fc.tuple(fc.nat(), word), { minLength: 1, maxLength: 40 }),
      (name, changes) => {
        const tree = slimdom.parseXmlDocument(texts.get(name)!);
        const leaves = elementsIn(tree.documentElement!).filter((one) => one.children.length === 0);
        for (const [at, text] of changes) {
          const leaf = leaves[at % leaves.length]!;
          setText(leaf, leaf, text, '');
        }
        const found = fault(slimdom.serializeToWellFormedString(tree));
        if (found !== null) throw new Error(`${name}: ${found}`);
      },
    ),
    { numRuns: 250 },
  );
  t.pass('nothing thrown');
});
