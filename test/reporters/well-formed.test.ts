import { SaxesParser } from 'saxes';
import t from 'tap';
import { html } from '../../src/reporters/html-escape.ts';
import { code, md } from '../../src/reporters/markdown-escape.ts';
import { oneLine, visible } from '../../src/words/visible.ts';
import { junitOf } from '../../src/workshop/trial/junit.ts';
import type { TestRun } from '../../src/workshop/trial/results.ts';

/** Characters that XML forbids or that act on whoever shows them, each with what is shown instead. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['\u0000', 'U+0000'],
  ['\u001b', 'U+001B'],
  ['\u0085', 'U+0085'],
  ['\u00ad', 'U+00AD'],
  ['\u200d', 'U+200D'],
  ['\u202e', 'U+202E'],
  ['\u2028', 'U+2028'],
  ['\u2065', 'U+2065'],
  ['\ud800', 'U+D800'],
  ['\ufeff', 'U+FEFF'],
  ['\ufffe', 'U+FFFE'],
  ['\uffff', 'U+FFFF'],
  ['\u{e0001}', 'U+E0001'],
];

/** Throws where a text is no well-formed XML. */
function parse(xml: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

t.test('every output of a hostile text is well-formed and shows it', async (t) => {
  t.throws(() => parse('<a>\uffff</a>'), 'the parser refuses what XML forbids');
  for (const [character, shown] of HOSTILE) {
    const text = `a${character}<b>&"'`;
    const one = {
      suite: 'cases',
      subject: text,
      name: text,
      path: text,
      line: 1,
      ok: false,
      lines: [{ sign: '+', text }],
    };
    const junit = junitOf({ tests: [one] } as unknown as TestRun, `werk${character}`);
    t.doesNotThrow(() => parse(junit), `JUnit with ${shown}`);
    const page = html`<p title="${text}">${text}</p>`.text;
    t.doesNotThrow(() => parse(page), `HTML with ${shown}`);
    for (const made of [junit, page, md(text), code(text), oneLine(text)]) {
      t.notOk(made.includes(character), `${shown} itself is nowhere`);
      t.ok(made.includes(shown), `${shown} is shown`);
    }
  }
});

t.test('what can be seen stays as it is', async (t) => {
  for (const text of ['Größe „x“ – 3 … §', '日本 😀 e\u0301', 'a\u00a0b']) t.equal(visible(text), text);
});
