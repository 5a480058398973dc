import type { Json } from '../../../base/nouns.ts';
import { fieldOf } from '../fields/field.ts';
import { isGroup, isList, type Path } from '../text/values.ts';
import { type Context, idOf, type Placed, said } from './context.ts';
import { button, element } from './element.ts';
import { grouped, otherwise } from './frame.ts';
import { catalogueOf, keySearch } from './search.ts';

/** Words by which an entry is told from its neighbours: the first of its members that are single values. */
function summaryOf(entry: Json): string {
  if (!isGroup(entry)) return typeof entry === 'object' ? '' : String(entry);
  const named = [entry['name'], entry['bezeichnung'], ...Object.values(entry)];
  const found = named.find((one) => typeof one === 'string' && one !== '');
  return found === undefined ? '' : String(found);
}

/** Up, down and out, for one entry of a list; each button says which entry it means. */
function orderButtons(context: Context, list: Path, index: number, count: number, what: string): HTMLElement {
  const named = (key: 'up' | 'down' | 'remove') => ({
    'aria-label': `${said(context, key)}: ${what}`,
    title: said(context, key),
  });
  const swap = (at: number, to: number) => {
    context.change([{ do: 'swap', path: list, index: at }], { redraw: list });
    context.announce(said(context, 'moved', { n: index + 1, to: to + 1 }));
    const id = idOf([...list, to]);
    const [same, other] = to < index ? ['up', 'down'] : ['down', 'up'];
    (document.getElementById(`${id}-${same}`) ?? document.getElementById(`${id}-${other}`))?.focus();
  };
  const remove = () => {
    context.change([{ do: 'remove', path: [...list, index] }], { redraw: list });
    context.announce(said(context, 'removed', { n: index + 1 }));
    const left = count > 1 ? [...list, Math.min(index, count - 2)] : list;
    (document.getElementById(`${idOf(left)}-out`) ?? document.getElementById(`${idOf(list)}-add`))?.focus();
  };
  const id = idOf([...list, index]);
  return element(
    'span',
    { class: 'order' },
    index > 0 ? button('↑', () => swap(index - 1, index - 1), { ...named('up'), id: `${id}-up` }) : null,
    index + 1 < count ? button('↓', () => swap(index, index + 1), { ...named('down'), id: `${id}-down` }) : null,
    button('✕', remove, { ...named('remove'), id: `${id}-out` }),
  );
}

/** What stands in the place of entries: nothing said, or said that there are none. */
function emptyState(context: Context, path: Path, isStated: boolean): HTMLElement {
  if (!isStated)
    return button(
      said(context, 'none-there'),
      () => context.change([{ do: 'set', path, value: [] }], { redraw: path }),
      {
        class: 'sb-quiet',
      },
    );
  return element(
    'p',
    { class: 'stated' },
    `${said(context, 'stated-none')} `,
    button(said(context, 'reset'), () => context.change([{ do: 'remove', path }], { redraw: path }), {
      class: 'sb-quiet',
    }),
  );
}

/** An entry typed at the end of a list of single values: it is entered when the field is left or something chosen. */
function newEntry(context: Context, { field, path }: Placed, index: number): HTMLElement {
  const at = [...path, index];
  const { label: what, hint } = fieldOf('', field.schema.items ?? {}, context.lang);
  const label = said(context, 'add-to', { what });
  const catalogue = catalogueOf(context, at);
  const take = (value: string) => (value === '' ? [] : [{ do: 'insert', path, index, value } as const]);
  const enter = (value: string) => {
    if (value.trim() === '') return;
    const typed = field.schema.items?.type === 'integer' && /^\d+$/.test(value.trim()) ? Number(value) : value.trim();
    context.change([{ do: 'insert', path, index, value: typed }], { redraw: path });
    context.announce(said(context, 'added', { n: index + 1 }));
  };
  const plain = () => {
    const input = element('input', { type: 'text', autocomplete: 'off' });
    input.addEventListener('change', () => enter(input.value));
    return { box: input as HTMLElement, input };
  };
  const { box, input } = catalogue ? keySearch(context, at, catalogue, take, { whenTyped: false }) : plain();
  input.id = `${idOf(path)}-add`;
  const told = element('p', { class: 'hint', id: `${input.id}-hint`, hidden: hint === '' }, hint);
  input.setAttribute('aria-describedby', told.id);
  return element('div', { class: 'new' }, element('label', { for: input.id }, label), told, box);
}

/** A list of single values: a line for each, and one for the next. */
function plainEntries(context: Context, placed: Placed, entries: readonly Json[]): HTMLElement[] {
  const { field, path } = placed;
  const inner = fieldOf(String(field.key), field.schema.items ?? {}, context.lang);
  const lines = entries.map((_entry, index) => {
    const at = [...path, index];
    const label = `${inner.label} ${index + 1}`;
    const line = context.field({ field: { ...inner, hint: '' }, path: at, label });
    return element('li', {}, line, orderButtons(context, path, index, entries.length, label));
  });
  return [
    ...(lines.length > 0 ? [element('ol', { class: 'lines' }, ...lines)] : []),
    newEntry(context, placed, entries.length),
  ];
}

/** A list of groups: one for each entry. */
function groupEntries(context: Context, { field, path }: Placed, entries: readonly Json[]): HTMLElement[] {
  const inner = fieldOf('', field.schema.items ?? {}, context.lang);
  const groups = entries.map((entry, index) => {
    const what = said(context, 'entry', { n: index + 1 });
    const summary = summaryOf(entry);
    const label = summary === '' ? what : `${what}: ${summary}`;
    const group = context.field({ field: { ...inner, hint: '' }, path: [...path, index], label });
    return element('li', {}, group, orderButtons(context, path, index, entries.length, what));
  });
  const add = () => {
    const index = entries.length;
    context.change([{ do: 'insert', path, index, value: {} }], { redraw: path });
    context.announce(said(context, 'added', { n: index + 1 }));
    document
      .getElementById(idOf([...path, index]))
      ?.querySelector<HTMLElement>('input, select, textarea')
      ?.focus();
  };
  return [
    ...(groups.length > 0 ? [element('ol', { class: 'entries' }, ...groups)] : []),
    button(said(context, 'add-to', { what: inner.label }), add, { id: `${idOf(path)}-add`, class: 'add' }),
  ];
}

/** A list: its entries, one more, or that there are none. */
export function listField(context: Context, placed: Placed): HTMLElement {
  const { field, path } = placed;
  const stated = context.draft.valueAt(path);
  return grouped(context, placed, `sb-field list${path.length === 1 ? ' whole' : ''}`, () => {
    if (stated !== undefined && !isList(stated)) return [otherwise(context, placed)];
    const entries = stated ?? [];
    const isGroups = field.schema.items?.properties !== undefined;
    return [
      ...(isGroups ? groupEntries(context, placed, entries) : plainEntries(context, placed, entries)),
      entries.length === 0 ? emptyState(context, path, stated !== undefined) : null,
    ];
  });
}
