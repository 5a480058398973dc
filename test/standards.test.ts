import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { UserError } from '../src/base/errors.ts';
import type { Args } from '../src/base/nouns.ts';
import { withFiles } from '../src/documents/xml/libxml.ts';
import { XSD_MESSAGES } from '../src/rules/xoev/xsd-messages.ts';
import { examine } from '../src/standards/examine.ts';
import { Examiner } from '../src/standards/examiner.ts';
import { compileMatch } from '../src/standards/kosit/match.ts';
import { scenariosStandard } from '../src/standards/kosit/scenarios.ts';
import { builtinVersions, xdatenfelderStandard } from '../src/standards/packages/builtin.ts';
import { folderStandard } from '../src/standards/packages/xsd-folder.ts';
import { SchematronEngine } from '../src/standards/schematron/run/engine.ts';
import type { Standard } from '../src/standards/standard.ts';
import { Schema } from '../src/standards/xsd/schema.ts';
import { xsdProblems } from '../src/standards/xsd/xsd-problems.ts';
import { CLAIM_REASONS, STEP_REASONS } from '../src/words/engine.ts';
import { fileOf, shown, textAt } from './helpers/files.ts';

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const xsd = (body: string, namespace = 'urn:a', attributes = ''): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:a="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified" ${attributes}>${body}</xs:schema>`;
const element = (type: string): string => `<xs:element name="r">${type}</xs:element>`;
const restricted = (facets: string, base = 'xs:string'): string =>
  element(`<xs:simpleType><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType>`);
const complex = (content: string, rest = ''): string =>
  `<xs:element name="r"><xs:complexType>${content}</xs:complexType>${rest}</xs:element>`;
/** An instance of `r`, given its content or written out. */
const instance = (content: string): string =>
  /^<(?:a:)?r[\s/>]/.test(content) ? content : `<a:r xmlns:a="urn:a">${content}</a:r>`;
const root = (attributes: string, content = ''): string => `<a:r xmlns:a="urn:a" ${attributes}>${content}</a:r>`;

/** As where SaxonJS is not installed. */
const noEngine = async () => new SchematronEngine({ folder: null, saxon: null });

interface Problem {
  readonly code: string;
  readonly pointer: string;
  readonly args: Args;
  /** What the place of the problem marks. */
  readonly marks?: string;
}

const family = complex(
  `<xs:sequence><xs:element name="b" type="xs:string"/><xs:element name="c" type="xs:date" minOccurs="0" maxOccurs="2"/></xs:sequence>
   <xs:attribute name="k" type="xs:int" use="required"/>
   <xs:attribute name="e"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="x"/><xs:enumeration value="y"/></xs:restriction></xs:simpleType></xs:attribute>`,
);
const keys = complex(
  '<xs:sequence><xs:element name="i" maxOccurs="9"><xs:complexType><xs:attribute name="id" type="xs:string"/><xs:attribute name="ref" type="xs:string"/></xs:complexType></xs:element></xs:sequence>',
  '<xs:unique name="u"><xs:selector xpath="a:i"/><xs:field xpath="@id"/></xs:unique><xs:keyref name="kr" refer="a:u"><xs:selector xpath="a:i"/><xs:field xpath="@ref"/></xs:keyref>',
);
const range = '<xs:minInclusive value="2"/><xs:maxInclusive value="3"/>';
const lengths = '<xs:minLength value="2"/><xs:maxLength value="3"/>';
const umlauts = 'äöüÄÖÜß'.repeat(15);
const any =
  '<xs:sequence><xs:element name="b" minOccurs="0"/><xs:any namespace="##other" processContents="strict"/></xs:sequence>';
const one = (code: string, args: Args = {}, pointer = '/a:r', marks?: string): readonly Problem[] => [
  { code, pointer, args: { element: 'a:r', ...args }, ...(marks === undefined ? {} : { marks }) },
];

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
  [complex(any), '', one('missing-element', { expected: ['a:b', '*'], more: 0 })],
  [complex(any), '<q xmlns="urn:b"/>', [{ code: 'unknown-root', pointer: '/a:r/*', args: { element: 'q' } }]],
  [
    complex('<xs:anyAttribute namespace="##other" processContents="strict"/>'),
    root('xmlns:b="urn:b" b:x="1"'),
    one('unexpected-attribute', { attribute: 'b:x' }, '/a:r/@b:x'),
  ],
  [restricted(lengths), 'a', one('too-short', { value: '', length: 1, limit: 2 }, '/a:r', 'a')],
  [restricted(lengths), 'abcd', one('too-long', { value: '', length: 4, limit: 3 })],
  [restricted('<xs:length value="2"/>'), 'a', one('too-short', { value: '', length: 1, limit: 2 })],
  [restricted('<xs:length value="2"/>'), 'abc', one('too-long', { value: '', length: 3, limit: 2 })],
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
  ['<xs:element name="r" type="xs:int" nillable="true"/>', root(`${XSI} xsi:nil="true"`, '1'), one('schema-violation')],
  [complex(''), 'x', one('text-not-allowed')],
  [complex(''), '<a:q/>', one('element-not-allowed')],
  ['<xs:complexType name="T" abstract="true"/><xs:element name="r" type="a:T"/>', '', one('abstract-type')],
  ['<xs:element name="r" abstract="true"/>', '', one('abstract-type')],
  [
    '<xs:complexType name="T" abstract="true"/><xs:element name="r" type="a:T"/>',
    root(`${XSI} xsi:type="a:X"`),
    [...one('unknown-type', { attribute: 'xsi:type', type: 'a:X' }, '/a:r/@xsi:type', 'a:X'), ...one('abstract-type')],
  ],
  [
    '<xs:complexType name="T"/><xs:complexType name="U"/><xs:element name="r" type="a:T"/>',
    root(`${XSI} xsi:type="a:U"`),
    one('schema-violation', { attribute: 'xsi:type' }, '/a:r/@xsi:type'),
  ],
  [
    keys,
    '<a:i id="1"/><a:i id="1"/>',
    [{ code: 'duplicate-key', pointer: '/a:r/a:i[2]', args: { element: 'a:i', value: "'1'", key: 'a:u' } }],
  ],
  [
    keys,
    '<a:i id="1"/><a:i id="2" ref="7"/>',
    // libxml2 names no place for this one.
    [{ code: 'unknown-key', pointer: '', args: { element: 'a:i', value: "'7'", key: 'a:kr' } }],
  ],
  [
    keys.replaceAll('xs:unique', 'xs:key'),
    '<a:i/><a:i id="2"/>',
    [{ code: 'schema-violation', pointer: '/a:r/a:i[1]', args: { element: 'a:i' } }],
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
    const judgement = new Schema(dir, file).validate(document.tree!);
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
  const asis = (name: string) => name;
  const read = (message: string) => xsdProblems([{ message, line: 1, col: 0, level: 2 } as never], asis)[0];
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
      ['unknown-type', '/@xsi:type', { element: 'r', attribute: 'xsi:type', type: 'q' }],
      ['schema-violation', '', { element: 'r', value: 'x', limit: 'neu' }],
      ['schema-violation', '', { element: '' }],
      ['unexpected-element', '', { element: 'r' }],
    ],
  );
  test.strictSame(
    Object.keys(XSD_MESSAGES).filter((code) => !codes.has(code)),
    // A date that fails is told as one by the check kind.
    ['not-date', 'no-such-month', 'no-such-day'],
    'every code of a schema occurs',
  );
});

/** A judgement in short: codes of problems, or the fault. */
const judge = (schema: Schema, text: string): unknown => {
  const judgement = schema.validate(fileOf('a.xml', text).tree!);
  if ('problems' in judgement) return judgement.problems.map(({ code }) => code);
  if (!STEP_REASONS[judgement.fault.code]) throw new Error(`No words for ${judgement.fault.code}`);
  return judgement.fault;
};

t.test('schemas that can and cannot be used', async (test) => {
  const dir = test.testdir({
    draussen: { 'd.xsd': xsd('<xs:element name="r"/>') },
    paket: {
      'haupt.xsd': xsd('<xs:include schemaLocation="teile/t.xsd"/><xs:element name="r" type="a:T"/>'),
      teile: { 't.xsd': xsd('<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>') },
      'fehlt.xsd': xsd('<xs:include schemaLocation="teile/nicht.xsd"/><xs:element name="r" type="a:T"/>'),
      'import.xsd': xsd(
        '<xs:import namespace="urn:b" schemaLocation="b.xsd"/><xs:element name="r" type="b:T"/>',
        'urn:a',
        'xmlns:b="urn:b"',
      ),
      'hinaus.xsd': xsd('<xs:include schemaLocation="../draussen/d.xsd"/>'),
      'link.xsd': test.fixture('symlink', '../draussen/d.xsd'),
      'umweg.xsd': xsd('<xs:include schemaLocation="link.xsd"/>'),
      'absolut.xsd': xsd('<xs:include schemaLocation="file:///etc/passwd"/>'),
      'ordner.xsd': xsd('<xs:include schemaLocation="teile"/>'),
      'kaputt.xsd': xsd('\n<xs:element name="r" type="xs:nope"/>'),
      'unform.xsd': '<xs:schema',
      'netz.xsd': xsd(
        '<xs:import namespace="urn:b" schemaLocation="http://beispiel.de/weit/b.xsd"/><xs:element name="r" type="b:T"/>',
        'urn:a',
        'xmlns:b="urn:b"',
      ),
      'zyklus.xsd': xsd('<xs:include schemaLocation="zyklus2.xsd"/><xs:element name="r" type="a:T"/>'),
      'zyklus2.xsd': xsd(
        '<xs:include schemaLocation="zyklus.xsd"/><xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>',
      ),
      netz: { 'b.xsd': xsd('<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>', 'urn:b') },
    },
    'ein Paket mit ü': {
      'h.xsd': xsd('<xs:include schemaLocation="gr%C3%B6%C3%9Fe%201.xsd"/><xs:element name="r" type="a:T"/>'),
      'größe 1.xsd': xsd('<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>'),
    },
  });
  const paket = join(dir, 'paket');
  const schema = (name: string, catalogue?: ReadonlyMap<string, string>) =>
    new Schema(paket, join(paket, name), catalogue);
  const bad = '<a:r xmlns:a="urn:a">x</a:r>';
  const cases: readonly (readonly [string, unknown])[] = [
    ['haupt.xsd', ['wrong-type']],
    ['zyklus.xsd', ['wrong-type']],
    ['weg.xsd', { code: 'schema-missing', args: { file: 'weg.xsd' } }],
    ['teile', { code: 'schema-missing', args: { file: 'teile' } }],
    ['../draussen/d.xsd', { code: 'schema-missing', args: { file: '../draussen/d.xsd' } }],
    ['link.xsd', { code: 'schema-missing', args: { file: 'link.xsd' } }],
    ['fehlt.xsd', { code: 'schema-import', args: { file: 'fehlt.xsd', location: 'teile/nicht.xsd' } }],
    ['import.xsd', { code: 'schema-import', args: { file: 'import.xsd', location: 'b.xsd' } }],
    ['hinaus.xsd', { code: 'schema-import', args: { file: 'hinaus.xsd', location: join(dir, 'draussen', 'd.xsd') } }],
    ['umweg.xsd', { code: 'schema-import', args: { file: 'umweg.xsd', location: 'link.xsd' } }],
    ['absolut.xsd', { code: 'schema-import', args: { file: 'absolut.xsd', location: 'file:///etc/passwd' } }],
    ['ordner.xsd', { code: 'schema-import', args: { file: 'ordner.xsd', location: 'teile' } }],
    ['kaputt.xsd', { code: 'schema-broken', args: { file: 'kaputt.xsd', line: 2 } }],
    ['unform.xsd', { code: 'schema-broken', args: { file: 'unform.xsd', line: 1 } }],
    ['netz.xsd', { code: 'schema-import', args: { file: 'netz.xsd', location: 'http://beispiel.de/weit/b.xsd' } }],
  ];
  for (const [name, expected] of cases) test.strictSame(judge(schema(name), bad), expected, name);
  const catalogue = new Map([['http://beispiel.de/weit/b.xsd', join(paket, 'netz', 'b.xsd')]]);
  test.strictSame(judge(schema('netz.xsd', catalogue), bad), ['wrong-type'], 'a web address from the catalogue');
  const outside = new Map([['http://beispiel.de/weit/b.xsd', join(dir, 'draussen', 'd.xsd')]]);
  test.match(
    judge(schema('netz.xsd', outside), bad),
    { code: 'schema-import' },
    'the catalogue leads nowhere else either',
  );
  const named = join(dir, 'ein Paket mit ü');
  test.strictSame(judge(new Schema(named, join(named, 'h.xsd')), bad), ['wrong-type'], 'blanks and umlauts in names');

  const twice = schema('haupt.xsd');
  test.strictSame(
    [judge(twice, bad), judge(twice, bad.replace('x<', '1<'))],
    [['wrong-type'], []],
    'compiled once, used again',
  );
  test.strictSame(judgeBroken(twice), { code: 'engine', args: {} }, 'an engine that breaks off is no verdict');
  test.throws(
    () =>
      withFiles(
        () => undefined,
        () => {
          throw new TypeError('x');
        },
      ),
    TypeError,
    'other errors are not swallowed',
  );
});

/** A tree that libxml2 no longer knows. */
function judgeBroken(schema: Schema): unknown {
  const judgement = schema.validate({
    root: { namespaces: {} },
    get _ptr() {
      throw new RangeError('weg');
    },
  } as never);
  return 'fault' in judgement ? judgement.fault : judgement.problems;
}

const claims = (standard: Standard, text: string): unknown[] =>
  standard.claims(fileOf('a.xml', text)).map(({ name, matched, reason }) => {
    if (!CLAIM_REASONS[reason.code]) throw new Error(`No words for ${reason.code}`);
    return [name, matched, reason.code];
  });

t.test('a folder of schemas', async (test) => {
  const header =
    '<xs:annotation><xs:appinfo><s:standard xmlns:s="urn:s"><s:nameKurz>XBeispiel</s:nameKurz></s:standard><s:versionStandard xmlns:s="urn:s"><s:version>2.1</s:version></s:versionStandard></xs:appinfo></xs:annotation>';
  const dir = test.testdir({
    leer: { 'x.txt': '' },
    paket: {
      v1: {
        'haupt.xsd': xsd('<xs:include schemaLocation="teil.xsd"/><xs:element name="eins"/>', 'urn:v1', 'version="1.0"'),
        'teil.xsd': xsd('<xs:element name="teil" type="xs:int"/>', 'urn:v1'),
      },
      v2: {
        'haupt.xsd': xsd(
          `${header}<xs:import namespace="urn:typen" schemaLocation="http://beispiel.de/typen.xsd"/><xs:import namespace="urn:mehr" schemaLocation="https://beispiel.de/anders.xsd"/><xs:import namespace="urn:weg" schemaLocation="https://beispiel.de/weg.xsd"/><xs:import namespace="urn:ohne"/><xs:element name="eins" type="t:T"/>`,
          'urn:v2',
          'xmlns:t="urn:typen"',
        ),
      },
      typen: {
        'typen.xsd': xsd('<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>', 'urn:typen'),
        'alt.xsd': xsd('<xs:simpleType name="T"><xs:restriction base="xs:string"/></xs:simpleType>', 'urn:typen'),
      },
      'mehr.xsd': xsd('<xs:element name="m"/>', 'urn:mehr'),
      doppelt: {
        'a.xsd': xsd('<xs:element name="d"/>', 'urn:d', 'version="1"'),
        'b.xsd': xsd('<xs:element name="d"/>', 'urn:d', 'version="2"'),
      },
      ring: {
        'a.xsd': xsd('<xs:include schemaLocation="b.xsd"/>', 'urn:ring'),
        'b.xsd': xsd('<xs:include schemaLocation="a.xsd"/><xs:element name="ring"/>', 'urn:ring'),
      },
      'kaputt.xsd': '<xs:schema',
    },
  });
  test.equal(folderStandard(join(dir, 'leer'), 'leer'), null);
  const standard = folderStandard(join(dir, 'paket'), 'paket')!;
  test.strictSame(
    [standard.name, standard.entries()],
    [
      'paket',
      [
        'doppelt/a.xsd  urn:d',
        'doppelt/b.xsd  urn:d',
        'mehr.xsd  urn:mehr',
        'ring/a.xsd  urn:ring',
        'v1/haupt.xsd  urn:v1',
        'v2/haupt.xsd  urn:v2',
      ],
    ],
  );
  // XBeispiel says its name, so it is asked by it; the rest of the folder is asked as one.
  const others = (text: string) => claims(standard, text).filter((claim) => (claim as string[])[0] !== 'XBeispiel 2.1');
  test.strictSame(claims(standard, '<eins xmlns="urn:v2"/>'), [
    ['XBeispiel 2.1', true, 'matched'],
    ['paket', false, 'other-namespace'],
  ]);
  test.strictSame(others('<eins xmlns="urn:v1"/>'), [['v1/haupt.xsd', true, 'matched']]);
  test.strictSame(
    others('<teil xmlns="urn:v1"/>'),
    [['v1/haupt.xsd', true, 'matched']],
    'an included element is judged by the whole',
  );
  test.strictSame(
    others('<ring xmlns="urn:ring"/>'),
    [['ring/a.xsd', true, 'matched']],
    'of files that include each other one judges',
  );
  test.strictSame(others('<nichts xmlns="urn:ring"/>'), [['paket', false, 'other-root']]);
  test.strictSame(others('<eins xmlns="urn:v3"/>'), [['paket', false, 'other-namespace']]);
  test.strictSame(others('<a>'), [['paket', false, 'other-namespace']], 'without a root name');
  test.strictSame(others('<d xmlns="urn:d"/>').length, 2, 'two versions with one namespace both answer');

  const run = (text: string) => examine(fileOf('a.xml', text), [standard], noEngine);
  const v2 = await run('<eins xmlns="urn:v2">x</eins>');
  test.strictSame(
    [v2.standard, v2.steps.map(({ name, outcome }) => [name, outcome])],
    [
      { id: 'XBeispiel', version: '2.1' },
      [
        ['well-formed', 'passed'],
        ['xml-schema', 'failed'],
      ],
    ],
  );
  test.strictSame(
    [
      (await run('<teil xmlns="urn:v1">1</teil>')).standard,
      (await run('<teil xmlns="urn:v1">x</teil>')).steps[1]?.outcome,
    ],
    [{ id: 'urn:v1', version: '1.0' }, 'failed'],
  );
  const both = await run('<d xmlns="urn:d"/>');
  test.strictSame(
    [both.standard, both.tried.map(({ matched }) => matched), both.steps.length],
    [null, [false, true, true], 1],
    'several claims are none',
  );
});

const scenario = (name: string, match: string, more = '', location = 'a.xsd'): string =>
  `<scenario><name>${name}</name><namespace prefix="a">urn:a</namespace><match>${match}</match><validateWithXmlSchema><resource><name>X</name><location>${location}</location></resource></validateWithXmlSchema>${more}</scenario>`;
const sch = (name: string, location: string): string =>
  `<validateWithSchematron><resource>${name ? `<name>${name}</name>` : ''}<location>${location}</location></resource></validateWithSchematron>`;
const config = (
  body: string,
  version = '1.0.0',
  namespace = 'http://www.xoev.de/de/validator/framework/1/scenarios',
): string =>
  `<scenarios xmlns="${namespace}" frameworkVersion="${version}"><name>Beispiel</name><date>2026-01-01</date>${body}</scenarios>`;

t.test('a configuration of the KoSIT validator', async (test) => {
  const dir = test.testdir({
    'scenarios.xml': config(
      [
        scenario(
          'eins',
          "exists(/a:r/a:c[. = 'x'])",
          sch('Regeln', 'r.xsl') + sch('', 'fehlt.xsl') + sch('hinaus', '../../x.xsl'),
        ),
        scenario('zwei', "some $c in /a:r/a:c satisfies $c = ('y', 'z')"),
        scenario('drei', "matches(/a:r/a:c, '^z$')"),
        scenario('vier', '/a:r[a:kaputt]', '', '../hinaus.xsd'),
        scenario('fünf', "unbekannt:f(/a:r) or doc('x')"),
        scenario('sechs', "/a:r/a:c = 'ohne'").replace(/<validateWithXmlSchema>.*<\/validateWithXmlSchema>/, ''),
      ].join(''),
    ),
    'a.xsd': xsd(
      '<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="c" type="xs:string"/></xs:sequence></xs:complexType></xs:element>',
    ),
    'r.xsl': '<x/>',
    namenlos: { 'scenarios.xml': config('').replace('<name>Beispiel</name><date>2026-01-01</date>', '') },
    paket: { 'scenarios.xml': config(scenario('eins', '/a:r')), 'a.xsd': xsd('<xs:element name="r"/>') },
    schemas: { 'a.xsd': xsd('<xs:element name="r"/>') },
    leer: {},
  });
  const standard = scenariosStandard(join(dir, 'scenarios.xml'), 'x/scenarios.xml');
  const doc = (value: string, more = '') => `<b:r xmlns:b="urn:a"><b:c>${value}</b:c>${more}</b:r>`;
  test.strictSame([standard.name, standard.entries()], ['Beispiel', ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs']]);
  test.strictSame(claims(standard, doc('x')), [
    ['eins', true, 'matched'],
    ...['zwei', 'drei', 'vier'].map((name) => [name, false, 'no-match']),
    ['fünf', 'undecided', 'match-unsupported'],
    ['sechs', false, 'no-match'],
  ]);
  const run = (text: string) => examine(fileOf('a.xml', text), [standard], noEngine);
  const x = await run(doc('x'));
  test.strictSame(x.standard, { id: 'Beispiel', version: '2026-01-01', scenario: 'eins' });
  test.strictSame(
    x.steps.map(({ name, outcome, reason }) => [name, outcome, reason?.code, reason?.args]),
    [
      ['well-formed', 'passed', undefined, undefined],
      ['xml-schema', 'passed', undefined, undefined],
      ['schematron-1', 'unverified', 'schematron-engine', { schematron: 'Regeln', location: 'r.xsl' }],
      ['schematron-2', 'unverified', 'schematron-missing', { schematron: 'fehlt.xsl', location: 'fehlt.xsl' }],
      ['schematron-3', 'unverified', 'schematron-missing', { schematron: 'hinaus', location: '../../x.xsl' }],
      ['accept', 'not-run', 'step-open', {}],
    ],
    'Schematron is named and never passed',
  );
  test.strictSame((await run(doc('y'))).standard?.scenario, 'zwei');
  const none = await run(doc('q'));
  test.strictSame(
    [none.standard, none.tried.map(({ matched }) => matched), none.steps.map(({ name }) => name)],
    [null, Array(6).fill(false), ['well-formed']],
    'no match',
  );
  const two = await run(doc('z'));
  test.strictSame(
    [two.standard, two.tried.filter(({ matched }) => matched).map(({ name }) => name)],
    [null, ['zwei', 'drei']],
    'two matches',
  );
  const outside = await run(doc('q', '<b:kaputt/>'));
  test.strictSame(outside.steps[1], {
    name: 'xml-schema',
    outcome: 'unverified',
    reason: { code: 'schema-missing', args: { file: '../hinaus.xsd' } },
    problems: [],
  });
  test.match(
    (await run(doc('ohne'))).steps[1],
    { outcome: 'unverified', reason: { code: 'schema-missing' } },
    'a scenario without a schema',
  );
  const broken = await run('<a>');
  test.strictSame(broken, {
    standard: null,
    tried: [],
    steps: [{ name: 'well-formed', outcome: 'failed', problems: [] }],
  });
  const crash = {
    ...standard,
    claims: () =>
      standard.claims(fileOf('a.xml', doc('x'))).map((claim) => ({
        ...claim,
        scenario: {
          ...claim.scenario,
          schema: { validate: () => ({ fault: { code: 'engine', args: {} } }), sources: () => [] } as never,
        },
      })),
  };
  test.match((await examine(fileOf('a.xml', doc('x')), [crash], noEngine)).steps[1], {
    outcome: 'crashed',
    reason: { code: 'engine' },
  });
  test.strictSame(compileMatch('true()', {})(fileOf('a.xml', '<a/>', { size: 20_000_001 })), {
    code: 'match-too-large',
  });
  const endless = 'count(for $a in 1 to 100000, $b in 1 to 100000 return $a * $b) = 0';
  test.strictSame(compileMatch(endless, {}, 200)(fileOf('a.xml', '<a/>')), { code: 'match-too-slow' });
  test.strictSame(scenariosStandard(join(dir, 'namenlos', 'scenarios.xml'), 'n/scenarios.xml').name, 'n/scenarios.xml');

  const refused: readonly (readonly [name: string, text: string, line: number])[] = [
    ['broken', '<scenarios>\n\n<a></scenarios>', 3],
    ['DOCTYPE', `<!DOCTYPE scenarios>${config('')}`, 1],
    ['empty', '', 1],
    ['another namespace', config('', '1.0.0', 'urn:x'), 1],
    ['another root', config('').replaceAll('scenarios', 'szenarien'), 1],
    ['another framework', config('', '2.0.0'), 1],
    ['no framework', config('').replace(/ frameworkVersion="[^"]*"/, ''), 1],
  ];
  for (const [name, text, line] of refused) {
    writeFileSync(join(dir, 'anders.xml'), text);
    const error = (() => {
      try {
        return scenariosStandard(join(dir, 'anders.xml'), 'anders.xml');
      } catch (thrown) {
        return thrown;
      }
    })();
    test.ok(error instanceof UserError, name);
    test.strictSame((error as UserError).place, { path: 'anders.xml', line }, `${name}: place`);
  }

  const documents = () => [
    fileOf('a.xml', doc('x'), { otherwise: 'xoev' }),
    fileOf('b.xml', doc('x')),
    fileOf('c.xml', '<fremd/>'),
    fileOf('d.yaml', 'a: 1'),
  ];
  for (const path of ['scenarios.xml', 'paket', 'schemas']) {
    const files = documents();
    await new Examiner([path], dir).examine(files);
    test.strictSame(
      files.map(({ kind, examination }) => [
        kind,
        examination?.standard !== null && examination?.standard !== undefined,
      ]),
      [
        ['xoev', true],
        ['xoev', true],
        [null, false],
        ['text', false],
      ],
      `--standard ${path}`,
    );
  }
  const files = documents();
  await new Examiner([], dir).examine(files);
  test.strictSame(
    files.map(({ kind, examination }) => [kind, examination?.standard]),
    [
      ['xoev', null],
      [null, undefined],
      [null, undefined],
      ['text', undefined],
    ],
    'no packages',
  );
  for (const path of ['fehlt', 'leer']) await test.rejects(new Examiner([path], dir).examine([]), UserError, path);
});

t.test('XDatenfelder by the schemas of vorgaben', async (test) => {
  const fixture = readFileSync(
    new URL('../rulesets/fim-datenfelder/1.8.0/fixtures/datenfeld-3.0.0.xml', import.meta.url),
    'utf8',
  );
  const cases: readonly (readonly [name: string, text: string, outcome: string, places: readonly string[]])[] = [
    ['as it is', fixture, 'passed', []],
    [
      'a field type that is none',
      fixture.replace('<xdf3:datenfeld>', '<xdf3:datenfeld><xdf3:fremd/>'),
      'failed',
      ['unexpected-element 7:19-7:32'],
    ],
    ['a date that is none', fixture.replace('2026-03-01<', '2026-13-01<'), 'failed', ['wrong-type 17:27-17:37']],
    ['a missing name', fixture.replace(/<xdf3:name>.*<\/xdf3:name>/, ''), 'failed', ['unexpected-element 13:5-13:17']],
    ['CRLF', fixture.replaceAll('\n', '\r\n'), 'passed', []],
  ];
  const files = cases.map(([name, text]) => fileOf(`${name}.xml`, text));
  await new Examiner([], '.').examine(files);
  cases.forEach(([name, , outcome, places], index) => {
    const file = files[index]!;
    const step = file.examination?.steps.find((one) => one.name === 'xml-schema');
    const ranges = file.locate(step?.problems ?? []);
    test.strictSame(
      [step?.outcome, step?.problems.map(({ code }, i) => `${code} ${shown(ranges[i]!)}`)],
      [outcome, places],
      name,
    );
  });
  test.strictSame(files[0]!.examination?.standard, { id: 'urn:xoev-de:fim:standard:xdatenfelder', version: '3.0.0' });
  test.strictSame(builtinVersions(), xdatenfelderStandard().entries());
  test.strictSame(claims(xdatenfelderStandard(), '<x xmlns="urn:xoev-de:fim:standard:xdatenfelder_1"/>'), [
    ['XDatenfelder 2.0', false, 'other-namespace'],
    ['XDatenfelder 3.0.0', false, 'other-namespace'],
  ]);
  test.strictSame(claims(xdatenfelderStandard(), 'kein XML').length, 2);
});

const DATA = process.env['VORGABEN_TEST_DATA'];
const skip = DATA ? {} : { skip: 'VORGABEN_TEST_DATA is not set' };
const data = (...path: string[]): string => join(DATA ?? '', ...path);
const filesIn = (...path: string[]): string[] =>
  readdirSync(data(...path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .sort();
const outcome = async (standard: Standard, path: string): Promise<unknown> => {
  const file = fileOf('probe.xml', readFileSync(path), { otherwise: 'xoev' });
  const { steps } = await examine(file, [standard], noEngine);
  const step = steps.find(({ name }) => name === 'xml-schema');
  const answer = step?.outcome === 'failed' ? step.problems.map(({ code }) => code) : step?.outcome;
  file.dispose();
  return answer;
};

t.test('the XRechnung test suite is valid', skip, async (test) => {
  const standard = scenariosStandard(data('xoev', 'xrechnung', 'bundle', 'scenarios.xml'), 'xrechnung');
  const names = filesIn('xoev', 'xrechnung', 'testsuite');
  test.equal(names.length, 86);
  const wrong: unknown[] = [];
  for (const name of names) {
    const answer = await outcome(standard, data('xoev', 'xrechnung', 'testsuite', name));
    if (answer !== 'passed') wrong.push([name, answer]);
  }
  test.strictSame(wrong, []);
});

t.test('XDatenfelder: the verdicts of the published schemas', skip, async (test) => {
  const standard = xdatenfelderStandard();
  for (const folder of ['faults', 'faults-v2']) {
    const oracle = JSON.parse(readFileSync(data('fim', folder, 'oracle.json'), 'utf8')) as Record<
      string,
      { xsd_valid: boolean }
    >;
    const names = filesIn('fim', folder).filter((name) => oracle[name.replace(/\.xml$/, '')]);
    test.ok(names.length > 60, `${names.length} files in ${folder}`);
    const wrong: string[] = [];
    for (const name of names) {
      const valid = (await outcome(standard, data('fim', folder, name))) === 'passed';
      if (valid !== oracle[name.replace(/\.xml$/, '')]!.xsd_valid) wrong.push(name);
    }
    test.strictSame(wrong, [], folder);
  }
});

t.test('XGewerbeanzeige: every version finds its scenario', skip, async (test) => {
  const standard = scenariosStandard(data('xoev', 'xgewerbeanzeige', 'scenarios.xml'), 'xgewerbeanzeige');
  for (const name of filesIn('xoev', 'xgewerbeanzeige', 'beispiele')) {
    const file = fileOf(name, readFileSync(data('xoev', 'xgewerbeanzeige', 'beispiele', name)), { otherwise: 'xoev' });
    const { standard: found, steps } = await examine(file, [standard], noEngine);
    const version = /^xgwa(2\.\d)/.exec(name)?.[1];
    test.equal(found?.scenario, version && `XGewerbeanzeige ${version}`, name);
    // The schemas are not at hand: nothing may pass.
    if (found)
      test.match(steps[1], { outcome: 'unverified', reason: { code: 'schema-missing' } }, `${name} is not judged`);
    file.dispose();
  }
});

t.test('SAML metadata against the schemas of OASIS', skip, async (test) => {
  const standard = folderStandard(data('xoev', 'saml', 'xsd'), 'saml')!;
  const expected = {
    'expired_metadata_settings1.xml': 'passed',
    'metadata_bad_order_settings1.xml': ['unexpected-element'],
    'metadata_settings1.xml': 'passed',
    'noentity_metadata_settings1.xml': undefined,
    'signed_metadata_settings1.xml': 'passed',
    'unparsed_metadata.xml': undefined,
  };
  const found: Record<string, unknown> = {};
  for (const name of filesIn('xoev', 'saml', 'metadata'))
    found[name] = await outcome(standard, data('xoev', 'saml', 'metadata', name));
  test.strictSame(found, expected);
});
