import type { Text } from '../base/nouns.ts';

/** Words of `vorgaben steckbriefe`, and of `init --from` with such a table. */
export const STECKBRIEFE = {
  command: {
    de: 'zählt Steckbriefe auf, oder schreibt sie als eine Tabelle (--csv), die „init --from“ wieder einliest',
    en: "lists Steckbriefe, or writes them as one table (--csv) that 'init --from' reads again",
  },
  paths: {
    de: 'Ordner mit Diensten (sonst: der aktuelle Ordner)',
    en: 'folders with services (else: the current folder)',
  },
  csv: {
    de: 'als Tabelle: eine Zeile je Steckbrief, eine Spalte je Angabe',
    en: 'as a table: one line a Steckbrief, one column an entry',
  },
  none: { de: 'In {paths} liegt kein Steckbrief.', en: 'There is no Steckbrief in {paths}.' },
  unread: {
    de: 'Der Steckbrief in „{path}“ lässt sich nicht als Tabelle lesen und fehlt; „vorgaben check“ sagt, was an ihm nicht stimmt.',
    en: "The Steckbrief in '{path}' cannot be read as a table and is left out; 'vorgaben check' says what is wrong with it.",
  },
  'bad-cell': {
    de: 'Zeile {n}: In der Spalte „{column}“ steht „{cell}“; das lässt sich nicht lesen und fehlt. Listen und Texte mit Anführungszeichen stehen als JSON da.',
    en: "Row {n}: the column '{column}' holds '{cell}', which cannot be read and is left out. Lists and texts in quotation marks stand there as JSON.",
  },
  'bad-folder': {
    de: 'Zeile {n}: „{folder}“ führt aus dem Ordner hinaus oder kommt zweimal vor; die Zeile fehlt.',
    en: "Row {n}: '{folder}' leads out of the folder or is there twice; the row is left out.",
  },
} as const satisfies Readonly<Record<string, Text>>;
