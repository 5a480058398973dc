import type { OfferedLeistung } from '../../base/service-report.ts';
import { html as h, type Markup } from '../html-escape.ts';
import { isWebAddress, link, md } from '../markdown-escape.ts';
import { type Protocol, rulesetName } from './context.ts';
import { terms } from './elements.ts';
import type { ServiceView } from './service-view.ts';

interface Fact {
  readonly term: string;
  readonly values: readonly string[];
  readonly url?: true;
}

/** A Leistung with its keys, as the catalogues write them. */
function leistungText({ name, leika, ozgId }: OfferedLeistung, { tell }: Protocol): string {
  const keys = [
    ...(leika === undefined ? [] : [tell('leika', { key: leika })]),
    ...(ozgId === undefined ? [] : [tell('ozg-id', { key: ozgId })]),
  ];
  if (name === undefined) return keys.join(', ');
  return keys.length === 0 ? name : `${name} (${keys.join(', ')})`;
}

/** What was accepted or refused: service, those behind it, day, and by which rules. */
function factsOf({ service, name }: ServiceView, protocol: Protocol): Fact[] {
  const { report, say, tell, plain, day } = protocol;
  const { title, version, url, authority, provider, leistungen = [], steckbrief } = service;
  const stated = (value: string | null) => [value === null ? tell('not-stated') : plain(value)];
  const of =
    steckbrief === null
      ? []
      : [
          { term: tell('id.title'), values: stated(title) },
          { term: tell('id.version'), values: stated(version) },
          { term: tell('id.url'), values: stated(url), ...(url === null ? {} : { url: true as const }) },
          { term: tell('id.authority'), values: stated(authority) },
          { term: tell('id.provider'), values: stated(provider) },
          {
            term: tell('id.leistungen'),
            values:
              leistungen.length === 0 ? stated(null) : leistungen.map((one) => plain(leistungText(one, protocol))),
          },
        ];
  return [
    { term: tell('id.name'), values: [name] },
    ...of,
    { term: tell('id.day'), values: [day(report.asOf)] },
    { term: say('title.ruleset'), values: [rulesetName(protocol), report.ruleset.digest] },
  ];
}

/** Page 1: which service this is, whose it is, and by what it was judged. */
export function identity(view: ServiceView, protocol: Protocol): Markup {
  return terms(
    factsOf(view, protocol).map(({ term, values, url }) => {
      const parts = values.map((value, index) => {
        const text = url && isWebAddress(value) ? h`<a href="${value}" rel="noreferrer">${value}</a>` : h`${value}`;
        return index === 0 ? text : h`<br />${text}`;
      });
      return [term, parts];
    }),
  );
}

/** The same in Markdown. */
export function identityBlock(view: ServiceView, protocol: Protocol): string {
  return factsOf(view, protocol)
    .map(({ term, values, url }) => {
      const texts = values.map((value) => (url ? link(value, value) : md(value)));
      return `- **${md(term)}:** ${texts.join('; ')}`;
    })
    .join('\n');
}
