import type { HtmlElement } from '../../documents/html-tree.ts';
import { accessibleName, ariaName } from './html-names.ts';
import { byId, type Hit, hidden, type PageCheck } from './page.ts';

const decorative = (one: HtmlElement): boolean => one.role === 'presentation' || one.role === 'none';

const imageAlt: PageCheck = (page) => {
  const images = [...page.walk()].filter(
    (one) =>
      (one.name === 'img' || (one.name === 'area' && one.attributes.has('href'))) && !decorative(one) && !hidden(one),
  );
  return images.length === 0 ? null : alternatives(images, page);
};

function* alternatives(images: readonly HtmlElement[], page: HtmlElement): Generator<Hit> {
  for (const element of images) {
    const alt = element.attribute('alt');
    const src = element.attribute('src') ?? element.attribute('href') ?? '';
    const file = src.startsWith('data:') ? 'data:' : (src.split(/[?#]/)[0]!.split('/').at(-1) ?? '');
    if (ariaName(element, page) !== '') continue;
    if (alt === undefined) yield { element, code: 'no-alt', args: { file } };
    else if (/^\S+\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i.test(alt.trim()))
      yield { element, attribute: 'alt', code: 'alt-file-name', args: { value: alt.trim() } };
  }
}

/** Parts of a table that are not of a table inside it. */
function own(table: HtmlElement, names: readonly string[]): HtmlElement[] {
  return [...table.walk()].filter(
    (one) => names.includes(one.name) && one.above(({ name }) => name === 'table') === table,
  );
}

const tableHeaders: PageCheck = (page) => {
  const tables = [...page.walk()].filter((one) => one.name === 'table' && !decorative(one) && !hidden(one));
  return tables.length === 0 ? null : tableHits(tables, page);
};

function* tableHits(tables: readonly HtmlElement[], page: HtmlElement): Generator<Hit> {
  for (const element of tables) {
    const rows = own(element, ['tr']).length;
    const cells = own(element, ['td', 'th']);
    const headed = cells.some((one) => one.name === 'th' || /^(?:col|row)(?:umn)?header$/.test(one.role));
    if (!headed && rows > 1 && cells.length > rows) yield { element, code: 'no-th', args: { rows } };
    for (const cell of cells) {
      const missing = (cell.attribute('headers') ?? '').split(/\s+/).find((id) => id !== '' && !byId(page).has(id));
      if (missing) yield { element: cell, attribute: 'headers', code: 'headers-unknown', args: { value: missing } };
    }
  }
}

const uniqueId: PageCheck = (page) => (byId(page).size === 0 ? null : twins(page));

function* twins(page: HtmlElement): Generator<Hit> {
  for (const [value, elements] of byId(page))
    for (const element of elements.slice(1))
      yield {
        element,
        attribute: 'id',
        code: 'duplicate-id',
        args: { value, count: elements.length },
        related: [elements[0]!],
      };
}

const GENERIC =
  /^(?:hier|hier klicken|klicken sie hier|klick hier|mehr|mehr erfahren|mehr lesen|weiter|weiterlesen|weitere informationen|link|zum link|details|click here|here|more|read more|learn more)[\s.…:>»→]*$/i;

const linkText: PageCheck = (page) => {
  const links = [...page.walk()].filter((one) => one.name === 'a' && one.attributes.has('href') && !hidden(one));
  return links.length === 0 ? null : linkHits(links, page);
};

function* linkHits(links: readonly HtmlElement[], page: HtmlElement): Generator<Hit> {
  for (const element of links) {
    const value = accessibleName(element, page);
    const target = element.attribute('href') ?? '';
    if (value === '') yield { element, code: 'link-without-text', args: { target } };
    else if (GENERIC.test(value)) yield { element, code: 'link-generic', args: { value, target } };
  }
}

/** Checks on what a page shows. */
export const CONTENT: Readonly<Record<string, PageCheck>> = {
  'image-alt': imageAlt,
  'table-headers': tableHeaders,
  'unique-id': uniqueId,
  'link-text': linkText,
};
