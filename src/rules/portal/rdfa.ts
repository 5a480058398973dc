import { type HtmlElement, pageOf } from '../../documents/html-tree.ts';
import { defineCheck } from '../define-check.ts';
import { type Hit, headOf, listedAs, type PageCheck } from './page.ts';
import { typesOf } from './rdfa-types.ts';
import { WHICH_PARAMS } from './which-pages.ts';

/** Prefixes of link previews, which nearly every page has and which describe no service. */
const PREVIEWS = /^(?:og|fb|article|twitter|profile|book|music|video):/i;

/** Properties an element states, without those of link previews. */
function properties(element: HtmlElement): string[] {
  return (element.attribute('property') ?? '').split(/\s+/).filter((one) => one !== '' && !PREVIEWS.test(one));
}

const localName = (property: string): string => property.split(/[:/#]/).at(-1)!;

/** Subjects that are described in two places: readers that merge by subject keep one of two inner parts. */
const subjects: PageCheck = (page) => {
  const described = [...page.walk()].filter((one) => one.attributes.has('typeof'));
  return described.length === 0 ? null : doubled(described);
};

function* doubled(described: readonly HtmlElement[]): Generator<Hit> {
  const first = new Map<string, HtmlElement>();
  for (const element of described) {
    const value = (element.attribute('about') ?? element.attribute('resource') ?? '').trim();
    const before = first.get(value);
    if (value === '') continue;
    if (before) yield { element, code: 'subject-twice', args: { value }, related: [before] };
    else first.set(value, element);
  }
}

export const RDFA: Readonly<Record<string, PageCheck>> = { 'rdfa-subjects': subjects };

interface Params {
  pages: readonly string[];
  vocabulary?: string;
  properties?: readonly string[];
  types?: readonly string[];
}

/** A page tells machines what it is about; the words are the ruleset's, since no handbook of them is public. */
export const rdfa = defineCheck<Params>({
  name: 'rdfa',
  summary: {
    de: 'Eine Seite trägt RDFa-Angaben (vocab, prefix oder typeof, dazu property), auf Wunsch aus einem bestimmten Wortschatz.',
    en: 'A page carries RDFa (vocab, prefix or typeof, and property), of a given vocabulary where one is named.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['pages'],
    properties: {
      pages: WHICH_PARAMS.pages,
      vocabulary: {
        type: 'string',
        format: 'regex',
        minLength: 1,
        description: {
          de: 'Regulärer Ausdruck für die Adresse des Vokabulars; ohne ihn genügt jedes',
          en: 'Regular expression for the address of the vocabulary; left out: any',
        },
      },
      properties: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        description: {
          de: 'Eigenschaften, die genannt sein müssen, mit ihren Namen ohne Präfix',
          en: 'Properties that must be stated, by their names without prefix',
        },
      },
      types: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', format: 'regex', minLength: 1 },
        description: {
          de: 'Reguläre Ausdrücke für ganze Adressen von Typen; etwas auf der Seite muss von einem davon sein',
          en: 'Regular expressions for whole addresses of types; something on the page must be of one of them',
        },
      },
    },
  },
  messages: {
    'no-rdfa': {
      de: 'Die Seite trägt keine RDFa-Angaben (vocab, typeof und property); die Verwaltungssuchmaschine erkennt die Leistung darin nicht. Angaben für Linkvorschauen (og:…) zählen nicht.',
      en: 'The page carries no RDFa (vocab, typeof and property), so the search does not recognise the Leistung in it. Tags for link previews (og:…) do not count.',
    },
    'other-vocabulary': {
      de: 'Die RDFa-Angaben der Seite nutzen einen anderen Wortschatz ({value}), als das Regelwerk vorsieht.',
      en: 'The RDFa of the page uses another vocabulary ({value}) than the ruleset provides for.',
    },
    'no-property': {
      de: 'In den RDFa-Angaben der Seite fehlt „{value}“.',
      en: "The RDFa of the page lacks '{value}'.",
    },
    'other-type': {
      de: 'Die RDFa-Angaben der Seite beschreiben {value}; keine davon ist eine Leistung der Verwaltung. Nehmen Sie den Typ, den die Verwaltungssuchmaschine nennt, oder schema.org/GovernmentService.',
      en: 'The RDFa of the page describes {value}; none of it is a service of the administration. Take the type that the search names, or schema.org/GovernmentService.',
    },
    'not-a-page': { de: 'Die Datei ist keine lesbare HTML-Seite.', en: 'The file is no readable HTML page.' },
    'other-page': {
      de: 'Die Vorgabe gilt für andere Arten von Seiten.',
      en: 'The rule is about other kinds of pages.',
    },
  },
  subject: 'document',
  *run({ document }, { pages, vocabulary, properties: wanted = [], types = [] }, { service }) {
    const page = pageOf(document);
    if (!listedAs(document, service, pages)) {
      yield { gap: 'not-applicable', document, code: 'other-page' };
      return;
    }
    if (!page) {
      yield { gap: 'unverified', document, code: 'not-a-page' };
      return;
    }
    const { pointer } = headOf(page);
    const all = [...page.walk()];
    const stated = new Set(all.flatMap(properties).map(localName));
    const typed = all.some((one) => one.attributes.has('vocab') || one.attributes.has('typeof'));
    if (!typed || stated.size === 0) {
      yield { document, pointer, code: 'no-rdfa' };
      return;
    }
    const words = all
      .flatMap((one) => [one.attribute('vocab'), one.attribute('prefix')])
      .filter((one) => one !== undefined);
    if (vocabulary && !words.some((one) => new RegExp(vocabulary, 'u').test(one)))
      yield { document, pointer, code: 'other-vocabulary', args: { value: words.join(' ') } };
    for (const value of wanted)
      if (!stated.has(value)) yield { document, pointer, code: 'no-property', args: { value } };
    const described = typesOf(page);
    const fitting = types.map((type) => new RegExp(`^(?:${type})$`, 'u'));
    if (types.length > 0 && !described.some((one) => fitting.some((type) => type.test(one))))
      yield { document, pointer, code: 'other-type', args: { value: described.length > 0 ? described : ['–'] } };
  },
});
