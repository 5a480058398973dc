import t from 'tap';
import { EVIDENCE } from '../../../src/words/evidence/index.ts';
import { PROTOCOL } from '../../../src/words/protocol/index.ts';
import type { Words } from '../../../src/words/speaker.ts';

t.test('every word is there in both languages with the same places', async (t) => {
  const places = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort();
  for (const [key, words] of Object.entries<Words>({ ...PROTOCOL, ...EVIDENCE }))
    for (const text of 'one' in words ? [words.one, words.other] : [words])
      t.same(places(text.de), places(text.en), key);
});
