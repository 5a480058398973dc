import fc from 'fast-check';
import t from 'tap';
import { eachLeafText, type LeafText } from '../../../src/documents/xml/leaf-texts.ts';
import { pathsAt } from '../../../src/documents/xml/paths-at.ts';
import { fileOf } from '../../helpers/files.ts';

const node = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('x', ' \n ', 'ä&amp;&#x41;', '<![CDATA[<b>]]>', '<!--c-->', '<?p i?>', '\r\nz'),
    fc
      .tuple(
        fc.constantFrom('a', 'p:b', 'c'),
        fc.constantFrom('', ' id="1"', ' p:art="x &lt; y"', ' xmlns:q="urn:q" q:r="\n"', ' xmlns="urn:d" e=\'"\''),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join('')}</${name}>`),
  ),
})).node;

t.test('the texts are those that an XPath over the whole document finds, at the same places', async () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 5 }), (inner) => {
      const text = `<r xmlns:p="urn:p">${inner.join('')}</r>`;
      const document = fileOf('a.xml', text);
      const expected = document
        .select('//*[not(*)] | //@*', {})
        .map(({ pointer, value, name }) => [pointer, value, name.slice(name.indexOf(':') + 1)]);
      document.dispose();
      const leaves: LeafText[] = [];
      eachLeafText(text, (leaf) => leaves.push(leaf));
      const paths = pathsAt(text, new Set(leaves.map(({ at }) => at)));
      const found = leaves.map(({ at, attribute, text: value, local }) => [
        `${paths.get(at)!.pointer}${attribute === null ? '' : `/@${attribute}`}`,
        value,
        local,
      ]);
      const sorted = (all: unknown[][]) => all.map((one) => JSON.stringify(one)).sort();
      const [ours, theirs] = [sorted(found), sorted(expected)];
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        throw new Error(JSON.stringify([text, ours, theirs], null, 1));
    }),
    { numRuns: 400 },
  );
});
