import type { Words } from '../speaker.ts';

/** Title, what the verdict means, and the notes beside it. */
export const FIRST_PAGE = {
  title: { de: 'Abnahmeprotokoll', en: 'Acceptance protocol' },
  lead: {
    de: 'Prüfung eines Online-Dienstes gegen {ruleset}',
    en: 'Check of an online service against {ruleset}',
  },
  'lead-several': {
    de: 'Prüfung von {n} {n|Online-Dienst|Online-Diensten} gegen {ruleset}',
    en: 'Check of {n} online {n|service|services} against {ruleset}',
  },
  'title.short': { de: 'Kurzfassung', en: 'Short form' },
  annex: { de: 'Anlage {n}: {title}', en: 'Annex {n}: {title}' },
  'short-judged': {
    de: 'Geprüft {files|wurde|wurden} {files} {files|Datei|Dateien} an {rules} {rules|Vorgabe|Vorgaben}; „Was geprüft wurde“ sagt zu jeder Datei, was gefunden wurde.',
    en: "{files} {files|file was|files were} held against {rules} {rules|rule|rules}; 'What was checked' tells for each file what was found.",
  },
  'id.name': { de: 'Kennung', en: 'Id' },
  'id.title': { de: 'Online-Dienst', en: 'Online service' },
  'id.version': { de: 'Version', en: 'Version' },
  'id.url': { de: 'Adresse', en: 'Address' },
  'id.authority': { de: 'Behörde', en: 'Authority' },
  'id.provider': { de: 'Entwickelt von', en: 'Developed by' },
  'id.leistungen': { de: 'Leistungen', en: 'Leistungen' },
  'id.day': { de: 'Tag der Prüfung', en: 'Day of the check' },
  leika: { de: 'LeiKa {key}', en: 'LeiKa {key}' },
  'ozg-id': { de: 'OZG {key}', en: 'OZG {key}' },
  'not-stated': { de: 'im Steckbrief nicht genannt', en: 'not named in the Steckbrief' },
  skip: { de: 'Zum Inhalt springen', en: 'Skip to content' },
  contents: { de: 'Inhalt', en: 'Contents' },
  'result-of': { de: 'Ergebnis', en: 'Result' },
  'means.conforming': {
    de: 'Nach diesem Regelwerk steht der Abnahme nichts entgegen.',
    en: 'By this ruleset nothing stands against acceptance.',
  },
  'means.not-conforming': {
    de: 'Vor der Abnahme sind die offenen Punkte mit MUSS zu beheben oder als Ausnahme zu genehmigen.',
    en: 'Before acceptance the open points with MUST have to be mended, or waived with approval.',
  },
  'means.undecided': {
    de: 'Vor der Abnahme ist zu klären, was nicht geprüft werden konnte oder noch von Menschen zu beurteilen ist.',
    en: 'Before acceptance it has to be settled what could not be checked or is still to be judged by humans.',
  },
  'means.files': {
    de: 'Ohne Steckbrief lässt sich über einen Online-Dienst nicht urteilen.',
    en: 'Without a Steckbrief no verdict on an online service is possible.',
  },
  'rests-on': {
    de: 'Worauf die {n|eine erfüllte Vorgabe beruht|{n} erfüllten Vorgaben beruhen}: {file} auf geprüften Dateien, {steckbrief} auf Angaben im Steckbrief, {human} auf dem Urteil von Menschen.',
    en: 'What the {n|one rule that is met rests|{n} rules that are met rest} on: {file} on files that were checked, {steckbrief} on statements in the Steckbrief, {human} on the judgement of humans.',
  },
  'note.entwurf': {
    de: 'Das Regelwerk ist ein Entwurf; noch keine Stelle hat es beschlossen.',
    en: 'The ruleset is a draft; no body has adopted it yet.',
  },
  'note.zurueckgezogen': {
    de: 'Das Regelwerk ist zurückgezogen; vereinbaren Sie, welche Ausgabe gelten soll.',
    en: 'The ruleset is withdrawn; agree on the edition that is to hold.',
  },
  'note.bundled': {
    de: 'Das Regelwerk lag dieser Version von vorgaben bei; welches es war, belegt seine Prüfsumme.',
    en: 'The ruleset came with this version of vorgaben; its digest proves which one it was.',
  },
  'note.unsigned': {
    de: 'Das Regelwerk ist nicht signiert; welches es war, belegt allein seine Prüfsumme.',
    en: 'The ruleset is not signed; only its digest shows which one it was.',
  },
  'note.of-service': {
    de: 'Das Regelwerk hat der Dienst mitgebracht; kein Schlüssel, dem die prüfende Stelle vertraut, hat es signiert.',
    en: 'The service brought the ruleset along; no key that whoever checks trusts has signed it.',
  },
  'note.waived': {
    one: {
      de: '1 Ausnahme ist genehmigt und befristet; sie steht unter „Ausnahmen“.',
      en: "1 waiver is approved and limited in time; it stands under 'Waivers'.",
    },
    other: {
      de: '{n} Ausnahmen sind genehmigt und befristet; sie stehen unter „Ausnahmen“.',
      en: "{n} waivers are approved and limited in time; they stand under 'Waivers'.",
    },
  },
} as const satisfies Readonly<Record<string, Words>>;
