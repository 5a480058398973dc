import type { Words } from '../speaker.ts';

/** The work list: what is to be mended, checked or answered. */
export const OPEN_POINTS = {
  'counts-title': { de: 'Ergebnisse nach Verbindlichkeit', en: 'Results by obligation' },
  'column.total': { de: 'Summe', en: 'Total' },
  'column.not-binding': { de: 'nicht bindend', en: 'not binding' },
  'column.service': { de: 'Online-Dienst', en: 'Online service' },
  'column.open': { de: 'Offene Punkte', en: 'Open points' },
  'title.open': { de: 'Offene Punkte', en: 'Open points' },
  'title.failed': { de: 'Zu beheben', en: 'To be mended' },
  'title.hints': { de: 'Hinweise zu erfüllten Vorgaben', en: 'Notes on rules that are met' },
  'title.answers': { de: 'Urteile von Menschen', en: 'Judgements by humans' },
  'title.basis': { de: 'Grundlage der Prüfung', en: 'What the check rests on' },
  'title.sign': { de: 'Erklärung und Unterschriften', en: 'Declaration and signatures' },
  'title.rules': { de: 'Alle Vorgaben nach Kapitel', en: 'All rules by chapter' },
  'title.act': { de: 'Was offen ist und wer handeln muss', en: 'What is open and who has to act' },
  'column.party': { de: 'Wer handeln muss', en: 'Who has to act' },
  'column.must': { de: 'MUSS', en: 'MUST' },
  'column.lesser': { de: 'SOLL, KANN', en: 'SHOULD, MAY' },
  'column.undecided': { de: 'unentschieden', en: 'undecided' },
  'party-unnamed': { de: 'ohne Zuordnung', en: 'nobody named' },
  'more-rules': { de: 'und {n} {n|weitere|weitere}', en: 'and {n} more' },
  'more-waivers': { de: 'und {n} {n|weitere|weitere}', en: 'and {n} more' },
  'see-open': {
    de: 'Was gefunden wurde und was zu tun ist, steht im Anhang unter „Offene Punkte“.',
    en: "What was found and what to do stands in the annex under 'Open points'.",
  },
  'open-none': { de: 'Es ist nichts offen.', en: 'Nothing is open.' },
  'open-lead': {
    de: 'Arbeitslisten, eine für jede Stelle: zuerst MUSS, dann SOLL, dann KANN.',
    en: 'Work lists, one for each party: first MUST, then SHOULD, then MAY.',
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
} as const satisfies Readonly<Record<string, Words>>;
