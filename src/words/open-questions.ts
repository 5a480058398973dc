import type { Text } from '../base/nouns.ts';

/** Words of `abnahme vorbereiten`, in the file and at the terminal. */
export const PREPARE = {
  packed: {
    de: '„{folder}“ ist ein Zip-Archiv; nachweise.yaml wird in den Ordner des Dienstes geschrieben. Entpacken Sie das Archiv und geben Sie den Ordner an.',
    en: "'{folder}' is a zip archive; nachweise.yaml is written into the folder of the service. Unpack the archive and give the folder.",
  },
  group: { de: 'die Abnahme eines Dienstes vorbereiten', en: 'prepare the acceptance of a service' },
  command: {
    de: 'trägt in nachweise.yaml die Fragen ein, die nur Menschen beantworten; vorhandene Antworten bleiben',
    en: 'enters into nachweise.yaml the questions that only humans answer; answers that are there stay',
  },
  head: {
    de: 'Antworten von Menschen auf die Fragen des Regelwerks; docs/abnahme.md erklärt die Angaben. Zum Antworten: ergebnis, wer, rolle und wann ausfüllen. Einen Beleg in den Ordner des Dienstes legen und unter nachweis als { datei: … } nennen; „vorgaben abnahme vorbereiten“ trägt dann seine Prüfsumme ein.',
    en: "Answers of humans to the questions of the ruleset; docs/abnahme.md explains the entries. To answer: fill in ergebnis, wer, rolle and wann. Put evidence into the folder of the service and name it under nachweis as { datei: … }; 'vorgaben abnahme vorbereiten' then enters its checksum.",
  },
  question: { de: 'Frage: {text}', en: 'Question: {text}' },
  look: { de: 'Ansehen: {text}', en: 'Look at: {text}' },
  roles: { de: 'Antworten darf: {text}', en: 'May answer: {text}' },
  'hint-result': {
    de: 'erfuellt, nicht-erfuellt oder nicht-anwendbar',
    en: 'erfuellt (met), nicht-erfuellt (not met) or nicht-anwendbar (not applicable)',
  },
  'hint-day': { de: 'Tag des Urteils, JJJJ-MM-TT', en: 'day of the judgement, YYYY-MM-DD' },
  'hint-evidence': {
    de: '{ datei: nachweise/bericht.pdf } oder { url: https://… }',
    en: '{ datei: nachweise/report.pdf } or { url: https://… }',
  },
  state: {
    de: '{file}: offene Fragen: {open}{rules? ({rules})}; beantwortet: {answered}.',
    en: '{file}: open questions: {open}{rules? ({rules})}; answered: {answered}.',
  },
  added: { de: 'Neu eingetragen: {rules}.', en: 'Entered: {rules}.' },
  filled: {
    de: 'Prüfsummen oder Dateien ergänzt: {rules}.',
    en: 'Checksums or files filled in: {rules}.',
  },
  unchanged: { de: 'Die Datei ist unverändert.', en: 'The file is unchanged.' },
  void: {
    de: 'Zeile {line}: {text}',
    en: 'Line {line}: {text}',
  },
  'void-title': {
    de: 'Diese Antworten gelten nicht (setzen Sie „ergebnis: offen“, dann werden die Dateien neu eingetragen):',
    en: "These answers do not hold (set 'ergebnis: offen' and the files are entered anew):",
  },
  'no-steckbrief': {
    de: 'In „{folder}“ liegt kein Steckbrief; nachweise.yaml gehört neben ihn.',
    en: "There is no Steckbrief in '{folder}'; nachweise.yaml belongs beside it.",
  },
  several: {
    de: 'In „{folder}“ liegt kein Steckbrief, in Ordnern darunter liegen {services|einer|mehrere}: {services}. Geben Sie den Ordner eines Dienstes an.',
    en: "There is no Steckbrief in '{folder}', but {services|one is|several are} in folders below: {services}. Give the folder of one service.",
  },
  unreadable: {
    de: '„{file}“ lässt sich nicht lesen{line? (Zeile {line})}; „vorgaben check“ sagt, was daran nicht stimmt. Es wurde nichts geändert.',
    en: "'{file}' cannot be read{line? (line {line})}; 'vorgaben check' tells what is wrong with it. Nothing was changed.",
  },
  'other-shape': {
    de: '„{file}“ hat nicht die vorgesehene Form (nachweise: eine Liste). Es wurde nichts geändert.',
    en: "'{file}' does not have the intended shape (nachweise: a list). Nothing was changed.",
  },
} satisfies Readonly<Record<string, Text>>;
