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
    de: 'Die Dateiart „{value}“ gibt es nicht.{nearest? Gemeint ist wohl „{nearest}“.}',
    en: "There is no document kind '{value}'.{nearest? Probably '{nearest}' is meant.}",
  },
  'unknown-check': {
    de: 'Die Prüfart „{value}“ gibt es nicht.{nearest? Gemeint ist wohl „{nearest}“.} Alle stehen in docs/check-kinds.md.',
    en: "There is no check kind '{value}'.{nearest? Probably '{nearest}' is meant.} All of them stand in docs/check-kinds.md.",
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
