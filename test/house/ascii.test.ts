import t from 'tap';
// @ts-expect-error: a script without types
import { ascii } from '../../scripts/build/ascii.mjs';

const value = (code: string): unknown => new Function(`return (${code})`)();

t.test('a bundle in ASCII means what it meant', async (t) => {
  for (const [code, input] of [
    ['/^[„“]?müssen$/u.test(input)', 'müssen'],
    ['/[…😀]/u.test(input)', '😀'],
    ['String.raw`\\d+ Straße \\` ${input} – ende\\n`', 'x'],
    ['((parts, ...more) => parts.join("|") + more)`ä ${input} – ${/ü/.test("\\u00fc")}`', 'x'],
    ['((parts) => parts[0])`…${String.raw`ö\\w`}`', 'x'],
  ] as const) {
    const made: string = ascii(code);
    t.match(made, /^[\0-\x7f]+$/);
    const given = `((input) => ${code})(${JSON.stringify(input)})`;
    t.same(value(`((input) => ${made})(${JSON.stringify(input)})`), value(given), code);
  }
});
t.test('what would change its meaning stops the build', async (t) => {
  t.throws(() => ascii('const straße = 1;'), /Not ASCII, and cannot be/);
});
