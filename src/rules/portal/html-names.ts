import { memo } from '../../base/memo.ts';
import type { HtmlElement } from '../../documents/html-tree.ts';
import { byId } from './page.ts';

const labels = new WeakMap<HtmlElement, Map<string, HtmlElement>>();
/** A name longer than this is none that anybody listens to; it keeps nested labels from growing without bound. */
const LONGEST = 2_000;

/** Labels of a page by the id they are for. */
function labelsOf(page: HtmlElement): ReadonlyMap<string, HtmlElement> {
  return memo(labels, page, () => {
    const found = new Map<string, HtmlElement>();
    for (const element of page.walk()) {
      const id = element.name === 'label' ? element.attribute('for') : undefined;
      if (id) found.set(id, element);
    }
    return found;
  });
}

const filled = (text: string | undefined): string => (text ?? '').trim();

const texts = new WeakMap<HtmlElement, string>();

/** Text of an element as a screen reader says it: pictures by their `alt`, parts by their `aria-label`. */
function spoken(element: HtmlElement): string {
  return memo(texts, element, () => say(element));
}

function say(element: HtmlElement): string {
  const said = filled(element.attribute('aria-label'));
  if (said !== '') return said;
  const parts = element.content.map((part) => {
    if (typeof part === 'string') return part;
    if (part.attribute('aria-hidden') === 'true' || ['script', 'style', 'template'].includes(part.name)) return '';
    if (part.name === 'img' || (part.name === 'input' && part.attribute('type') === 'image'))
      return filled(part.attribute('aria-label')) || (part.attribute('alt') ?? '');
    return spoken(part);
  });
  return parts.join(' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST) || filled(element.attribute('title'));
}

/** The name by reference or `aria-label`, which goes before everything else. */
export function ariaName(element: HtmlElement, page: HtmlElement): string {
  const referred = filled(element.attribute('aria-labelledby'))
    .split(/\s+/)
    .map((id) => byId(page).get(id)?.[0])
    .map((one) => (one ? spoken(one) : ''))
    .join(' ')
    .trim();
  return referred || filled(element.attribute('aria-label'));
}

/** The accessible name of a control or link, without the placeholder, which is no label; empty where it has none. */
export function accessibleName(element: HtmlElement, page: HtmlElement): string {
  const aria = ariaName(element, page);
  if (aria !== '') return aria;
  const type = filled(element.attribute('type')).toLowerCase();
  if (element.name === 'input' && ['submit', 'reset'].includes(type) && !element.attributes.has('value')) return type;
  if (element.name === 'input' && ['submit', 'reset', 'button'].includes(type))
    return filled(element.attribute('value')) || filled(element.attribute('title'));
  if (element.name === 'input' && type === 'image')
    return filled(element.attribute('alt')) || filled(element.attribute('title'));
  if (element.name === 'button' || element.name === 'a') return spoken(element);
  const id = element.attribute('id');
  const label = (id ? labelsOf(page).get(id) : undefined) ?? element.above(({ name }) => name === 'label');
  return (label ? spoken(label) : '') || filled(element.attribute('title'));
}
