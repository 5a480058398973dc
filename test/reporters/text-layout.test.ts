import fc from 'fast-check';
import stringWidth from 'string-width';
import t from 'tap';
import { padEnd, width, windowOf, wrap } from '../../src/reporters/text-layout.ts';

const FAMILY = '👨‍👩‍👧';

t.test('columns of a text', async (t) => {
  for (const [text, columns, what] of [
    ['Datei', 5, 'Latin letters'],
    ['„Größe“ – 3 → 4 │ …', 19, 'quotation marks, dashes, arrows, lines'],
    ['äa\u0308e\u0301\u0323', 3, 'combining marks'],
    ['日本語', 6, 'CJK'],
    ['한국', 4, 'Hangul'],
    ['ﾊﾟ', 2, 'halfwidth forms'],
    ['😀', 2, 'an emoji'],
    [FAMILY, 2, 'a family joined by U+200D'],
    ['🇩🇪👍🏽', 4, 'a flag, a hand with its colour'],
    ['a\u00adb', 2, 'a soft hyphen'],
    ['a\u200db\u200bc', 3, 'joiners and spaces without width'],
    ['שלום', 4, 'right to left'],
    ['مرحبا', 5, 'Arabic'],
    ['', 0, 'nothing'],
  ] as const) {
    t.equal(width(text), columns, what);
    t.equal(width(padEnd(text, 24)), 24, `${what}, filled up`);
  }
});

t.test('the short way for Latin text measures what the long way does', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aÄß „“–…→│1.\u00a0ſ') }), (text) => {
      return width(text) === stringWidth(text);
    }),
  );
  t.pass();
});

/** Words of all scripts, some of them longer than a line. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aäßX1.-'), minLength: 1, maxLength: 130 }),
  fc
    .array(fc.constantFrom('日', '本', FAMILY, '😀', 'a\u0308', 'ש', '\u00ad', '한', 'x'), {
      minLength: 1,
      maxLength: 90,
    })
    .map((all) => all.join('')),
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

for (const columns of [60, 80, 100]) {
  t.test(`lines stay within ${columns} columns and lose nothing`, async (t) => {
    fc.assert(
      fc.property(text, (text) => {
        const lines = wrap(text, columns);
        t.same(
          lines.filter((line) => width(line) > columns),
          [],
        );
        return lines.join('').replaceAll(' ', '') === text.replaceAll(' ', '');
      }),
    );
  });

  t.test(`a source line is shown within ${columns} columns`, async () => {
    fc.assert(
      fc.property(text, fc.nat(400), fc.nat(60), (line, from, length) => {
        const start = { line: 1, column: from + 1 };
        const { before, marked, after } = windowOf(
          line,
          { start, end: { line: 1, column: from + 1 + length } },
          columns,
        );
        return width(before + marked + after) <= columns;
      }),
    );
  });
}

t.test('no character is torn apart', async (t) => {
  const line = FAMILY.repeat(40);
  t.same(wrap(line, 21), [...Array.from({ length: 4 }, () => FAMILY.repeat(10))]);
  t.same(wrap(FAMILY, 1), [FAMILY], 'not even where there is no room for one');
});
