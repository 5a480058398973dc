import type { Text } from '../base/nouns.ts';

/** Help of the commands that write and test rulesets. */
export const AUTHORING = {
  lintAll: { de: 'alle Mängel zeigen, auch gleichartige', en: 'show all faults, those of a kind as well' },
  test: {
    de: 'führt Beispiele und Fälle eines Regelwerks aus und sagt, was sie nicht zeigen',
    en: 'runs examples and cases of a ruleset and says what they do not show',
  },
  update: {
    de: 'schreibt erwartet.yaml der Fälle aus diesem Lauf',
    en: 'writes erwartet.yaml of the cases from this run',
  },
  reporter: {
    de: 'terminal, tap oder junit, mit =Datei in eine Datei; mehrfach möglich',
    en: 'terminal, tap or junit, with =file to a file; repeatable',
  },
  reporterValue: { de: 'Form[=Datei]', en: 'format[=file]' },
  casesOnly: {
    de: 'nur die Fälle (cases/), ohne Beispiele und Abdeckung',
    en: 'only the cases (cases/), no examples and coverage',
  },
  filter: { de: 'nur Tests, deren Name diesen Text enthält', en: 'only tests whose name contains this text' },
  filterValue: { de: 'Text', en: 'text' },
  strict: {
    de: 'auch Prüfungen, die nie der Grund eines Befunds sind, lassen den Lauf scheitern',
    en: 'checks that are never the reason of a finding fail the run as well',
  },
  create: {
    de: 'legt ein Regelwerk an, mit einer Regel und zwei Fällen',
    en: 'creates a ruleset, with one rule and two cases',
  },
  createId: {
    de: 'Name des Regelwerks, zum Beispiel vorgaben-musterstadt',
    en: 'name of the ruleset, for example vorgaben-musterstadt',
  },
  title: { de: 'Titel auf Deutsch', en: 'title in German' },
  textValue: { de: 'Text', en: 'text' },
  publisher: { de: 'Stelle, die das Regelwerk herausgibt', en: 'body that publishes the ruleset' },
  createIn: { de: 'Ordner, in dem es angelegt wird', en: 'folder in which it is created' },
  rule: {
    de: 'legt eine Regel mit der nächsten freien Kennung an',
    en: 'creates a rule with the next free id',
  },
  ruleId: { de: 'Kennung, oder ihr Anfang wie MST2', en: 'id, or its beginning such as MST2' },
  ruleIdValue: { de: 'Kennung', en: 'id' },
  ruleKind: { de: 'Dateiart, die sie betrifft', en: 'document kind it is about' },
  ruleKindValue: { de: 'Dateiart', en: 'kind' },
  ruleCheck: { de: 'Prüfart ihrer ersten Prüfung', en: 'kind of its first check' },
  ruleCheckValue: { de: 'Prüfart', en: 'check kind' },
} satisfies Readonly<Record<string, Text>>;
