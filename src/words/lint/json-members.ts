import type { Text } from '../../base/nouns.ts';
import type { LintWord } from './lint-word.ts';

const NAME: Text = {
  de: 'Schreiben Sie den Pfad so, wie ihn die Datei hat; alle Angaben des Steckbriefs stehen in docs/steckbrief.md.',
  en: 'Write the path as the file has it; all members of the Steckbrief stand in docs/steckbrief.md.',
};

/** A path or condition names what no document of its kind has. */
export const JSON_MEMBERS = {
  when: {
    says: {
      de: '„when“ ist kein brauchbares JSON Schema{keyword?: Das Wort „{keyword}“ gibt es darin nicht}{ref?: Der Verweis „{ref}“ führt ins Leere}{at?: Unter „{at}“ steht etwas, das dort nicht stehen kann}.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "'when' is no usable JSON Schema{keyword?: it has no word '{keyword}'}{ref?: the reference '{ref}' leads nowhere}{at?: what stands below '{at}' cannot stand there}.{nearest? Probably '{nearest}' is meant.}",
    },
    fix: {
      de: 'Ein Muster, das geht: when: { required: [kontext], properties: { kontext: { required: [uploads], properties: { uploads: { const: true } } } } }.',
      en: 'A form that works: when: { required: [kontext], properties: { kontext: { required: [uploads], properties: { uploads: { const: true } } } } }.',
    },
  },
  'unknown-member': {
    says: {
      de: '„{path}“ kann nie etwas finden: Dateien der Art {kind} haben{where? unter {where}} keine Angabe „{name}“.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "'{path}' can never find anything: files of kind {kind} have no '{name}'{where? below {where}}.{nearest? Probably '{nearest}' is meant.}",
    },
    fix: NAME,
  },
  'list-member': {
    says: {
      de: '„{path}“ kann nie etwas finden: {where} ist eine Liste, „{name}“ steht erst in ihren Einträgen.',
      en: "'{path}' can never find anything: {where} is a list, '{name}' stands in its entries only.",
    },
    fix: {
      de: 'Fügen Sie hinter der Liste [*] ein: {better}.',
      en: 'Insert [*] behind the list: {better}.',
    },
  },
  'no-list': {
    says: {
      de: '„{path}“ kann nie etwas finden: {where} ist keine Liste.',
      en: "'{path}' can never find anything: {where} is no list.",
    },
    fix: { de: 'Lassen Sie die Nummer in eckigen Klammern weg.', en: 'Leave out the number in square brackets.' },
  },
  'when-member': {
    says: {
      de: '„when“ trifft nie zu: Der Steckbrief hat{where? unter {where}} keine Angabe „{name}“.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "'when' never holds: the Steckbrief has no '{name}'{where? below {where}}.{nearest? Probably '{nearest}' is meant.}",
    },
    fix: NAME,
  },
  'unknown-child': {
    says: {
      de: '„{name}“ kann an der gewählten Stelle nie stehen.{nearest? Gemeint ist wohl „{nearest}“.}',
      en: "'{name}' can never stand at the selected place.{nearest? Probably '{nearest}' is meant.}",
    },
    fix: NAME,
  },
  'no-json-path': {
    says: { de: '„{path}“ ist kein JSONPath (RFC 9535).', en: "'{path}' is no JSONPath (RFC 9535)." },
    fix: {
      de: 'Ein Pfad beginnt mit $, der gewählten Stelle: $.dienst.url oder $.leistungen[*].leika.',
      en: 'A path begins with $, the selected place: $.dienst.url or $.leistungen[*].leika.',
    },
  },
} satisfies Readonly<Record<string, LintWord>>;
