import type { Document } from '../../documents/document.ts';
import { certain } from '../../text/certain.ts';
import { STRAY } from '../../text/strays.ts';
import { checkParameter } from '../check-parameter.ts';
import { at, defineCheck, type Gap, type Problem } from '../define-check.ts';
import { setTo } from '../mends.ts';
import { noSchema, OWN_STANDARD, STEP_MESSAGES } from './step-gaps.ts';

type Check = 'version' | 'standard' | 'number' | 'characters';
type Answer = Problem | Gap;

const local = (name: string) => `*[local-name()='${name}']`;
const HEADER = "*[starts-with(local-name(),'nachrichtenkopf')]";

/** Where messages say their number: Basisnachricht, xdomea, XInneres. */
const NUMBERS = [
  `${HEADER}/${local('identifikation.nachricht')}/${local('nachrichtentyp')}/${local('code')}`,
  `${local('Kopf')}/${local('Nachrichtentyp')}/${local('code')}`,
  `${HEADER}/${local('nachrichtencode')}`,
].join('|');

function gap(document: Document, outcome: Gap['gap'], code: string): Gap {
  return { gap: outcome, document, code };
}

/** An attribute of the root against what the standard says of itself. */
function* stated(document: Document, attribute: 'version' | 'standard'): Generator<Answer> {
  const { examination, root } = document;
  const said = root!.child(`@${attribute}`);
  const value = String(said?.value ?? '').trim();
  const wanted = examination?.meta?.[attribute === 'version' ? 'schemaVersion' : 'nameKurz'];
  if (!said) yield gap(document, 'not-applicable', 'no-attribute');
  else if (!examination?.standard) yield noSchema(document);
  else if (wanted === undefined) yield gap(document, 'unverified', 'no-metadata');
  else if (value !== wanted)
    yield {
      ...at(said, `other-${attribute}`, { value, wanted }, { part: 'value' }),
      fix: attribute === 'standard' ? setTo(certain(value, [wanted])) : undefined,
    };
}

function* number(document: Document): Generator<Answer> {
  const root = document.root!;
  const wanted = /\.(\d{4})$/.exec(document.rootName?.local ?? '')?.[1];
  const said = root.find(NUMBERS);
  if (wanted === undefined) yield gap(document, 'not-applicable', 'no-number');
  else if (said.length === 0) yield gap(document, 'not-applicable', 'no-header');
  else
    for (const code of said) {
      const value = String(code.value).trim();
      // The schema goes by the root: the header only repeats it.
      if (value !== wanted)
        yield {
          ...at(code, 'other-number', { value, wanted, message: document.rootName!.local }),
          fix: { set: wanted },
        };
    }
}

function* characters(document: Document): Generator<Answer> {
  const { examination } = document;
  if (!examination?.texts) yield noSchema(document);
  else if (examination.texts.texts === 0) yield gap(document, 'not-applicable', 'no-texts');
  else for (const problem of examination.texts.problems) yield { document, ...problem };
}

const CHECKS: Readonly<Record<Check, (document: Document) => Iterable<Answer>>> = {
  version: (document) => stated(document, 'version'),
  standard: (document) => stated(document, 'standard'),
  number,
  characters,
};

/** What a message says of itself against its standard: what XPath cannot ask, since the standard stands in other files. */
export const xoevMessage = defineCheck<{ check: Check }>({
  name: 'xoev-message',
  summary: {
    de: 'Die Nachricht stimmt mit ihrem Standard überein: Version, Name, Nachrichtennummer, Zeichen nach DIN 91379.',
    en: 'The message agrees with its standard: version, name, message number, characters of DIN 91379.',
  },
  params: checkParameter(Object.keys(CHECKS), {
    de: 'version und standard: Attribute des obersten Elements; number: des Namens im Kopf; characters: Texte mit einem Datentyp aus DIN 91379',
    en: 'version and standard: attributes of the root; number: of the root name in the header; characters: texts with a data type of DIN 91379',
  }),
  messages: {
    'other-version': {
      de: 'Die Nachricht nennt die Version „{value}“; das Schema, nach dem sie geprüft ist, gehört zur Version „{wanted}“.',
      en: "The message names the version '{value}'; the schema it was checked against belongs to version '{wanted}'.",
    },
    'other-standard': {
      de: 'Die Nachricht nennt den Standard „{value}“; er schreibt sich „{wanted}“.',
      en: "The message names the standard '{value}'; it is written '{wanted}'.",
    },
    'other-number': {
      de: 'Im Nachrichtenkopf steht die Nummer „{value}“; die Nachricht „{message}“ hat die Nummer {wanted}.',
      en: "The header says number '{value}'; the message '{message}' has the number {wanted}.",
    },
    'not-allowed': STRAY,
    'not-nfc': {
      de: '„{character}“ an Stelle {position} ist als {codePoint} gespeichert; verlangt ist {wanted} (Unicode-Normalform NFC).{more? Das betrifft hier {count} Zeichen.}',
      en: "'{character}' at position {position} is stored as {codePoint}; {wanted} is required (Unicode normal form NFC).{more? This concerns {count} {count|character|characters} here.}",
    },
    'no-metadata': {
      de: 'Das Paket des Standards sagt nicht, wie er heißt und welche Version es enthält.',
      en: 'The package of the standard does not say what it is called and which version it holds.',
    },
    'no-attribute': { de: 'Die Nachricht macht diese Angabe nicht.', en: 'The message does not state this.' },
    'no-number': {
      de: 'Der Name der Nachricht enthält keine Nummer.',
      en: 'The name of the message has no number.',
    },
    'no-header': {
      de: 'Die Nachricht hat keinen Kopf, der eine Nummer nennt.',
      en: 'The message has no header that names a number.',
    },
    'no-texts': {
      de: 'Kein Text der Nachricht hat nach dem Schema einen Datentyp der DIN 91379.',
      en: 'By the schema no text of the message has a data type of DIN 91379.',
    },
    unreadable: STEP_MESSAGES['unreadable']!,
    'no-schema': STEP_MESSAGES['no-schema']!,
    'several-schemas': STEP_MESSAGES['several-schemas']!,
    'own-standard': OWN_STANDARD,
  },
  subject: 'document',
  fixable: ['other-standard', 'other-number', 'not-nfc', 'not-allowed'],
  asWritten: true,
  replaceable: [],
  *run({ document }, { check }) {
    if (document.fault || !document.root) yield gap(document, 'unverified', 'unreadable');
    else {
      yield* CHECKS[check](document);
      if (check !== 'number' && document.examination?.unvouched) yield gap(document, 'unverified', 'own-standard');
    }
  },
});
