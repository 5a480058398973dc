import type { Lang } from '../../base/nouns.ts';
import { html as h, type Markup } from '../../reporters/html-escape.ts';
import { pageHead } from '../../reporters/html-head.ts';
import { STYLE } from '../../reporters/html-style.ts';
import { GUIDE } from '../../words/guide/index.ts';
import { speaker } from '../../words/speaker.ts';

const FRAME_STYLE = `
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
@media print {
  .skip { display: none; }
  a { color: inherit; }
}
`;

interface PageParts {
  readonly lang: Lang;
  /** Of the window. */
  readonly title: string;
  /** What a page looks like beyond the others. */
  readonly style: string;
  /** Heading and what introduces the page. */
  readonly header: Markup;
  readonly nav: Markup;
  readonly main: Markup;
}

/** A page made of a ruleset: nothing loaded, no script, readable with any browser, screen reader and on paper; well-formed XML as well. */
export function guidePage({ lang, title, style, header, nav, main }: PageParts): string {
  const say = speaker(GUIDE, lang);
  return h`${pageHead({ lang, title, style: STYLE + FRAME_STYLE + style })}<a class="skip" href="#main">${say('skip')}</a>
<header>
${header}
<p>${say('generated')}</p>
</header>
${nav}
<main id="main" tabindex="-1">${main}
</main>
</body>
</html>
`.text;
}
