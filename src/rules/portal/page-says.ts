import { type HtmlElement, pageOf } from '../../documents/html-tree.ts';
import type { Service } from '../../documents/service.ts';
import { defineCheck } from '../define-check.ts';
import { accessibleName } from './html-names.ts';
import { headOf, listedAs } from './page.ts';
import { chosen, WHICH_MESSAGES, WHICH_PARAMS, type WhichPages } from './which-pages.ts';

/** One way to say it. */
interface Way {
  readonly text?: string;
  readonly link?: string;
  readonly form?: true;
}

const REGEX = { type: 'string', format: 'regex', minLength: 1 } as const;

function says(page: HtmlElement, { text, link, form }: Way): boolean {
  const all = [...page.walk()];
  if (text !== undefined && new RegExp(text, 'iu').test(page.text)) return true;
  if (form && all.some((one) => one.name === 'form' && [...one.walk()].some(({ name }) => name === 'textarea')))
    return true;
  const links = all.filter((one) => one.name === 'a' && one.attributes.has('href'));
  return (
    link !== undefined &&
    links.some((one) => new RegExp(link, 'iu').test(`${accessibleName(one, page)} ${one.attribute('href')}`))
  );
}

/** Whether a page the Steckbrief lists as of this kind says it for all of the service. */
function saidBy(kind: string, anyOf: readonly Way[], service: Service): boolean {
  return service.documents.some((document) => {
    const page = listedAs(document, service, [kind]) ? pageOf(document) : null;
    return page !== null && anyOf.some((way) => says(page, way));
  });
}

/** Some pages must say certain things; which words say them is the ruleset's to know. */
export const pageSays = defineCheck<WhichPages & { anyOf: readonly Way[]; orPage?: string }>({
  name: 'page-says',
  summary: {
    de: 'Eine Seite sagt etwas Bestimmtes: im Text, in einem Link oder mit einem Formular.',
    en: 'A page says a certain thing: in its text, in a link or with a form.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['pages', 'anyOf'],
    properties: {
      ...WHICH_PARAMS,
      anyOf: {
        type: 'array',
        minItems: 1,
        description: {
          de: 'Eines davon genügt; reguläre Ausdrücke, Groß- und Kleinschreibung gleich',
          en: 'One of these is enough; regular expressions, upper and lower case are the same',
        },
        items: {
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          maxProperties: 1,
          properties: {
            text: { ...REGEX, description: { de: 'Im Text der Seite', en: 'In the text of the page' } },
            link: {
              ...REGEX,
              description: { de: 'Im Text oder in der Adresse eines Links', en: 'In the text or address of a link' },
            },
            form: {
              const: true,
              description: { de: 'Ein Formular mit einem Feld für Texte', en: 'A form with a field for texts' },
            },
          },
        },
      },
      orPage: {
        type: 'string',
        minLength: 1,
        description: {
          de: 'Art von Seite (seiten[].art), von der eine für alle genügt, wenn sie es sagt',
          en: 'Kind of page (seiten[].art) that is enough for all where it says so',
        },
      },
    },
  },
  messages: { unsaid: { de: 'Die Seite sagt das nicht.', en: 'The page does not say so.' }, ...WHICH_MESSAGES },
  subject: 'document',
  needsMessage: true,
  replaceable: ['unsaid'],
  *run({ document }, { anyOf, orPage, ...which }, context) {
    const page = chosen(document, which, context);
    if ('gap' in page) yield page;
    else if (anyOf.some((way) => says(page, way))) return;
    else if (orPage === undefined || !saidBy(orPage, anyOf, context.service))
      yield { document, pointer: headOf(page).pointer, code: 'unsaid' };
  },
});
