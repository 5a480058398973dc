import type { Text } from '../base/nouns.ts';

/** What `init --from` says about the rows of a catalogue. */
export const TAKEN_OVER = {
  row: {
    de: '{list?Eintrag}{table?Zeile} {n}{name? („{name}“)}: ',
    en: "{list?Entry}{table?Row} {n}{name? ('{name}')}: ",
  },
  noName: {
    de: 'Es fehlt der Name (name); daraus ist kein Steckbrief geworden. Tragen Sie ihn ein.',
    en: 'The name (name) is missing; no Steckbrief has come of it. Enter it.',
  },
  tooManyCells: {
    de: 'Hier stehen {have} {have|Zelle|Zellen}, in der Kopfzeile {want}; die übrigen sind nicht übernommen. Setzen Sie Zellen, in denen das Trennzeichen vorkommt, in Anführungszeichen.',
    en: 'There are {have} {have|cell|cells} here, {want} in the header; the rest are not taken over. Put cells that hold the separator in quotation marks.',
  },
  rounded: {
    de: 'In „{field}“ steht „{value}“; so rundet eine Tabellenkalkulation lange Nummern, die Ziffern sind verloren. Der Wert ist nicht übernommen; geben Sie die Spalte als Text aus.',
    en: "'{field}' holds '{value}'; this is how a spreadsheet rounds long numbers, the digits are lost. The value is not taken over; export the column as text.",
  },
  noLeika: {
    de: '„{value}“ in „{field}“ ist kein LeiKa-Schlüssel (14 Ziffern, am Anfang 99) und nicht übernommen.',
    en: "'{value}' in '{field}' is no LeiKa key (14 digits, beginning with 99) and not taken over.",
  },
  noKey: {
    de: 'In „{field}“ fehlt beim {n}. Eintrag der LeiKa-Schlüssel (service.serviceKey); er ist nicht übernommen.',
    en: "In '{field}' the LeiKa key (service.serviceKey) of entry {n} is missing; the entry is not taken over.",
  },
  noCommune: {
    de: '„{value}“ in „{field}“ ist weder ein Gemeindeschlüssel (8 Ziffern) noch ein Regionalschlüssel (12 Ziffern) und nicht übernommen.',
    en: "'{value}' in '{field}' is neither a municipality key (8 digits) nor a regional key (12 digits) and not taken over.",
  },
  zeroLost: {
    de: '„{value}“ in „{field}“ ist als „{mended}“ übernommen. Geben Sie Schlüssel als Text aus, damit sie bleiben, wie sie sind.',
    en: "'{value}' in '{field}' is taken over as '{mended}'. Export keys as text so that they stay as they are.",
  },
  unknown: {
    de: '„{value}“ in „{field}“ ist nicht bekannt und nicht übernommen; möglich: {expected}.',
    en: "'{value}' in '{field}' is not known and not taken over; possible: {expected}.",
  },
  severalSystems: {
    de: 'In „{field}“ stehen mehrere OZG-Nummern ({values}); zu welcher Leistung jede gehört, sagt die Liste nicht. Sie sind nicht übernommen.',
    en: "'{field}' holds several OZG numbers ({values}); the list does not say to which Leistung each belongs. They are not taken over.",
  },
} satisfies Readonly<Record<string, Text>>;
