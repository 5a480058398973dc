import t from 'tap';
import { commentedKey } from '../../src/documents/commented-key.ts';
import { checkJson, findingsOf, runCli } from '../helpers/io.ts';

t.test('a missing entry is found where it stands as a comment of its own part', async (t) => {
  const text = [
    '# dienst: das ist ein Satz',
    'dienst:',
    '  name: x',
    '  # url: ""',
    'behoerde:',
    '  # url: ""',
    '# kennzahlen:',
    '  # art: x',
  ].join('\n');
  const found = (key: string, from: number, top: boolean) => {
    const range = commentedKey(text, key, from, top);
    return range && [text.slice(...range), text.slice(0, range[0]).split('\n').length];
  };
  t.same(found('kennzahlen', 0, true), ['# kennzahlen', 7]);
  t.same(found('url', text.indexOf('dienst:\n'), false), ['# url', 4]);
  t.same(found('url', text.indexOf('behoerde'), false), ['# url', 6]);
  t.equal(found('art', text.indexOf('behoerde'), false), null, 'of another part');
  t.equal(found('url', 0, true), null, 'of another part');
  t.equal(found('gibtesnicht', 0, true), null);
});
t.test('init, then check: what is missing is told at the line to be uncommented', async (t) => {
  const cwd = t.testdir({});
  await runCli(['init', 'd', '--name', 'Hund'], { cwd });
  const { report } = await checkJson(['--as-of', '2026-11-22', 'd'], { cwd });
  const missing = findingsOf(report).filter(({ code }) => code === 'missing');
  t.ok(missing.length > 3);
  const atTop = missing.filter(({ range }) => range.start.line <= 4);
  t.ok(atTop.length < missing.length / 3, `${atTop.length} of ${missing.length} still stand at the top`);
});
