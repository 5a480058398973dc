import type { Text } from '../../base/nouns.ts';

/** What is said of vorgaben.config.yaml. */
export const CONFIG = {
  option: {
    de: 'Voreinstellungen aus dieser Datei (sonst: vorgaben.config.yaml neben dem Steckbrief oder darüber)',
    en: 'settings from this file (else: vorgaben.config.yaml beside the Steckbrief or above it)',
  },
  none: { de: 'ohne vorgaben.config.yaml', en: 'without vorgaben.config.yaml' },
  missing: {
    de: 'Die Datei „{file}“ für --config gibt es nicht.',
    en: "The file '{file}' for --config does not exist.",
  },
  decides: {
    de: '„{key}“ bestimmt mit, wie das Urteil ausfällt; das stellt vorgaben.config.yaml nicht ein. Geben Sie es beim Aufruf an ({option}){lock?, oder halten Sie es mit „vorgaben lock“ fest}.',
    en: "'{key}' has a say in the verdict; vorgaben.config.yaml does not set it. Give it on the command line ({option}){lock?, or pin it with 'vorgaben lock'}.",
  },
  reporter: {
    de: 'Die Berichtsform „{name}“ gibt es nicht; vorhanden: {known}.{near? Gemeint ist wohl „{near}“.}',
    en: "There is no report format '{name}'; present: {known}.{near? Probably '{near}' is meant.}",
  },
  pattern: {
    de: '„{pattern}“ führt aus dem Ordner dieser Datei hinaus; ein Muster gilt nur darunter. Schreiben Sie es ohne „..“.',
    en: "'{pattern}' leads out of the folder of this file; a pattern holds only below it. Write it without '..'.",
  },
  'ignore-only': {
    de: 'Von „{file}“ gilt hier nur „ignore“; ihre übrigen Einstellungen ({keys}) gelten, wenn nur dieser Dienst geprüft wird.',
    en: "Of '{file}' only 'ignore' holds here; its other settings ({keys}) hold where only this service is checked.",
  },
  'not-used': {
    de: '„{file}“ wird nicht benutzt: In der Abnahme stellt ein Dienst nicht selbst ein, wie er geprüft wird. Soll sie gelten, geben Sie sie mit --config an.',
    en: "'{file}' is not used: in the Abnahme a service does not set how it is checked. If it is to hold, give it with --config.",
  },
} satisfies Readonly<Record<string, Text>>;
