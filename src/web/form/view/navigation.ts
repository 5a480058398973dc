import type { Section } from '../fields/sections.ts';
import type { PartNeed } from '../judging/judgement.ts';
import { type Context, said } from './context.ts';
import { button, element, fill } from './element.ts';
import { type Tally, tallies } from './tally.ts';

type Need = PartNeed['need'];
const NEEDS: readonly Need[] = ['needed', 'depends', 'free', 'idle'];

/** Whether a page is needed as things stand; what is filled in or not judged yet is shown with what is needed. */
export function needOfPage(context: Context, { key }: Section): Need {
  if (key === '' || key === 'kontext' || !context.judgement) return 'needed';
  if (context.draft.valueAt([key]) !== undefined) return 'needed';
  return context.judgement.parts[key]?.need ?? 'free';
}

function figures(context: Context, tally: Tally | undefined, section: Section): string {
  const { failed = 0, missing = 0 } = tally ?? {};
  if (failed > 0 && missing > 0) return said(context, 'section-figures', { failed, missing });
  if (failed > 0) return said(context, 'section-failed', { failed });
  if (missing > 0) return said(context, 'section-missing', { missing });
  const isFilled = section.key !== '' && context.draft.valueAt([section.key]) !== undefined;
  return isFilled && context.judgement ? said(context, 'section-done') : '';
}

/** The list of pages, by whether they are needed; those that are not are folded away and can be opened all the same. */
export class Navigation {
  readonly box: HTMLElement;
  private readonly list = element('div', { class: 'pages' });
  private readonly context: Context;
  private readonly sections: readonly Section[];
  private readonly go: (section: Section) => void;
  private isIdleOpen = false;

  constructor(context: Context, sections: readonly Section[], go: (section: Section) => void) {
    this.context = context;
    this.sections = sections;
    this.go = go;
    const isWide = matchMedia('(min-width: 55rem)').matches;
    const details = element('details', { open: isWide }, element('summary', {}, said(context, 'sections')), this.list);
    this.box = element('nav', { 'aria-label': said(context, 'sections') }, details);
  }

  update(current: Section): void {
    const { context } = this;
    const tally = context.judgement ? tallies(context.judgement) : new Map<string, Tally>();
    const focused = document.activeElement?.id ?? '';
    const item = (section: Section) => {
      const told = figures(context, tally.get(section.key), section);
      const { failed = 0, missing = 0 } = tally.get(section.key) ?? {};
      const made = button('', () => this.go(section), {
        id: `sb-page-${section.key}`,
        class: 'page',
        'aria-current': section === current ? 'true' : undefined,
      });
      const label = section.key === '' ? said(context, 'general') : section.field.label;
      made.append(element('span', { class: 'page-name' }, label));
      const state = failed > 0 ? 'is-wrong' : missing > 0 ? 'is-wanted' : 'is-done';
      if (told !== '') made.append(' ', element('span', { class: `figures ${state}` }, told));
      return element('li', {}, made);
    };
    const groups = NEEDS.map((need) => {
      const those = this.sections.filter((section) => needOfPage(context, section) === need);
      if (those.length === 0) return null;
      const pages = element('ul', {}, ...those.map(item));
      if (need !== 'idle') return element('div', {}, element('p', { class: 'need' }, said(context, need)), pages);
      const isOpen = this.isIdleOpen || those.includes(current);
      const details = element(
        'details',
        { open: isOpen },
        element('summary', { class: 'need' }, said(context, need)),
        pages,
      );
      details.addEventListener('toggle', () => {
        this.isIdleOpen = details.open;
      });
      return details;
    });
    fill(this.list, groups);
    if (focused.startsWith('sb-page-')) document.getElementById(focused)?.focus({ preventScroll: true });
  }
}
