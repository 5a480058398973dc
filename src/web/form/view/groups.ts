import type { Field } from '../fields/field.ts';
import { fieldsOf } from '../fields/field.ts';
import { isGroup, type Path } from '../text/values.ts';
import { type Context, type Placed, said } from './context.ts';
import { button, element } from './element.ts';
import { grouped, otherwise } from './frame.ts';

/** Members that the schema does not know: kept as they are, and shown. */
export function unknownMembers(context: Context, path: Path, known: readonly string[]): HTMLElement | null {
  const value = context.draft.valueAt(path);
  const strange = isGroup(value) ? Object.keys(value).filter((key) => !known.includes(key) && key !== '$schema') : [];
  if (strange.length === 0) return null;
  const entries = strange.flatMap((key) => {
    const remove = () => context.change([{ do: 'remove', path: [...path, key] }], { redraw: true });
    const label = `${said(context, 'remove')}: ${key}`;
    const shown = JSON.stringify(context.draft.valueAt([...path, key]));
    return [
      element('dt', {}, element('code', {}, key)),
      element(
        'dd',
        {},
        element('code', {}, shown),
        ' ',
        button(said(context, 'remove'), remove, { class: 'sb-quiet', 'aria-label': label }),
      ),
    ];
  });
  return element(
    'div',
    { class: 'unknown' },
    element('p', {}, element('strong', {}, said(context, 'unknown')), ` ${said(context, 'unknown-note')}`),
    element('dl', {}, ...entries),
  );
}

/** The fields of a group one below the other. */
export const fieldsIn = (context: Context, field: Field, path: Path): HTMLElement[] =>
  fieldsOf(field.schema, context.lang).map((one) => context.field({ field: one, path: [...path, one.key] }));

/** All members of a group: its fields, and what the schema does not know. */
export function membersOf(context: Context, field: Field, path: Path): HTMLElement[] {
  const unknown = unknownMembers(context, path, Object.keys(field.schema.properties ?? {}));
  return [...fieldsIn(context, field, path), ...(unknown ? [unknown] : [])];
}

/** A group of entries. */
export function groupField(context: Context, placed: Placed): HTMLElement {
  const { field, path } = placed;
  const value = context.draft.valueAt(path);
  return grouped(context, placed, 'sb-field sb-group', () =>
    value === undefined || isGroup(value) ? membersOf(context, field, path) : [otherwise(context, placed)],
  );
}
