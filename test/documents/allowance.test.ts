import t from 'tap';
import { Allowance } from '../../src/documents/allowance.ts';
import { FileDocument } from '../../src/documents/file.ts';
import { MemorySource } from '../../src/documents/memory-source.ts';
import { openService } from '../../src/documents/open.ts';

function fileWith(name: string, text: string, allowance: Allowance): FileDocument {
  const bytes = Buffer.from(text);
  const facts = { path: name, relative: name, size: bytes.length, bytes, declarations: [], named: true } as const;
  return new FileDocument({ ...facts, otherwise: null, allowance });
}

t.test('the parts of all files of a service are counted before a parser makes trees of them', async (t) => {
  const cases: readonly (readonly [file: string, small: string, large: string])[] = [
    ['a.xml', '<a><b/><c d="1"/></a>', `<a>${'<b/>'.repeat(200)}</a>`],
    ['a.xml', '<a/>', `<a>${'<!--x-->'.repeat(200)}</a>`],
    ['a.xml', '<a/>', `<a ${Array.from({ length: 60 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
    ['a.json', '[1, {"a": "[,,,,"}]', `[${'1,'.repeat(80)}1]`],
    ['a.yaml', 'a: [1]', `a: [${'{a: 1},'.repeat(20)}]`],
  ];
  for (const [name, small, large] of cases) {
    const allowance = new Allowance(1e6, 100);
    t.equal(fileWith(name, small, allowance).fault, null, `${name}: little`);
    t.equal(fileWith(name, large, allowance).fault?.code, 'too-many-parts', `${name}: much at once`);
    const faults = Array.from({ length: 120 }, () => fileWith(name, small, allowance).fault?.code);
    t.equal(faults.at(-1), 'too-many-parts', `${name}: much together`);
  }
});

t.test('formatting that is not closed is repeated by the parser, but not without end', async (t) => {
  const tags = Array.from({ length: 400 }, (_, i) => `<b id=i${i}>`).join('');
  const page = fileWith('a.html', `<!doctype html><p>${tags}${'<p>x'.repeat(1000)}`, new Allowance(1e6));
  await page.complete();
  t.match(page.fault, { code: 'too-many-parts', args: { limit: 300_000 } });
  const modest = fileWith('a.html', '<!doctype html><p><b>x<p>y', new Allowance(1e6, 100));
  await modest.complete();
  t.equal(modest.fault, null);
  const second = fileWith('b.html', `<!doctype html>${'<p>x'.repeat(20)}`, new Allowance(1e6, 100));
  await second.complete();
  t.equal(second.fault?.code, 'too-many-parts', 'pages count among the files of their service');
});

t.test('files of a service together are no larger than three of the largest', async (t) => {
  const text = `"${'x'.repeat(900)}"`;
  const files = Array.from({ length: 5 }, (_, i): [string, string] => [`${i}.json`, text]);
  const source = new MemorySource([['steckbrief.yaml', 'dienst: { id: x }\n'], ...files, ['bild.bin', text]]);
  const { documents } = openService(source, 'x', { maxBytes: 1000 });
  t.same(
    documents.map(({ relative, fault }) => [relative, fault?.code ?? null]),
    [
      ['steckbrief.yaml', null],
      ['0.json', null],
      ['1.json', null],
      ['2.json', null],
      ['3.json', 'service-too-large'],
      ['4.json', 'service-too-large'],
      ['bild.bin', null],
    ],
    'what is not read as text takes nothing',
  );
});
