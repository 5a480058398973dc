import t from 'tap';
import { mayHoldPlaceholder, placeholderIn } from '../../src/text/placeholders.ts';

const WORDS = ['BITTE-AUSFÜLLEN', 'BITTE AUSFÜLLEN', 'AUSFÜLLEN', 'NOCH OFFEN', 'FOLGT', 'TODO', 'TBD'];

t.test('what is still to be filled in', async (test) => {
  for (const [text, found] of [
    ['BITTE-AUSFÜLLEN', 'BITTE-AUSFÜLLEN'],
    [' todo ', 'todo'],
    ['tbd.', 'tbd.'],
    ['xxx', 'xxx'],
    ['Lorem  ipsum', 'Lorem  ipsum'],
    ['<Name der Behörde>', '<Name der Behörde>'],
    ['…', '…'],
    ['...', '...'],
    ['https://BITTE-AUSFÜLLEN/dienst', 'BITTE-AUSFÜLLEN'],
    ['Stadt [TODO]', '[TODO]'],
    ['{{TBD}}', '{TBD}'],
    ['TODO: Name eintragen', 'TODO'],
    ['Hundesteuer TODO', 'TODO'],
    ['Telefon FOLGT', 'FOLGT'],
    ['(BITTE AUSFÜLLEN)', 'BITTE AUSFÜLLEN'],
    ['[noch offen]', '[noch offen]'],
    ['xxxxxx', 'xxxxxx'],
    ['0211 xxx', 'xxx'],
    ['XXX', 'XXX'],
    ['???', '???'],
    ['?', '?'],
    ['___', '___'],
    ['. . …', '. . …'],
    [
      'Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor invidunt ut',
      'Lorem ipsum',
    ],
    ['https://…', 'https://…'],
    ['https://.../hund', 'https://...'],
    ['https://www.stadt.de/…', 'https://www.stadt.de/…'],
    ['…@stadt.de', '…@'],
    ['amt@...', '@...'],
    ['https://<host>/hund', '<host>'],
    ['Stadt <Name der Stadt>', '<Name der Stadt>'],
    ['<https://…>', '<https://…>'],
    ['Der Dienst nimmt Anträge an und leitet sie weiter. TODO: Die Schritte danach stehen hier noch nicht', 'TODO'],
  ] as const)
    test.equal(placeholderIn(text, WORDS), found, text);
});

t.test('a file that holds one is never passed over', async (test) => {
  const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  for (const text of [
    'BITTE-AUSFÜLLEN',
    ' todo ',
    'Lorem\n  ipsum',
    '<Name der Behörde>',
    '…',
    '....',
    'Stadt [TODO]',
    '???',
    'xxx',
    '___',
  ]) {
    test.ok(mayHoldPlaceholder(`a: "${text}"`, WORDS, false), text);
    test.ok(mayHoldPlaceholder(`<a>${xml(text)}</a>`, WORDS, true), `${text} in XML`);
  }
  for (const [text, isXml] of [
    ['<a>&#x2026;</a>', true],
    ['<a><![CDATA[<x>]]></a>', true],
    ['"\\u2026"', false],
  ] as const)
    test.ok(mayHoldPlaceholder(text, WORDS, isXml), text);
  test.notOk(mayHoldPlaceholder('a: Musterstraße 1', WORDS, false));
  test.notOk(mayHoldPlaceholder('<a b="c">Musterstraße 1</a>', WORDS, true));
});

t.test('what is an answer', async (test) => {
  for (const text of [
    'Musterstraße 1',
    'Max Mustermann',
    'Musterstadt',
    'Das Verfahren läuft wie folgt: Antrag stellen',
    'noch offen: drei',
    'Name (bitte ausfüllen)',
    'Auszufüllen von der Behörde',
    'https://github.com/a/b/compare/v1...v2',
    'Bitte warten …',
    'Erika <erika@stadt.de>',
    '<https://stadt.de/hund>',
    '<p>Text</p>',
    'Zeile<br>Zeile',
    'List<Antrag>',
    'Die Behörde sagt, was noch zu tun ist, und nennt dafür in ihrer Liste das Wort TODO mit Absicht',
    'n/a',
    '-',
    'TODOS',
    'Methodos',
    'https://stadt.de/xxx-rated',
    'Erika Todo',
    'Bitte ausfüllen und absenden',
    'a < b > c',
    '10 … 50 EUR',
    'XXXL',
    '',
  ])
    test.equal(placeholderIn(text, WORDS), null, text);
  test.equal(placeholderIn('TODO', []), null, 'without words only brackets and ellipses count');
});
