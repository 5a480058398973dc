/**
 * Thrown where the small bundle, which knows the words of the command line and what only reads rulesets, meets work that needs
 * the rest: the whole bundle then runs the command from its beginning. Nothing was said or written before it is thrown.
 */
export class HandOver extends Error {}

/** First words of command lines that need the rest from the start; options asking for help aside. */
export const WORKING: ReadonlySet<string> = new Set([
  'check',
  'merge',
  'compare',
  'abnahme',
  'baseline',
  'init',
  'ruleset',
  'lock',
  'standards',
  'katalog',
  'fim',
  'completion',
  'complete',
  'lsp',
  'seite',
  'uebersicht',
  'steckbriefe',
]);

/** Whether the small bundle is asked first: explanations, help, and words that are no command. */
export const isLight = (argv: readonly string[]): boolean =>
  !WORKING.has(argv[0] ?? '') || argv.some((word) => word === '--help' || word === '-h');

const READING: ReadonlySet<string> = new Set(['explain', 'rules', 'help']);

/** What the small bundle did, in a word that does not hang on what somebody mistyped. */
export const lightUse = (argv: readonly string[], code: number | string): string =>
  `${READING.has(argv[0] ?? '') ? argv[0] : '-'}:${code}`;
