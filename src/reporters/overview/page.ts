import type { Lang } from '../../base/nouns.ts';
import { currentOf, type Overview, type Part } from '../../reports/overview/parts.ts';
import type { Snapshot } from '../../reports/overview/snapshot.ts';
import { date } from '../../words/render.ts';
import { oneLine } from '../../words/visible.ts';
import { acrossTexts } from '../across.ts';
import { html as h, type Markup, Markup as Raw } from '../html-escape.ts';
import { pageHead } from '../html-head.ts';
import { course } from './course.ts';
import { filterForm } from './filters.ts';
import { section } from './frame.ts';
import { chapterTable, groupTable, partyTable, waiverTable } from './group-tables.ts';
import { listsOf, map } from './map.ts';
import { advice, headline } from './next.ts';
import { dueTable, ruleTable } from './rule-tables.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { type LinkOf, type Voice, voiceIn } from './voice.ts';

/** How an edition is called where several stand on a page. */
function editionOf({ ruleset, phase }: Snapshot, { word }: Voice): string {
  return `${ruleset.id} ${ruleset.version} · ${word(`phase.${phase}`)}`;
}

/** Hundreds of services on one self-contained page: how it stands, what to do next, and everything behind it. */
export function* overviewPage(overview: Overview, lang: Lang, linkOf: LinkOf = () => null): Generator<string> {
  const voice = voiceIn(lang, linkOf);
  const { say } = voice;
  const { parts } = overview;
  const title = say('title', { n: parts.reduce((sum, part) => sum + currentOf(part).rows.length, 0) });
  yield h`${pageHead({ lang, title, style: STYLE, script: SCRIPT })}<header>
<h1>${title}</h1>
${parts.length > 1 ? severalParts(parts, voice) : h``}<a class="skip" href="#dienste">${say('skip-to')}</a>
</header>
<main>
`.text;
  for (const [index, part] of parts.entries()) yield* partPieces(part, index, parts.length > 1, voice);
  yield h`</main>
<footer>
<h2>${say('title.about')}</h2>
<p>${say('about-silent')}</p>
${parts.map((part) => about(currentOf(part), voice))}</footer>
<script>${new Raw(SCRIPT)}</script>
</body>
</html>
`.text;
}

function severalParts(parts: Overview['parts'], voice: Voice): Markup {
  const { say } = voice;
  return h`<p><strong>${say('several-parts')}</strong></p>
<form class="filter editions" hidden="" aria-label="${say('filter.edition')}"><label>${say('filter.edition')} <select name="e"><option value="">${say('filter.all')}</option>${parts.map((part, index) => h`<option value="part${index + 1}">${editionOf(currentOf(part), voice)}</option>`)}</select></label></form>
`;
}

function* partPieces(part: Part, index: number, several: boolean, plain: Voice): Generator<string> {
  const now = currentOf(part);
  const edition = editionOf(now, plain);
  const voice = several ? { ...plain, label: `${edition}: `, within: `part${index + 1}-h ` } : plain;
  const end = index === 0 ? '' : String(index + 1);
  const id = (name: string) => `${name}${end}`;
  const lists = listsOf(now);
  yield h`<div class="part" id="part${index + 1}">
${several ? h`<h2 id="part${index + 1}-h">${edition}</h2>\n` : h``}<p>${several ? '' : `${edition} · `}${voice.say('day-of', { date: now.asOf })}</p>
${headline(now, id('dienste'), voice)}${advice(now, id('next'), voice)}${course(part, id('time'), voice)}`.text;
  yield ruleTable(now, id('rules'), voice).text;
  yield* map(now, id('dienste'), filterForm(now, lists, voice), lists, voice);
  yield h`<div class="pair">
${partyTable(now, id('parties'), voice)}${chapterTable(now, id('chapters'), voice)}${groupTable(now, 'authority', id('authorities'), voice)}${groupTable(now, 'provider', id('providers'), voice)}${waiverTable(now, id('waivers'), voice)}${dueTable(now, id('due'), voice)}${acrossList(now, id('across'), voice)}</div>
</div>
`.text;
}

/** What the services are found to have among each other; nothing where no rule compared them. */
function acrossList(snapshot: Snapshot, id: string, voice: Voice): Markup {
  const { say, word } = voice;
  if (snapshot.across.length === 0) return h``;
  const texts = acrossTexts(snapshot, word);
  const items = texts.map(
    ({
      ruleId,
      level,
      text,
    }) => h`<li>${text} <small>${[ruleId, ...(level === null ? [] : [word(`level.${level}`)])].join(' · ')}</small></li>
`,
  );
  const content = texts.length === 0 ? h`<p>${say('across-none')}</p>\n` : h`<ul class="across">\n${items}</ul>\n`;
  return section(id, say('title.across'), content, voice);
}

/** By what was judged, and how to see the same again. */
function about(
  { ruleset, phase, asOf, rows, rules, commands, tools, outside }: Snapshot,
  { say, word, lang }: Voice,
): Markup {
  const { id, version, status } = ruleset;
  const facts = {
    id,
    version,
    status: word(`status.${status}`),
    phase: word(`phase.${phase}`),
    date: asOf,
    services: rows.length,
    rules: rules.length,
  };
  const samples = rows.filter(({ sample }) => sample).length;
  const texts = [
    say('about-run', facts),
    ...(outside > 0 ? [say('about-outside', { n: outside })] : []),
    ...(samples > 0 ? [say('about-sample', { n: samples })] : []),
    ...(tools.length > 1 ? [say('several-tools', { versions: [...tools] })] : [`vorgaben ${tools[0] ?? ''}`]),
  ];
  return h`<p>${texts.join(' ')}</p>
<p>${word('repeat-with')}${commands.slice(0, MOST_COMMANDS).map((command) => h` <code>${oneLine(command)}</code>`)}</p>
<p lang="${lang}">${date(asOf, lang)} · <code>${ruleset.digest}</code></p>
`;
}

/** Shares have the same command; many reports of a day need not all be named. */
const MOST_COMMANDS = 5;
