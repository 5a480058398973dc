import type { Text } from '../base/nouns.ts';

/** Words of `ruleset new` and `ruleset new-rule`. */
export const NEW_WORDS = {
  'bad-id': {
    de: '„{id}“ ist kein Name für ein Regelwerk: Kleinbuchstaben, Ziffern und Bindestriche, vorn ein Buchstabe, zum Beispiel vorgaben-musterstadt.',
    en: "'{id}' is no name for a ruleset: lower-case letters, digits and hyphens, a letter first, for example vorgaben-musterstadt.",
  },
  'id-taken': {
    de: 'Das Regelwerk {id} gibt es schon in vorgaben; wählen Sie einen anderen Namen.',
    en: 'vorgaben already has a ruleset {id}; choose another name.',
  },
  'folder-there': {
    de: '„{path}“ gibt es schon; nichts ist geändert.',
    en: "'{path}' exists already; nothing was changed.",
  },
  'not-written': {
    de: '„{path}“ ließ sich nicht anlegen ({reason:system}).',
    en: "'{path}' could not be created ({reason:system}).",
  },
  created: {
    de: `{id} {version} liegt in {path}, mit einer Regel und zwei Fällen.
Als Nächstes:
  Titel und herausgebende Stelle in {path}/ruleset.yaml eintragen
  vorgaben ruleset lint {path}       stimmt alles?
  vorgaben ruleset test {path}       tun die Regeln, was sie sollen?
  vorgaben ruleset new-rule {path}   eine weitere Regel`,
    en: `{id} {version} is in {path}, with one rule and two cases.
Next:
  enter title and publisher in {path}/ruleset.yaml
  vorgaben ruleset lint {path}       is everything sound?
  vorgaben ruleset test {path}       do the rules do what they should?
  vorgaben ruleset new-rule {path}   another rule`,
  },
  'unknown-kind': {
    de: 'Die Dateiart „{value}“ gibt es nicht.{nearest? Gemeint ist wohl „{nearest}“.} Es gibt:\n  {lines}',
    en: "There is no document kind '{value}'.{nearest? Probably '{nearest}' is meant.} There are:\n  {lines}",
  },
  'unknown-check': {
    de: 'Die Prüfart „{value}“ gibt es nicht.{nearest? Gemeint ist wohl „{nearest}“.} Es gibt (was sie tun, steht in docs/check-kinds.md):\n  {lines}',
    en: "There is no check kind '{value}'.{nearest? Probably '{nearest}' is meant.} There are (docs/check-kinds.md says what they do):\n  {lines}",
  },
  'no-ruleset': {
    de: 'In „{path}“ liegt kein Regelwerk (keine ruleset.yaml).{near? In der Nähe liegt: {near}. Der Aufruf dafür: vorgaben ruleset {command} {first}}{edition? – Soll „{path}“ eine neue Ausgabe werden, kopieren Sie zuerst den Ordner „{first}“ dorthin und tragen in der ruleset.yaml der Kopie version: {version} ein.}{none? „vorgaben ruleset new <Name>“ legt eines an.}',
    en: "There is no ruleset in '{path}' (no ruleset.yaml).{near? Near it there is: {near}. The call for it: vorgaben ruleset {command} {first}}{edition? – If '{path}' is to be a new edition, copy the folder '{first}' there first and enter version: {version} in the ruleset.yaml of the copy.}{none? 'vorgaben ruleset new <name>' creates one.}",
  },
  'bad-rule-id': {
    de: '„{id}“ ist keine Kennung: zwei bis acht Großbuchstaben und vier Ziffern (MST1002), oder ihr Anfang (MST2), dann folgt die nächste freie.',
    en: "'{id}' is no id: two to eight capital letters and four digits (MST1002), or its beginning (MST2), then the next free one follows.",
  },
  'rule-there': {
    de: 'Die Kennung {id} ist vergeben, hier, in einem aufgenommenen Regelwerk oder in der Fassung davor; ohne --id kommt die nächste freie.',
    en: 'The id {id} is taken, here, in an included ruleset or in the edition before; without --id the next free one is used.',
  },
  'range-full': {
    de: 'Der Bereich {begin} ist voll; nennen Sie mit --id einen anderen Anfang.',
    en: 'The range {begin} is full; name another beginning with --id.',
  },
  'rule-created': {
    de: '{id} liegt in {path} (Prüfart {check}: {summary}){places? An {places} {places|Stelle|Stellen} steht AUSFÜLLEN: Dort fehlt noch Ihr Text; „vorgaben ruleset lint {folder}“ zählt sie auf.}',
    en: '{id} is in {path} (check kind {check}: {summary}){places? AUSFÜLLEN stands in {places} {places|place|places}: your text is missing there; "vorgaben ruleset lint {folder}" lists them.}',
  },
} satisfies Readonly<Record<string, Text>>;
