import t from 'tap';
import type { Args } from '../../../../src/base/nouns.ts';
import { compileSch } from '../../../../src/standards/schematron/compile/compile.ts';
import { SCH_FAULTS } from '../../../../src/words/schematron.ts';
import {
  compile,
  type Files,
  file,
  holds,
  KEY,
  MAIN,
  R,
  rule,
  SCH,
  say,
  schema,
} from '../../../helpers/schematron-compiler.ts';

type Refused = readonly [code: string, sch: string, args?: Args, files?: Files, phase?: string];
const REFUSALS: readonly Refused[] = [
  ['sch-not-schematron', '<a/>', { name: 'a', expected: 'schema', line: 1 }],
  [
    'sch-not-schematron',
    '<schema xmlns="http://www.ascc.net/xml/schematron"/>',
    { namespace: 'http://www.ascc.net/xml/schematron' },
  ],
  ['sch-not-schematron', '<include href="a.sch"/>', { file: '/p/a.sch' }, { 'a.sch': '<pattern/>' }],
  ['sch-not-wellformed', `<schema xmlns="${SCH}">\n<pattern></schema>`, { line: 2, reason: 'xml-mismatch' }],
  ['sch-doctype', `<!DOCTYPE schema><schema xmlns="${SCH}"/>`],
  [
    'sch-unreadable',
    `<?xml version="1.0" encoding="ISO-8859-1"?><schema xmlns="${SCH}"><!--ä--></schema>`,
    { encoding: 'ISO-8859-1' },
  ],
  ['sch-unreadable', `<schema xmlns="${SCH}">${'<a>'.repeat(300)}`, { reason: 'depth' }],
  [
    'sch-missing',
    '<title>x</title>\n<include href="gone.sch"/>',
    { name: 'gone.sch', missing: '/p/gone.sch', line: 3, file: MAIN },
  ],
  ['sch-missing', '<include href="../../etc/passwd"/>', { missing: '/etc/passwd' }],
  ['sch-missing-attribute', '<include/>', { name: 'href', element: 'include' }],
  ['sch-include-remote', '<include href="https://example.org/a.sch"/>'],
  ['sch-include-remote', '<extends href="file:///etc/passwd"/>'],
  ['sch-include-remote', '<include href="//host/a.sch"/>'],
  ['sch-include-remote', '<include href="%ff"/>'],
  ['sch-include-loop', '<include href="main.sch"/>', { name: 'main.sch' }],
  [
    'sch-include-loop',
    '<include href="a.sch"/>',
    { file: '/p/a.sch' },
    { 'a.sch': file('<pattern><include href="a.sch"/></pattern>') },
  ],
  [
    'sch-include-loop',
    '<include href="a.sch"/>',
    {},
    { 'a.sch': file('<include href="b.sch"/>'), 'b.sch': file('<include href="a.sch"/>') },
  ],
  ['sch-include-fragment', '<include href="a.sch#x"/>', { name: 'a.sch#x' }, { 'a.sch': file('<pattern id="y"/>') }],
  ['sch-xml-base', '<pattern xml:base="sub/"><include href="a.sch"/></pattern>', {}],
  [
    'sch-unknown-element',
    '<include href="a.sch"><p/></include>',
    { name: 'p', parent: 'include' },
    { 'a.sch': file('<pattern/>') },
  ],
  [
    'sch-unknown-attribute',
    '<pattern><rule context="r"><extends rule="r" href="a.sch"/></rule></pattern>',
    { name: 'rule' },
  ],
  [
    'sch-extends-mismatch',
    '<extends href="a.sch"/>',
    { expected: 'schema', found: 'pattern' },
    { 'a.sch': file('<pattern/>') },
  ],
  ['sch-unknown-element', '<include href="a.sch"/>', { name: 'schema', parent: 'schema' }, { 'a.sch': schema(R) }],
  ['sch-unknown-element', `<pattern>\n<group/></pattern>`, { name: 'group', parent: 'pattern', line: 3 }],
  ['sch-unknown-element', '<pattern><assert test="1"/></pattern>', { name: 'assert', parent: 'pattern' }],
  ['sch-unknown-element', rule('<let xmlns="" name="v" value="1"/>'), { name: 'let', parent: 'rule' }],
  ['sch-unknown-element', rule(say('<b xmlns="">x</b>')), { name: 'b', parent: 'report' }],
  ['sch-unknown-element', rule('<f:if><assert test="1"/></f:if>'), { name: 'assert', parent: 'if' }],
  ['sch-unknown-element', rule(say('<f:b><pattern/></f:b>')), { name: 'pattern', parent: 'b' }],
  ['sch-unknown-element', rule(say('<value-of select="1"><f:x/></value-of>')), { name: 'x', parent: 'value-of' }],
  ['sch-unknown-element', '<pattern><param name="a" value="b"/></pattern>', { name: 'param' }],
  [
    'sch-unknown-element',
    `<pattern abstract="true" id="a"/><pattern is-a="a"><rule context="r"/></pattern>`,
    { name: 'rule' },
  ],
  ['sch-unknown-attribute', schema(R, 'schematronEdition="2025"'), { name: 'schematronEdition', element: 'schema' }],
  ['sch-unknown-attribute', rule('<assert test="1" severity="x"/>'), { name: 'severity', element: 'assert' }],
  ['sch-unknown-attribute', rule('<assert test="1" x:use-when="false()"/>'), { name: 'use-when' }],
  ['sch-unknown-attribute', rule(say('<f:b><value-of select="1" disable="yes"/></f:b>')), { name: 'disable' }],
  ['sch-unknown-attribute', '<pattern><rule abstract="true" id="a" context="r"/></pattern>', { name: 'context' }],
  ['sch-unknown-attribute', '<pattern abstract="true" id="a" is-a="a"/>', { name: 'is-a' }],
  ['sch-unknown-element', '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="a.sch"/>', { parent: 'schema' }],
  [
    'sch-unknown-element',
    '<pattern><o:rule xmlns:o="http://www.ascc.net/xml/schematron" context="r"/></pattern>',
    { name: 'rule', parent: 'pattern' },
  ],
  ['sch-text', '<pattern>stray</pattern>', { element: 'pattern', text: 'stray' }],
  ['sch-missing-attribute', rule('<assert/>'), { name: 'test', element: 'assert' }],
  ['sch-missing-attribute', '<pattern><rule/></pattern>', { name: 'context', element: 'rule' }],
  ['sch-missing-attribute', '<pattern abstract="true"/>', { name: 'id', element: 'pattern' }],
  ['sch-missing-attribute', '<let name="v"/>', { name: 'value', element: 'let' }],
  ['sch-let-twice', '<let name="v" value="1"><f:x/></let>', { name: 'v' }],
  ['sch-value', '<let name="1v" value="1"/>', { name: 'name', value: '1v' }],
  ['sch-value', '<pattern abstract="maybe"/>', { name: 'abstract', value: 'maybe' }],
  ['sch-value', '<rules><rule context="r"/></rules>', { name: 'abstract' }],
  ['sch-value', '<ns prefix="a b" uri="urn:x"/>', { name: 'prefix' }],
  ['sch-value', '<ns prefix="xmlns" uri="urn:x"/>', { name: 'prefix' }],
  ['sch-value', '<ns prefix="a" uri=""/>', { name: 'uri' }],
  ['sch-value', '<ns prefix="xml" uri="urn:x"/>', { value: 'xml' }],
  [
    'sch-value',
    '<pattern abstract="true" id="a"/><pattern is-a="a"><param name="a b" value=""/></pattern>',
    { element: 'param' },
  ],
  ['sch-duplicate-prefix', '<ns prefix="a" uri="urn:x"/><ns prefix="a" uri="urn:y"/>', { name: 'a' }],
  [
    'sch-duplicate-param',
    '<pattern abstract="true" id="a"/><pattern is-a="a"><param name="v" value="1"/><param name="v" value="2"/></pattern>',
    { name: 'v' },
  ],
  ['sch-duplicate-let', '<let name="v" value="1"/><let name="v" value="2"/>', { name: 'v' }],
  ['sch-duplicate-let', `<let name="v" value="1"/><pattern><let name="v" value="2"/></pattern>`, { name: 'v' }],
  ['sch-duplicate-let', rule('<let name="v" value="1"/><let name="v" value="2"/>'), { name: 'v' }],
  [
    'sch-duplicate-let',
    '<let name="v" value="1"/><phase id="p"><let name="v" value="1"/></phase>',
    { name: 'v' },
    {},
    'p',
  ],
  ['sch-duplicate-id', '<pattern id="a"/><pattern id="a"/>', { name: 'a', element: 'pattern' }],
  ['sch-duplicate-id', '<phase id="a"/><phase id="a"/>', { element: 'phase' }],
  [
    'sch-duplicate-id',
    '<diagnostics><diagnostic id="a"/><diagnostic id="a"/></diagnostics>',
    { element: 'diagnostic' },
  ],
  ['sch-undefined-abstract', '<pattern is-a="none"/>', { name: 'none', element: 'pattern' }],
  ['sch-undefined-abstract', '<pattern id="a"/><pattern is-a="a"/>', { name: 'a' }],
  ['sch-undefined-abstract', rule('<extends rule="none"/>'), { name: 'none', element: 'rule' }],
  [
    'sch-undefined-abstract',
    '<pattern><rule id="a" context="r"/><rule context="k"><extends rule="a"/></rule></pattern>',
    { name: 'a' },
  ],
  [
    'sch-extends-loop',
    '<pattern><rule abstract="true" id="a"><extends rule="b"/></rule><rule abstract="true" id="b"><extends rule="a"/></rule></pattern>',
    {},
  ],
  ['sch-undefined-phase', R, { name: 'p' }, {}, 'p'],
  ['sch-undefined-phase', R, { name: '' }, {}, ''],
  ['sch-undefined-phase', schema(R, 'defaultPhase="p"'), { name: 'p' }],
  ['sch-undefined-pattern', '<phase id="p"><active pattern="a"/></phase>', { name: 'a' }],
  [
    'sch-undefined-pattern',
    '<phase id="p"><active pattern="a"/></phase><pattern abstract="true" id="a"/>',
    { name: 'a' },
  ],
  ['sch-undefined-diagnostic', rule('<assert test="1" diagnostics="d"/>'), { name: 'd' }],
  ['sch-undefined-property', rule('<assert test="1" properties="p"/>'), { name: 'p' }],
  ['sch-documents', '<pattern documents="/r/@a"/>', {}],
  ['sch-query-binding', schema(R, 'queryBinding="xquery"'), { name: 'xquery' }],
  ['sch-query-binding', schema(R, 'queryBinding="stx"'), { name: 'stx' }],
  ...[
    'import',
    'include',
    'template',
    'variable',
    'param',
    'output',
    'accumulator',
    'use-package',
    'import-schema',
  ].map((name): Refused => ['sch-foreign-xsl', `<x:${name} href="a.xsl"/>`, { name, parent: 'schema' }]),
  ['sch-foreign-xsl', rule(`${KEY}`), { name: 'key', parent: 'rule' }],
  ['sch-foreign-xsl', rule(say('<x:value-of select="1"/>')), { name: 'value-of', parent: 'report' }],
  ['sch-foreign-xsl', rule(say('<f:b><x:message/></f:b>')), { name: 'message', parent: 'b' }],
  ['sch-foreign-xsl', '<let name="v"><x:message/></let>', { name: 'message', parent: 'let' }],
  ['sch-foreign-xsl', '<let name="v"><f:a><x:message/></f:a></let>', { name: 'message', parent: 'a' }],
  ...['result-document', 'message', 'evaluate', 'source-document', 'call-template', 'apply-templates'].map(
    (name): Refused => [
      'sch-foreign-xsl',
      `<x:function name="f:a"><f:b><x:${name}/></f:b></x:function>`,
      { name, parent: 'b' },
    ],
  ),
  [
    'sch-foreign-attribute',
    '<x:function name="f:a" extension-element-prefixes="f"/>',
    { name: 'extension-element-prefixes' },
  ],
  ['sch-foreign-attribute', '<x:function name="f:a"><f:b x:extension-element-prefixes="f"/></x:function>', {}],
  ['sch-foreign-attribute', '<x:function name="f:a"><x:sequence _select="1"/></x:function>', { name: '_select' }],
  [
    'sch-foreign-attribute',
    '<properties><property id="p"><x:copy-of select="." x="y"/></property></properties>' +
      rule('<assert test="1" properties="p"/>'),
    { element: 'copy-of' },
  ],
];
t.test('what the compiler does not know it refuses, by code, file and line', async (t) => {
  for (const [code, sch, args = {}, files = {}, phase] of REFUSALS) {
    const result = compile(sch, files, phase);
    if (!('fault' in result)) {
      t.fail(`${code} expected: ${sch}`);
      continue;
    }
    const { fault } = result;
    t.equal(fault.code, code, sch.slice(0, 160));
    const { de, en } = SCH_FAULTS[code]!;
    for (const [, name] of `${de} ${en}`.matchAll(/\{(\w+)\}/g)) t.ok(name! in fault.args, `${code} needs ${name}`);
    t.match(fault.args, { file: /^\/p\//, line: Number, ...args }, `${code}: ${JSON.stringify(args)}`);
  }
  t.match(
    compileSch('/p/none.sch', () => undefined),
    { fault: { code: 'sch-missing', args: { file: '/p/none.sch' } } },
  );
});
t.test('small files that would grow without end are refused in time', async (t) => {
  const doubling = (n: number, one: (next: number) => string): Files =>
    Object.fromEntries(Array.from({ length: n }, (_, i) => [`${i}.sch`, file(i === n - 1 ? '<p/>' : one(i + 1))]));
  const twice = (i: number): string => `<pattern><include href="${i}.sch"/><include href="${i}.sch"/></pattern>`;
  const chain = (n: number, times: number): string =>
    `${Array.from(
      { length: n },
      (_, i) => `<rule abstract="true" id="a${i}">${`<extends rule="a${i + 1}"/>`.repeat(times)}</rule>`,
    ).join('')}<rule abstract="true" id="a${n}">${holds('true()')}</rule>`;
  const value = 'a'.repeat(100_000);
  const tall = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `${i}.sch`,
      file(`<p>${'<span>'.repeat(50)}<include href="${i + 1}.sch"/>${'</span>'.repeat(50)}</p>`),
    ]),
  );
  const bombs: readonly (readonly [code: string, sch: string, files?: Files])[] = [
    ['sch-too-large', '<include href="0.sch"/>', doubling(40, twice)],
    ['sch-too-large', `<pattern>${chain(40, 2)}</pattern>`],
    ['sch-too-deep', `<pattern>${chain(2000, 1)}</pattern>`],
    ['sch-too-deep', '<include href="0.sch"/>', doubling(2000, (i) => `<include href="${i}.sch"/>`)],
    ['sch-too-deep', '<include href="0.sch"/>', tall],
    [
      'sch-too-large',
      `<pattern abstract="true" id="a"><rule context="${'$v'.repeat(2)}${' $v'.repeat(1000)}"/></pattern><pattern is-a="a"><param name="v" value="${value}"/></pattern>`,
    ],
  ];
  for (const [code, sch, files] of bombs) {
    t.match(compile(sch, files), { fault: { code } }, code);
  }
});
