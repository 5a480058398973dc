import type { Finding } from '../../../base/finding.ts';
import { windowOf } from '../../../reporters/text-layout.ts';
import { visible } from '../../../words/visible.ts';
import { h } from '../dom.ts';

/** Characters of a line that are shown. */
const WIDE = 90;

/** The line a finding stands in, with its place marked; null where the finding is about a whole file. */
export function excerptOf({ pointer, range }: Finding, line: string | null): HTMLElement | null {
  const { start, end } = range;
  const wholeFile = pointer === '' && start.line === end.line && start.column === end.column;
  if (line === null || wholeFile || line.trim() === '') return null;
  const { before, marked, after } = windowOf(line, range, WIDE);
  return h(
    'pre',
    { class: 'excerpt', tabindex: '0' },
    h('span', { class: 'number', 'aria-hidden': 'true' }, `${start.line} `),
    visible(before),
    h('mark', {}, visible(marked)),
    visible(after),
  );
}
