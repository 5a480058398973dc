import type { HtmlElement } from '../../documents/html-tree.ts';
import { isLanguageTag } from '../../text/language-tag.ts';
import { type Hit, hidden, type PageCheck } from './page.ts';

function* lang(page: HtmlElement): Generator<Hit> {
  const value = page.attribute('lang')?.trim();
  if (!value) yield { element: page, attribute: 'lang', code: 'no-lang' };
  else if (!isLanguageTag(value)) yield { element: page, attribute: 'lang', code: 'lang-form', args: { value } };
}

function* title(page: HtmlElement): Generator<Hit> {
  const head = page.content.find((part): part is HtmlElement => typeof part !== 'string' && part.name === 'head');
  const found = head?.content.find((part): part is HtmlElement => typeof part !== 'string' && part.name === 'title');
  if (!found) yield { element: page, code: 'no-title' };
  else if (found.text === '') yield { element: found, code: 'empty-title' };
}

interface Heading {
  readonly element: HtmlElement;
  readonly level: number;
}

function headings(page: HtmlElement): Heading[] {
  return [...page.walk()].flatMap((element) => {
    const own = /^h([1-6])$/.exec(element.name)?.[1];
    const level = element.role === 'heading' ? (element.attribute('aria-level') ?? own ?? '2') : own;
    const counts = level !== undefined && (element.role === '' || element.role === 'heading') && !hidden(element);
    return counts ? [{ element, level: Number(level) }] : [];
  });
}

function* headingOne(page: HtmlElement): Generator<Hit> {
  const first = headings(page).filter(({ level }) => level === 1);
  if (first.length === 0) yield { element: page, code: 'no-h1' };
  for (const { element } of first.slice(1))
    yield {
      element,
      code: 'second-h1',
      args: { value: element.text, count: first.length },
      related: [first[0]!.element],
    };
}

const headingOrder: PageCheck = (page) => {
  const all = headings(page);
  return all.length === 0 ? null : orderOf(all);
};

function* orderOf(all: readonly Heading[]): Generator<Hit> {
  for (const [index, { element, level }] of all.entries()) {
    const before = all[index - 1];
    if (element.text === '' && ![...element.walk()].some(({ name }) => name === 'img' || name === 'svg'))
      yield { element, code: 'empty-heading', args: { level } };
    else if (before && level > before.level + 1)
      yield {
        element,
        code: 'heading-skip',
        args: { value: element.text, level, before: before.level, wanted: before.level + 1 },
        related: [before.element],
      };
  }
}

function* landmarks(page: HtmlElement): Generator<Hit> {
  const main = [...page.walk()].filter((one) => (one.name === 'main' || one.role === 'main') && !hidden(one));
  if (main.length === 0) yield { element: page, code: 'no-main' };
  for (const element of main.slice(1)) yield { element, code: 'second-main', related: [main[0]!] };
}

const viewport: PageCheck = (page) => {
  const metas = [...page.walk()].filter(
    (one) => one.name === 'meta' && one.attribute('name')?.trim().toLowerCase() === 'viewport',
  );
  return metas.length === 0 ? null : locked(metas);
};

function* locked(metas: readonly HtmlElement[]): Generator<Hit> {
  for (const element of metas) {
    const value = element.attribute('content') ?? '';
    const settings = new Map(
      value.split(/[,;]/).map((one) => one.split('=').map((part) => part.trim().toLowerCase()) as [string, string]),
    );
    const scalable = settings.get('user-scalable');
    const largest = Number(settings.get('maximum-scale') ?? 10);
    if (scalable === 'no' || scalable === '0' || largest < 2)
      yield { element, attribute: 'content', code: 'viewport-locked', args: { value } };
  }
}

function* doctype(page: HtmlElement): Generator<Hit> {
  if (page.quirks) yield { element: page, code: 'no-doctype' };
}

/** Checks on the frame of a page. */
export const STRUCTURE: Readonly<Record<string, PageCheck>> = {
  lang,
  title,
  'heading-one': headingOne,
  'heading-order': headingOrder,
  landmarks,
  viewport,
  doctype,
};
