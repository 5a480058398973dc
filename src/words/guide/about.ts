import type { Text } from '../../base/nouns.ts';

/** What a guide is, whom it is for, and how it is read. */
export const ABOUT = {
  title: { de: 'Leitfaden: {title}', en: 'Guide: {title}' },
  'nothing-own': { de: 'Dieses Regelwerk hat keine eigenen Regeln.', en: 'This ruleset has no rules of its own.' },
  generated: {
    de: 'Diese Seite ist aus den Regeln erzeugt. Maßgeblich ist das Regelwerk selbst.',
    en: 'This page is made from the rules. The ruleset itself is authoritative.',
  },
  skip: { de: 'Zum Inhalt springen', en: 'Skip to the content' },
  contents: { de: 'Inhalt', en: 'Contents' },
  'about-ruleset': { de: 'Über dieses Regelwerk', en: 'About this ruleset' },
  reading: { de: 'So lesen Sie diese Seite', en: 'How to read this page' },
  'by-role': { de: 'Nach Rolle', en: 'By role' },
  'by-chapter': { de: 'Nach Kapitel', en: 'By chapter' },
  'role.intro': {
    de: 'Welche Vorgaben Sie betreffen, hängt davon ab, was Sie tun. Eine Vorgabe kann bei mehreren Rollen stehen.',
    en: 'Which rules concern you depends on what you do. A rule may stand under several roles.',
  },
  'role.everyone': { de: 'Keiner Rolle zugeordnet', en: 'Assigned to no role' },
  'role.everyone-about': {
    de: 'Das Regelwerk nennt für diese Vorgaben keine Rolle; sie gehen alle an.',
    en: 'The ruleset names no role for these rules; they concern everybody.',
  },
  'rule-count': { de: '{n} {n|Vorgabe|Vorgaben}', en: '{n} {n|rule|rules}' },
  'fact.id': { de: 'Kennung', en: 'Id' },
  'fact.status': { de: 'Status', en: 'Status' },
  'fact.publisher': { de: 'Herausgeber', en: 'Publisher' },
  'fact.valid': { de: 'Geltung', en: 'Validity' },
  'fact.rules': { de: 'Regeln', en: 'Rules' },
  'fact.includes': { de: 'Nimmt auf', en: 'Includes' },
  'fact.digest': { de: 'Prüfsumme', en: 'Digest' },
  'own-and-all': {
    de: '{own} eigene, {all} mit den aufgenommenen',
    en: '{own} of its own, {all} with the included ones',
  },
  'status-by': { de: '{status} ({body}, {day:date})', en: '{status} ({body}, {day:date})' },
  'valid.from': { de: 'ab {day:date}', en: 'from {day:date}' },
  'valid.until': { de: 'bis {day:date}', en: 'until {day:date}' },
  'level.about.MUSS': {
    de: 'Wer die Vorgabe nicht erfüllt, ist nicht konform.',
    en: 'Those who do not meet the rule do not conform.',
  },
  'level.about.SOLL': {
    de: 'Wer davon abweicht, braucht einen Grund; die Prüfung warnt.',
    en: 'Those who depart from it need a reason; the check warns.',
  },
  'level.about.KANN': {
    de: 'Eine Empfehlung; die Prüfung weist darauf hin.',
    en: 'A recommendation; the check points it out.',
  },
  'phase.about': {
    de: 'Manche Vorgaben binden während der Entwicklung schwächer als bei der Abnahme; dann stehen beide Stufen da.',
    en: 'Some rules bind less during development than at the acceptance; then both levels are given.',
  },
  'grade.about': {
    de: 'Beleggrad der Quelle: A im maßgeblichen Text gelesen, B aus einer weiteren Quelle, C erschlossen (nie mehr als SOLL).',
    en: 'Grade of the source: A read in the authoritative text, B from a secondary source, C inferred (never more than SHOULD).',
  },
} satisfies Readonly<Record<string, Text>>;
