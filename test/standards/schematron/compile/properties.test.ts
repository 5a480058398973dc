import fc from 'fast-check';
import t from 'tap';
import { parseXml, type XmlElement } from '../../../../src/documents/xml/libxml.ts';
import { findings, rule, S, say, skip, svrl } from '../../../helpers/schematron-compiler.ts';

t.test('property: the first rule that matches fires', { skip }, async (t) => {
  const contexts: Readonly<Record<string, (node: string) => boolean>> = {
    '*': (node) => /^[rk]/.test(node),
    k: (node) => node.startsWith('k'),
    'k[@id]': (node) => node === 'k1',
    'r | @id': (node) => node === 'r' || node === '@id',
    '/': (node) => node === '/',
    '@*': (node) => node.startsWith('@'),
    'text()': (node) => node === 'text',
    'r/node()': (node) => /^k/.test(node),
    'k//comment()': () => false,
  };
  const order = ['/', 'r', '@a', 'k1', '@id', 'text', 'k2'];
  const xml = '<r a="1"><k id="x">text</k><k/></r>';
  const patterns = fc.array(fc.array(fc.constantFrom(...Object.keys(contexts)), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(patterns, (all) => {
      const sch = all.map(
        (rules, p) =>
          `<pattern>${rules.map((context, i) => `<rule context="${context}">${say('', `id="${p}.${i}"`)}</rule>`).join('')}</pattern>`,
      );
      const expected = all.flatMap((rules, p) =>
        order.flatMap((node) => {
          const i = rules.findIndex((context) => contexts[context]!(node));
          return i === -1 ? [] : [`${p}.${i}`];
        }),
      );
      const found = findings(svrl(sch.join(''), xml)).map((one) => one.split(' ')[0]);
      t.same(found, expected, JSON.stringify(all));
    }),
    { numRuns: 12 },
  );
});
t.test('property: whatever the words are, they arrive as they were written', { skip }, async (t) => {
  const words = fc.string({ unit: fc.constantFrom(...'{}<>&\'"$ aä😀-]%=/\\\n\t'), minLength: 1, maxLength: 20 });
  const attribute = (text: string) => text.replace(/[<&"\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);
  const content = (text: string) => text.replace(/[<&>]/g, (c) => `&#${c.charCodeAt(0)};`);
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 5, maxLength: 15 }), (all) => {
      const asserts = all.map(
        ([id, text]) =>
          `<report test="'${attribute(text.replaceAll("'", "''"))}' != 'no'" id="${attribute(id)}">${content(text)}<value-of select="'${attribute(text.replaceAll("'", "''"))}'"/></report>`,
      );
      const report = svrl(rule(asserts.join('')), '<r/>');
      const tree = parseXml(new TextEncoder().encode(report));
      const found = tree
        .find('//s:successful-report', S)
        .map((node) => [(node as XmlElement).attr('id')!.content, String(node.eval('string(s:text)', S))]);
      tree.dispose();
      t.same(
        found,
        all.map(([id, text]) => [id.trim().replace(/\s+/g, ' '), text + text]),
      );
    }),
    { numRuns: 6 },
  );
});
