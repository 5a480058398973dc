import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { XSD_MESSAGES } from '../../../src/rules/xoev/xsd-messages.ts';
import { Schema } from '../../../src/standards/xsd/schema.ts';
import { readComplaints, xsdProblems } from '../../../src/standards/xsd/xsd-problems.ts';
import { fileOf, textAt } from '../../helpers/files.ts';
import { one, type Problem, xsd } from '../../helpers/standards.ts';

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const element = (type: string): string => `<xs:element name="r">${type}</xs:element>`;
const restricted = (facets: string, base = 'xs:string'): string =>
  element(`<xs:simpleType><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType>`);
const complex = (content: string, rest = ''): string =>
  `<xs:element name="r"><xs:complexType>${content}</xs:complexType>${rest}</xs:element>`;
/** An instance of `r`, given its content or written out. */
const instance = (content: string): string =>
  /^<(?:a:)?r[\s/>]/.test(content) ? content : `<a:r xmlns:a="urn:a">${content}</a:r>`;
const root = (attributes: string, content = ''): string => `<a:r xmlns:a="urn:a" ${attributes}>${content}</a:r>`;
const family = complex(
  `<xs:sequence><xs:element name="b" type="xs:string"/><xs:element name="c" type="xs:date" minOccurs="0" maxOccurs="2"/></xs:sequence>
   <xs:attribute name="k" type="xs:int" use="required"/>
   <xs:attribute name="e"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="x"/><xs:enumeration value="y"/></xs:restriction></xs:simpleType></xs:attribute>`,
);
const keys = complex(
  '<xs:sequence><xs:element name="i" maxOccurs="9"><xs:complexType><xs:attribute name="id" type="xs:string"/><xs:attribute name="ref" type="xs:string"/></xs:complexType></xs:element></xs:sequence>',
  '<xs:unique name="u"><xs:selector xpath="a:i"/><xs:field xpath="@id"/></xs:unique><xs:keyref name="kr" refer="a:u"><xs:selector xpath="a:i"/><xs:field xpath="@ref"/></xs:keyref>',
);
const keyed = (field: string): string =>
  complex(
    '<xs:sequence><xs:element name="i"><xs:complexType><xs:sequence><xs:element name="k" type="xs:int" minOccurs="0" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element></xs:sequence>',
    `<xs:unique name="u"><xs:selector xpath="a:i"/>${field}</xs:unique>`,
  );
const range = '<xs:minInclusive value="2"/><xs:maxInclusive value="3"/>';
const lengths = '<xs:minLength value="2"/><xs:maxLength value="3"/>';
const umlauts = 'äöüÄÖÜß'.repeat(15);
const any =
  '<xs:sequence><xs:element name="b" minOccurs="0"/><xs:any namespace="##other" processContents="strict"/></xs:sequence>';
/** Schema, instance, what is said of it: every form of libxml2's sentences, out of the engine itself. */
const PROBLEMS: readonly (readonly [schema: string, content: string, problems: readonly Problem[]])[] = [
  [family, root('k="1"', '<a:b/>'), []],
  [
    family,
    root('k="1"', '<a:x/>'),
    [
      {
        code: 'unexpected-element',
        pointer: '/a:r/a:x',
        args: { element: 'a:x', parent: 'a:r', expected: ['a:b'], more: 0 },
        marks: '<a:x/>',
      },
    ],
  ],
  [family, root('k="1"'), one('missing-element', { expected: ['a:b'], more: 0 })],
  [family, root('', '<a:b/>'), one('missing-attribute', { attribute: 'k' })],
  [
    family,
    root('k="z" q="1" e="w"', '<a:b/><a:c>2024-13-01</a:c>'),
    [
      ...one('wrong-type', { attribute: 'k', value: 'z', type: 'int' }, '/a:r/@k', 'z'),
      ...one('not-listed', { attribute: 'e', value: 'w', allowed: ['x', 'y'], more: 0 }, '/a:r/@e', 'w'),
      ...one('unexpected-attribute', { attribute: 'q' }, '/a:r/@q', '1'),
      {
        code: 'wrong-type',
        pointer: '/a:r/a:c',
        args: { element: 'a:c', value: '2024-13-01', type: 'date' },
        marks: '2024-13-01',
      },
    ],
  ],
  [family, root('k="1"', '<a:b/>Text'), one('text-not-allowed')],
  [
    family,
    root('k="1"', '<a:b/><a:c/><a:c>2024-01-01</a:c><a:c/>'),
    [
      { code: 'empty-value', pointer: '/a:r/a:c[1]', args: { element: 'a:c', type: 'date' } },
      { code: 'unexpected-element', pointer: '/a:r/a:c[3]', args: { element: 'a:c', parent: 'a:r' } },
    ],
  ],
  [
    family,
    '<r xmlns="urn:a" k="1"><b/><x/></r>',
    [
      {
        code: 'unexpected-element',
        pointer: '/*/*[2]',
        args: { element: 'x', expected: ['c'], more: 0 },
        marks: '<x/>',
      },
    ],
  ],
  [family, '<r k="1"/>', [{ code: 'unknown-root', pointer: '/r', args: { element: 'r' } }]],
  [
    complex('<xs:choice><xs:element name="x"/><xs:element name="y"/></xs:choice>'),
    '',
    one('missing-element', { expected: ['a:x', 'a:y'], more: 0 }),
  ],
  [
    complex(any),
    '',
    one('missing-element', { expected: ['a:b'], more: 0, namespaces: [], other: 'urn:a', any: false }),
  ],
  [complex(any), '<q xmlns="urn:b"/>', [{ code: 'unknown-element', pointer: '/a:r/*', args: { element: 'q' } }]],
  [
    complex('<xs:anyAttribute namespace="##other" processContents="strict"/>'),
    root('xmlns:b="urn:b" b:x="1"'),
    one('unexpected-attribute', { attribute: 'b:x' }, '/a:r/@b:x'),
  ],
  [restricted(lengths), 'a', one('too-short', { value: 'a', length: 1, limit: 2 }, '/a:r', 'a')],
  [restricted(lengths), 'abcd', one('too-long', { value: 'abcd', length: 4, limit: 3 })],
  [restricted('<xs:length value="2"/>'), 'a', one('too-short', { value: 'a', length: 1, limit: 2 })],
  [restricted('<xs:length value="2"/>'), 'abc', one('too-long', { value: 'abc', length: 3, limit: 2 })],
  [restricted(range, 'xs:int'), '1', one('too-small', { value: '1', limit: '2' }, '/a:r', '1')],
  [restricted(range, 'xs:int'), '4', one('too-large', { value: '4', limit: '3' })],
  [restricted('<xs:minExclusive value="2"/>', 'xs:int'), '2', one('too-small', { value: '2', limit: '2' })],
  [restricted('<xs:maxExclusive value="2"/>', 'xs:int'), '2', one('too-large', { value: '2', limit: '2' })],
  [
    restricted('<xs:minInclusive value="2024-01-01"/>', 'xs:date'),
    '2020-01-01',
    one('too-small', { value: '2020-01-01', limit: '2024-01-01' }),
  ],
  [
    restricted('<xs:totalDigits value="2"/>', 'xs:decimal'),
    '123',
    one('too-many-digits', { value: '123', limit: '2' }),
  ],
  [
    restricted('<xs:fractionDigits value="2"/>', 'xs:decimal'),
    '1.234',
    one('too-many-digits', { value: '1.234', limit: '2' }),
  ],
  [restricted('<xs:pattern value="[A-Z]{2}"/>'), 'ab', one('pattern', { value: 'ab', pattern: '[A-Z]{2}' })],
  [restricted(`<xs:pattern value="[a${umlauts}]*"/>`), 'abc', one('pattern', { value: 'abc', pattern: '' })],
  [
    restricted(`<xs:pattern value="[a-z ${umlauts}]*"/>`),
    'ab中',
    one('character', { value: undefined as never, character: '中', position: 3 }, '/a:r', '中'),
  ],
  [
    restricted(Array.from({ length: 30 }, (_, i) => `<xs:enumeration value="v${i}"/>`).join('')),
    'w',
    one('not-listed', { value: 'w', more: 18 }),
  ],
  [
    restricted('<xs:enumeration value="it\'s"/><xs:enumeration value=""/>'),
    'w',
    one('not-listed', { value: 'w', allowed: ["it's", ''], more: 0 }),
  ],
  [
    restricted('<xs:enumeration value="1"/><xs:enumeration value="2"/>', 'xs:int'),
    'x',
    one('wrong-type', { value: 'x', type: '' }),
  ],
  [
    '<xs:element name="r" type="xs:string" fixed="f"/>',
    'g',
    one('fixed-value', { value: 'g', expected: 'f' }, '/a:r', 'g'),
  ],
  [
    complex('<xs:attribute name="v" type="xs:string" fixed="1"/>'),
    root('v="2"'),
    one('fixed-value', { attribute: 'v', value: '2', expected: '1' }, '/a:r/@v', '2'),
  ],
  ['<xs:element name="r" type="xs:int"/>', '', one('empty-value', { type: 'int' })],
  ['<xs:element name="r" type="xs:int"/>', '<a:q/>', one('element-not-allowed')],
  [
    complex('<xs:attribute name="d" type="xs:date"/>'),
    root('d=""'),
    one('empty-value', { attribute: 'd', type: 'date' }, '/a:r/@d', ''),
  ],
  ['<xs:element name="r" type="xs:int"/>', root(`${XSI} xsi:nil="true"`), one('not-nillable')],
  ['<xs:element name="r" type="xs:int" nillable="true"/>', root(`${XSI} xsi:nil="true"`, '1'), one('nilled-content')],
  [
    complex(
      '<xs:sequence><xs:element name="i" maxOccurs="2"><xs:complexType><xs:attribute name="d" type="xs:ID"/></xs:complexType></xs:element></xs:sequence>',
    ),
    '<a:i d="d1"/><a:i d="d1"/>',
    [
      {
        code: 'duplicate-id',
        pointer: '/a:r/a:i[2]/@d',
        args: { element: 'a:i', attribute: 'd', value: 'd1' },
      },
    ],
  ],
  [complex(''), 'x', one('text-not-allowed')],
  [complex(''), '<a:q/>', one('element-not-allowed')],
  ['<xs:complexType name="T" abstract="true"/><xs:element name="r" type="a:T"/>', '', one('abstract-type')],
  ['<xs:element name="r" abstract="true"/>', '', one('abstract-element')],
  [
    '<xs:complexType name="T" abstract="true"/><xs:element name="r" type="a:T"/>',
    root(`${XSI} xsi:type="a:X"`),
    one('unknown-type', { attribute: 'xsi:type', type: 'a:X' }, '/a:r/@xsi:type', 'a:X'),
  ],
  [
    '<xs:complexType name="T"/><xs:complexType name="U"/><xs:element name="r" type="a:T"/>',
    root(`${XSI} xsi:type="a:U"`),
    one('underived-type', { attribute: 'xsi:type', type: 'a:U' }, '/a:r/@xsi:type'),
  ],
  [
    keys,
    '<a:i id="1"/><a:i id="1"/>',
    [{ code: 'duplicate-key', pointer: '/a:r/a:i[2]', args: { element: 'a:i', value: '1', key: 'a:u' } }],
  ],
  [
    keys,
    '<a:i id="1"/><a:i id="2" ref="7"/>',
    [{ code: 'unknown-key', pointer: '/a:r/a:i[2]', args: { element: 'a:i', value: '7', key: 'a:kr' } }],
  ],
  [
    keys.replaceAll('xs:unique', 'xs:key'),
    '<a:i/><a:i id="2"/>',
    [{ code: 'missing-key', pointer: '/a:r/a:i[1]', args: { element: 'a:i', key: 'a:u', fields: ['@id'] } }],
  ],
  [
    keys,
    '<a:i id="1"/>\n<a:i id="2"><!-- 7 --></a:i><a:i id="3" ref="1"/><a:i id="4" ref="7"/><a:i id="5" ref="8"/>',
    [
      { code: 'unknown-key', pointer: '/a:r/a:i[4]', args: { value: '7' }, marks: '<a:i id="4" ref="7"/>' },
      { code: 'unknown-key', pointer: '/a:r/a:i[5]', args: { value: '8' } },
    ],
  ],
  [
    keyed('<xs:field xpath="a:k"/>'),
    '<a:i><a:k>1</a:k><a:k>2</a:k></a:i>',
    [{ code: 'several-keys', pointer: '/a:r/a:i/a:k[2]', args: { element: 'a:k', key: 'a:u' } }],
  ],
  [
    keyed('<xs:field xpath="."/>'),
    '<a:i/>',
    [{ code: 'key-not-simple', pointer: '/a:r/a:i', args: { element: 'a:i', key: 'a:u' } }],
  ],
  [
    complex('<xs:choice><xs:any namespace="urn:b urn:c" processContents="lax"/></xs:choice>'),
    '',
    one('missing-element', { expected: [], namespaces: ['urn:b', 'urn:c'], other: '', any: false }),
  ],
  [
    complex('<xs:sequence><xs:any/></xs:sequence>'),
    '',
    one('missing-element', { expected: [], namespaces: [], other: '', any: true }),
  ],
  [
    '<xs:element name="r" type="xs:QName"/>',
    'z:x',
    one('unknown-prefix', { value: 'z:x', prefix: 'z' }, '/a:r', 'z:x'),
  ],
  ['<xs:element name="r" type="xs:int" nillable="true" fixed="1"/>', root(`${XSI} xsi:nil="true"`), one('nil-fixed')],
  [
    '<xs:complexType name="B"/><xs:element name="r" abstract="true" type="a:B"/><xs:element name="s" substitutionGroup="a:r"/><xs:element name="t" substitutionGroup="a:s"/><xs:element name="u" abstract="true" substitutionGroup="a:r"/>',
    '',
    one('abstract-element', { allowed: ['a:s', 'a:t'], more: 0 }),
  ],
  [
    '<xs:complexType name="T" abstract="true"/><xs:element name="r" type="a:T"/>',
    root(`${XSI} xsi:type="a:T"`),
    one('abstract-type', { type: 'a:T' }),
  ],
  [
    complex(
      '<xs:sequence><xs:element name="i" type="xs:ID"/><xs:element name="j" type="xs:IDREFS"/></xs:sequence><xs:attribute name="k" type="xs:IDREF"/>',
    ),
    root('k="p"', '<a:i>d</a:i><a:j>d e\n f</a:j>'),
    [
      ...one('dangling-reference', { attribute: 'k', value: 'p' }, '/a:r/@k', 'p'),
      { code: 'dangling-reference', pointer: '/a:r/a:j', args: { element: 'a:j', value: 'e' }, marks: 'd e\n f' },
      { code: 'dangling-reference', pointer: '/a:r/a:j', args: { element: 'a:j', value: 'f' } },
    ],
  ],
  [
    `<xs:attribute name="g" type="xs:ID"/>${complex('<xs:attribute name="k" type="xs:ID"/><xs:anyAttribute processContents="lax"/>')}`,
    root('k="p" a:g="q"'),
    one('second-id', { attribute: 'a:g', value: 'q' }, '/a:r/@a:g', 'q'),
  ],
  [
    complex('<xs:sequence><xs:element name="x"/><xs:element name="y" minOccurs="0" maxOccurs="0"/></xs:sequence>'),
    '<a:x/><a:y/>',
    [{ code: 'unexpected-element', pointer: '/a:r/a:y', args: { element: 'a:y', parent: 'a:r' } }],
  ],
  [
    family,
    root('k="1"', '<c:b xmlns:c="urn:a"/><e:x xmlns:e="urn:a"/>'),
    [{ code: 'unexpected-element', pointer: '/a:r/e:x', args: { element: 'e:x', expected: ['e:c'], parent: 'a:r' } }],
  ],
  [
    complex('<xs:sequence><xs:element name="b"><xs:complexType/></xs:element></xs:sequence>'),
    '<a:b xmlns:d="urn:d" d:z="1"/>',
    [
      {
        code: 'unexpected-attribute',
        pointer: '/a:r/a:b/@d:z',
        args: { element: 'a:b', attribute: 'd:z' },
        marks: '1',
      },
    ],
  ],
  [
    element('<xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType>'),
    '1 x',
    one('wrong-type', { value: 'x', type: 'int' }),
  ],
  [
    element('<xs:simpleType><xs:union memberTypes="xs:int xs:boolean"/></xs:simpleType>'),
    'x',
    one('wrong-type', { value: 'x', type: '' }),
  ],
  ['<xs:simpleType name="T"><xs:list itemType="xs:int"/></xs:simpleType><xs:element name="r" type="a:T"/>', ' ', []],
];
t.test('what a schema says, in codes and places', async (test) => {
  const dir = test.testdir({});
  const codes = new Set<string>();
  let count = 0;
  for (const [schema, content, problems] of PROBLEMS) {
    const file = join(dir, `s${count++}.xsd`);
    writeFileSync(file, xsd(schema));
    const document = fileOf('a.xml', instance(content));
    const judgement = new Schema(dir, file).validate(document.tree!, document.text);
    const found = 'problems' in judgement ? judgement.problems : [];
    for (const { code } of found) {
      codes.add(code);
      if (!XSD_MESSAGES[code]) throw new Error(`No words for ${code}`);
    }
    test.strictSame(
      found.map(({ code, pointer, args }, index) => ({
        code,
        pointer,
        args: Object.fromEntries(Object.keys(problems[index]?.args ?? args).map((key) => [key, args[key]])),
      })),
      problems.map(({ code, pointer, args }) => ({ code, pointer, args })),
      instance(content).slice(0, 100),
    );
    const marks = document.locate(found).map((place) => textAt(document.text, place));
    for (const [index, { marks: expected }] of problems.entries()) {
      if (expected !== undefined) test.equal(marks[index], expected, `marks ${expected}`);
    }
    document.dispose();
  }
  // Wordings that this engine no longer uses, and sentences nobody foresaw.
  const read = (message: string) => xsdProblems(readComplaints([{ message, line: 1, node: null }]))[0];
  test.strictSame(
    [
      read("Element 'r': The value 'x' does not match the fixed value constraint 'y'."),
      read(
        "Element 'r', attribute 'xsi:type': The QName value 'q' of the attribute 'xsi:type' does not resolve to a type definition.",
      ),
      read("Element 'r': [facet 'neu'] The value 'x' is not allowed by 'neu'."),
      read('Ganz anders.'),
      read("Element 'r': This element is not expected."),
    ].map((problem) => [problem?.code, problem?.pointer, problem?.args]),
    [
      ['fixed-value', '', { element: 'r', value: 'x', expected: 'y' }],
      ['unknown-type', '/@type', { element: 'r', attribute: 'type', type: 'q' }],
      ['schema-violation', '', { element: 'r', value: 'x', limit: 'neu' }],
      ['schema-violation', '', { element: '' }],
      ['unexpected-element', '', { element: 'r' }],
    ],
  );
  test.strictSame(
    Object.keys(XSD_MESSAGES).filter((code) => !codes.has(code)),
    // A date that fails is told as one by the check kind; the others are for what libxml2 only says of broken schemas.
    ['not-date', 'no-such-month', 'no-such-day', 'default-not-allowed', 'schema-violation'],
    'every code of a schema occurs',
  );
});
