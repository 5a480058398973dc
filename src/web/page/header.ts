import type { Lang } from '../../base/nouns.ts';
import type { Say } from '../../words/page/index.ts';
import { h } from './dom.ts';

/** The name of the page, and the switch between its languages. */
export function header(say: Say, chosen: Lang, onLang: (lang: Lang) => void): HTMLElement {
  const langs = (['de', 'en'] as const).map((lang) =>
    h(
      'button',
      { type: 'button', lang, class: 'quiet', 'aria-pressed': String(lang === chosen), onclick: () => onLang(lang) },
      say(`shell.language.${lang}`),
    ),
  );
  return h(
    'header',
    {},
    h('p', { class: 'wordmark' }, 'vorgaben'),
    h('div', { class: 'langs', role: 'group', 'aria-label': say('shell.language') }, langs),
  );
}
