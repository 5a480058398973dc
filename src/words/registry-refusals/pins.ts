import type { Text } from '../../base/nouns.ts';

/** Rulesets and standards that are not those of the lock, or that nobody vouches for. */
export const PINS = {
  'other-name': {
    de: '„{path}“ enthält {name} statt {wanted}. Löschen Sie den Ordner und nehmen Sie das Regelwerk neu auf.',
    en: "'{path}' holds {name} instead of {wanted}. Delete the folder and add the ruleset again.",
  },
  'standard-not-pinned': {
    de: 'Der Standard {name} („{path}“) ist in {lock} nicht festgeschrieben, und sie lässt nur zu, was darin steht (pinnedOnly). Prüfen Sie, ob er der richtige ist, und schreiben Sie ihn mit „vorgaben lock“ fest, oder geben Sie ihn mit --standard vor.',
    en: "The standard {name} ('{path}') is not pinned in {lock}, which allows only what it names (pinnedOnly). Check that it is the right one and pin it with 'vorgaben lock', or set it with --standard.",
  },
  'ruleset-not-pinned': {
    de: 'Das Regelwerk {name} ist in {lock} nicht festgeschrieben, und sie lässt nur zu, was darin steht (pinnedOnly). Schreiben Sie es mit „vorgaben lock“ fest, oder geben Sie es mit --ruleset vor.',
    en: "The ruleset {name} is not pinned in {lock}, which allows only what it names (pinnedOnly). Pin it with 'vorgaben lock', or set it with --ruleset.",
  },
  'not-trusted': {
    de: 'Das Regelwerk {name} liegt beim Dienst („{path}“), ist aber weder in vorgaben.lock festgeschrieben noch mit einem Schlüssel signiert, dem sie vertraut. Nehmen Sie es mit „vorgaben ruleset add“ selbst auf.',
    en: "The ruleset {name} lies with the service ('{path}') but is neither pinned in vorgaben.lock nor signed with a key it trusts. Add it yourself with 'vorgaben ruleset add'.",
  },
  'pin-differs': {
    de: 'Das Regelwerk {name} ist nicht das festgeschriebene. {lock} nennt {pinned}, vorhanden ist {present}. Geprüft wird damit nicht. {installed?Wenn Sie die Änderung nicht kennen, löschen Sie es und nehmen es neu auf (vorgaben ruleset add).}{bundled?Es kommt mit vorgaben; verwenden Sie die Version von vorgaben, mit der es festgeschrieben wurde.} Wenn der neue Stand gelten soll: vorgaben lock',
    en: 'The ruleset {name} is not the pinned one. {lock} names {pinned}, present is {present}. Nothing is judged by it. {installed?If you do not know of the change, delete it and add it again (vorgaben ruleset add).}{bundled?It comes with vorgaben; use the version of vorgaben it was pinned with.} If the new state is to hold: vorgaben lock',
  },
  'standard-differs': {
    de: 'Der Standard {name} („{path}“) ist nicht der festgeschriebene. {lock} nennt {pinned}, vorhanden ist {present}. Geprüft wird damit nicht. Wenn Sie die Änderung nicht kennen, nehmen Sie ihn neu auf (vorgaben standards add). Wenn der neue Stand gelten soll: vorgaben lock',
    en: "The standard {name} ('{path}') is not the pinned one. {lock} names {pinned}, present is {present}. Nothing is judged by it. If you do not know of the change, add it again (vorgaben standards add). If the new state is to hold: vorgaben lock",
  },
} satisfies Readonly<Record<string, Text>>;
