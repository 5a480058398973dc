import type { Report } from '../../base/report.ts';
import { html as h, Markup } from '../html-escape.ts';
import { pageHead } from '../html-head.ts';
import { type AnnexKey, annexesOf } from './annexes.ts';
import { basis, documents } from './basis.ts';
import { type Protocol, type ProtocolFacts, protocolOf, rulesetName, sampleText } from './context.ts';
import { answers, waivers } from './decisions.ts';
import { heading } from './elements.ts';
import { openPoints } from './open-points.ts';
import { pageFoot } from './print-style.ts';
import { rulesTable } from './rules-table.ts';
import type { ServiceView } from './service-view.ts';
import { shortForm } from './short-form.ts';
import { signatures } from './sign.ts';
import { statements } from './statements.ts';
import { STYLE } from './style.ts';
import { serviceSummary, topSummary } from './summary.ts';

interface Part {
  /** It starts a page of its own: for looking things up. */
  readonly annex?: true;
  readonly id: string;
  readonly title: string;
  readonly content: Markup;
}

/**
 * The protocol of an Abnahme as one HTML page to read, print and sign: no script, nothing loaded from elsewhere,
 * well-formed XML. Pure: the same report and facts give the same bytes.
 */
export function protocolHtml(report: Report, facts: ProtocolFacts = {}): string {
  const protocol = protocolOf(report, facts);
  const { services, lang, tell, say } = protocol;
  const single = services.length === 1;
  const title = [tell('title'), ...(single ? [services[0]!.name] : [])].join(': ');
  const view = services[0]!;
  const sign: Part = { id: 'sign', title: tell('title.sign'), content: signatures(protocol) };
  const basisPart: Part = { id: 'basis', title: tell('title.basis'), content: basis(protocol), annex: true };
  const all: Part[] = single
    ? [
        { id: `${view.id}-short`, title: tell('title.short'), content: shortForm(view, 2, protocol) },
        sign,
        ...serviceParts(view, 2, protocol),
        basisPart,
      ]
    : [sign, ...services.map((one) => wholeService(one, protocol)), basisPart];
  const lead = single
    ? tell('lead', { ruleset: rulesetName(protocol) })
    : tell('lead-several', { n: services.length, ruleset: rulesetName(protocol) });
  const sample = sampleText(protocol);
  return h`${pageHead({ lang, title, style: STYLE + pageFoot(protocol, single ? services[0]!.name : ''), dark: true })}<a class="skip" href="#result">${tell('skip')}</a>
<header>
<p class="kind">${tell('title')}</p>
${sample === '' ? h`` : h`<p class="sample">${sample}</p>\n`}<h1>${single ? (view.service.title ?? view.name) : title}</h1>
<p>${lead} · ${say('label.as-of')} ${protocol.day(report.asOf)} · ${report.phase === 'abnahme' ? '' : `${say('label.phase')} `}${say(`phase.${report.phase}`)}</p>
</header>
<main>
<section id="result" aria-labelledby="result-title">
<h2 id="result-title">${tell('result-of')}</h2>
${topSummary(protocol)}</section>
<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${tell('contents')}</h2>
<ol>${all.map(
    (part) => h`
<li><a href="#${part.id}">${part.title}</a></li>`,
  )}
</ol>
</nav>
${all.map(
  (
    part,
  ) => h`<section id="${part.id}"${new Markup(part.annex ? ' class="annex"' : '')} aria-labelledby="${part.id}-title">
${heading(2, part.title, `${part.id}-title`)}
${part.content}</section>
`,
)}</main>
</body>
</html>
`.text;
}

/** The annexes of one service: what is to do, what was looked at, what is only declared, who decided what, all rules. */
function serviceParts(view: ServiceView, level: number, protocol: Protocol): Part[] {
  const { id } = view;
  const content = {
    open: () => openPoints(view, level, protocol),
    documents: () => documents(view, protocol),
    statements: () => statements(view, protocol),
    waivers: () => waivers(view, protocol),
    answers: () => answers(view, protocol),
    rules: () => rulesTable(view, level, protocol),
  } as const satisfies Record<AnnexKey, () => Markup>;
  return annexesOf(view, protocol).map(({ key, title }) => ({
    id: `${id}-${key}`,
    title,
    content: content[key](),
    annex: true,
  }));
}

/** One of several services, with its short form and annexes a level deeper. */
function wholeService(view: ServiceView, protocol: Protocol): Part {
  const short = { id: `${view.id}-short`, title: protocol.tell('title.short'), content: shortForm(view, 3, protocol) };
  const parts: Part[] = [short, ...serviceParts(view, 3, protocol)];
  const content = h`${serviceSummary(view, protocol)}${parts.map(
    (
      part,
    ) => h`<section id="${part.id}"${new Markup(part.annex ? ' class="annex"' : '')} aria-labelledby="${part.id}-title ${view.id}-title">
${heading(3, part.title, `${part.id}-title`)}
${part.content}</section>
`,
  )}`;
  return { id: view.id, title: view.name, content, annex: true };
}
