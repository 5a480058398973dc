import t from 'tap';
import { isNewer } from '../../src/codelists/code-list.ts';
import { walkMessage } from '../../src/xoev/message-walk.ts';
import { SchemaTypes } from '../../src/xoev/schema-types.ts';
import {
  binding,
  CODE,
  COLOURS,
  element,
  genericode,
  LISTS,
  listsWith,
  root,
  schema,
  sequence,
} from '../helpers/xoev.ts';

t.test('which list a code belongs to, and what is said when nobody knows', async (test) => {
  const types = new SchemaTypes([
    CODE,
    schema(
      root(
        sequence(element('f', 'k:Code') + element('t', 'a:T') + element('e', 'a:E')),
        binding('T', '<xs:attribute name="listURI" fixed="urn:f"/>') +
          binding(
            'E',
            `${sequence('<xs:element name="code" form="unqualified" type="a:enum"/>')}<xs:attribute name="listURI" fixed="urn:e"/><xs:attribute name="listVersionID" fixed="1"/>`,
          ) +
          '<xs:simpleType name="enum"><xs:restriction base="a:base"/></xs:simpleType><xs:simpleType name="base"><xs:restriction base="xs:token"><xs:enumeration value="1"/></xs:restriction></xs:simpleType>',
      ),
    ),
  ]);
  const walk = (content: string, known: SchemaTypes | null = types, lists = LISTS) =>
    walkMessage(`<a:r xmlns:a="urn:a">${content}</a:r>`, known, lists).codes;
  const codes = (...args: Parameters<typeof walk>) => walk(...args).problems.map(({ code }) => code);
  test.strictSame(codes('<a:f><code>s</code></a:f>'), ['no-listURI', 'no-listVersionID']);
  test.strictSame(codes('<a:f listURI="" listVersionID=" "><code>s</code></a:f>'), [
    'empty-listURI',
    'empty-listVersionID',
  ]);
  test.strictSame(codes('<a:t><code>s</code></a:t>'), ['no-listVersionID']);
  test.strictSame(codes('<a:t listVersionID="2"><code> b </code><name>braun</name></a:t>'), ['blanks']);
  test.strictSame(codes('<a:t listVersionID="2"><code/></a:t>'), ['empty-code']);
  test.strictSame(
    codes('<a:t listVersionID="1"><code>b</code></a:t><a:t listVersionID="1"><code>s</code><name>rot</name></a:t>'),
    ['newer', 'not-in-list', 'other-name'],
    'a newer version is named once',
  );
  test.strictSame(
    codes('<a:e><code>1</code></a:e><a:e><code>2</code></a:e>'),
    ['not-in-list'],
    'codes the schema lists',
  );
  const missing = walk(
    '<a:t listVersionID="3"><code>s</code></a:t><a:t listVersionID="3"><code>q</code><name>x</name></a:t>',
  );
  test.strictSame(
    missing.unknown,
    [{ list: 'urn:f_3', named: true, versions: ['1', '2'] }],
    'a missing list is told once',
  );
  test.strictSame(missing.problems, []);
  const open = walk(
    '<a:t listVersionID="2"><code>s</code></a:t><a:x><code>s</code></a:x><a:y listURI="urn:f" listVersionID="1">s</a:y>',
    null,
  );
  test.strictSame(
    [open.codes, open.open, open.problems],
    [1, 1, []],
    'without the schema only what the message says itself',
  );

  const key = (id: string, ref: string, more = '') => `<Key Id="${id}">${more}<ColumnRef Ref="${ref}"/></Key>`;
  const mark = (name: string) => `<Annotation><AppInfo><m:${name} xmlns:m="urn:m"/></AppInfo></Annotation>`;
  const find = (keys: string, code: string) => {
    const { problems: found, keyless } = walk(
      `<a:t listVersionID="9"><code>${code}</code></a:t>`,
      types,
      listsWith(genericode('9', COLOURS, keys)),
    );
    return [...found.map((one) => one.code), ...keyless];
  };
  const two = key('a', 'c') + key('b', 'n');
  test.strictSame([find(two, 's'), find(two, 'weiß')], [[], []], 'of two keys without a mark either will do');
  for (const name of ['recommendedKeyColumn', 'empfohleneCodeSpalte'])
    test.strictSame(find(key('a', 'c') + key('b', 'n', mark(name)), 's'), ['not-in-list'], name);
  test.strictSame(
    find('<Key Id="k"><ColumnRef Ref="c"/><ColumnRef Ref="n"/></Key>', 's'),
    ['urn:f_9'],
    'a key of two columns',
  );
  test.strictSame(find(key('a', 'z'), 's'), ['urn:f_9'], 'a key without its column');
});
t.test('versions of lists are compared only where they are written alike', async (test) => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['3', '2', true],
    ['10', '9', true],
    ['2', '2', false],
    ['2024-08-01', '2023-12-31', true],
    ['1.2', '1.10', false],
    ['2024-08-01', '7', false],
    ['1.1', '1', false],
  ];
  for (const [version, than, expected] of cases) test.equal(isNewer(version, than), expected, `${version} > ${than}`);
});
