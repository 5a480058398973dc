import type { Words } from '../speaker.ts';

/** All rules and files, and what the check rests on. */
export const BASIS = {
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
  'title.not-applicable': { de: 'Nicht anwendbare Vorgaben', en: 'Rules that do not apply' },
  'not-applicable-lead': {
    de: '{n} {n|Vorgabe betrifft|Vorgaben betreffen} diesen Dienst nicht; links steht, warum.',
    en: '{n} {n|rule does|rules do} not concern this service; the reason stands on the left.',
  },
  'column.rules': { de: 'Vorgaben', en: 'Rules' },
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
  page: { de: 'Seite ', en: 'Page ' },
  'page-of': { de: ' von ', en: ' of ' },
  'page-report': { de: 'Bericht {digest}', en: 'Report {digest}' },
} as const satisfies Readonly<Record<string, Words>>;
