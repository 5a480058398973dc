import { patternOf } from '../fields/schema.ts';
import type { Path } from '../text/values.ts';
import { type Context, idOf, type Placed, said } from './context.ts';
import { button, element } from './element.ts';
import { FieldNotes } from './notes.ts';

/** Ids of what describes a control. */
export const describedBy = (path: Path): string =>
  ['hint', 'state', 'notes'].map((part) => `${idOf(path)}-${part}`).join(' ');

/** The hint below a name: what the schema explains, and why it is asked. */
export function hintOf(context: Context, { field, path }: Placed): HTMLElement {
  const why = context.facts.why[patternOf(path)];
  const text = [field.hint, why].filter(Boolean).join(' ');
  return element('p', { class: 'hint', id: `${idOf(path)}-hint`, hidden: text === '' }, text);
}

/** The key under which an entry stands in the file: people find it again in reports. */
export const keyOf = (path: Path): HTMLElement | null =>
  typeof path.at(-1) === 'string' ? element('code', { class: 'key', 'aria-hidden': true }, String(path.at(-1))) : null;

/** A control with its name, state, hint and what the rules say of it. */
export function framed(
  context: Context,
  placed: Placed,
  control: HTMLElement,
  focus: HTMLElement = control,
): HTMLElement {
  const { path, field, label = field.label } = placed;
  const notes = new FieldNotes(context, path, () => focus);
  focus.id = idOf(path);
  focus.setAttribute('aria-describedby', describedBy(path));
  return element(
    'div',
    { class: 'sb-field' },
    element('div', { class: 'name' }, element('label', { for: focus.id }, label), keyOf(path), notes.state),
    hintOf(context, placed),
    control,
    notes.list,
  );
}

/** Several controls of one entry as a group with a name. */
export function grouped(
  context: Context,
  placed: Placed,
  className: string,
  draw: () => readonly (Node | null)[],
): HTMLFieldSetElement {
  const { path, field, label = field.label } = placed;
  const group = element('fieldset', { class: className, id: idOf(path), tabindex: -1 });
  const notes = new FieldNotes(context, path);
  group.setAttribute('aria-describedby', describedBy(path));
  const legend = element('legend', {}, element('span', { class: 'legend' }, label), keyOf(path), notes.state);
  const parts = draw();
  const content = parts.filter((part) => part !== null);
  // What is said of a single choice stands below it, of a whole group above.
  const isSingle = className.includes('plain');
  group.append(legend, hintOf(context, placed), ...(isSingle ? [...content, notes.list] : [notes.list, ...content]));
  return group;
}

/** What stands in an entry is something else than its field can show. */
export function otherwise(context: Context, { path }: Placed): HTMLElement {
  const value = JSON.stringify(context.draft.valueAt(path));
  return element(
    'div',
    { class: 'otherwise' },
    element('p', {}, said(context, 'otherwise', { value })),
    element(
      'button',
      { type: 'button', onclick: () => context.change([{ do: 'remove', path }], { redraw: true }) },
      said(context, 'replace'),
    ),
  );
}

/** A value of another kind than the field has, such as a key written as a number: it is kept until somebody decides. */
export function asText(context: Context, path: Path): HTMLElement | null {
  const value = context.draft.valueAt(path);
  if (value === undefined || typeof value === 'string') return null;
  const change = { do: 'set', path, value: context.draft.sourceAt(path) } as const;
  return button(said(context, 'as-text', { value: change.value }), () => context.change([change], { redraw: true }));
}
