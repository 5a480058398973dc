import type { HtmlElement } from '../../documents/html-tree.ts';
import { nearest } from '../../text/nearest.ts';
import { accessibleName } from './html-names.ts';
import { byId, type Hit, hidden, type PageCheck } from './page.ts';

const typeOf = (element: HtmlElement): string => (element.attribute('type') ?? 'text').trim().toLowerCase();

function controls(page: HtmlElement): HtmlElement[] {
  return [...page.walk()].filter(
    (one) =>
      ['input', 'select', 'textarea', 'button'].includes(one.name) &&
      !(one.name === 'input' && typeOf(one) === 'hidden') &&
      !hidden(one),
  );
}

/** A check on some elements of a page; nothing to look at where the page has none of them. */
function each(
  select: (page: HtmlElement) => HtmlElement[],
  look: (one: HtmlElement, page: HtmlElement) => Iterable<Hit>,
): PageCheck {
  return (page) => {
    const found = select(page);
    return found.length === 0 ? null : found.flatMap((one) => [...look(one, page)]);
  };
}

function* named(element: HtmlElement, page: HtmlElement): Generator<Hit> {
  if (accessibleName(element, page) !== '') return;
  const field = element.attribute('name') ?? element.attribute('id') ?? '';
  const placeholder = element.attribute('placeholder')?.trim() ?? '';
  const kind = element.name === 'input' ? `${element.name} type=${typeOf(element)}` : element.name;
  if (element.name === 'button') yield { element, code: 'button-without-name' };
  else yield { element, code: 'control-without-name', args: { kind, field, placeholder } };
}

function* labelled(element: HtmlElement, page: HtmlElement): Generator<Hit> {
  const id = element.attribute('for')!.trim();
  if (!byId(page).has(id)) yield { element, attribute: 'for', code: 'label-for-nothing', args: { value: id } };
}

const labels = (page: HtmlElement): HtmlElement[] =>
  [...page.walk()].filter((one) => one.name === 'label' && one.attributes.has('for'));

/** HTML Living Standard, autofill field names. */
const FIELDS: ReadonlySet<string> = new Set(
  `name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password
  current-password one-time-code organization-title organization street-address address-line1 address-line2
  address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name
  cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type
  transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo tel
  tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp`.split(
    /\s+/,
  ),
);
const REACHED = /^(?:tel(?:-.+)?|email|impp)$/;

/** The token that is not as the standard writes it; undefined where the value is in order. */
function oddToken(value: string): string | undefined {
  const tokens = value.trim().toLowerCase().split(/\s+/);
  if (tokens.length === 1 && ['', 'on', 'off'].includes(tokens[0]!)) return undefined;
  if (tokens.at(-1) === 'webauthn') tokens.pop();
  const field = tokens.pop();
  if (field === undefined || !FIELDS.has(field)) return field ?? 'webauthn';
  if (/^(?:home|work|mobile|fax|pager)$/.test(tokens.at(-1) ?? '')) {
    if (!REACHED.test(field)) return tokens.at(-1);
    tokens.pop();
  }
  if (/^(?:shipping|billing)$/.test(tokens.at(-1) ?? '')) tokens.pop();
  if (tokens.at(-1)?.startsWith('section-')) tokens.pop();
  return tokens.at(-1);
}

const filling = (page: HtmlElement): HtmlElement[] =>
  controls(page).filter((one) => one.attributes.has('autocomplete'));

function* autocomplete(element: HtmlElement): Generator<Hit> {
  const value = oddToken(element.attribute('autocomplete')!);
  if (value !== undefined)
    yield {
      element,
      attribute: 'autocomplete',
      code: 'autocomplete-token',
      args: { value, nearest: nearest(value, [...FIELDS]) },
    };
}

const passwords = (page: HtmlElement): HtmlElement[] =>
  controls(page).filter((one) => one.name === 'input' && typeOf(one) === 'password');

function* password(element: HtmlElement, page: HtmlElement): Generator<Hit> {
  const value = (element.attribute('autocomplete') ?? '').trim().toLowerCase();
  if (!/^(?:off|new-password|one-time-code)$/.test(value))
    yield {
      element,
      attribute: 'autocomplete',
      code: 'password-filled',
      args: { field: accessibleName(element, page), value },
    };
}

/** Checks on the controls of a page. */
export const CONTROLS: Readonly<Record<string, PageCheck>> = {
  'control-name': each(controls, named),
  'label-target': each(labels, labelled),
  autocomplete: each(filling, autocomplete),
  'password-autocomplete': each(passwords, password),
};
