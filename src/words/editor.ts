import type { Text } from '../base/nouns.ts';

/** What the language server says beside findings. */
export const EDITOR = {
  also: { de: 'Dazu gehört diese Stelle.', en: 'This place is part of it.' },
  'not-read': { de: 'Nicht geprüft: {text}', en: 'Not checked: {text}' },
  gone: {
    de: 'Der Ordner „{folder}“ ist nicht mehr da oder lässt sich nicht lesen; der Dienst darin ist nicht geprüft.',
    en: "The folder '{folder}' is no longer there or cannot be read; the service in it is not checked.",
  },
  bug: {
    de: 'Unerwarteter Fehler in vorgaben: {reason}. Bitte melden Sie ihn mit der Datei, die Sie gerade bearbeiten.',
    en: 'Unexpected error in vorgaben: {reason}. Please report it with the file you are editing.',
  },
  'example-gives': { de: 'ergibt „{outcome}“', en: "gives '{outcome}'" },
  waive: {
    de: 'Ausnahme von {rule} für diese Stelle in ausnahmen.yaml eintragen',
    en: 'Enter a waiver of {rule} for this place in ausnahmen.yaml',
  },
  'fix-it': { de: 'So wird es richtig ({rule}): {text}', en: 'Mend it ({rule}): {text}' },
  'fix-removes': { de: '{rule}: Überflüssiges entfernen („{text}“)', en: "{rule}: remove what is too much ('{text}')" },
  'fix-all': {
    de: '{count} {count|Stelle|Stellen} berichtigen, für die es nur eine richtige Form gibt',
    en: 'Mend {count} {count|place|places} for which there is only one right form',
  },
  conforming: { de: 'Konform', en: 'Conforming' },
  'not-conforming': { de: 'Nicht konform', en: 'Not conforming' },
  undecided: { de: 'Nicht entschieden', en: 'Undecided' },
  summary: {
    de: '{verdict} · {ruleset}: {failed} nicht erfüllt, {open} offen, {unverified} nicht prüfbar, {review} durch Menschen zu prüfen',
    en: '{verdict} · {ruleset}: {failed} not met, {open} open, {unverified} not to be judged, {review} to be reviewed by humans',
  },
} satisfies Readonly<Record<string, Text>>;
