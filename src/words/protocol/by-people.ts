import type { Words } from '../speaker.ts';

/** What people judged, and what they waived. */
export const BY_PEOPLE = {
  'waivers-none': { de: 'Es gibt keine Ausnahmen.', en: 'There are no waivers.' },
  'waivers-lead': {
    de: 'Auf die Behebung dieser Befunde wird bis zum genannten Tag verzichtet.',
    en: 'Until the day named these findings need not be mended.',
  },
  'column.until': { de: 'Gilt bis', en: 'Holds until' },
  'column.approved': { de: 'Genehmigt', en: 'Approved' },
  'column.file-number': { de: 'Aktenzeichen', en: 'File number' },
  approved: { de: '{by}, am {on:date}', en: '{by}, on {on:date}' },
  'place-of': { de: 'Stelle: {place}', en: 'Place: {place}' },
  'recorded-in': { de: 'festgehalten in {path}, Zeile {line}', en: 'recorded in {path}, line {line}' },
  'answers-none': { de: 'Es liegen keine Urteile von Menschen vor.', en: 'There are no judgements by humans.' },
  'column.judged': { de: 'Urteil', en: 'Judgement' },
  'column.by': { de: 'Durch', en: 'By' },
  'column.based-on': { de: 'Beleg', en: 'Evidence' },
  'judged-by': { de: '{by}, {role}, am {on:date}', en: '{by}, {role}, on {on:date}' },
  'judged-until': { de: 'gilt bis {expires:date}', en: 'holds until {expires:date}' },
  'judged.met': { de: 'erfüllt', en: 'met' },
  'judged.not-met': { de: 'nicht erfüllt', en: 'not met' },
  'judged.not-applicable': { de: 'nicht anwendbar', en: 'not applicable' },
  'evidence-none': { de: 'kein Beleg genannt', en: 'no evidence named' },
  'waived-until': {
    de: 'Ausnahme bis {until:date}, {by}, Az. {number}',
    en: 'waived until {until:date}, {by}, file {number}',
  },
} as const satisfies Readonly<Record<string, Words>>;
