import t from 'tap';
import { pageOf } from '../../src/documents/html-tree.ts';
import { fileOf, startOf } from '../helpers/files.ts';
import { checkJson, resultOf } from '../helpers/io.ts';
import { AS_OF } from '../helpers/pages.ts';

async function page(text: string) {
  const document = fileOf('seite.html', text);
  await document.complete();
  return document;
}
t.test('a page becomes a tree with places', async (test) => {
  const document = await page(
    '<!DOCTYPE html>\n<html lang="de"><head><title>T</title><script>x</script></head>\n<body>\n<p id="a" class=b>Ein\n <b>Wort</b></p><p>zwei</p></body></html>',
  );
  const root = pageOf(document)!;
  test.equal(document.kind, 'html');
  test.equal(root.text, 'Ein Wort zwei', 'what is not read out is no text');
  const [first, second] = [...root.walk()].filter(({ name }) => name === 'p');
  test.equal(first?.pointer, '/html/body[1]/p[1]');
  test.equal(second?.text, 'zwei');
  const ranges = document.locate([
    { pointer: '/html' },
    { pointer: '/html/@lang' },
    { pointer: '/html/body[1]/p[1]/@class' },
    { pointer: '/html/body[1]/p[9]' },
  ]);
  test.strictSame(ranges.map(startOf), ['2:1', '2:7', '4:11', '1:1']);
  test.equal(document.stablePointer('/html/body[1]/p[1]/b[1]'), '/html/body[1]/p#a/b[1]');
  test.throws(() => document.select('//p', {}), 'no path language is made up for HTML');
  test.strictSame([root.find(), root.child(), root.source], [[], undefined, null]);
  document.dispose();
});
t.test('hostile pages come to an end', async (test) => {
  const many = 20_000;
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['deep nesting', '<div>'.repeat(100_000), 'depth'],
    ['nested templates', '<template>'.repeat(100_000), 'depth'],
    ['formatting without end', Array.from({ length: 2_000 }, (_, i) => `<b a=${i}>`).join(''), 'depth'],
    ['unclosed tags', '<a href='.repeat(many), undefined],
    ['content beside table cells', `<table>${'<i></i>'.repeat(many)}`, undefined],
    ['many attributes', `<p ${Array.from({ length: many }, (_, i) => `a${i}=x`).join(' ')}>`, undefined],
    ['a huge attribute', `<p title="${'x'.repeat(5_000_000)}">`, undefined],
    ['too large', 'x'.repeat(20_000_001), 'html-too-large'],
    ['comments', '<!--'.repeat(many), undefined],
  ];
  for (const [name, text, code] of cases) {
    const started = process.hrtime.bigint();
    const document = await page(text);
    test.equal(document.fault?.code, code, name);
    test.ok(Number(process.hrtime.bigint() - started) / 1e9 < 60, `${name} within bounds`);
  }
  const cwd = test.testdir({
    'viele.html': `<h1>x</h1>${'<input>'.repeat(500)}`,
    'schrift.html': `${'<label>'.repeat(400)}${'<input>'.repeat(2_000)}`,
    'leer.html': '',
  });
  const { report, code } = await checkJson([...AS_OF, 'viele.html', 'schrift.html', 'leer.html'], { cwd });
  test.equal(code, 1, 'an empty page is a finding');
  test.equal(resultOf(report, 'OZG1001').findings[0]?.code, 'empty');
  const names = resultOf(report, 'OZG6034').findings.filter(({ path }) => path === 'viele.html');
  test.equal(names.length, 201, 'many places of one kind are summed up');
  test.ok(names.some(({ code: word, args }) => word === 'more' && args['count'] === 300));
});
