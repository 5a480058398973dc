import { join } from 'node:path';
import * as library from 'libxml2-wasm/lib/libxml2.mjs';
import t from 'tap';
import { parseXml } from '../../../src/documents/xml/libxml.ts';
import { Examiner } from '../../../src/standards/examiner.ts';
import { slug } from '../../../src/standards/packages/manifest.ts';
import { Schema } from '../../../src/standards/xsd/schema.ts';
import { outOfTime, within } from '../../../src/standards/xsd/time-limit.ts';
import { serviceStore } from '../../../src/store/installed.ts';
import { STEP_REASONS } from '../../../src/words/engine/index.ts';
import { fileOf } from '../../helpers/files.ts';
import { doubling, pattern, xsd } from '../../helpers/packages.ts';

const { stackDepth } = library as unknown as { stackDepth(): number };

t.test('time limits', async (test) => {
  const dir = test.testdir({ 'a.xsd': xsd('urn:a', pattern('(x+x+)+y')), 'b.xsd': xsd('urn:a', doubling) });
  const limits = { compile: 300, validate: 300 };
  const text = `<r xmlns="urn:a">${`<c>${'x'.repeat(22)}</c>`.repeat(300)}</r>`;
  const slow = new Schema(dir, join(dir, 'a.xsd'), new Map(), limits);
  const start = Date.now();
  test.strictSame(slow.validate(fileOf('a.xml', text).tree!, text), {
    fault: { code: 'validation-costly', args: { seconds: 1 } },
  });
  test.strictSame(
    slow.validate(fileOf('a.xml', '<r xmlns="urn:a"><c>xxy</c></r>').tree!, '<r xmlns="urn:a"><c>xxy</c></r>'),
    { problems: [] },
    'the schema can go on',
  );
  test.match(new Schema(dir, join(dir, 'b.xsd'), new Map(), limits).fault, { code: 'schema-costly' });
  test.ok(Date.now() - start < 5000);
  // Without the limit the same work goes on: the limit is what stopped it.
  const patient = new Schema(dir, join(dir, 'a.xsd'), new Map(), { compile: 300, validate: 60_000 });
  test.match(
    patient.validate(
      fileOf('a.xml', text.replace(/(<c>x+<\/c>){297}/, '')).tree!,
      text.replace(/(<c>x+<\/c>){297}/, ''),
    ),
    {
      problems: [{}, {}, {}],
    },
  );
  test.equal(
    within(1000, () => within(1000, () => 7)),
    7,
    'one limit inside another',
  );
  test.throws(
    () =>
      within(1000, () => {
        throw new RangeError('x');
      }),
    RangeError,
  );
  test.equal(outOfTime(new Error('x')), false);
  for (const code of ['schema-costly', 'validation-costly']) test.ok(STEP_REASONS[code], code);
  test.strictSame(['XÖV-Test (Größe)', '  ', 'Ä'].map(slug), ['xov-test-grosse', '', 'a']);
  const examiner = new Examiner([], dir, serviceStore(dir, '.'));
  const document = fileOf('a.xml', '<a xmlns="urn:a"/>');
  await examiner.examine([document], { folder: dir, path: '.' });
  test.equal(document.examination, null, 'nothing installed, nothing claimed');
  const readable = fileOf('b.xml', '<a', { otherwise: 'xoev' });
  await examiner.examine([readable]);
  test.match(readable.examination, { standard: null, steps: [{ outcome: 'failed' }] });
});

t.test('libxml2 goes on after it was stopped in the moment its memory grows', (test) => {
  const dir = test.testdir({ 'a.xsd': xsd('urn:a', '<xs:element name="r" type="xs:string"/>') });
  const valid = (text: string) => new Schema(dir, join(dir, 'a.xsd')).validate(fileOf('a.xml', text).tree!, text);
  const text = `<r xmlns="urn:a">${'y'.repeat(100)}</r>`;
  test.strictSame(valid(text), { problems: [] });
  const { grow } = WebAssembly.Memory.prototype;
  test.teardown(() => {
    WebAssembly.Memory.prototype.grow = grow;
  });
  let stopped = 0;
  WebAssembly.Memory.prototype.grow = function (pages) {
    grow.call(this, pages);
    stopped += 1;
    for (;;);
  };
  const large = Buffer.from(`<r xmlns="urn:a">${'<c>x</c>'.repeat(100_000)}</r>`);
  for (let i = 0; i < 2; i++) {
    const depth = stackDepth();
    test.throws(
      () =>
        // Until more memory is needed than tests before this one have left free.
        within(1500, () => {
          for (;;) parseXml(large);
        }),
      { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' },
    );
    test.equal(stackDepth(), depth, 'its stack is where it was');
    test.equal(stopped, i + 1);
  }
  WebAssembly.Memory.prototype.grow = grow;
  test.strictSame(valid(text), { problems: [] }, 'its views are on the memory there is');
  test.equal(parseXml(large).root.find('*').length, 100_000);
  test.end();
});
