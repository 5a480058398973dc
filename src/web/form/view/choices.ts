import type { Json } from '../../../base/nouns.ts';
import { VALUE_WORDS } from '../../../words/steckbrief-form/value-words.ts';
import { isList } from '../text/values.ts';
import { type Context, idOf, type Placed, said } from './context.ts';
import { element } from './element.ts';
import { framed, grouped, otherwise } from './frame.ts';

const wordOf = ({ lang }: Context, value: string): string => VALUE_WORDS[value]?.[lang] ?? value;
const strange = (context: Context, value: Json): string => said(context, 'strange', { value: String(value) });

/** One of several values, in words; „noch offen“ is the first of them. */
export function choiceField(context: Context, placed: Placed): HTMLElement {
  const { field, path } = placed;
  const values = field.schema.enum ?? [];
  const value = context.draft.valueAt(path);
  if (typeof value === 'object' && value !== null) return framed(context, placed, otherwise(context, placed));
  const isKnown = value === undefined || values.includes(String(value));
  const option = (one: string, label: string) =>
    element('option', { value: one, selected: String(value ?? '') === one }, label);
  const select = element(
    'select',
    {
      onchange: () => {
        const chosen = select.value;
        context.change([chosen === '' ? { do: 'remove', path } : { do: 'set', path, value: chosen }]);
      },
    },
    option('', said(context, 'choose')),
    isKnown ? null : option(String(value), strange(context, value!)),
    ...values.map((one) => option(one, wordOf(context, one))),
  );
  return framed(context, placed, select);
}

/** Round buttons in a row; the first stands for „noch offen“. */
function radios(
  context: Context,
  { path }: Placed,
  options: readonly (readonly [Json | undefined, string])[],
): HTMLElement {
  const value = context.draft.valueAt(path);
  const made = options.map(([one, label], index) => {
    const input = element('input', {
      type: 'radio',
      name: idOf(path),
      checked: one === value,
      id: `${idOf(path)}-${index}`,
      onchange: () => context.change([one === undefined ? { do: 'remove', path } : { do: 'set', path, value: one }]),
    });
    return element('label', { class: 'sb-choice', for: input.id }, input, ` ${label}`);
  });
  return element('div', { class: 'row' }, ...made);
}

/** Yes, no, or open still. */
export function yesNoField(context: Context, placed: Placed): HTMLElement {
  const value = context.draft.valueAt(placed.path);
  if (value !== undefined && typeof value !== 'boolean')
    return grouped(context, placed, 'sb-field plain', () => [otherwise(context, placed)]);
  return grouped(context, placed, 'sb-field plain', () => [
    radios(context, placed, [
      [true, said(context, 'yes')],
      [false, said(context, 'no')],
      [undefined, said(context, 'choose')],
    ]),
  ]);
}

/** Several of a list of values; „nichts davon“ is an answer, no answer is none. */
export function choicesField(context: Context, placed: Placed): HTMLElement {
  const { field, path } = placed;
  const values = field.schema.items?.enum ?? [];
  const stated = context.draft.valueAt(path);
  if (stated !== undefined && !isList(stated))
    return grouped(context, placed, 'sb-field plain', () => [otherwise(context, placed)]);
  const chosen = () => (context.draft.valueAt(path) as readonly Json[] | undefined) ?? [];
  const boxes: HTMLInputElement[] = [];
  const box = (label: string, checked: boolean, onchange: (on: boolean) => void) => {
    const input = element('input', { type: 'checkbox', checked, id: `${idOf(path)}-${boxes.length}` });
    input.addEventListener('change', () => onchange(input.checked));
    boxes.push(input);
    return element('label', { class: 'sb-choice', for: input.id }, input, ` ${label}`);
  };
  const toggle = (one: Json) => (on: boolean) => {
    const at = chosen().indexOf(one);
    if (on && at === -1) context.change([{ do: 'insert', path, index: chosen().length, value: one }]);
    else if (!on && at !== -1) context.change([{ do: 'remove', path: [...path, at] }]);
    none.checked = false;
  };
  const further = (stated ?? []).filter((one) => !values.includes(String(one)));
  const known = [...values, ...further].map((one) =>
    box(
      values.includes(String(one)) ? wordOf(context, String(one)) : strange(context, one),
      chosen().includes(one),
      toggle(one),
    ),
  );
  const noneLabel = box(said(context, 'none'), stated?.length === 0, (on) => {
    context.change([on ? { do: 'set', path, value: [] } : { do: 'remove', path }]);
    if (on) for (const one of boxes) one.checked = one === none;
  });
  const none = boxes.at(-1)!;
  return grouped(context, placed, 'sb-field plain', () => [element('div', { class: 'row' }, ...known, noneLabel)]);
}
