import type { Text } from '../../base/nouns.ts';

/** What an index does not have, or has otherwise. */
export const ENTRIES = {
  'already-published': {
    de: '{name} ist schon veröffentlicht, mit anderem Inhalt als „{path}“. Eine veröffentlichte Version ändert sich nicht; geben Sie der Änderung eine neue Versionsnummer.',
    en: "{name} is published already, with other content than '{path}'. A published version does not change; give the change a new version number.",
  },
  'yank-unknown': {
    de: '{name} steht nicht im Verzeichnis{known?; darin sind {known}}.',
    en: '{name} is not in the index{known?; it holds {known}}.',
  },
  'bad-yank': {
    de: '„{value}“ passt nicht für --yank; erwartet wird id@version=Grund.',
    en: "'{value}' does not fit --yank; expected is id@version=reason.",
  },
  'nothing-to-publish': {
    de: 'In „{path}“ liegt kein Paket (.tgz). „vorgaben ruleset pack“ erzeugt eines.',
    en: "There is no package (.tgz) in '{path}'. 'vorgaben ruleset pack' makes one.",
  },
  'index-id': {
    de: '„{path}“ ist das Verzeichnis „{before}“; sein Name ändert sich nicht. Lassen Sie --id weg.',
    en: "'{path}' is the index '{before}'; its name does not change. Leave out --id.",
  },
  'bad-index-id': {
    de: '„{value}“ passt nicht für --id; erwartet werden Kleinbuchstaben, Ziffern und Bindestriche.',
    en: "'{value}' does not fit --id; expected are lower-case letters, digits and hyphens.",
  },
  'which-entry': {
    de: 'In „{path}“ stehen mehrere Regelwerke: {known}. Nennen Sie dahinter, welches gemeint ist.',
    en: "There are several rulesets in '{path}': {known}. Say behind it which one is meant.",
  },
  'no-entry': {
    de: '{name} gibt es in „{path}“ nicht, oder nur zurückgezogen; darin stehen {known}.',
    en: "There is no {name} in '{path}', or only withdrawn; it holds {known}.",
  },
  yanked: {
    de: '{name} ist zurückgezogen: {text}',
    en: '{name} was withdrawn: {text}',
  },
  'entry-too-new': {
    de: '{name} verlangt vorgaben {wanted} oder neuer; dies ist {present}.{older? Für diese Version gibt es {older}; nennen Sie es hinter dem Verzeichnis.}',
    en: '{name} requires vorgaben {wanted} or newer; this is {present}.{older? For this version there is {older}; name it behind the index.}',
  },
  'index-older': {
    de: '„{path}“ ist ein alter Stand des Verzeichnisses „{id}“ (Nummer {now}; gesehen wurde schon {before}). Jemand könnte damit eine überholte Fassung unterschieben. Holen Sie das aktuelle Verzeichnis.',
    en: "'{path}' is an old state of the index '{id}' (number {now}; {before} was seen before). Somebody might pass off an outdated version with it. Get the current index.",
  },
  'index-differs': {
    de: '„{path}“ ist ein anderes Verzeichnis „{id}“ als das, das unter derselben Nummer {now} schon gesehen wurde. Fragen Sie die Stelle, die es veröffentlicht.',
    en: "'{path}' is another index '{id}' than the one seen before under the same number {now}. Ask the body that publishes it.",
  },
  'index-other-file': {
    de: '„{path}“ ist nicht die Datei, die das Verzeichnis meint: Prüfsumme {present} statt {wanted}. Sie wird nicht verwendet.',
    en: "'{path}' is not the file the index means: checksum {present} instead of {wanted}. It is not used.",
  },
  'other-digest': {
    de: '„{path}“ enthält {name} mit der Prüfsumme {present}; in vorgaben.lock ist {pinned} festgeschrieben. Eine veröffentlichte Version ändert sich nicht; fragen Sie die Stelle, die sie veröffentlicht.',
    en: "'{path}' holds {name} with the digest {present}; vorgaben.lock pins {pinned}. A published version does not change; ask the body that publishes it.",
  },
  'like-bundled': {
    de: '„{path}“ enthält {name}; ein anderes Regelwerk dieses Namens kommt mit vorgaben. Es wird nicht ersetzt.',
    en: "'{path}' holds {name}; another ruleset of that name comes with vorgaben. It is not replaced.",
  },
  exists: {
    de: '{name} ist schon installiert ({path}), mit anderem Inhalt. Wenn Sie die Änderung nicht kennen, löschen Sie den Ordner und nehmen das Regelwerk neu auf.',
    en: '{name} is installed already ({path}), with other content. If you do not know of the change, delete the folder and add the ruleset again.',
  },
} satisfies Readonly<Record<string, Text>>;
