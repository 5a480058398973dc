import { changesAlong } from '../along.ts';
import { patternOf } from '../fields/schema.ts';
import type { FoundKey } from '../judging/judgement.ts';
import type { Change } from '../text/change.ts';
import type { Path } from '../text/values.ts';
import { combobox, type Offer } from './combobox.ts';
import { type Context, emptied, type Placed, said } from './context.ts';
import { element } from './element.ts';
import { asText, framed } from './frame.ts';

interface KeyOffer extends Offer {
  readonly found: FoundKey;
}

/** How a value gets into the Steckbrief: set where a field is, put into a list where a new entry is typed. */
export type Taking = (value: string) => Change[];

/** The catalogue in which an entry is looked up; undefined where it is in none. */
export const catalogueOf = (context: Context, path: Path): string | undefined =>
  context.facts.catalogues[patternOf(path)];

/** What is typed into a field for searching, when it is not one of the finds: it is taken as it is. */
function typedIn(context: Context, path: Path, take: Taking, text: string, typing: boolean, isThere: boolean): void {
  if (isThere && text === '') {
    const { changes, redraw } = emptied(path, typing);
    context.change(changes, { typing, redraw });
  } else if (isThere) context.change(take(text), { typing });
  // A new entry is one when the field is left.
  else if (!typing) context.change(take(text), { redraw: path.slice(0, -1) });
}

/** A field that finds keys by name in a catalogue. Who chooses by name has what belongs to it entered too. */
export function keySearch(
  context: Context,
  path: Path,
  catalogue: string,
  take: Taking,
  { value = '', whenTyped = true } = {},
): { box: HTMLElement; input: HTMLInputElement } {
  return combobox<KeyOffer>(context, {
    value,
    placeholder: said(context, 'search'),
    find: async (typed) => {
      const found = await context.host.find(catalogue, typed);
      return found.map((one) => ({ value: one.key, label: `${one.name} (${one.key})`, found: one }));
    },
    typed: (text, typing) => {
      typedIn(context, path, take, text.trim(), typing, whenTyped);
    },
    chosen: ({ found }) =>
      context.change([...take(found.key), ...changesAlong(context.draft.value, path, found)], { redraw: true }),
  });
}

/** A field that offers the files of the folder. */
export function fileSearch(
  context: Context,
  path: Path,
  take: Taking,
  value = '',
): { box: HTMLElement; input: HTMLInputElement } {
  const files = context.host.files ?? [];
  return combobox<Offer>(context, {
    value,
    placeholder: files.length > 0 ? said(context, 'search-files') : '',
    find: (typed) => {
      const wanted = typed.trim().toLowerCase();
      const found = files.filter((file) => file.toLowerCase().includes(wanted) && file !== typed);
      return found.slice(0, 20).map((file) => ({ value: file, label: file }));
    },
    typed: (text, typing) => {
      typedIn(context, path, take, text.trim(), typing, true);
    },
    chosen: ({ value: file }) => context.change(take(file), { redraw: true }),
  });
}

const setting =
  (path: Path): Taking =>
  (value) => [{ do: 'set', path, value }];

/** The name of a key that stands in a field, told below it as soon as the catalogue answers. */
function nameOf(context: Context, catalogue: string, key: string): HTMLElement {
  const told = element('p', { class: 'key-name' });
  if (key !== '')
    void Promise.resolve(context.host.find(catalogue, key)).then((found) => {
      told.textContent = found.find((one) => one.key === key)?.name ?? '';
    });
  return told;
}

/** A key that is found by its name. */
export function keyField(context: Context, placed: Placed, catalogue: string): HTMLElement {
  const { path } = placed;
  const value = context.draft.sourceAt(path);
  const { box, input } = keySearch(context, path, catalogue, setting(path), { value });
  return framed(
    context,
    placed,
    element('div', { class: 'box' }, box, nameOf(context, catalogue, value), asText(context, path)),
    input,
  );
}

/** A path of a file, chosen from those in the folder or typed. */
export function fileField(context: Context, placed: Placed): HTMLElement {
  const { path } = placed;
  const { box, input } = fileSearch(context, path, setting(path), context.draft.sourceAt(path));
  return framed(context, placed, element('div', { class: 'box' }, box, asText(context, path)), input);
}
