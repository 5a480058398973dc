import { type Case, cases, type Expected, everySentence } from '../../helpers/kind-cases.ts';

const text = (set: string, ...values: string[]): Case[] =>
  values.map((v) => ({ data: { v }, select: '$.v', with: { set } }));
const stray = (set: string, v: string, yields: Expected): Case => ({
  data: { v },
  select: '$.v',
  with: { set },
  yields: [yields],
});
cases('characters', {
  valid: [
    ...text('string-latin', 'Größe', 'š', 'Ş€', 'M\u0302', 'Zeile\nzwei\t'),
    ...text('din-91379', 'Größe', 'ŝ', '’', '\u00a0', 'K\u035fh', 'S\u031b\u0304', 'C\u0328\u0306', 'A\u030b'),
    ...text('nfc', 'Größe – “alles”', '각'),
    { data: { v: 12 }, select: '$.v', with: { set: 'nfc' } },
  ],
  invalid: [
    stray('string-latin', 'Hund – Katze – Maus', {
      code: 'not-allowed',
      pointer: '/v',
      span: [5, 6],
      args: { character: '–', codePoint: 'U+2013', position: 6, count: 2 },
      says: 'An Stelle 6 steht „–“ (U+2013); das Zeichen gehört nicht zu String.Latin 1.1.1. Schreiben Sie stattdessen -. Zusammen sind es hier 2 solche Zeichen.',
    }),
    stray('string-latin', 'ŝ', { code: 'not-allowed', span: [0, 1], args: { codePoint: 'U+015D' } }),
    stray('string-latin', '“x', { code: 'not-allowed', span: [0, 1], args: { codePoint: 'U+201C' } }),
    stray('string-latin', 'x”', { code: 'not-allowed', span: [1, 2], args: { codePoint: 'U+201D' } }),
    stray('string-latin', '5\u00a0Tage', {
      code: 'not-allowed',
      span: [1, 2],
      says: 'An Stelle 2 steht ein geschütztes Leerzeichen (U+00A0); das Zeichen gehört nicht zu String.Latin 1.1.1. Schreiben Sie ein gewöhnliches Leerzeichen.',
    }),
    stray('string-latin', 'Hunde\u00adsteuer', {
      code: 'not-allowed',
      span: [5, 6],
      says: 'An Stelle 6 steht ein bedingter Trennstrich (U+00AD); das Zeichen gehört nicht zu String.Latin 1.1.1. Löschen Sie es.',
    }),
    stray('string-latin', 'a\u200bb', {
      code: 'not-allowed',
      span: [1, 2],
      says: 'An Stelle 2 steht ein unsichtbares Zeichen (U+200B); das Zeichen gehört nicht zu String.Latin 1.1.1.',
    }),
    stray('string-latin', '😀x😀', { code: 'not-allowed', span: [0, 2], args: { count: 2, codePoint: 'U+1F600' } }),
    stray('string-latin', 'K\u0302', { code: 'not-allowed', span: [1, 2], args: { character: '◌\u0302' } }),
    stray('din-91379', 'x–', { code: 'not-allowed', span: [1, 2], args: { set: 'DIN 91379' } }),
    stray('din-91379', 'жук', { code: 'not-allowed', span: [0, 1], args: { count: 3 } }),
    stray('din-91379', 'x\u00ad', { code: 'not-allowed', span: [1, 2] }),
    stray('din-91379', 'Mu\u0308ller', {
      code: 'not-nfc',
      span: [1, 3],
      says: '„ü“ an Stelle 2 ist als U+0075 U+0308 gespeichert; verlangt ist U+00FC (Unicode-Normalform NFC).',
    }),
    stray('string-latin', 'u\u0308o\u0308', { code: 'not-nfc', span: [0, 2], args: { count: 2 } }),
    stray('nfc', 'u\u0308', { code: 'not-nfc', args: { wanted: 'U+00FC' } }),
    stray('nfc', 'a\u212b', { code: 'not-nfc', span: [1, 2], args: { wanted: 'U+00C5', codePoint: 'U+212B' } }),
    stray('nfc', '\u1100\u1161', { code: 'not-nfc', span: [0, 2] }),
  ],
});

everySentence('characters');
