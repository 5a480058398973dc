import type { Json } from '../../../base/nouns.ts';
import { shortNameAlong } from '../along.ts';
import { numberOf } from '../fields/number.ts';
import type { Change } from '../text/change.ts';
import { type Context, emptied, type Placed, said } from './context.ts';
import { button, element, fill } from './element.ts';
import { asText, framed } from './frame.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The changes that typing leads to; null while what is typed has no value yet. */
function changesOf(context: Context, { field, path }: Placed, typed: string): Change[] | null {
  const text = typed.trim();
  const value: Json | undefined = field.control === 'number' ? numberOf(text) : text;
  if (value === undefined) return null;
  return [{ do: 'set', path, value }, ...shortNameAlong(context.draft.value, path, text)];
}

/** Lines as they are needed; a single one takes no more room than a plain field. */
function grow(area: HTMLTextAreaElement): void {
  area.rows = Math.min(12, Math.max(1, area.value.split('\n').length, Math.ceil(area.value.length / 70)));
}

function controlFor(placed: Placed, value: string): HTMLInputElement | HTMLTextAreaElement {
  const { field } = placed;
  if (field.control === 'date' && (value === '' || DAY.test(value))) return element('input', { type: 'date', value });
  if (field.control === 'text' && placed.field.schema.format === undefined && placed.field.key !== 'id') {
    const area = element('textarea', { rows: 1, spellcheck: true });
    area.value = value;
    grow(area);
    return area;
  }
  const mode = field.control === 'number' ? 'decimal' : field.control === 'address' ? 'url' : 'text';
  return element('input', { type: 'text', value, inputmode: mode, autocomplete: 'off', spellcheck: false });
}

/** A value that is typed: text, address, day, number. What is typed is in the text of the Steckbrief at once. */
export function typedField(context: Context, placed: Placed): HTMLElement {
  const { field, path } = placed;
  const control = controlFor(placed, context.draft.sourceAt(path));
  const refused = element('p', { class: 'refused', role: 'status' });
  const isText = field.control !== 'number';
  const take = (typing: boolean): void => {
    if (control instanceof HTMLTextAreaElement) grow(control);
    if (control.value.trim() === '' && !(control instanceof HTMLInputElement && control.validity.badInput)) {
      fill(refused, []);
      const { changes, redraw } = emptied(path, typing);
      context.change(changes, { typing, redraw });
      return;
    }
    const isHalf = control instanceof HTMLInputElement && control.validity.badInput;
    const changes = isHalf ? null : changesOf(context, placed, control.value);
    const isRefused = changes === null && !typing;
    fill(refused, isRefused && !isHalf ? [said(context, 'no-number', { value: control.value })] : []);
    if (changes) context.change(changes, { typing });
  };
  control.addEventListener('input', () => take(true));
  control.addEventListener('change', () => take(false));
  const box = element('div', { class: 'box' }, control, isText ? asText(context, path) : null, refused);
  return framed(context, placed, box, control);
}

/** What stands fast: shown, and entered where it is missing. */
export function fixedField(context: Context, placed: Placed): HTMLElement {
  const { field, path } = placed;
  const wanted = field.schema.const!;
  const output = element('output', {}, context.draft.sourceAt(path));
  const put = () => context.change([{ do: 'set', path, value: wanted }], { redraw: true });
  const isRight = context.draft.valueAt(path) === wanted;
  const box = element(
    'div',
    { class: 'box' },
    output,
    isRight ? null : button(said(context, 'put-in', { value: wanted }), put),
  );
  return framed(context, placed, box, output);
}
