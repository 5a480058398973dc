import fc from 'fast-check';
import t from 'tap';
import { credentialSpans } from '../../src/text/credential-spans.ts';

const SECRETS = [
  'https://anna:geheim7@dienst.example/a',
  'https://dienst.example/?token=abc123def',
  '&sig=Ab12Cd34',
  'Authorization: Bearer abcdefgh12345678',
  'bearer abcdefghij0123456789',
  'AKIAABCDEFGHIJKLMNOP',
  `ghp_${'a1'.repeat(18)}`,
  'glpat-abcdefghij0123456789',
  'npm_abcdefghijklmnopqrstuvwxyz0123456789',
  'passwort: "Geheim123"',
  'mypwd=Geheim123',
  '\napi.client-secret = Geheim-123\n',
  '<x:apiKey>Geheim123</x:apiKey>',
  '<pwd>Geheim123</pwd>',
];

t.test('what is found stands anywhere in a long text', async (test) => {
  for (const secret of SECRETS) {
    const alone = credentialSpans(secret);
    test.equal(alone.length > 0, true, secret);
    for (const filler of ['x '.repeat(4000), 'Zeile\n'.repeat(3000), 'QUJD'.repeat(5000)]) {
      const before = `${filler}\n`;
      const found = credentialSpans(`${before}${secret}\n${filler}`);
      const expected = alone.map(({ from, to, ...rest }) => ({
        ...rest,
        from: from + before.length,
        to: to + before.length,
      }));
      test.strictSame(found, expected, secret.trim());
    }
  }
  test.strictSame(credentialSpans('nichts '.repeat(3000)), []);
});

t.test('a long text is searched as its parts are', async () => {
  const part = fc.oneof(fc.constantFrom(...SECRETS), fc.string({ maxLength: 30 }), fc.constantFrom(' ', '\n', ';'));
  const filler = `\n${'ohne '.repeat(1600)}\n`;
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (groups) => {
      const texts = groups.map((group) => group.join(' '));
      let at = 0;
      const expected = texts.flatMap((text) => {
        const found = credentialSpans(text).map((span) => ({ ...span, from: span.from + at, to: span.to + at }));
        at += text.length + filler.length;
        return found;
      });
      const found = credentialSpans(texts.join(filler));
      if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(JSON.stringify([texts, found, expected]));
    }),
  );
});
