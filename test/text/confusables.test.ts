import t from 'tap';
import { confusable } from '../../src/text/confusables.ts';
import { lookAlike } from '../../src/text/look-alikes.ts';
import { confusableNote } from '../../src/words/confusable.ts';
import { render, shownArgs } from '../../src/words/render.ts';

t.test('characters that are taken for others are named, and the value they are meant for', async (test) => {
  for (const [text, position, seen, name, plain] of [
    ['portal.nrw\u00a0', 11, 'U+00A0', 'ein geschütztes Leerzeichen', 'portal.nrw'],
    ['1\u202f000', 2, 'U+202F', 'ein schmales geschütztes Leerzeichen', '1 000'],
    ['a\u2007b', 2, 'U+2007', 'ein besonderes Leerzeichen', 'a b'],
    ['ho\u00adch', 3, 'U+00AD', 'ein bedingter Trennstrich', 'hoch'],
    ['hoch\u200b', 5, 'U+200B', 'ein Leerzeichen ohne Breite', 'hoch'],
    ['\ufeffhoch', 1, 'U+FEFF', 'eine Marke für die Bytereihenfolge (BOM)', 'hoch'],
    ['ho\u200ech', 3, 'U+200E', 'ein unsichtbares Zeichen', 'hoch'],
    ['2026–04–01', 5, 'U+2013', 'ein Halbgeviertstrich', '2026-04-01'],
    ['nrw‑online', 4, 'U+2011', 'ein geschützter Bindestrich', 'nrw-online'],
    ['−1', 1, 'U+2212', 'ein Minuszeichen', '-1'],
    ['hосh', 2, 'U+043E', 'ein kyrillischer Buchstabe, der wie „o“ aussieht', 'hoch'],
    ['Οnline', 1, 'U+039F', 'ein griechischer Buchstabe, der wie „O“ aussieht', 'Online'],
    ['１２', 1, 'U+FF11', 'ein Zeichen in voller Breite', '12'],
    ['٢0', 1, 'U+0662', 'eine Ziffer einer anderen Schrift', '20'],
  ] as const)
    test.match(confusable(text), { position, seen, name: { de: name }, plain }, JSON.stringify(text));
});

t.test('what is as it looks stays as it is', async (test) => {
  for (const text of ['', 'abc', 'Straße', 'Москва', 'Ελλάδα', '9 – 12 Uhr', '👩\u200d💻', `${'ä'.repeat(300)}\u00a0`])
    test.equal(confusable(text), null, JSON.stringify(text));
});

t.test('keys with such letters are told, too', async (test) => {
  test.strictSame(lookAlike('nаme'), { code: 'letter', seen: 'U+0430', plain: 'name' });
  test.equal(lookAlike('name'), null);
});

t.test('the note says what stands where, and never twice', async (test) => {
  const said = (args: Parameters<typeof confusableNote>[0], lang: 'de' | 'en' = 'de') => {
    const note = confusableNote(args);
    return note && render(note.text, shownArgs(note.args), lang);
  };
  test.equal(
    said({ value: 'hoch\u00a0' }),
    ' An Stelle 5 des Wertes steht ein geschütztes Leerzeichen (U+00A0). Schreiben Sie „hoch“.',
  );
  test.equal(
    said({ found: 'hосh' }, 'en'),
    " At position 2 of the value stands a Cyrillic letter that looks like 'o' (U+043E). Write 'hoch'.",
  );
  test.match(said({ value: '„99“' }), /Anführungszeichen „ “ sind typografisch.* Schreiben Sie "99"\./);
  test.equal(
    said({ value: '{x}\u200b' }),
    ' An Stelle 4 des Wertes steht ein Leerzeichen ohne Breite (U+200B). Schreiben Sie „{x}“.',
  );
  test.equal(
    said({ value: `${'a'.repeat(80)}\u00a0b` }),
    ' An Stelle 81 des Wertes steht ein geschütztes Leerzeichen (U+00A0).',
  );
  for (const args of [{}, { value: 'hoch' }, { value: '\u00a0', codePoint: 'U+00A0' }, { value: 3 }])
    test.equal(said(args), null);
});
