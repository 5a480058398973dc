import type { Lang } from '../../../base/nouns.ts';
import { render } from '../../../words/render.ts';
import { FORM } from '../../../words/steckbrief-form/form.ts';
import type { Draft } from '../draft.ts';
import type { Field } from '../fields/field.ts';
import type { FormHost } from '../host.ts';
import type { FormFacts, Judgement } from '../judging/judgement.ts';
import type { Change } from '../text/change.ts';
import { type Path, pointerOf } from '../text/values.ts';

/** A field, where it stands, and how it is called there. */
export interface Placed {
  readonly field: Field;
  readonly path: Path;
  /** Instead of the field's own name: the entry of a list. */
  readonly label?: string;
}

/** What fields ask and tell while they are filled in. */
export interface Context {
  readonly host: FormHost;
  readonly lang: Lang;
  readonly facts: FormFacts;
  draft: Draft;
  judgement: Judgement | null;
  /** Makes changes; with `redraw` the page is drawn anew, or only the field of that entry. */
  change(changes: readonly Change[], how?: { readonly typing?: boolean; readonly redraw?: boolean | Path }): void;
  /** Says something to people who do not see it. */
  announce(text: string): void;
  /** Shows the page of an entry and puts the focus there. */
  show(path: Path): void;
  /** The field of an entry, with all that belongs to it. */
  field(placed: Placed): HTMLElement;
  /** Takes down where what the rules say of an entry is to stand. */
  place(path: Path, notes: Notes): void;
}

/** Where what the rules say of an entry stands, and its state. */
export interface Notes {
  /** Anew; findings of these places below have no field of their own and are told here. */
  update(further?: readonly string[]): void;
}

/** A sentence of the form in the language of the page. */
export const said = (
  context: Pick<Context, 'lang'>,
  key: keyof typeof FORM,
  args: Record<string, string | number> = {},
) => render(FORM[key], args, context.lang);

/** What leaving a field empty comes to: it is open again; an entry of a list goes, once the field is left. */
export function emptied(
  path: Path,
  typing: boolean,
): { readonly changes: readonly Change[]; readonly redraw: boolean | Path } {
  const isEntry = typeof path.at(-1) === 'number';
  if (isEntry && typing) return { changes: [{ do: 'set', path, value: '' }], redraw: false };
  return { changes: [{ do: 'remove', path }], redraw: isEntry ? path.slice(0, -1) : false };
}

/** The id of a field: what points to it from elsewhere needs to know it. */
export const idOf = (path: Path): string =>
  `sb${pointerOf(path).replace(/[^\w-]/g, (sign) => (sign === '/' ? '-' : `_${sign.charCodeAt(0)}_`))}`;
