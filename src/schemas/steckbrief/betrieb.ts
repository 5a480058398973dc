import { contact, day, file, list, part, text, url, yesNo } from './words.ts';

/** What the service promises of its operation, security, accessibility and reuse. */
export const BETRIEB = {
  barrierefreiheit: part('Barrierefreiheit.', {
    erklaerungUrl: url('Adresse der Erklärung zur Barrierefreiheit.'),
    geprueftAm: day('Tag der letzten Prüfung'),
  }),
  sicherheit: part('Informationssicherheit.', { konzept: text('Sicherheitskonzept.') }),
  nachnutzung: part('Nachnutzung durch andere.', {
    angebot: yesNo('Ob der Dienst anderen zur Nachnutzung angeboten wird.'),
  }),
  betrieb: part('Betrieb.', { betreiber: text('Wer den Dienst betreibt.'), support: contact }),
  kennzahlen: list(
    part('Eine Kennzahl.', { name: text('Name.'), beschreibung: text('Wie sie erhoben wird.') }),
    'Kennzahlen des Dienstes.',
  ),
  standards: list(part('Ein Standardpaket.', { datei: file }), 'Mitgelieferte Schemapakete (scenarios.xml).'),
} as const;
