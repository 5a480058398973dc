import type { HtmlElement } from '../../documents/html-tree.ts';
import { defineCheck } from '../define-check.ts';
import { accessibleName } from './html-names.ts';
import { headOf } from './page.ts';
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

/** Some pages must say certain things; which words say them is the ruleset's to know. */
export const pageSays = defineCheck<WhichPages & { anyOf: readonly Way[] }>({
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
        description: 'One of these is enough; regular expressions, upper and lower case are the same',
        items: {
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          maxProperties: 1,
          properties: {
            text: { ...REGEX, description: 'In the text of the page' },
            link: { ...REGEX, description: 'In the text or address of a link' },
            form: { const: true, description: 'A form with a field for texts' },
          },
        },
      },
    },
  },
  messages: { unsaid: { de: 'Die Seite sagt das nicht.', en: 'The page does not say so.' }, ...WHICH_MESSAGES },
  subject: 'document',
  needsMessage: true,
  replaceable: ['unsaid'],
  *run({ document }, { anyOf, ...which }, context) {
    const page = chosen(document, which, context);
    if ('gap' in page) yield page;
    else if (!anyOf.some((way) => says(page, way))) yield { document, pointer: headOf(page).pointer, code: 'unsaid' };
  },
});
