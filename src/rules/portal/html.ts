import { pageOf } from '../../documents/html-tree.ts';
import { defineCheck } from '../define-check.ts';
import { CONTENT } from './html-content.ts';
import { CONTROLS } from './html-controls.ts';
import { HTML_MESSAGES } from './html-messages.ts';
import { STRUCTURE } from './html-structure.ts';
import { listedAs, type PageCheck, problem } from './page.ts';
import { RDFA } from './rdfa.ts';

const CHECKS: Readonly<Record<string, PageCheck>> = { ...STRUCTURE, ...CONTROLS, ...CONTENT, ...RDFA };

/** Places of one kind on a page that are named one by one; nobody reads on after so many. */
const LISTED = 200;

/** What can be decided on a page's tree alone; how it looks and reads remains for people. */
export const html = defineCheck<{ check: string; pages?: readonly string[] }>({
  name: 'html',
  summary: {
    de: 'Eine Prüfung an einer HTML-Seite, nach ihrem Namen.',
    en: 'A check on an HTML page, by its name.',
  },
  params: {
    type: 'object',
    additionalProperties: false,
    required: ['check'],
    properties: {
      check: { enum: Object.keys(CHECKS), description: { de: 'Was geprüft wird', en: 'What is checked' } },
      pages: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        description: {
          de: 'Nur Seiten, die der Steckbrief als eine dieser Arten führt (seiten[].art); sonst alle Seiten',
          en: 'Only pages that the Steckbrief lists as one of these kinds (seiten[].art); default: all pages',
        },
      },
    },
  },
  messages: HTML_MESSAGES,
  subject: 'document',
  replaceable: [],
  *run({ document }, { check, pages }, { service }) {
    const page = pageOf(document);
    if (pages && !listedAs(document, service, pages)) {
      yield { gap: 'not-applicable', document, code: 'other-page' };
      return;
    }
    if (!page) {
      yield { gap: 'unverified', document, code: 'not-a-page' };
      return;
    }
    const hits = CHECKS[check]!(page);
    if (hits === null) yield { gap: 'not-applicable', document, code: 'nothing-there' };
    else {
      let count = 0;
      for (const hit of hits) {
        count += 1;
        if (count <= LISTED) yield problem(hit);
      }
      if (count > LISTED) yield { document, pointer: page.pointer, code: 'more', args: { count: count - LISTED } };
    }
  },
});
