import { html as h, type Markup } from '../../reporters/html-escape.ts';
import { isWebAddress } from '../../reporters/markdown-escape.ts';
import { SOURCES } from '../../words/source-table.ts';
import { speaker } from '../../words/speaker.ts';
import type { Guide, GuideRule } from './guide.ts';
import { guidePage } from './page.ts';
import { bySource, COLUMNS, type Head, type SourceRules } from './sources.ts';

const SOURCES_STYLE = `
.wide { overflow-x: auto; }
@media print {
  @page { size: landscape; }
  nav { display: none; }
  tr { break-inside: avoid; }
}
`;

const anchor = (index: number): string => `source-${index + 1}`;

const address = (text: string, url: string): Markup =>
  isWebAddress(url) ? h`<a href="${new URL(url).href}">${text}</a>` : h`${text} (${url})`;

/** One cell of the table: the section leads to its text, the id heads the row. */
function shown(head: Head, { source: { url } }: GuideRule, text: string): Markup {
  if (head === 'column.rule') return h`<th scope="row">${text}</th>`;
  return h`<td>${head === 'column.section' ? address(text, url) : text}</td>`;
}

/** The rules by source as one page, landscape on paper. */
export function sourcesHtml(guide: Guide): string {
  const say = speaker(SOURCES, guide.lang);
  const title = say('title', { title: guide.title, version: guide.version });
  const sources = bySource(guide);
  const section = ({ title: name, rules }: SourceRules, index: number): Markup => h`
<section aria-labelledby="${anchor(index)}">
<h2 id="${anchor(index)}">${name}</h2>
<p>${say('rule-count', { n: rules.length })}</p>
<div class="wide" tabindex="0" role="region" aria-labelledby="${anchor(index)}">
<table>
<thead><tr>${COLUMNS.map(({ head }) => h`<th scope="col">${say(head)}</th>`)}</tr></thead>
<tbody>${rules.map(
    (rule) => h`
<tr id="${rule.id}">${COLUMNS.map(({ head, cell }) => shown(head, rule, cell(rule, say)))}</tr>`,
  )}
</tbody>
</table>
</div>
</section>`;
  return guidePage({
    lang: guide.lang,
    title,
    style: SOURCES_STYLE,
    header: h`<h1>${title}</h1>
<p>${say('intro')}</p>`,
    nav: h`<nav aria-labelledby="contents">
<h2 id="contents">${say('contents')}</h2>
<ul>${sources.map(
      ({ title: name, rules }, index) => h`<li><a href="#${anchor(index)}">${name}</a> (${String(rules.length)})</li>`,
    )}</ul>
</nav>`,
    main: h`${sources.map(section)}`,
  });
}
