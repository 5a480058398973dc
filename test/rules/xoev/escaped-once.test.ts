import fc from 'fast-check';
import t from 'tap';
import { checkKind } from '../../../src/rules/index.ts';
import { cases, everySentence } from '../../helpers/kind-cases.ts';
import { contextOf, documentOf } from '../../helpers/nodes.ts';

const LEFT = ['amp;', 'lt;', 'gt;', 'quot;', 'apos;', '#'].map((one) => `contains(., '&${one}')`).join(' or ');
const texts = { select: '/*', with: { in: 'texts' } };
const attributes = { select: '/*', with: { in: 'attributes' } };

cases('escaped-once', {
  valid: [
    { ...texts, xml: '<a>Müller &amp; Söhne</a>' },
    { ...texts, xml: '<a b="x &amp;amp; y">&lt;p>x &amp;amp; y&lt;/p></a>' },
    { ...attributes, xml: '<a b="Müller &amp; Söhne" xmlns:c="x&amp;amp;y">x &amp;amp; y</a>' },
  ],
  invalid: [
    {
      ...texts,
      xml: '<a><b>x &amp;amp; y</b><b>&#38;lt;</b></a>',
      yields: [
        { code: 'present', pointer: '/a/b[1]/text()', args: { value: 'x &amp; y', name: '' }, part: 'key' },
        { code: 'present', pointer: '/a/b[2]/text()', args: { value: '&lt;' } },
      ],
    },
    {
      ...attributes,
      xml: '<a><b c="x &amp;#38; y"/></a>',
      yields: [{ code: 'present', pointer: '/a/b/@c', args: { value: 'x &#38; y', name: 'c' } }],
    },
  ],
});

everySentence('escaped-once');

const word = fc.constantFrom('a', ' ', '\n', '&amp;', '&amp;amp;', '&#38;lt;', '&#x26;#', '&lt;', '&amp;', 'quot;');
const piece = fc.oneof(
  word,
  fc.constantFrom(
    '<![CDATA[&amp;]]>',
    '<![CDATA[]]>',
    '<![CDATA[&am]]><![CDATA[p;]]>',
    '<!--&amp;amp;-->',
    '<?p &amp;amp;?>',
  ),
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .record({
      name: fc.constantFrom('a', 'b', 'p:a'),
      head: fc.constantFrom('', ' xmlns="u"', ' xmlns=""', ' c="&amp;amp;"', " p:d='x&amp;lt;' c='&amp;'"),
      parts: fc.array(fc.oneof({ depthSize: 'small' }, piece, tie('element')), { maxLength: 6 }),
    })
    .map(({ name, head, parts }) => `<${name}${head}>${parts.join('')}</${name}>`),
}));

t.test('reading finds what searching finds, at the same places', async (t) => {
  const kind = checkKind('escaped-once')!;
  const property = fc.property(element, (inner) => {
    const document = documentOf({ xml: `<r xmlns:p="v">${inner}</r>` });
    for (const part of ['attributes', 'texts']) {
      const path = part === 'texts' ? `.//text()[not(contains(., '<'))][${LEFT}]` : `.//@*[${LEFT}]`;
      const wanted = document.root!.find(path).map((node) => [node.pointer, node.name, node.value]);
      const found = [
        ...kind.run({ nodes: [document.root!], document }, { in: part } as never, contextOf({ documents: [document] })),
      ];
      const told = found.map((one) => ('pointer' in one ? [one.pointer, one.args?.['name'], one.args?.['value']] : []));
      t.strictSame([...told].sort(), [...wanted].sort(), document.text) || t.bailout(document.text);
    }
  });
  fc.assert(property, { seed: 18, numRuns: 400 });
});
