import type { Lang } from '../../base/nouns.ts';
import type { ServiceRow } from '../../reports/overview/row.ts';
import { OVERVIEW, type SayOverview } from '../../words/overview/index.ts';
import { type Say, WORDS } from '../../words/reporters/index.ts';
import { speaker } from '../../words/speaker.ts';
import { oneLine } from '../../words/visible.ts';
import { html as h, type Markup } from '../html-escape.ts';

/** Where a service's own report lies, as a link of the page; null where there is none. */
export type LinkOf = (path: string) => string | null;

/** What everything on the page is said with. */
export interface Voice {
  readonly lang: Lang;
  readonly say: SayOverview;
  /** The words of the other reporters: verdicts, levels, parties. */
  readonly word: Say;
  readonly linkOf: LinkOf;
  /** What labels begin with where several parts stand on a page, as text and as an id. */
  readonly label: string;
  readonly within: string;
}

export const voiceIn = (lang: Lang, linkOf: LinkOf): Voice => ({
  lang,
  say: speaker(OVERVIEW, lang),
  word: speaker(WORDS, lang),
  linkOf,
  label: '',
  within: '',
});

/** Names that filters offer, so that rows need only say which. */
export interface Lists {
  readonly authorities: readonly string[];
  readonly providers: readonly string[];
}

/** A service as people call it: what applicants read, else its name, else its folder. */
export const calledBy = ({ title, name, path }: Pick<ServiceRow, 'title' | 'name' | 'path'>, { word }: Voice): string =>
  oneLine(title ?? name ?? (path === '.' ? word('these-files') : path));

/** Its name, leading to its own report where that lies beside the page. */
export function linked(row: Pick<ServiceRow, 'title' | 'name' | 'path'>, voice: Voice): Markup {
  const [name, address] = [calledBy(row, voice), voice.linkOf(row.path)];
  return address === null ? h`${name}` : h`<a href="${address}">${name}</a>`;
}
