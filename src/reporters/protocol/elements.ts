import type { Level, Outcome } from '../../base/nouns.ts';
import type { ReportRule } from '../../base/report.ts';
import { html as h, Markup } from '../html-escape.ts';
import { isWebAddress } from '../markdown-escape.ts';
import { sourceTitle } from '../view.ts';
import type { Protocol } from './context.ts';

/** A heading of a level that depends on whether the page is about one service or several. */
export function heading(level: number, text: Markup | string, id?: string): Markup {
  const [open, close] = [new Markup(`<h${level}`), new Markup(`</h${level}>`)];
  return id === undefined ? h`${open}>${text}${close}` : h`${open} id="${id}">${text}${close}`;
}

/** Shape beside every outcome, so that nobody needs colours to tell them apart. */
const SIGNS: Readonly<Record<Outcome, string>> = {
  passed: '✓',
  failed: '✗',
  'needs-review': '?',
  unverified: '!',
  open: '○',
  waived: '◇',
  'not-applicable': '–',
};

/** An outcome as sign and word. */
export function outcomeWord(outcome: Outcome, { say }: Protocol): Markup {
  return h`<span class="sign" aria-hidden="true">${SIGNS[outcome]}</span> ${say(`outcome.${outcome}`)}`;
}

export function levelWord(level: Level | null, { say }: Protocol): Markup {
  return level === null
    ? h`<span class="level">${say('label.not-binding')}</span>`
    : h`<span class="level ${level}">${say(`level.${level}`)}</span>`;
}

export function sourceLink(rule: ReportRule, { plain }: Protocol): Markup {
  const title = plain(sourceTitle(rule));
  const { url } = rule.source;
  return isWebAddress(url) ? h`<a href="${url}" rel="noreferrer">${title}</a>` : h`${title}, ${plain(url)}`;
}

interface Column {
  readonly title: string;
  /** Share of the width, as a class of the style. */
  readonly wide?: 'id' | 'short' | 'mid' | 'wide';
}

/** A table that browsers repeat the head of on every page; `rows` are whole `<tr>`. */
export function table(caption: string, columns: readonly Column[], rows: readonly Markup[], kind = ''): Markup {
  const head = columns.map(({ title, wide = 'wide' }) => h`<th scope="col" class="c-${wide}">${title}</th>`);
  return h`<table${new Markup(kind === '' ? '' : ` class="${kind}"`)}>
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${rows.map(
    (row) => h`
${row}`,
  )}
</tbody>
</table>
`;
}

/** Terms and what they say, as a list that screen readers know. */
export function terms(
  entries: readonly (readonly [term: string, value: Markup | string | readonly Markup[]])[],
): Markup {
  return h`<dl class="facts">${entries.map(
    ([term, value]) => h`
<div><dt>${term}</dt><dd>${value}</dd></div>`,
  )}
</dl>
`;
}
