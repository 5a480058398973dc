import t from 'tap';
import type { Json } from '../../src/base/nouns.ts';
import { fileOf } from '../helpers/files.ts';

const valueIn = (name: string, text: string): Json | undefined => fileOf(name, text).root?.value;

t.test('a number larger than any is no amount, whoever writes it', async (t) => {
  const digits = '9'.repeat(400);
  for (const written of ['1e999', '-1e999', '1E+400', digits])
    for (const [name, text] of [
      ['a.yaml', `upload: { maxMB: ${written}, liste: [1, ${written}] }\n`],
      ['a.json', `{"upload": {"maxMB": ${written}, "liste": [1, ${written}]}}`],
    ] as const)
      t.same(
        valueIn(name, text),
        { upload: { maxMB: written, liste: [1, written] } },
        `${name}: ${written.slice(0, 9)}`,
      );
  for (const written of ['.inf', '-.inf', '.nan', '.Inf'])
    t.same(valueIn('a.yaml', `upload: { maxMB: ${written} }\n`), { upload: { maxMB: written } });
  t.same(valueIn('a.json', '1e999'), '1e999');
  t.same(valueIn('a.json', '{"a": 1e300, "b": 12}'), { a: 1e300, b: 12 });
  t.same(valueIn('a.yaml', 'a: 1e300\nb: "1e999"\n'), { a: 1e300, b: '1e999' });
});
