import type { Control } from '../fields/field.ts';
import { choiceField, choicesField, yesNoField } from './choices.ts';
import type { Context, Placed } from './context.ts';
import { framed, otherwise } from './frame.ts';
import { groupField } from './groups.ts';
import { fixedField, typedField } from './inputs.ts';
import { listField } from './lists.ts';
import { catalogueOf, fileField, keyField } from './search.ts';

type Draw = (context: Context, placed: Placed) => HTMLElement;

/** Something typed, unless a list or group stands there. */
const single =
  (draw: Draw): Draw =>
  (context, placed) => {
    const value = context.draft.valueAt(placed.path);
    if (typeof value === 'object' && value !== null) return framed(context, placed, otherwise(context, placed));
    const catalogue = catalogueOf(context, placed.path);
    return catalogue === undefined ? draw(context, placed) : keyField(context, placed, catalogue);
  };

const DRAW: Readonly<Record<Control, Draw>> = {
  fixed: fixedField,
  text: single(typedField),
  address: single(typedField),
  date: single(typedField),
  number: single(typedField),
  file: single(fileField),
  'yes-no': yesNoField,
  choice: choiceField,
  choices: choicesField,
  list: listField,
  group: groupField,
};

/** The field of an entry as its schema wants it. */
export const fieldFor = (context: Context, placed: Placed): HTMLElement => DRAW[placed.field.control](context, placed);
