import type { Text } from '../../base/nouns.ts';

/** Words of `vorgaben uebersicht`. */
export const OVERVIEW_COMMAND = {
  command: {
    de: 'macht aus JSON-Berichten eine Seite über alle Dienste: wie es steht, was als Nächstes zu tun ist, wie es sich entwickelt',
    en: 'makes a page over all services of JSON reports: how it stands, what to do next, how it develops',
  },
  reports: {
    de: 'JSON-Berichte (--reporter json): einer oder viele, von Anteilen, von mehreren Tagen',
    en: 'JSON reports (--reporter json): one or many, of shares, of several days',
  },
  output: {
    de: 'Datei, in die die Seite geschrieben wird (sonst: die Standardausgabe)',
    en: 'file to write the page to (else: standard output)',
  },
  pages: {
    de: 'Ordner mit den Berichten der einzelnen Dienste (--reporter html=Ordner/), zu denen die Seite führt',
    en: 'folder with the reports of the single services (--reporter html=folder/) that the page leads to',
  },
  twice: {
    de: 'Der Dienst „{service}“ steht in „{first}“ und in „{second}“, beide Male für den {date:date}. Nehmen Sie einen der beiden Berichte heraus, damit er nicht doppelt zählt.',
    en: "The service '{service}' is in '{first}' and in '{second}', both for {date:date}. Leave one of the reports out, so that it is not counted twice.",
  },
  'other-rules': {
    de: '„{file}“ nennt dasselbe Regelwerk wie die anderen Berichte, hat aber andere Regeln. Ist die Datei von Hand geändert worden?',
    en: "'{file}' names the same ruleset as the other reports but has other rules. Was the file changed by hand?",
  },
} as const satisfies Readonly<Record<string, Text>>;
