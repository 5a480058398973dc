import type { Json, Lang } from '../../base/nouns.ts';
import { STECKBRIEF_SCHEMA } from '../../schemas/steckbrief.ts';
import { ascending } from '../../text/ascending.ts';
import { CATALOGUE_SITE } from '../../words/site-of-steckbriefe.ts';
import { speaker } from '../../words/speaker.ts';
import { oneLine } from '../../words/visible.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { isWebAddress } from '../markdown-escape.ts';
import { pageNameOf } from '../page-name.ts';
import { sitePage } from './frame.ts';
import type { SiteService } from './service-data.ts';

/** What the schema of the Steckbrief says of an entry: what it means. */
interface Entry {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Entry>>;
  readonly items?: Entry;
}

/** A list of everything that can be filtered by, each name once and by number. */
const numbered = (names: Iterable<string>): ReadonlyMap<string, number> =>
  new Map([...new Set(names)].sort(ascending).map((name, at) => [name, at]));

/** The first page: all services, searchable by word, Leistung and area. */
export function indexPage(services: readonly SiteService[], lang: Lang): string {
  const say = speaker(CATALOGUE_SITE, lang);
  const [leistungen, areas] = [
    numbered(services.flatMap((one) => one.leistungen)),
    numbered(services.flatMap((one) => one.areas)),
  ];
  const select = (name: string, label: string, names: ReadonlyMap<string, number>) =>
    h`<label>${label} <select name="${name}"><option value="">${say('all')}</option>${[...names].map(([text, value]) => h`<option value="${value}">${oneLine(text)}</option>`)}</select></label>
`;
  const numbers = (names: readonly string[], all: ReadonlyMap<string, number>) =>
    names.map((name) => all.get(name)!).join(' ');
  const items = [...services]
    .sort((a, b) => ascending(a.name, b.name) || ascending(a.path, b.path))
    .map((one) => {
      const facts = [one.authority, one.provider, one.leistungen.join(', '), one.areas.join(', ')]
        .filter(Boolean)
        .map(oneLine);
      return h`<li data-l="${numbers(one.leistungen, leistungen)}" data-g="${numbers(one.areas, areas)}"><a href="${pageNameOf(one.path)}">${oneLine(one.name)}</a><br /><small>${facts.join(' · ')}</small></li>
`;
    });
  const title = say('title', { n: services.length });
  const content = h`<header>
<h1>${title}</h1>
</header>
<main>
<form hidden="" aria-label="${say('filter')}">
<label>${say('search')} <input type="search" name="q" autocomplete="off" /></label>
${select('l', say('leistung'), leistungen)}${select('g', say('area'), areas)}<output data-text="${say('shown', { shown: '#', total: '#' })}"></output>
</form>
<ul class="services">
${items}</ul>
</main>
`;
  return sitePage(lang, title, content, true);
}

/** The page of one service: everything its Steckbrief says, with what each entry means. */
export function servicePage({ name, steckbrief }: SiteService, lang: Lang): string {
  const say = speaker(CATALOGUE_SITE, lang);
  const schema = STECKBRIEF_SCHEMA as unknown as Entry;
  const parts = Object.entries(steckbrief as Record<string, Json>).map(([key, value]) => {
    const entry = schema.properties?.[key] ?? {};
    return h`<section>
<h2>${oneLine(key)}</h2>
${entry.description ? h`<p>${entry.description}</p>\n` : h``}${shown(value, entry)}
</section>
`;
  });
  const content = h`<header>
<p><a href="index.html">${say('back')}</a></p>
<h1>${oneLine(name)}</h1>
</header>
<main>
${parts}</main>
`;
  return sitePage(lang, oneLine(name), content);
}

function shown(value: Json, entry: Entry): Markup {
  if (Array.isArray(value)) {
    if (value.every((one) => one === null || typeof one !== 'object'))
      return h`${value.map((one) => oneLine(String(one))).join(', ') || '–'}`;
    return h`<ul>${value.map((one) => h`<li>${shown(one as Json, entry.items ?? {})}</li>\n`)}</ul>`;
  }
  if (value !== null && typeof value === 'object')
    return h`<dl>
${Object.entries(value).map(([key, one]) => {
  const inner = entry.properties?.[key] ?? {};
  return h`<dt>${oneLine(key)}${inner.description ? h` <small>${inner.description}</small>` : h``}</dt><dd>${shown(one as Json, inner)}</dd>
`;
})}</dl>`;
  const text = value === null ? '–' : oneLine(String(value));
  return typeof value === 'string' && isWebAddress(value)
    ? h`<a href="${value}" rel="noreferrer">${text}</a>`
    : h`${text}`;
}
