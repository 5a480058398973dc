import type { Lang } from '../../base/nouns.ts';
import { html as h, Markup } from '../html-escape.ts';
import { pageHead } from '../html-head.ts';

const STYLE = `
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 70rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { line-height: 1.2; margin: 0 0 .5rem; } h2 { border-top: 2px solid #1a1a1a; padding-top: .75rem; margin: 2rem 0 .5rem; font-size: 1.2rem; }
a { color: #003c7d; } dt { font-weight: bold; margin-top: .5rem; } dd { margin: 0 0 .25rem 1rem; } dt small { font-weight: normal; color: #444; display: block; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: 1rem 0; } form[hidden] { display: none; } label { display: block; font-size: .9rem; }
input, select { display: block; font: inherit; padding: .25rem; border: 1px solid #767676; background: #fff; color: inherit; max-width: 18rem; }
ul.services { list-style: none; margin: 0; padding: 0; } ul.services li { border-top: 1px solid #767676; padding: .6rem 0; } ul.services a { font-weight: bold; } small { color: #444; }
@media print { @page { size: A4; margin: 15mm; } body { max-width: none; padding: 0; } form { display: none; } h2, dt { break-after: avoid; } }
`;

const SCRIPT = `
'use strict';
(function () {
  var form = document.querySelector('form'), out = document.querySelector('output');
  if (!form) return;
  var items = Array.prototype.slice.call(document.querySelectorAll('ul.services > li'));
  var texts = items.map(function (item) { return item.textContent.toLocaleLowerCase(); });
  function has(list, value) { return value === '' || (' ' + list + ' ').indexOf(' ' + value + ' ') >= 0; }
  function apply() {
    var f = form.elements, words = f.q.value.trim().toLocaleLowerCase(), shown = 0;
    items.forEach(function (item, n) {
      var fits = (words === '' || texts[n].indexOf(words) >= 0) && has(item.dataset.l, f.l.value) && has(item.dataset.g, f.g.value);
      item.hidden = !fits;
      if (fits) shown += 1;
    });
    out.textContent = out.dataset.text.replace('#', shown).replace('#', items.length);
  }
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  apply();
})();
`;

/** A page of the site: self-contained, nothing loaded; `script` where it can be searched. */
export const sitePage = (lang: Lang, title: string, content: Markup, script = false): string =>
  h`${pageHead({ lang, title, style: STYLE, script: SCRIPT })}${content}${script ? h`<script>${new Markup(SCRIPT)}</script>\n` : h``}</body>
</html>
`.text;
