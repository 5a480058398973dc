import fc from 'fast-check';
import t from 'tap';
import { Composer, type Document, Parser } from 'yaml';
import { yamlTokens } from '../../src/documents/depth.ts';
import { firstFaults } from '../../src/documents/yaml-composer.ts';
import { OPTIONS } from '../../src/documents/yaml-tree.ts';

const refuse = () => undefined;
const terse = (text: string): Document | undefined =>
  [...firstFaults(OPTIONS).compose(yamlTokens(text, refuse), true, text.length)][0];
const whole = (text: string): Document | undefined =>
  [...new Composer(OPTIONS).compose(new Parser().parse(text), true, text.length)][0];

/** The fault that counts: the first error, or the first warning that anybody heeds. */
const first = (tree: Document | undefined) => {
  const { code, pos } = tree?.errors[0] ?? tree?.warnings.find((one) => one.code !== 'BAD_INDENT') ?? {};
  return { code, pos };
};

t.test('of a text that is no YAML the first fault is kept, and not millions', async (t) => {
  for (const pump of ['"', ']', '}\n', '"" ', '- "', '"\n', '@', ',,', '\t- a\n', '%x\n']) {
    const text = `a: b\nc: ${pump.repeat(300)}\nd: e\n`;
    const tree = terse(text)!;
    t.ok(tree.errors.length <= 2 && tree.warnings.length <= 1, JSON.stringify(pump));
    t.same(first(tree), first(whole(text)), `${JSON.stringify(pump)}: it is the first`);
  }
});

t.test('property: it is the fault that the library itself names first', async (t) => {
  const piece = fc.constantFrom(
    ...'a|b: c|\n|  |- |"|\'|[|]|{|}|,|: |#|&a |*a |!t |\t|? |---\n|...\n|%YAML 1.2\n|| |> '.split('|'),
    '|\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const [ours, theirs] = [first(terse(text)), first(whole(text))];
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        throw new Error(`${JSON.stringify(text)}: ${JSON.stringify(ours)}, but ${JSON.stringify(theirs)}`);
    }),
    { numRuns: 3000 },
  );
  t.pass('3,000 texts');
});
