import type { Document } from '../../documents/document.ts';
import { type HtmlElement, pageOf } from '../../documents/html-tree.ts';
import type { CheckContext, Gap } from '../define-check.ts';
import { listedAs } from './page.ts';

/** Which pages a check is about: by the Steckbrief, or by what their title or main heading says. */
export interface WhichPages {
  readonly pages: readonly string[];
  readonly titled?: string;
}

export const WHICH_PARAMS = {
  pages: {
    type: 'array',
    minItems: 1,
    items: { type: 'string', minLength: 1 },
    description: {
      de: 'Arten von Seiten des Steckbriefs (seiten[].art), die angesehen werden',
      en: 'Kinds of pages of the Steckbrief (seiten[].art) that are looked at',
    },
  },
  titled: {
    type: 'string',
    format: 'regex',
    minLength: 1,
    description: {
      de: 'Auch Seiten, die der Steckbrief nicht führt, werden angesehen, wenn Titel oder Hauptüberschrift dazu passen',
      en: 'Pages the Steckbrief does not list are looked at, too, if title or main heading match this',
    },
  },
} as const;

export const WHICH_MESSAGES = {
  'not-a-page': { de: 'Die Datei ist keine lesbare HTML-Seite.', en: 'The file is no readable HTML page.' },
  'other-page': { de: 'Die Vorgabe gilt für andere Arten von Seiten.', en: 'The rule is about other kinds of pages.' },
} as const;

/** The page to look at, or why there is none. */
export function chosen(
  document: Document,
  { pages, titled }: WhichPages,
  { service }: CheckContext,
): HtmlElement | Gap {
  const page = pageOf(document);
  if (listedAs(document, service, pages)) return page ?? { gap: 'unverified', document, code: 'not-a-page' };
  const heads = page && titled ? [...page.walk()].filter(({ name }) => name === 'title' || name === 'h1') : [];
  const fits = heads.some((one) => new RegExp(titled!, 'iu').test(one.text));
  return page && fits ? page : { gap: 'not-applicable', document, code: 'other-page' };
}
