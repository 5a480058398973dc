import { html as h, Markup } from '../../reporters/html-escape.ts';
import { STYLE } from '../../reporters/html-style.ts';
import { isWebAddress } from '../../reporters/markdown-escape.ts';
import { GUIDE } from '../../words/guide/index.ts';
import { SOURCES } from '../../words/source-table.ts';
import { speaker } from '../../words/speaker.ts';
import type { Guide, GuideRule } from './guide.ts';
import { bySource, COLUMNS, type Head, type SourceRules } from './sources.ts';

const SOURCES_STYLE = `
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
@media print {
  @page { size: landscape; }
  .skip, nav { display: none; }
  a { color: inherit; }
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

/** The rules by source as one page: no script, nothing loaded, landscape on paper. */
export function sourcesHtml(guide: Guide): string {
  const say = speaker(SOURCES, guide.lang);
  const frame = speaker(GUIDE, guide.lang);
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
  return h`<!DOCTYPE html>
<html lang="${guide.lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<title>${title}</title>
<style>${new Markup(STYLE + SOURCES_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${frame('skip')}</a>
<header>
<h1>${title}</h1>
<p>${say('intro')}</p>
<p>${frame('generated')}</p>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${say('contents')}</h2>
<ul>${sources.map(
    ({ title: name, rules }, index) => h`<li><a href="#${anchor(index)}">${name}</a> (${String(rules.length)})</li>`,
  )}</ul>
</nav>
<main id="main" tabindex="-1">${sources.map(section)}
</main>
</body>
</html>
`.text;
}
