import type { Text } from '../../base/nouns.ts';

/** Why a rule was not applied or could not be judged: the engine's own sentences. */
export const REASONS = {
  'own-ruleset': {
    de: 'Der Dienst hat sich sein Regelwerk selbst gewählt ({named}); in der Abnahme gilt {wanted}, wenn nicht die prüfende Stelle ein anderes verlangt. Streichen Sie „regelwerk“ aus dem Steckbrief, oder geben Sie das Regelwerk mit --ruleset vor.',
    en: "The service has chosen its ruleset itself ({named}); in the Abnahme {wanted} applies unless whoever checks asks for another. Delete 'regelwerk' from the Steckbrief, or set the ruleset with --ruleset.",
  },
  'unvouched-ruleset': {
    de: 'Das Regelwerk {named} liegt beim Dienst, und für seine Echtheit steht nur die eigene vorgaben.lock des Dienstes ein; es gilt {wanted}. Streichen Sie „regelwerk“ aus dem Steckbrief, oder legen Sie vorgaben.lock außerhalb des Dienstes ab. Wer prüft, kann das Regelwerk auch mit --ruleset vorgeben.',
    en: "The ruleset {named} lies with the service, and only the service's own vorgaben.lock vouches for it; {wanted} applies. Delete 'regelwerk' from the Steckbrief, or keep vorgaben.lock outside of the service. Whoever checks may also set the ruleset with --ruleset.",
  },
  'no-steckbrief': { de: 'Es gibt keinen Steckbrief.', en: 'There is no Steckbrief.' },
  'steckbrief-unreadable': { de: 'Der Steckbrief lässt sich nicht lesen.', en: 'The Steckbrief cannot be read.' },
  condition: {
    de: 'Die Vorgabe betrifft diesen Dienst nach seinem Steckbrief nicht.',
    en: 'By its Steckbrief the rule does not concern this service.',
  },
  'not-stated': {
    de: 'Der Steckbrief sagt nichts zu {keys}. Erst {count|diese Angabe zeigt|diese Angaben zeigen}, ob die Vorgabe den Dienst betrifft; tragen Sie sie ein.',
    en: 'The Steckbrief says nothing about {keys}. Only {count|this statement shows|these statements show} whether the rule concerns the service; enter {count|it|them}.',
  },
  'not-filled': {
    de: 'Statt {count|einer Angabe steht ein Platzhalter|Angaben stehen Platzhalter} da ({places}); tragen Sie {count|sie|sie} ein.',
    en: '{count|A placeholder stands|Placeholders stand} in the place of {count|a statement|statements} ({places}); enter {count|it|them}.',
  },
  'not-assigned': {
    de: 'Der Steckbrief sagt nicht, wozu „{path}“ gehört; dient die Datei dazu, tragen Sie sie unter „schnittstellen“ ein (art: {art}).',
    en: "The Steckbrief does not say what '{path}' belongs to; where it serves this, list it under 'schnittstellen' (art: {art}).",
  },
  'not-yet': { de: 'Die Vorgabe gilt erst ab {date:date}.', en: 'The rule holds only from {date:date}.' },
  'no-longer': { de: 'Die Vorgabe galt nur bis {date:date}.', en: 'The rule held only until {date:date}.' },
  phase: { de: 'In dieser Phase bindet die Vorgabe nicht.', en: 'The rule does not bind in this phase.' },
  'across-services': {
    de: 'Diese Vorgabe vergleicht Dienste untereinander; was sie ergibt, steht einmal für alle im Bericht.',
    en: 'This rule compares services with each other; what it comes to stands in the report once for all of them.',
  },
  'no-document': {
    de: 'Es gibt keine Datei, auf die sich die Vorgabe bezieht.',
    en: 'There is no file the rule is about.',
  },
  'nothing-selected': {
    de: 'Die Stelle, um die es geht, kommt nicht vor.',
    en: 'The place the rule is about does not occur.',
  },
  'document-damaged': {
    de: '„{path}“ ist nicht richtig geschrieben; was nach der Berichtigung dort steht, ist offen.',
    en: "'{path}' is not written correctly; what it says once it is mended remains open.",
  },
  'document-unreadable': { de: '„{path}“ lässt sich nicht lesen.', en: "'{path}' cannot be read." },
  'document-unsearchable': {
    de: 'In „{path}“ lässt sich nicht suchen: Die Datei ist dafür zu tief verschachtelt oder zu groß.',
    en: "'{path}' cannot be searched: the file is nested too deeply or too large for that.",
  },
  crashed: {
    de: 'Die Prüfart „{kind}“ ist abgestürzt; das ist ein Fehler von vorgaben.',
    en: "The check kind '{kind}' crashed; this is a bug in vorgaben.",
  },
  'time-limit': {
    de: 'Nicht fertig geworden: Der Prüflauf hat {seconds} {seconds|Sekunde|Sekunden} für alle Dienste zusammen. --time-limit gibt ihm mehr.',
    en: 'Not finished: the run has {seconds} {seconds|second|seconds} for all services together. --time-limit gives it more.',
  },
  'memory-limit': {
    de: 'Nicht fertig geworden: Für die Dateien dieses Dienstes reichen die {limit} MB Arbeitsspeicher nicht, die der Prüflauf nehmen darf.{own? VORGABEN_MEMORY=<MB> hebt die Grenze an, wo der Rechner mehr hat.}{heap? NODE_OPTIONS=--max-old-space-size=<MB> hebt die Grenze an, wo der Rechner mehr hat.}',
    en: 'Not finished: the {limit} MB of memory that the run may take are not enough for the files of this service.{own? VORGABEN_MEMORY=<MB> raises the limit where the machine has more.}{heap? NODE_OPTIONS=--max-old-space-size=<MB> raises the limit where the machine has more.}',
  },
  more: { de: 'und {count} {count|weiterer|weitere}', en: 'and {count} more' },
} satisfies Readonly<Record<string, Text>>;
