import { html as h, Markup } from '../../reporters/html-escape.ts';
import { isWebAddress } from '../../reporters/markdown-escape.ts';
import { GUIDE } from '../../words/guide/index.ts';
import { speaker } from '../../words/speaker.ts';
import { visible } from '../../words/visible.ts';
import type { GuideExample } from './examples.ts';
import type { Guide, GuideChapter, GuideRole, GuideRule } from './guide.ts';
import { GUIDE_STYLE } from './guide-style.ts';
import { guidePage } from './page.ts';
import type { Say } from './voice.ts';

/** An id in the page; ids of rules are unique and come from a checked pattern, chapter keys do not. */
const anchor = (kind: string, index: number): string => `${kind}-${index + 1}`;

/** Lines of an example, escaped one by one so that line breaks stay. */
const lines = (text: string): Markup[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => h`${new Markup(index === 0 ? '' : '\n')}${visible(line.replaceAll('\t', '  '))}`);

function source({ source: { title, section, url }, grade }: GuideRule): Markup {
  const name = section ? `${title}, ${section}` : title;
  return isWebAddress(url) ? h`<a href="${new URL(url).href}">${name}</a> (${grade})` : h`${name} (${url}; ${grade})`;
}

const entry = (term: string, value: Markup | string): Markup => h`
<dt>${term}</dt>
<dd>${value}</dd>`;

function example(term: string, one: GuideExample | null, label: string): Markup {
  if (!one) return h``;
  return entry(
    term,
    h`${one.about ? h`<p>${one.about}</p>` : h``}<pre tabindex="0" role="region" aria-label="${label}"><code>${lines(one.text)}</code></pre>`,
  );
}

function ruleArticle(rule: GuideRule, say: Say): Markup {
  const optional = (key: Parameters<Say>[0], text: string) => (text === '' ? h`` : entry(say(key), text));
  return h`
<article id="${rule.id}" aria-labelledby="${rule.id}-h">
<h4 id="${rule.id}-h">${rule.id}: ${rule.title}</h4>
<dl>${[
    entry(say('ask.requirement'), rule.requirement),
    entry(say('ask.why'), rule.why),
    entry(say('ask.level'), rule.level),
    optional('ask.valid', rule.valid),
    entry(say('ask.when'), rule.binds),
    entry(say('ask.source'), source(rule)),
    entry(say('ask.how'), h`<ul>${rule.how.map((one) => h`<li>${one}</li>`)}</ul>`),
    example(say('ask.pass'), rule.pass, `${rule.id}: ${say('ask.pass')}`),
    example(say('ask.fail'), rule.fail, `${rule.id}: ${say('ask.fail')}`),
    entry(say('ask.fix'), rule.fix),
    optional('ask.roles', rule.roles.join(', ')),
    optional('ask.deprecated', rule.outdated),
    optional('ask.aliases', rule.aliases.join(', ')),
  ]}
</dl>
</article>`;
}

function roleSection({ title, about, chapters }: GuideRole, index: number): Markup {
  const id = anchor('role', index);
  const rule = ({ id: ruleId, title: name, level }: GuideRule) =>
    h`<li><a href="#${ruleId}">${ruleId}</a> ${name} (${level})</li>`;
  return h`
<section aria-labelledby="${id}">
<h3 id="${id}">${title}</h3>
${about ? h`<p>${about}</p>` : h``}${chapters.map(
  (chapter) => h`
<h4>${chapter.title}</h4>
<ul>${chapter.rules.map(rule)}</ul>`,
)}
</section>`;
}

function chapterSection({ title, rules }: GuideChapter, index: number, say: Say): Markup {
  const id = anchor('chapter', index);
  return h`
<section aria-labelledby="${id}">
<h3 id="${id}">${title}</h3>
<p>${say('rule-count', { n: rules.length })}</p>${rules.map((rule) => ruleArticle(rule, say))}
</section>`;
}

function contents({ roles, chapters }: Guide, say: Say): Markup {
  const item = (href: string, title: string, parts: readonly Markup[] = []): Markup =>
    h`<li><a href="#${href}">${title}</a>${parts.length > 0 ? h`<ul>${parts}</ul>` : h``}</li>`;
  return h`<nav aria-labelledby="contents">
<h2 id="contents">${say('contents')}</h2>
<ul>${[
    item('reading', say('reading')),
    ...(roles.length > 0
      ? [
          item(
            'roles',
            say('by-role'),
            roles.map((role, index) => item(anchor('role', index), role.title)),
          ),
        ]
      : []),
    item(
      'chapters',
      say('by-chapter'),
      chapters.map(({ title, rules }, index) => item(anchor('chapter', index), `${title} (${rules.length})`)),
    ),
  ]}</ul>
</nav>`;
}

/** The guide as one page. */
export function guideHtml(guide: Guide): string {
  const say = speaker(GUIDE, guide.lang);
  const title = say('title', { title: guide.title });
  const facts = [
    ...guide.facts,
    ...(guide.includes.length > 0
      ? [[say('fact.includes'), guide.includes.map(({ id, version }) => `${id} ${version}`).join(', ')] as const]
      : []),
  ];
  return guidePage({
    lang: guide.lang,
    title: `${title} (${guide.version})`,
    style: GUIDE_STYLE,
    header: h`<h1>${title}</h1>
<dl>${facts.map(([term, text]) => entry(term, text))}
</dl>`,
    nav: contents(guide, say),
    main: h`
<h2 id="reading">${say('reading')}</h2>
<dl>${guide.levels.map(([level, about]) => entry(level, about))}
</dl>
<p>${say('phase.about')}</p>
<p>${say('grade.about')}</p>
${
  guide.roles.length > 0
    ? h`<h2 id="roles">${say('by-role')}</h2>
<p>${say('role.intro')}</p>${guide.roles.map((role, index) => roleSection(role, index))}`
    : h``
}
<h2 id="chapters">${say('by-chapter')}</h2>${
      guide.chapters.length > 0
        ? guide.chapters.map((chapter, index) => chapterSection(chapter, index, say))
        : h`
<p>${say('nothing-own')}</p>`
    }`,
  });
}
