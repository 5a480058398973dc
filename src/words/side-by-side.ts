import type { Text } from '../base/nouns.ts';

/** Why services could not be compared with each other. */
export const ACROSS = {
  share: {
    de: 'Dieser Bericht kennt nur einen Anteil der Dienste; verglichen wird, wenn „vorgaben merge“ alle Anteile zusammenfügt.',
    en: "This report knows a share of the services only; they are compared when 'vorgaben merge' joins all shares.",
  },
  'no-ruleset': {
    de: 'Zum Vergleich der Dienste fehlt auf diesem Rechner das Regelwerk der Berichte; geben Sie es mit --ruleset an.',
    en: 'The ruleset of the reports, which is needed to compare the services, is not on this machine; give it with --ruleset.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Words of `--plan`, and why a list is no plan. */
export const PLAN = {
  option: {
    de: 'Liste der Leistungen, die angeboten werden sollen (CSV mit einer Spalte LeiKa): der Umsetzungsplan',
    en: 'list of the Leistungen that are to be offered (CSV with a column LeiKa): the Umsetzungsplan',
  },
  missing: { de: 'Den Umsetzungsplan „{file}“ gibt es nicht.', en: "There is no plan '{file}'." },
  'no-keys': {
    de: 'In „{file}“ hat keine Spalte LeiKa-Schlüssel (14 Ziffern, beginnend mit 99). Ist die Liste als CSV gespeichert, die Spalte als Text?',
    en: "In '{file}' no column has LeiKa keys (14 digits beginning with 99). Is the list saved as CSV, the column as text?",
  },
} as const satisfies Readonly<Record<string, Text>>;
