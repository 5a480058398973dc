import type { Section } from '../fields/sections.ts';
import { type Context, said } from './context.ts';
import { button, element } from './element.ts';

/** The buttons below a page: to the ones before and after it, and to the next entry that is missing. */
export function turningView(
  context: Context,
  sections: readonly Section[],
  here: Section,
  turn: (section: Section) => void,
  nextMissing: () => void,
): HTMLElement {
  const at = sections.indexOf(here);
  const to = (section: Section | undefined, key: 'next' | 'previous') =>
    section ? button(said(context, key), () => turn(section)) : null;
  const missing = button(said(context, 'next-missing'), nextMissing, { id: 'sb-next-missing' });
  return element('div', { class: 'further' }, to(sections[at - 1], 'previous'), missing, to(sections[at + 1], 'next'));
}
