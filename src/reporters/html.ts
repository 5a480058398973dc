import type { ReportStream } from '../base/report.ts';
import { date } from '../words/render.ts';
import { type Say, WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { acrossTexts } from './across.ts';
import { html as h, type Markup } from './html-escape.ts';
import { pageHead } from './html-head.ts';
import { serviceSection } from './html-service.ts';
import { STYLE } from './html-style.ts';
import { outsideTexts } from './outside.ts';
import { baselineTexts } from './people.ts';
import { defineReporter } from './reporter.ts';
import {
  cataloguesOf,
  countLine,
  dueLines,
  judgedBy,
  shardLine,
  totalLines,
  verdictSentence,
  vouchedBy,
} from './verdict-sentence.ts';
import { namesOf, rulesById } from './view.ts';

/**
 * One page for the file of the Abnahme: complete, self-contained (no script, nothing loaded), fit for print and screen
 * readers. It is well-formed XML as well, so that any tool can read it.
 */
export const html = defineReporter({
  name: 'html',
  summary: { de: 'Eine HTML-Seite zum Lesen, Drucken und Ablegen', en: 'One HTML page to read, print and file' },
  *pieces(report) {
    const say = speaker(WORDS, report.lang);
    const rules = rulesById(report);
    const names = namesOf(report, say);
    const title = [say('title.report'), ...(names.length === 1 ? names : [])].join(': ');
    yield h`${pageHead({ lang: report.lang, title, style: STYLE })}<header>
<h1>${title}</h1>
`.text;
    yield* verdicts(report, names, say);
    yield h`
<p>${judgedBy(report, say)}</p>
${baselineTexts(report, say).map(
  (text) => h`<p>${text}</p>
`,
)}</header>
<main>
`.text;
    const single = names.length === 1;
    let index = 0;
    for (const service of report.services) {
      const name = names[index]!;
      index += 1;
      yield serviceSection({ service, name, id: `s${index}`, report, single, rules, say }).text;
    }
    yield across(report, say).text;
    yield outside(report, say).text;
    yield h`</main>
<footer>
${ruleset(report, say)}
<h2>${say('title.repeat')}</h2>
<p>${say('repeat-with')}</p>
<p><code>${report.command}</code></p>
</footer>
</body>
</html>
`.text;
  },
});

function* verdicts(report: ReportStream, names: readonly string[], say: Say): Generator<string> {
  const { services } = report;
  const share = shardLine(report, say);
  if (share !== null) yield h`<p>${share}</p>\n`.text;
  if (names.length === 1) {
    for (const service of services)
      yield h`<p class="verdict ${service.verdict}">${verdictSentence(service, report, say)}</p>
<p>${[countLine(service, say), ...dueLines(service, report, say)].join(' ')}</p>`.text;
    return;
  }
  const [total, ...counts] = totalLines(report, say);
  yield h`<p class="verdict ${report.verdict}">${total}</p>
<p>${counts.join(' ')}</p>
<nav aria-label="${say('title.overview')}">
<table>
<caption>${say('title.overview')}</caption>
<thead><tr><th scope="col">${say('column.name')}</th><th scope="col">${say('column.verdict')}</th><th scope="col">${say('column.counts')}</th></tr></thead>
<tbody>`.text;
  let index = 0;
  for (const service of services) {
    yield h`
<tr><th scope="row"><a href="#s${index + 1}">${names[index]!}</a></th><td>${say(`verdict.${service.verdict}`)}${service.sample ? h`<br />${say('sample')}` : h``}</td><td>${countLine(service, say)}</td></tr>`
      .text;
    index += 1;
  }
  yield `
</tbody>
</table>
</nav>`;
}

/** What the services are found to have among each other; nothing where that is nothing. */
function across(report: ReportStream, say: Say): Markup {
  const texts = acrossTexts(report, say);
  if (texts.length === 0) return h``;
  return h`<section aria-labelledby="across">
<h2 id="across">${say('title.across')}</h2>
<ul>${texts.map(
    ({ ruleId, level, text }) => h`
<li>${ruleId}${level === null ? '' : ` ${say(`level.${level}`)}`}: ${text}</li>`,
  )}
</ul>
</section>
`;
}

/** What the run left aside; nothing where that is nothing. */
function outside(report: ReportStream, say: Say): Markup {
  const texts = outsideTexts(report, say);
  if (texts.length === 0) return h``;
  return h`<section aria-labelledby="outside">
<h2 id="outside">${say('title.outside')}</h2>
<ul>${texts.map(
    (text) => h`
<li>${text}</li>`,
  )}
</ul>
</section>
`;
}

function ruleset(report: ReportStream, say: Say): Markup {
  const { phase, asOf, tool, lang } = report;
  const { id, version, status, digest, chosenBy, includes } = report.ruleset;
  const entry = (term: string, value: Markup | string | readonly Markup[]) => h`
<dt>${term}</dt><dd>${value}</dd>`;
  const parts = includes.map((part) => h`${part.id} ${part.version} <code>${part.digest}</code><br />`);
  return h`<h2>${say('title.ruleset')}</h2>
<dl>${[
    entry(say('column.name'), id),
    entry(say('label.version'), version),
    entry(say('label.status'), say(`status.${status}`)),
    entry(say('label.digest'), h`<code>${digest}</code>`),
    entry(say('label.signature'), vouchedBy(report, say)),
    entry(say('label.chosen'), say(`chosen.${chosenBy}`)),
    includes.length > 0 ? entry(say('label.includes'), parts) : h``,
    report.ruleset.catalogues ? entry(say('label.catalogues'), cataloguesOf(report.ruleset, say).join('; ')) : h``,
    entry(say('label.phase'), say(`phase.${phase}`)),
    entry(say('label.as-of'), date(asOf, lang)),
    entry(say('label.tool'), `${tool.name} ${tool.version}`),
  ]}
</dl>`;
}
