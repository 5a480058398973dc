import type { Words } from '../speaker.ts';

/** Titles, columns and labels. */
export const TABLES = {
  'title.across': { de: 'Dienste untereinander', en: 'Services among each other' },
  'column.services': { de: 'Dienste', en: 'Services' },
  'row.across': { de: 'Dienste untereinander', en: 'services among each other' },
  'outside-fails': {
    de: 'Was zu keinem Dienst gehört, hat niemand geprüft; deshalb besteht dieser Lauf nicht.',
    en: 'Nobody has checked what belongs to no service; therefore this run does not pass.',
  },
  'outside-more': {
    one: { de: 'und 1 weiterer Pfad; der JSON-Bericht nennt alle.', en: 'and 1 more path; the JSON report has all.' },
    other: {
      de: 'und {n} weitere Pfade; der JSON-Bericht nennt alle.',
      en: 'and {n} more paths; the JSON report has all.',
    },
  },
  'mark.due': { de: 'in der Abnahme MUSS', en: 'MUST at acceptance' },
  'due-finding': { de: 'In der Abnahme MUSS: {text}', en: 'MUST at acceptance: {text}' },
  due: {
    de: 'Nicht erfüllt mit MUSS: {now}; in der Abnahme: {atAbnahme}.',
    en: 'Not met with MUST: {now}; at acceptance: {atAbnahme}.',
  },
  'title.open': { de: 'Offen: Angabe fehlt', en: 'Open: statement missing' },
  'title.needs-review': { de: 'Durch Menschen zu prüfen', en: 'To be judged by humans' },
  'title.waived': { de: 'Ausnahmen', en: 'Waivers' },
  'title.fix': { de: 'So wird es richtig', en: 'How to put it right' },
  'title.rules': { de: 'Alle Vorgaben nach Kapitel', en: 'All rules by chapter' },
  'title.ruleset': { de: 'Regelwerk', en: 'Ruleset' },
  'title.repeat': { de: 'Prüfung wiederholen', en: 'Repeat this check' },

  'row.service': { de: 'Dienst', en: 'service' },
  'row.finding': { de: 'Befund', en: 'finding' },
  yes: { de: 'ja', en: 'yes' },

  'column.file': { de: 'Datei', en: 'File' },
  'column.kind': { de: 'Art', en: 'Kind' },
  'column.size': { de: 'Größe', en: 'Size' },
  'column.outcome': { de: 'Ergebnis', en: 'Outcome' },
  'column.place': { de: 'Stelle', en: 'Place' },
  'column.level': { de: 'Stufe', en: 'Level' },
  'column.rule': { de: 'Vorgabe', en: 'Rule' },
  'column.finding': { de: 'Befund', en: 'Finding' },
  'column.reason': { de: 'Begründung', en: 'Reason' },
  'column.evidence': { de: 'Beleg', en: 'Evidence' },
  'column.name': { de: 'Name', en: 'Name' },
  'column.verdict': { de: 'Urteil', en: 'Verdict' },
  'column.counts': { de: 'Gezählt', en: 'Counted' },

  'label.requirement': { de: 'Verlangt ist', en: 'Required' },
  'label.why': { de: 'Warum', en: 'Why' },
  'label.fix': { de: 'So wird es richtig', en: 'How to put it right' },
  'label.source': { de: 'Quelle', en: 'Source' },
  'label.version': { de: 'Version', en: 'Version' },
  'label.status': { de: 'Status', en: 'Status' },
  'label.digest': { de: 'Prüfsumme', en: 'Digest' },
  'label.signature': { de: 'Signatur', en: 'Signature' },
  'label.chosen': { de: 'Auswahl', en: 'Choice' },
  'label.includes': { de: 'Enthält', en: 'Includes' },
  'label.catalogues': { de: 'Aufgenommene Kataloge', en: 'Installed catalogues' },
  'label.phase': { de: 'Phase', en: 'Phase' },
  'label.as-of': { de: 'Stand', en: 'As of' },
  'label.tool': { de: 'Werkzeug', en: 'Tool' },
  'label.bytes': { one: { de: '1 Byte', en: '1 byte' }, other: { de: '{n} Byte', en: '{n} bytes' } },
  'label.unread': { de: 'nicht gelesen', en: 'not read' },
  'label.not-binding': { de: 'bindet in dieser Phase nicht', en: 'does not bind in this phase' },
  'label.related': { de: 'dazu {place}', en: 'see {place}' },
  'no-findings': { de: 'Keine Befunde.', en: 'No findings.' },
  'examined-places': {
    one: { de: '1 Stelle geprüft', en: '1 place checked' },
    other: { de: '{n} Stellen geprüft', en: '{n} places checked' },
  },
  'repeat-with': {
    de: 'Dieser Aufruf wiederholt die Prüfung:',
    en: 'This command repeats the check:',
  },
  'sarif-left-out': {
    one: {
      de: '1 weiterer Befund steht nur im JSON-Bericht, weil GitHub höchstens {limit} annimmt.',
      en: '1 further finding is in the JSON report only, since GitHub takes {limit} at most.',
    },
    other: {
      de: '{n} weitere Befunde stehen nur im JSON-Bericht, weil GitHub höchstens {limit} annimmt.',
      en: '{n} further findings are in the JSON report only, since GitHub takes {limit} at most.',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;
