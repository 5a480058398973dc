import type { Text } from '../types.ts';

/** Why a package of a standard is refused (exit 2). */
export const REFUSED = {
  'no-path': { de: 'Das Schemapaket „{path}“ gibt es nicht.', en: "There is no schema package '{path}'." },
  'no-schemas': {
    de: 'Im Ordner „{path}“ liegt kein XML-Schema (.xsd) und keine scenarios.xml.',
    en: "The folder '{path}' holds no XML Schema (.xsd) and no scenarios.xml.",
  },
  'no-manifest': {
    de: 'Im Ordner „{path}“ fehlt die standard.yaml. Löschen Sie ihn und nehmen Sie den Standard mit „vorgaben standards add“ neu auf.',
    en: "The folder '{path}' lacks its standard.yaml. Delete it and add the standard again with 'vorgaben standards add'.",
  },
  'not-listed': {
    de: '„{file}“ steht nicht unter „dateien“. Schreiben Sie standard.yaml nicht von Hand um; nehmen Sie den Standard mit „vorgaben standards add“ neu auf.',
    en: "'{file}' is not listed under 'dateien'. Do not rewrite standard.yaml by hand; add the standard again with 'vorgaben standards add'.",
  },
  'bad-path': {
    de: '„{file}“ ist kein Pfad innerhalb des Pakets.',
    en: "'{file}' is no path inside the package.",
  },
  link: {
    de: '„{path}“ ist ein Verweis (Link); Verweisen folgt vorgaben bei installierten Standards nicht.',
    en: "'{path}' is a link; vorgaben does not follow links among installed standards.",
  },
  changed: {
    de: 'Der installierte Standard {id} ({path}) ist verändert: {changed?Nicht zur Prüfsumme passt {changed}. }{missing?Es fehlt {missing}. }{extra?Dazugekommen ist {extra}. }Geprüft wird damit nicht. Entfernen Sie ihn („vorgaben standards remove {id}“) und nehmen Sie ihn aus der Originaldatei neu auf.',
    en: "The installed standard {id} ({path}) was changed: {changed?{changed} does not fit its checksum. }{missing?{missing} is missing. }{extra?{extra} was added. }Nothing is judged by it. Remove it ('vorgaben standards remove {id}') and add it again from the original file.",
  },
} satisfies Readonly<Record<string, Text>>;
