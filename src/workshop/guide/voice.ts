import type { Args, Lang } from '../../base/nouns.ts';
import { GUIDE } from '../../words/guide.ts';
import { render } from '../../words/render.ts';

/** One sentence of the guide in the language of the page. */
export type Say = (key: keyof typeof GUIDE, args?: Args) => string;

export const speaker =
  (lang: Lang): Say =>
  (key, args = {}) =>
    render(GUIDE[key], args, lang);
