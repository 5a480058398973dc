import type { Document } from '../../documents/document.ts';
import { defineCheck, type Gap, type Problem } from '../define-check.ts';
import { dcatInJson } from './dcat-json.ts';
import { dcatInXml } from './dcat-xml.ts';
import type { Distribution, OpenData } from './distributions.ts';

interface Params {
  /** Ids of the vocabulary below its address; without them any licence will do. */
  readonly licences?: readonly string[];
}

/** Places of one file that are named one by one. */
const LISTED = 100;
const VOCABULARY = 'http://dcat-ap.de/def/licenses/';

const plain = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https:/, 'http:')
    .replace(/\/$/, '');

function* faultsOf({ pointer, name, licences: said }: Distribution, wanted: Params['licences']) {
  if (!wanted) {
    if (said.length === 0) yield { pointer, code: 'no-licence', args: { name } };
    return;
  }
  const known = wanted.map((id) => VOCABULARY + id);
  for (const { pointer: place, value } of said) {
    if (known.includes(value.replace(/\/$/, ''))) continue;
    const expected = known.find((one) => plain(one) === plain(value)) ?? '';
    yield { pointer: place, code: 'other-licence', args: { value, expected } };
  }
}

function openDataIn({ root, rootName }: Document): OpenData | null {
  if (!root) return null;
  return rootName ? dcatInXml(root) : dcatInJson(root.value);
}

/** Whether the Steckbrief says that the file describes open data. */
const isDeclared = ({ declarations }: Document): boolean => declarations.some(({ kinds }) => kinds.includes('dcat'));

function* nothing(document: Document, { datasets, unknown }: OpenData): Generator<Problem | Gap> {
  if (unknown !== '' && datasets === 0) yield { gap: 'unverified', document, code: 'context', args: { unknown } };
  else if (datasets > 0) yield { document, pointer: '', code: 'no-distribution', args: {} };
  else if (isDeclared(document)) yield { document, pointer: '', code: 'no-dataset', args: {} };
  else yield { gap: 'not-applicable', document, code: 'no-dataset' };
}

/** Portals take over what the description says: data without a licence there is data nobody may use. */
export const dcatLicence = defineCheck<Params>({
  name: 'dcat-licence',
  summary: {
    de: 'Die Beschreibung offener Daten (DCAT-AP.de, als RDF/XML oder JSON-LD) nennt zu jeder Distribution eine Lizenz, mit „licences“ eine aus dem Vokabular.',
    en: "The description of open data (DCAT-AP.de, as RDF/XML or JSON-LD) names a licence for each distribution, with 'licences' one of the vocabulary.",
  },
  params: {
    type: 'object',
    additionalProperties: false,
    properties: {
      licences: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        description: {
          de: `Kennungen des Vokabulars unter ${VOCABULARY}`,
          en: `Ids of the vocabulary below ${VOCABULARY}`,
        },
      },
    },
  },
  messages: {
    'no-licence': {
      de: 'Die Distribution{name? „{name}“} nennt keine Lizenz (dct:license). Tragen Sie eine ein, zum Beispiel http://dcat-ap.de/def/licenses/dl-zero-de/2.0.',
      en: "The distribution{name? '{name}'} names no licence (dct:license). Enter one, for example http://dcat-ap.de/def/licenses/dl-zero-de/2.0.",
    },
    'other-licence': {
      de: 'Die Lizenz „{value}“ steht nicht in der Lizenzliste von DCAT-AP.de{expected?; gemeint ist wohl {expected}}. Nehmen Sie eine aus der Liste, zum Beispiel http://dcat-ap.de/def/licenses/dl-zero-de/2.0.',
      en: "The licence '{value}' is not in the list of licences of DCAT-AP.de{expected?; probably {expected} is meant}. Take one of the list, for example http://dcat-ap.de/def/licenses/dl-zero-de/2.0.",
    },
    'no-distribution': {
      de: 'Der Datensatz hat keine Distribution (dcat:Distribution); wo die Daten liegen und unter welcher Lizenz, bleibt offen. Ergänzen Sie sie.',
      en: 'The dataset has no distribution (dcat:Distribution); where the data are and under which licence remains open. Add it.',
    },
    'no-dataset': {
      de: 'In der Datei ist kein Datensatz beschrieben (dcat:Dataset). Beschreiben Sie ihn nach DCAT-AP.de.',
      en: 'The file describes no dataset (dcat:Dataset). Describe it by DCAT-AP.de.',
    },
    more: {
      de: 'Noch {count} weitere {count|Distribution|Distributionen} dieser Datei {count|weicht|weichen} ab.',
      en: '{count} further {count|distribution|distributions} of this file {count|differs|differ}.',
    },
    context: {
      de: 'Was die Namen in der Datei bedeuten, steht unter {unknown}; diese Adresse wird nicht aufgerufen. Ungeprüft. Speichern Sie die Datei mit eigenem „@context“.',
      en: "What the names in the file mean stands at {unknown}; that address is not called. Unchecked. Save the file with a '@context' of its own.",
    },
    turtle: {
      de: 'Die Beschreibung ist in Turtle; vorgaben liest nur RDF/XML und JSON-LD. Sie blieb ungeprüft. Legen Sie sie auch in einer dieser Formen bei.',
      en: 'The description is in Turtle; vorgaben reads RDF/XML and JSON-LD only. It remained unchecked. Enclose it in one of these forms, too.',
    },
    unreadable: {
      de: 'Die Datei ließ sich nicht lesen; was in ihr steht, bleibt ungeprüft.',
      en: 'The file could not be read; what it says remains unchecked.',
    },
  },
  subject: 'document',
  replaceable: [],
  *run({ document }, { licences }): Generator<Problem | Gap> {
    const found = document.fault ? null : openDataIn(document);
    if (document.fault) yield { gap: 'unverified', document, code: 'unreadable' };
    else if (!found) yield { gap: 'unverified', document, code: 'turtle' };
    else if (found.distributions.length === 0) yield* nothing(document, found);
    let count = 0;
    for (const one of found?.distributions ?? [])
      for (const fault of faultsOf(one, licences)) {
        count += 1;
        if (count <= LISTED) yield { document, ...fault };
      }
    if (count > LISTED) yield { document, pointer: '', code: 'more', args: { count: count - LISTED } };
  },
});
