import { date } from '../messages/render.ts';
import type { Report } from '../types.ts';
import { html as h, Markup } from './html-escape.ts';
import { serviceSection } from './html-service.ts';
import { STYLE } from './html-style.ts';
import { baselineTexts } from './people.ts';
import type { Reporter } from './reporter.ts';
import { type Say, speaker } from './say.ts';
import { countLine, judgedBy, totalLines, verdictSentence } from './verdict.ts';
import { namesOf, rulesById } from './view.ts';

/**
 * One page for the file of the Abnahme: complete, self-contained (no script, nothing loaded), fit for print and screen
 * readers. It is well-formed XML as well, so that any tool can read it.
 */
export const html: Reporter = {
  name: 'html',
  summary: { de: 'Eine HTML-Seite zum Lesen, Drucken und Ablegen', en: 'One HTML page to read, print and file' },
  render(report) {
    const say = speaker(report.lang);
    const rules = rulesById(report);
    const names = namesOf(report, say);
    const title = [say('title.report'), ...(names.length === 1 ? names : [])].join(': ');
    const page = h`<!DOCTYPE html>
<html lang="${report.lang}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${verdicts(report, names, say)}
<p>${judgedBy(report, say)}</p>
${baselineTexts(report, say).map(
  (text) => h`<p>${text}</p>
`,
)}</header>
<main>
${report.services.map((service, index) => serviceSection({ service, name: names[index]!, id: `s${index + 1}`, report, rules, say }))}</main>
<footer>
${ruleset(report, say)}
<h2>${say('title.repeat')}</h2>
<p>${say('repeat-with')}</p>
<p><code>${report.command}</code></p>
</footer>
</body>
</html>
`;
    return page.text;
  },
};

function verdicts(report: Report, names: readonly string[], say: Say): Markup {
  const { services, phase } = report;
  if (services.length === 1) {
    const service = services[0]!;
    return h`<p class="verdict ${service.verdict}">${verdictSentence(service, phase, say)}</p>
<p>${countLine(service, say)}</p>`;
  }
  const [total, counts] = totalLines(report, say);
  const row = (service: Report['services'][number], index: number) => h`
<tr><th scope="row"><a href="#s${index + 1}">${names[index]!}</a></th><td>${say(`verdict.${service.verdict}`)}</td><td>${countLine(service, say)}</td></tr>`;
  return h`<p class="verdict ${report.verdict}">${total}</p>
<p>${counts}</p>
<nav aria-label="${say('title.overview')}">
<table>
<caption>${say('title.overview')}</caption>
<thead><tr><th scope="col">${say('column.name')}</th><th scope="col">${say('column.verdict')}</th><th scope="col">${say('column.counts')}</th></tr></thead>
<tbody>${services.map(row)}
</tbody>
</table>
</nav>`;
}

function ruleset(
  { ruleset: { id, version, status, digest, signedBy, chosenBy, includes }, phase, asOf, tool, lang }: Report,
  say: Say,
): Markup {
  const entry = (term: string, value: Markup | string | readonly Markup[]) => h`
<dt>${term}</dt><dd>${value}</dd>`;
  const parts = includes.map((part) => h`${part.id} ${part.version} <code>${part.digest}</code><br />`);
  return h`<h2>${say('title.ruleset')}</h2>
<dl>${[
    entry(say('column.name'), id),
    entry(say('label.version'), version),
    entry(say('label.status'), say(`status.${status}`)),
    entry(say('label.digest'), h`<code>${digest}</code>`),
    entry(say('label.signature'), signedBy === null ? say('unsigned') : say('signed-by', { key: signedBy })),
    entry(say('label.chosen'), say(`chosen.${chosenBy}`)),
    includes.length > 0 ? entry(say('label.includes'), parts) : h``,
    entry(say('label.phase'), say(`phase.${phase}`)),
    entry(say('label.as-of'), date(asOf, lang)),
    entry(say('label.tool'), `${tool.name} ${tool.version}`),
  ]}
</dl>`;
}
