import type { Words } from '../speaker.ts';

/** Help of `ruleset diff`. */
export const EDITIONS_HELP = {
  command: {
    de: 'vergleicht zwei Regelwerke oder zwei Ausgaben von einem',
    en: 'compares two rulesets, or two editions of one',
  },
  'command.from': { de: 'die ältere Ausgabe', en: 'the older edition' },
  'command.to': { de: 'die neuere Ausgabe', en: 'the newer edition' },
  'command.services': {
    de: 'Dienste, für die gesagt wird, was sich für sie ändert',
    en: 'services to say for what changes for them',
  },
  'command.format': { de: 'Form der Ausgabe', en: 'form of the output' },
  'command.summary': {
    de: 'kurz: Zahlen und Versionsnummer; mit mehreren Diensten je Vorgabe und je Dienst eine Zeile',
    en: 'in short: numbers and version number; with several services a line for each rule and each service',
  },
  'command.output': {
    de: 'Datei, in die geschrieben wird (sonst: die Standardausgabe)',
    en: 'file to write to (else: standard output)',
  },
} satisfies Readonly<Record<string, Words>>;
