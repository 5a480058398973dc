import type { Words } from './speaker.ts';

/** The words of the protocol of an Abnahme; outcomes, levels and verdicts are those of the other reports. */
export const PROTOCOL = {
  title: { de: 'Abnahmeprotokoll', en: 'Acceptance protocol' },
  lead: {
    de: 'Prüfung eines Online-Dienstes gegen {ruleset}',
    en: 'Check of an online service against {ruleset}',
  },
  'lead-several': {
    de: 'Prüfung von {n} {n|Online-Dienst|Online-Diensten} gegen {ruleset}',
    en: 'Check of {n} online {n|service|services} against {ruleset}',
  },
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

  'counts-title': { de: 'Ergebnisse nach Verbindlichkeit', en: 'Results by obligation' },
  'column.total': { de: 'Summe', en: 'Total' },
  'column.not-binding': { de: 'nicht bindend', en: 'not binding' },
  'column.service': { de: 'Online-Dienst', en: 'Online service' },
  'column.open': { de: 'Offene Punkte', en: 'Open points' },

  'title.open': { de: 'Offene Punkte', en: 'Open points' },
  'title.failed': { de: 'Zu beheben', en: 'To be mended' },
  'title.hints': { de: 'Hinweise zu erfüllten Vorgaben', en: 'Notes on rules that are met' },
  'title.answers': { de: 'Urteile von Menschen', en: 'Judgements by humans' },
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
    de: 'Für die Behörde: Die angekreuzten Angaben treffen zu.',
    en: 'For the authority: the statements that are ticked are true.',
  },
  'column.declared': { de: 'Was erklärt ist', en: 'What is declared' },
  'column.confirmed': { de: 'Bestätigt', en: 'Confirmed' },
  yes: { de: 'ja', en: 'yes' },
  'title.basis': { de: 'Grundlage der Prüfung', en: 'What the check rests on' },
  'title.sign': { de: 'Erklärung und Unterschriften', en: 'Declaration and signatures' },
  'title.rules': { de: 'Alle Vorgaben nach Kapitel', en: 'All rules by chapter' },
  'open-none': { de: 'Es ist nichts offen.', en: 'Nothing is open.' },
  'open-lead': {
    de: 'Arbeitsliste für die Stelle, die den Dienst bereitstellt: zuerst MUSS, dann SOLL, dann KANN.',
    en: 'Work list for whoever provides the service: first MUST, then SHOULD, then MAY.',
  },
  'unverified-lead': {
    de: 'Das Programm konnte hier nicht urteilen. Nicht geprüft heißt nicht erfüllt.',
    en: 'The program could not judge here. Not checked does not mean met.',
  },
  'unstated-lead': {
    de: 'Ob diese Vorgaben gelten, hängt von Angaben ab, die im Steckbrief fehlen. Offen heißt nicht erfüllt.',
    en: 'Whether these rules apply depends on statements that are missing in the Steckbrief. Open does not mean met.',
  },
  'review-lead': {
    de: 'Diese Fragen beantworten Menschen; die Antworten stehen in nachweise.yaml.',
    en: 'Humans answer these questions; the answers stand in nachweise.yaml.',
  },
  findings: { one: { de: '1 Befund', en: '1 finding' }, other: { de: '{n} Befunde', en: '{n} findings' } },
  line: { de: 'Zeile {line}', en: 'line {line}' },
  lines: { de: 'Zeilen {lines}', en: 'lines {lines}' },
  more: {
    de: '{lines} und {n} weitere',
    en: '{lines} and {n} more',
  },
  rest: {
    one: {
      de: '1 weiterer Befund zu dieser Vorgabe steht im JSON-Bericht (--reporter json=bericht.json, im Nachweispaket bericht.json).',
      en: '1 further finding of this rule is in the JSON report (--reporter json=report.json, in the evidence package bericht.json).',
    },
    other: {
      de: '{n} weitere Befunde zu dieser Vorgabe stehen im JSON-Bericht (--reporter json=bericht.json, im Nachweispaket bericht.json).',
      en: '{n} further findings of this rule are in the JSON report (--reporter json=report.json, in the evidence package bericht.json).',
    },
  },
  'known-finding': { de: 'schon im Ausgangsbestand', en: 'in the baseline already' },
  remedy: { de: 'Abhilfe', en: 'Remedy' },
  done: { de: 'erledigt', en: 'done' },
  cut: { de: '{text} … (gekürzt)', en: '{text} … (cut)' },

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

  'filter.title': { de: 'Am Bildschirm zeigen', en: 'Show on screen' },
  'filter.hint': {
    de: 'Gedruckt werden immer alle Vorgaben.',
    en: 'All rules are always printed.',
  },
  'filter.all': { de: 'alle', en: 'all' },
  'filter.failed': { de: 'nicht erfüllt', en: 'not met' },
  'filter.open': { de: 'nicht entschieden', en: 'undecided' },
  'filter.waived': { de: 'ausgenommen', en: 'waived' },
  'filter.passed': { de: 'erfüllt', en: 'met' },
  'filter.not-applicable': { de: 'nicht anwendbar', en: 'not applicable' },
  'filter-none': { de: 'Keine Vorgabe hat dieses Ergebnis.', en: 'No rule has this outcome.' },
  'documents-lead': {
    de: 'Unter jeder Datei steht ihre Prüfsumme (SHA-256); sie belegt, welcher Stand geprüft wurde.',
    en: 'Below each file stands its checksum (SHA-256), which shows what state of it was checked.',
  },
  'documents-of': { de: 'Geprüfte Dateien', en: 'Files that were checked' },
  'digest-of': { de: 'SHA-256 {digest}', en: 'SHA-256 {digest}' },
  'waived-count': {
    one: { de: '1 Befund ausgenommen', en: '1 finding waived' },
    other: { de: '{n} Befunde ausgenommen', en: '{n} findings waived' },
  },

  'label.services': { de: 'Online-Dienste', en: 'Online services' },
  'label.folder': { de: 'Ordner', en: 'Folder' },
  'label.resolution': { de: 'Beschluss', en: 'Resolution' },
  'resolution-none': { de: 'keiner', en: 'none' },
  resolution: { de: '{body}, {day:date}', en: '{body}, {day:date}' },
  'label.report-digest': { de: 'Prüfsumme des JSON-Berichts', en: 'Digest of the JSON report' },
  'label.command': { de: 'Aufruf, der die Prüfung wiederholt', en: 'Command that repeats the check' },
  'sample-among': {
    de: 'Darunter {n} {n|Muster|Muster} – {n|kein wirklicher Dienst|keine wirklichen Dienste}',
    en: 'Among them {n} {n|sample|samples} – not {n|a real service|real services}',
  },
  page: { de: 'Seite ', en: 'Page ' },
  'page-of': { de: ' von ', en: ' of ' },
  'page-report': { de: 'Bericht {digest}', en: 'Report {digest}' },

  'sign-lead': {
    de: 'Das Ergebnis oben hat ein Programm ermittelt. Über die Abnahme entscheiden die Unterzeichnenden.',
    en: 'A program found the result above. The signatories decide on acceptance.',
  },
  'sign-accept': { de: 'Die Abnahme wird erklärt.', en: 'Acceptance is declared.' },
  'sign-conditional': {
    de: 'Die Abnahme wird erklärt; die offenen Punkte sind zu beheben bis zum',
    en: 'Acceptance is declared; the open points are to be mended by',
  },
  'sign-refuse': { de: 'Die Abnahme wird nicht erklärt.', en: 'Acceptance is not declared.' },
  'sign-remarks': { de: 'Bemerkungen', en: 'Remarks' },
  'signer.authority': { de: 'Für die Behörde', en: 'For the authority' },
  'signer.provider': { de: 'Für die bereitstellende Stelle', en: 'For the provider' },
  'signer.further': { de: 'Weitere Person', en: 'Further person' },
  'field.place': { de: 'Ort', en: 'Place' },
  'field.date': { de: 'Datum', en: 'Date' },
  'field.name': { de: 'Name', en: 'Name' },
  'field.role': { de: 'Funktion', en: 'Role' },
  'field.signature': { de: 'Unterschrift', en: 'Signature' },
} as const satisfies Readonly<Record<string, Words>>;
