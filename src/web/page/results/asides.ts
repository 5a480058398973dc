import { visible } from '../../../words/visible.ts';
import { h } from '../dom.ts';

/** What the command line says beside a report, such as that files belong to no service. */
export const asides = (said: string): HTMLElement[] =>
  said
    .split('\n')
    .map((line) => visible(line.replace(/^vorgaben: /, '').trim()))
    .filter((line) => line !== '')
    .map((line) => h('p', { class: 'note' }, line));
