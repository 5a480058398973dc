import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { CodeLists, codeList, isNewer } from '../src/codelists/code-list.ts';
import { readGenericode } from '../src/codelists/columns.ts';
import { walkMessage } from '../src/xoev/message-walk.ts';
import { SchemaTypes } from '../src/xoev/schema-types.ts';
import { checkJson, resultOf, resultsIn } from './helpers/io.ts';

const CODE = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://xoev.de/schemata/code/1_0"><xs:complexType name="Code"><xs:sequence><xs:element name="code" type="xs:token" form="unqualified"/><xs:element name="name" form="unqualified" minOccurs="0"/></xs:sequence><xs:attribute name="listURI"/><xs:attribute name="listVersionID"/></xs:complexType></xs:schema>`;
const schema = (body: string, target = 'targetNamespace="urn:a"', form = 'elementFormDefault="qualified"') =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:a="urn:a" xmlns:k="http://xoev.de/schemata/code/1_0" xmlns:d="urn:xoev-de:kosit:xoev:datentyp:din-91379_2022-08" ${target} ${form}>${body}</xs:schema>`;
const binding = (name: string, attributes: string, base = 'k:Code', kind = 'restriction') =>
  `<xs:complexType name="${name}"><xs:complexContent><xs:${kind} base="${base}">${attributes}</xs:${kind}></xs:complexContent></xs:complexType>`;
const FIXED = '<xs:attribute name="listURI" fixed="urn:f"/><xs:attribute name="listVersionID" fixed="1"/>';
const root = (content: string, rest = '') =>
  `<xs:element name="r"><xs:complexType>${content}</xs:complexType></xs:element>${rest}`;
const sequence = (content: string) => `<xs:sequence>${content}</xs:sequence>`;
const element = (name: string, type: string) => `<xs:element name="${name}" type="${type}"/>`;

const genericode = (
  version: string,
  rows: readonly (readonly [string, string])[],
  key = '<Key Id="k"><ColumnRef Ref="c"/></Key>',
) =>
  `<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification><ShortName>f</ShortName><LongName>f</LongName><Version>${version}</Version><CanonicalUri>urn:f</CanonicalUri><CanonicalVersionUri>urn:f_${version}</CanonicalVersionUri></Identification><ColumnSet><Column Id="c" Use="required"><ShortName>c</ShortName><Data Type="string"/></Column><Column Id="n" Use="optional"><ShortName>n</ShortName><Data Type="string"/></Column>${key}</ColumnSet><SimpleCodeList>${rows.map(([code, name]) => `<Row><Value ColumnRef="c"><SimpleValue>${code}</SimpleValue></Value><Value ColumnRef="n"><SimpleValue>${name}</SimpleValue></Value></Row>`).join('')}</SimpleCodeList></g:CodeList>`;
const COLOURS = [
  ['s', 'schwarz'],
  ['w', 'weiß'],
] as const;
/** Lists `urn:f` in the versions given. */
function listsWith(...texts: readonly string[]): CodeLists {
  const lists = new CodeLists();
  for (const text of texts) {
    const list = readGenericode(text)!;
    lists.add(list.canonicalUri, list.version, () => codeList(list));
  }
  return lists;
}
const LISTS = listsWith(genericode('1', COLOURS), genericode('2', [...COLOURS, ['b', 'braun']]));
const problems = (types: SchemaTypes | null, text: string, lists = LISTS) =>
  walkMessage(text, types, lists).codes.problems.map(({ code, pointer }) => `${code} ${pointer}`);

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

t.test('texts are judged by the data type of their schema', async (test) => {
  const types = new SchemaTypes([
    schema(
      `${root(
        `<xs:simpleContent><xs:extension base="d:datatypeD"><xs:attribute name="x" type="d:datatypeA"/><xs:attribute name="y" type="xs:string"/></xs:extension></xs:simpleContent>`,
      )}`,
    ),
  ]);
  const judge = (text: string) =>
    walkMessage(text, types, LISTS).texts.problems.map(({ code, pointer, span, args }) => [
      code,
      pointer,
      span,
      args['set'],
    ]);
  const wrap = (value: string, x = 'Å') => `<a:r xmlns:a="urn:a" x="${x}" y="☃">${value}</a:r>`;
  test.strictSame(
    judge(wrap('Άλφα „ok“\n2²')),
    [],
    'Greek and typographic signs belong to D; a line break is for the schema',
  );
  test.strictSame(judge(wrap('Собака', '7')), [
    ['not-allowed', '/a:r/@x', { from: 0, to: 1 }, 'DIN 91379 (datatypeA)'],
    ['not-allowed', '/a:r', { from: 0, to: 1 }, 'DIN 91379 (datatypeD)'],
  ]);
  test.strictSame(judge(wrap('Mu&#x308;ller')), [['not-nfc', '/a:r', { from: 1, to: 3 }, undefined]]);
});

const FIXTURES = 'rulesets/xoev/1.0.0/fixtures';
const NACHRICHT = readFileSync(join(FIXTURES, 'nachricht.xml'), 'utf8');
const RULES = ['--ruleset', 'rulesets/xoev/1.0.0', '--as-of', '2026-11-22'];
const PACKAGE = ['--standard', join(FIXTURES, 'nachrichten')];
const FARBE = readFileSync(join(FIXTURES, 'codeliste.xml'), 'utf8');

t.test('the report tells code lists and instance rules as steps', async (test) => {
  const kanal = NACHRICHT.replace(
    'b:kanal listURI="urn:xoev-de:beispiel:codeliste:farbe" listVersionID="2"',
    'b:kanal listURI="urn:xoev-de:beispiel:codeliste:kanal" listVersionID="7"',
  );
  const cases: Readonly<Record<string, readonly [text: string, codes: string, rules: string]>> = {
    gut: [NACHRICHT, 'passed', 'passed'],
    code: [NACHRICHT.replace('<code>01<', '<code>09<'), 'failed', 'passed'],
    blank: [NACHRICHT.replace('<code>01<', '<code> 01<'), 'passed', 'passed'],
    liste: [kanal, 'unverified', 'passed'],
    nummer: [NACHRICHT.replace('<code>0101<', '<code>0102<'), 'passed', 'failed'],
    platzhalter: [
      NACHRICHT.replace('3b241101-e2bb-4255-8caf-4136c566a962', '00000000-0000-0000-0000-000000000000'),
      'passed',
      'passed',
    ],
    leer: ['<b:anmeldung.melden.0101 xmlns:b="urn:vorgaben:beispiel:nachricht_1.0"/>', 'not-run', 'passed'],
  };
  const dir = test.testdir(Object.fromEntries(Object.entries(cases).map(([name, [text]]) => [`${name}.xml`, text])));
  const files = Object.keys(cases).map((name) => join(dir, `${name}.xml`));
  const { report } = await checkJson([...RULES, ...PACKAGE, ...files]);
  for (const [name, [, codes, rules]] of Object.entries(cases)) {
    const document = report.services[0]!.documents.find(({ path }) => path.endsWith(`/${name}.xml`))!;
    const outcomes = Object.fromEntries(document.steps!.map((step) => [step.name, step.outcome]));
    test.strictSame([outcomes['code-lists'], outcomes['instance-rules']], [codes, rules], name);
  }
  const reasons = report.services[0]!.documents.flatMap(({ steps = [] }) => steps.map(({ reason }) => reason ?? ''));
  test.ok(
    reasons.some((reason) => reason.includes('urn:xoev-de:beispiel:codeliste:kanal_7')),
    'the missing list is named whole',
  );

  const silent = test.testdir({
    'a.xsd': readFileSync(join(FIXTURES, 'schemas/beispiel.xsd'), 'utf8'),
    'a.xml': '<antrag version="1" xmlns="urn:vorgaben:beispiel"><name>x</name></antrag>',
  });
  const other = await checkJson([...RULES, '--standard', silent, join(silent, 'a.xml')]);
  test.match(other.report.services[0]!.documents[0]!.steps?.at(-1), { name: 'instance-rules', outcome: 'unverified' });
  test.equal(resultOf(other.report, 'XOEV1202').outcome, 'not-applicable', 'a schema without code types has no codes');

  const broken = test.testdir({
    'a.xsd':
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:vorgaben:beispiel:nachricht_1.0"><xs:include schemaLocation="fehlt.xsd"/><xs:element name="anmeldung.melden.0101"/></xs:schema>',
    'a.xml': NACHRICHT,
  });
  const without = await checkJson([...RULES, '--standard', broken, join(broken, 'a.xml')]);
  test.match(
    without.report.services[0]!.documents[0]!.steps?.find(({ name }) => name === 'code-lists'),
    { outcome: 'unverified' },
    'without its schema nothing passes',
  );
  test.equal(resultOf(without.report, 'XOEV1314').outcome, 'unverified');
});

t.test('lists and schemas beside a named file are read', async (test) => {
  const dir = test.testdir({
    'a.xml': NACHRICHT.replace(
      'listURI="urn:xoev-de:beispiel:codeliste:farbe" listVersionID="2"><code>w',
      'listURI="urn:xoev-de:beispiel:codeliste:eigen" listVersionID="1"><code>q',
    ),
    'Eigen_1.xml': FARBE.replaceAll('codeliste:farbe', 'codeliste:eigen'),
    'Andere_1.xml': FARBE.replaceAll('codeliste:farbe', 'codeliste:andere'),
    'kaputt.xml':
      '<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/">urn:xoev-de:beispiel:codeliste:eigen',
    'haupt.xsd': schema(
      '<xs:annotation><xs:appinfo><standard/></xs:appinfo></xs:annotation><xs:include schemaLocation="teile/b.xsd"/><xs:include schemaLocation="fehlt.xsd"/><xs:include schemaLocation="../aussen.xsd"/><xs:include schemaLocation="kein.txt"/>',
    ),
    teile: {
      'b.xsd': schema(
        '<xs:annotation><xs:appinfo><standard/></xs:appinfo></xs:annotation><xs:include schemaLocation="../haupt.xsd"/><xs:include schemaLocation="c.xsd"/>',
      ),
      'c.xsd': schema(''),
    },
    'kein.txt': 'kein Schema',
  });
  const { report } = await checkJson([...RULES, ...PACKAGE, join(dir, 'a.xml')]);
  test.strictSame(
    report.services[0]!.documents.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
    ['a.xml', 'Eigen_1.xml'],
    'the list the message names, not the others',
  );
  test.match(resultOf(report, 'XOEV1202').findings, [{ code: 'not-in-list', args: { value: 'q' } }]);

  const schemas = await checkJson([...RULES, join(dir, 'haupt.xsd')]);
  test.strictSame(
    schemas.report.services[0]!.documents.map(({ path }) => path.slice(dir.length - path.length + 1)).map((path) =>
      path.slice(-9),
    ),
    ['haupt.xsd', 'ile/b.xsd', 'ile/c.xsd'].map((path) => path.slice(-9)),
    'what the schema refers to, below its own folder',
  );
  const imports = resultOf(schemas.report, 'XOEV1409');
  test.strictSame(
    imports.findings.map(({ args }) => args['value']),
    ['fehlt.xsd', 'kein.txt'],
  );
  test.match(imports.reason ?? '', '../aussen.xsd', 'what lies outside is not looked for');
});

t.test('large lists and messages: a finding for each fault, in order', async (test) => {
  const many = 5_000;
  const rows = Array.from({ length: many }, (_, index) => ['x', `Name ${index}`] as const);
  const dir = test.testdir({
    'F_1.xml': genericode('1', rows),
    'a.xml': `<b:anmeldung.melden.0101 xmlns:b="urn:vorgaben:beispiel:nachricht_1.0">${Array.from({ length: many }, (_, index) => `<b:farbe listVersionID="2"><code>q${index}</code></b:farbe>`).join('\n')}</b:anmeldung.melden.0101>`,
  });
  const { report } = await checkJson([...RULES, ...PACKAGE, join(dir, 'a.xml'), join(dir, 'F_1.xml')]);
  const keys = resultOf(report, 'XOEV1107').findings;
  test.equal(keys.length, many - 1);
  test.match(keys.at(-1), {
    pointer: `/g:CodeList/SimpleCodeList/Row[${many}]/Value[1]`,
    related: [{ pointer: '/g:CodeList/SimpleCodeList/Row[1]/Value[1]' }],
  });
  const codes = resultOf(report, 'XOEV1202').findings;
  test.equal(codes.length, many);
  test.match(codes.at(-1), { range: { start: { line: many } }, args: { value: `q${many - 1}` } });
  test.equal(new Set(codes.map(({ fingerprint }) => fingerprint)).size, many, 'each has its own fingerprint');
});

const DATA = process.env['VORGABEN_TEST_DATA'] ?? '';
t.test(
  'published lists and messages give no false alarm',
  { skip: existsSync(DATA) ? false : 'VORGABEN_TEST_DATA is not set' },
  async (test) => {
    const lists = await checkJson([...RULES, join(DATA, 'xoev', 'codelists')]);
    for (const { ruleId, level, outcome } of resultsIn(lists.report))
      if (ruleId.startsWith('XOEV11') && level !== 'KANN') test.equal(outcome, 'passed', ruleId);
    const samples = join(DATA, 'xoev', 'xgewerbeanzeige', 'beispiele');
    const messages = await checkJson([...RULES, samples]);
    for (const { ruleId, level, findings } of resultsIn(messages.report))
      if (/^XOEV1[23]/.test(ruleId) && level !== 'KANN')
        test.strictSame(
          findings.map(({ message }) => message),
          [],
          ruleId,
        );
    const invoices = await checkJson([
      ...RULES,
      '--standard',
      join(DATA, 'xoev', 'xrechnung', 'bundle'),
      join(DATA, 'xoev', 'xrechnung', 'testsuite'),
    ]);
    for (const { ruleId, findings } of resultsIn(invoices.report))
      if (/^XOEV1[23]/.test(ruleId))
        test.strictSame(
          findings.map(({ message }) => message),
          [],
          ruleId,
        );
  },
);
