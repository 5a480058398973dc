import t from 'tap';
import { placeholderIn } from '../../src/text/placeholders.ts';

const WORDS = ['BITTE-AUSFÜLLEN', 'TODO', 'TBD', 'XXX', 'LOREM IPSUM'];

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
    ['TODO: Name eintragen', 'TODO:'],
  ] as const)
    test.equal(placeholderIn(text, WORDS), found, text);
});

t.test('what is an answer', async (test) => {
  for (const text of [
    'Musterstraße 1',
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
