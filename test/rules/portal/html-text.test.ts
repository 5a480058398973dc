import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('html-text', {
  valid: [
    { data: 'Nur Text, 2 < 3', with: { allow: {} } },
    { data: '<p>Für <a href="https://a.de">alle</a></p>', with: { allow: { p: [], a: ['href'] } } },
  ],
  invalid: [
    {
      data: '<p><span>x</span><SPAN>y</SPAN></p>',
      with: { allow: { p: [] } },
      yields: [{ code: 'tag', says: 'Der Text enthält das HTML-Tag <span>; erlaubt sind nur: „p“.' }],
    },
    {
      data: '<p style="a">x</p><a class=x href=y>z</a>',
      with: { allow: { p: [], a: ['href'] } },
      yields: [
        { code: 'attribute', says: 'Im Text hat <p> das Attribut „style“; erlaubt sind dort keine.' },
        { code: 'attribute', says: 'Im Text hat <a> das Attribut „class“; erlaubt ist dort nur: „href“.' },
      ],
    },
    {
      data: "<a href=' JavaScript:x()'>z</a>",
      with: { allow: { a: ['href'] } },
      yields: [{ code: 'script-address', args: { attribute: 'href', tag: 'a' } }],
    },
    { data: 'abgebrochen <script', with: { allow: { b: [] } }, yields: [{ code: 'tag', args: { tag: 'script' } }] },
  ],
});

everySentence('html-text');
