/** What may stand in an element: text is only ever text. */
export type Child = Node | string | null | undefined | false | readonly Child[];
type Value = string | number | boolean | null | undefined | EventListener | ((event: never) => void);

function put(element: Element, child: Child): void {
  if (Array.isArray(child)) for (const one of child) put(element, one as Child);
  else if (child !== null && child !== undefined && child !== false) element.append(child as Node | string);
}

/** An element: `on…` are listeners, `true` is an attribute without a value, `null` and `false` none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  put(element, children);
  return element;
}

/** Puts children in place of what an element holds. */
export function fill(element: Element, ...children: Child[]): void {
  element.replaceChildren();
  put(element, children);
}

/** Moves the focus to something that is not a control, so that a screen reader goes on reading there. */
export function focusOn(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus();
}

let ids = 0;

/** An id that nothing else on the page has. */
export function newId(prefix: string): string {
  ids += 1;
  return `${prefix}-${ids}`;
}

/** A control with its label and, where there is one, a line that explains it. */
export function field(label: string, control: HTMLElement, help?: string): HTMLElement {
  const id = newId('feld');
  control.id = id;
  if (help !== undefined) control.setAttribute('aria-describedby', `${id}-hilfe`);
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    control,
    help !== undefined && h('p', { id: `${id}-hilfe`, class: 'help' }, help),
  );
}

/** A web address as a link, anything else as text: what a ruleset names may be no address that one should follow. */
export const link = (url: string, text: string): Child =>
  /^https?:\/\//.test(url)
    ? h('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, text)
    : `${text}, ${url}`;
