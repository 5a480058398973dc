import t from 'tap';
import { walkMessage } from '../../src/xoev/message-walk.ts';
import { SchemaTypes } from '../../src/xoev/schema-types.ts';
import { binding, CODE, element, LISTS, problems, root, schema, sequence } from '../helpers/xoev.ts';

const FIXED = '<xs:attribute name="listURI" fixed="urn:f"/><xs:attribute name="listVersionID" fixed="1"/>';
t.test('a code is known by its type, however the schema is built', async (test) => {
  const type = binding('F', FIXED);
  const message = (content: string) => `<a:r xmlns:a="urn:a">${content}</a:r>`;
  const bad = '<a:f><code>q</code></a:f>';
  const cases: readonly (readonly [what: string, schemas: readonly string[], text: string, pointer?: string])[] = [
    ['a sequence', [schema(root(sequence(element('f', 'a:F')), type))], message(bad)],
    [
      'an extension of a type',
      [
        schema(
          root(
            `<xs:complexContent><xs:extension base="a:B">${sequence('')}</xs:extension></xs:complexContent>`,
            `<xs:complexType name="B">${sequence(element('f', 'a:F'))}</xs:complexType>${type}`,
          ),
        ),
      ],
      message(bad),
    ],
    [
      'a group',
      [schema(root('<xs:group ref="a:g"/>', `<xs:group name="g">${sequence(element('f', 'a:F'))}</xs:group>${type}`))],
      message(bad),
    ],
    [
      'a choice by reference',
      [schema(root('<xs:choice><xs:element ref="a:f"/></xs:choice>', element('f', 'a:F') + type))],
      message(bad),
    ],
    [
      'an inline type',
      [schema(root(sequence(`<xs:element name="f">${binding('', FIXED).replace(' name=""', '')}</xs:element>`)))],
      message(bad),
    ],
    [
      'a substitution',
      [
        schema(
          root(
            sequence('<xs:element ref="a:x"/>'),
            `<xs:element name="x" abstract="true"/>${element('f', 'a:F')}${type}`,
          ),
        ),
      ],
      message(bad),
    ],
    [
      'a type derived twice',
      [schema(root(sequence(element('f', 'a:G')), type + binding('G', '', 'a:F', 'extension')))],
      message(bad),
    ],
    [
      'xsi:type',
      [schema(root(sequence(element('f', 'k:Code')), type))],
      message('<a:f xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="a:F"><code>q</code></a:f>'),
    ],
    [
      'a file without a namespace',
      [schema('<xs:include schemaLocation="b.xsd"/>'), schema(root(sequence(element('f', 'F')), type), '')],
      message(bad),
    ],
    [
      'local elements without a namespace',
      [schema(root(sequence(element('f', 'a:F')), type), undefined, '')],
      message('<f><code>q</code></f>'),
      '/a:r/f/code',
    ],
    [
      'a default value',
      [schema(root(sequence(element('f', 'a:D')), binding('D', FIXED.replace(/fixed/g, 'default'))))],
      message(bad),
    ],
  ];
  for (const [what, schemas, text, pointer = '/a:r/a:f/code'] of cases) {
    const types = new SchemaTypes([CODE, ...schemas]);
    test.strictSame(problems(types, text), [`not-in-list ${pointer}`], what);
    test.strictSame(problems(types, text.replace('>q<', '>w<')), [], `${what}: a code of the list`);
  }
  const loop = new SchemaTypes([CODE, schema(root(sequence(element('f', 'a:F')), binding('F', '', 'a:F')))]);
  test.strictSame(walkMessage(message(bad), loop, LISTS).codes.codes, 0, 'a type derived from itself ends');
});
