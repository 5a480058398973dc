import type { Text } from '../../base/nouns.ts';

/** What rests on statements alone, which the authority confirms, and what is said of samples. */
export const STATEMENTS = {
  'title.statements': {
    de: 'Nur erklärt: von der Behörde zu bestätigen',
    en: 'Only declared: to be confirmed by the authority',
  },
  'only-declared': { de: 'nur erklärt', en: 'only declared' },
  'statements-none': {
    de: 'Keine erfüllte Vorgabe mit MUSS stützt sich allein auf eine Angabe im Steckbrief.',
    en: 'No MUST rule that is met rests on a statement in the Steckbrief alone.',
  },
  'statements-lead': {
    de: '{n|Diese Vorgabe|Diese {n} Vorgaben} mit MUSS {n|stützt|stützen} sich allein auf Angaben im Steckbrief; keine Datei belegt sie. Wer für die Behörde bestätigt, steht dafür ein, dass sie stimmen.',
    en: '{n|This MUST rule rests|These {n} MUST rules rest} on statements in the Steckbrief alone; no file proves them. Whoever confirms them for the authority answers for their truth.',
  },
  'statements-sign': {
    de: 'Für die Behörde: Die angekreuzten Angaben (einzeln im Anhang) treffen zu.',
    en: 'For the authority: the statements that are ticked (one by one in the annex) are true.',
  },
  rules: { de: '{n} {n|Vorgabe|Vorgaben}', en: '{n} {n|rule|rules}' },
  'see-statements': { de: 'Einzeln stehen sie im Anhang.', en: 'The annex lists them one by one.' },
  'column.declared': { de: 'Was erklärt ist', en: 'What is declared' },
  'column.confirmed': { de: 'Bestätigt', en: 'Confirmed' },
  yes: { de: 'ja', en: 'yes' },
  'sample-among': {
    de: 'Darunter {n} {n|Muster|Muster} – {n|kein wirklicher Dienst|keine wirklichen Dienste}',
    en: 'Among them {n} {n|sample|samples} – not {n|a real service|real services}',
  },
} satisfies Readonly<Record<string, Text>>;
