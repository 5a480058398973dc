import { memo } from '../../base/memo.ts';
import type { Args } from '../../base/nouns.ts';
import type { Document } from '../../documents/document.ts';
import type { HtmlElement } from '../../documents/html-tree.ts';
import type { Service } from '../../documents/service.ts';

/** What a check on a page finds: at an element, or at one of its attributes. */
export interface Hit {
  readonly element: HtmlElement;
  readonly attribute?: string;
  readonly code: string;
  readonly args?: Args;
  readonly related?: readonly HtmlElement[];
}

/** Looks at one page; null where the page has nothing the check is about. */
export type PageCheck = (page: HtmlElement) => Iterable<Hit> | null;

/** A hit as the engine takes it. */
export function problem({ element, attribute, code, args = {}, related = [] }: Hit) {
  const { document } = element;
  const pointer = attribute && element.attributes.has(attribute) ? `${element.pointer}/@${attribute}` : element.pointer;
  const places = related.map((one) => ({ document: one.document, pointer: one.pointer }));
  return { document, pointer, code, args, ...(places.length > 0 ? { related: places } : {}) };
}

const ids = new WeakMap<HtmlElement, Map<string, HtmlElement[]>>();

/** Elements of a page by id, each in page order. */
export function byId(page: HtmlElement): ReadonlyMap<string, readonly HtmlElement[]> {
  return memo(ids, page, () => {
    const found = new Map<string, HtmlElement[]>();
    for (const element of page.walk()) {
      const id = element.attribute('id');
      if (id !== undefined && id !== '') memo(found, id, () => []).push(element);
    }
    return found;
  });
}

/** The element that stands for the page as a whole: its first heading, else its body. */
export function headOf(page: HtmlElement): HtmlElement {
  const all = [...page.walk()];
  return all.find(({ name }) => name === 'h1') ?? all.find(({ name }) => name === 'title') ?? page;
}

/** Whether nobody meets the element, by attributes alone (styles are not looked at). */
export function hidden(element: HtmlElement): boolean {
  const away = (one: HtmlElement) =>
    one.attributes.has('hidden') || one.attribute('aria-hidden') === 'true' || one.name === 'template';
  return away(element) || element.above(away) !== null;
}

/** Whether the Steckbrief lists the page as one of these kinds of page. */
export function listedAs(document: Document, { steckbrief }: Service, kinds: readonly string[]): boolean {
  return document.declarations.some(({ pointer }) => {
    const index = /^\/seiten\/(\d+)\/datei$/.exec(pointer)?.[1];
    const art = index && steckbrief?.root?.child('seiten')?.child(index)?.child('art')?.value;
    return typeof art === 'string' && kinds.includes(art);
  });
}
