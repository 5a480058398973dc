import type { Text } from '../base/nouns.ts';

/** What `check --fix`, `--watch` and `check -` say. */
export const FIXING = {
  fix: {
    de: 'behebt, wofür es genau eine richtige Antwort gibt, und prüft noch einmal; nicht in der Abnahme',
    en: 'mends what has exactly one right answer, and checks again; not in the Abnahme',
  },
  'fix-dry-run': {
    de: 'zeigt als Diff, was --fix ändern würde, und ändert nichts',
    en: 'shows as a diff what --fix would change, and changes nothing',
  },
  watch: {
    de: 'prüft bei jeder Änderung noch einmal und zeigt, was sich geändert hat; Strg-C beendet',
    en: 'checks again at every change and shows what changed; Ctrl-C ends it',
  },
  'stdin-filename': {
    de: 'mit „-“ als Pfad: für welche Datei der Text der Standardeingabe steht',
    en: "with '-' as path: the file that the text of standard input stands for",
  },
  'no-fix-in-abnahme': {
    de: 'In der Abnahme ändert vorgaben nichts am Dienst: --fix gilt nur in der Phase entwicklung.',
    en: 'In the Abnahme vorgaben changes nothing of the service: --fix is for the phase entwicklung only.',
  },
  'one-of-both': {
    de: '{one} und {other} lassen sich nicht zusammen verwenden.',
    en: '{one} and {other} cannot be used together.',
  },
  'dry-run-alone': {
    de: '--fix-dry-run zeigt nur den Diff; ein Bericht (--reporter) entsteht dabei nicht. Lassen Sie eines von beiden weg.',
    en: '--fix-dry-run shows the diff only; no report (--reporter) is made. Leave out one of the two.',
  },
  'watch-terminal': {
    de: 'Mit --watch zeigt das Terminal, was sich geändert hat; geben Sie dem Bericht {name} eine Datei: --reporter {name}=bericht.',
    en: 'With --watch the terminal shows what changed; give the report {name} a file: --reporter {name}=report.',
  },
  mended: {
    de: '{n} {n|Befund|Befunde} in {files} {files|Datei|Dateien} behoben:',
    en: '{n} {n|finding|findings} in {files} {files|file|files} mended:',
  },
  'mended-file': { de: '{path}: {rules}', en: '{path}: {rules}' },
  'nothing-to-mend': {
    de: 'Es gibt nichts, was sich mit --fix beheben ließe.',
    en: 'There is nothing that --fix could mend.',
  },
  'not-mended': {
    de: 'Nicht geändert: {path}. {why}',
    en: 'Not changed: {path}. {why}',
  },
  'why-elsewhere': {
    de: 'Die Datei liegt in einem Zip-Archiv oder ist ein Verweis (Link); dorthin schreibt vorgaben nicht.',
    en: 'The file lies in a zip archive or is a link; vorgaben does not write there.',
  },
  'why-changed': {
    de: 'Jemand hat die Datei während der Prüfung geändert; rufen Sie vorgaben noch einmal auf.',
    en: 'Somebody changed the file during the check; run vorgaben again.',
  },
  'why-broken': {
    de: 'Nach der Änderung ließe sich die Datei nicht mehr lesen; bitte melden Sie das.',
    en: 'After the change the file could no longer be read; please report this.',
  },
  'why-unwritten': {
    de: 'Die Datei ließ sich nicht schreiben ({reason}).',
    en: 'The file could not be written ({reason}).',
  },
  watching: {
    de: 'vorgaben wartet auf Änderungen; Strg-C beendet.',
    en: 'vorgaben waits for changes; Ctrl-C ends it.',
  },
  appeared: { de: 'Neu: {n} {n|Befund|Befunde}', en: 'New: {n} {n|finding|findings}' },
  healed: { de: 'Behoben: {n} {n|Befund|Befunde}', en: 'Healed: {n} {n|finding|findings}' },
  unchanged: { de: 'An den Befunden hat sich nichts geändert.', en: 'The findings are as they were.' },
  'stdin-without-name': {
    de: 'Wofür steht der Text der Standardeingabe? Nennen Sie die Datei: check - --stdin-filename steckbrief.yaml',
    en: 'What does the text of standard input stand for? Name the file: check - --stdin-filename steckbrief.yaml',
  },
  'name-without-stdin': {
    de: '--stdin-filename gehört zu „-“ als Pfad: check - --stdin-filename steckbrief.yaml',
    en: "--stdin-filename belongs to '-' as path: check - --stdin-filename steckbrief.yaml",
  },
  'no-stdin-folder': {
    de: 'Den Ordner von „{path}“ gibt es nicht (--stdin-filename).',
    en: "The folder of '{path}' does not exist (--stdin-filename).",
  },
  'no-stdin-file': {
    de: '„{path}“ ist keine Datei (--stdin-filename).',
    en: "'{path}' is not a file (--stdin-filename).",
  },
  'stdin-too-large': {
    de: 'Der Text der Standardeingabe ist größer als {limit} MB (--max-file-size).',
    en: 'The text of standard input is larger than {limit} MB (--max-file-size).',
  },
} satisfies Readonly<Record<string, Text>>;
