import type { Text } from '../../base/nouns.ts';

/** What the help of every command is made of. */
export const COMMON_HELP = {
  about: {
    de: 'Prüft Online-Dienste gegen die Vorgaben zur Umsetzung des OZG in Nordrhein-Westfalen.',
    en: 'Checks online services against the Vorgaben for the OZG in North Rhine-Westphalia.',
  },
  usage: { de: 'Aufruf:', en: 'Usage:' },
  arguments: { de: 'Angaben:', en: 'Arguments:' },
  options: { de: 'Optionen:', en: 'Options:' },
  commands: { de: 'Befehle:', en: 'Commands:' },
  help: { de: 'zeigt diese Hilfe', en: 'shows this help' },
  version: { de: 'zeigt die Version', en: 'shows the version' },
  lang: { de: 'Sprache', en: 'language' },
  path: { de: 'Pfad', en: 'path' },
  file: { de: 'Datei', en: 'file' },
  folder: { de: 'Ordner', en: 'folder' },
  rule: { de: 'Regel', en: 'rule' },
  json: { de: 'als JSON', en: 'as JSON' },
  day: { de: 'JJJJ-MM-TT', en: 'YYYY-MM-DD' },
  usually: { de: 'sonst', en: 'default' },
  optionsWord: { de: 'Optionen', en: 'options' },
  commandWord: { de: 'Befehl', en: 'command' },
  output: { de: 'Datei, in die geschrieben wird', en: 'file to write to' },
} satisfies Readonly<Record<string, Text>>;
