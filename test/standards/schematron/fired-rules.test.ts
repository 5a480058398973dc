import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { Examiner } from '../../../src/standards/examiner.ts';
import { lastNames } from '../../../src/standards/schematron/context-names.ts';
import { DeclaredNames } from '../../../src/standards/schematron/declared-names.ts';
import { FiredRules } from '../../../src/standards/schematron/fired-rules.ts';
import { stylesheetTexts } from '../../../src/standards/schematron/run/sources.ts';
import '../../helpers/bare-processes.ts';
import { examined, standard } from '../../helpers/case-facts.ts';
import { fileOf } from '../../helpers/files.ts';
import { HEAD, saxon } from '../../helpers/schematron.ts';

const xsd = (names: string) =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" xmlns="urn:t" elementFormDefault="qualified"><xs:element name="a"><xs:complexType><xs:sequence>${names
    .split(' ')
    .map((name) => `<xs:element name="${name}" type="xs:string" minOccurs="0" maxOccurs="9"/>`)
    .join('')}</xs:sequence></xs:complexType></xs:element></xs:schema>`;
const NS = '<ns prefix="t" uri="urn:t"/>';
const SCH = `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2">${NS}
<pattern abstract="true" id="abstrakt">
<rule context="$wo[xs:integer('3') mod 2 = 1]"><assert test="true()">x</assert></rule>
</pattern>
<pattern is-a="abstrakt"><param name="wo" value="t:b"/></pattern>
<pattern is-a="abstrakt"><param name="wo" value="t:f/t:f"/></pattern>
<pattern>
<rule context="t:c | t:d"><assert test="true()">x</assert></rule>
<rule context="t:c  |  t:d"><assert test="true()">x</assert></rule>
<rule context="t:fehlt[. = 'a/b'] | t:a/t:auch"><assert test="true()">x</assert></rule>
<rule context="t:a/@x"><assert test="true()">x</assert></rule>
<rule context="*"><assert test="true()">x</assert></rule>
<rule context="t:b"><assert test="true()">x</assert></rule>
</pattern>
<include href="teil.sch"/>
</schema>`;
const PART = `<pattern xmlns="http://purl.oclc.org/dsdl/schematron"><rule context="ohne"><assert test="true()">x</assert></rule></pattern>`;

t.test('rules that fire for no sample are told at the first', { ...saxon, timeout: 120_000 }, async (test) => {
  const folder = realpathSync(
    test.testdir({
      't.xsd': xsd('b c d e f'),
      'r.sch': SCH,
      'teil.sch': PART,
      'leer.xsd': xsd('x').replaceAll('urn:t', 'urn:u'),
    }),
  );
  const files = ['<b/>', '<d/><e/>', '<falsch/>'].map((inside, index) =>
    fileOf(`${index}.xml`, `<a xmlns="urn:t">${inside}</a>`, {
      declarations: [{ pointer: '/x', kinds: ['xoev'] }],
    }),
  );
  const examiner = new Examiner([folder], folder);
  await examiner.examine(files);
  await examiner.close();
  const [use, ...others] = files.flatMap(({ examination }) => examination?.uses ?? []);
  test.same(others, [], 'once');
  test.ok(files[0]!.examination!.uses, 'at the first');
  test.match(use, { file: 'r.sch', samples: 2, rules: 9 }, 'what a schema refuses is no sample');
  const places = use!.silent.map(({ line, file, context }) => [file, line, context]);
  test.same(places, [
    ['r.sch', 3, "t:f/t:f[xs:integer('3') mod 2 = 1]"],
    ['r.sch', 9, 't:c | t:d'],
    ['r.sch', 10, "t:fehlt[. = 'a/b'] | t:a/t:auch"],
    ['r.sch', 11, 't:a/@x'],
    ['r.sch', 13, 't:b'],
    ['teil.sch', 1, 'ohne'],
  ]);
  test.same(
    use!.silent.map(({ behind }) => behind),
    [null, 8, null, null, 12, null],
    'what comes too late in its pattern',
  );
  test.same(
    use!.silent.map(({ undeclared }) => undeclared),
    [[], [], ['t:fehlt', 't:auch'], [], [], ['ohne']],
    'what the package declares nowhere',
  );
});

t.test('of a stylesheet only the contexts that stand in it are known', async (test) => {
  const folder = realpathSync(
    test.testdir({
      'a.xsl': `${HEAD}<xsl:include href="b.xsl"/><xsl:template match="x"><svrl:fired-rule context="x[. = '{{}}']"/></xsl:template></xsl:stylesheet>`,
      'b.xsl': `${HEAD}<xsl:template match="y"><svrl:fired-rule><xsl:attribute name="context">y</xsl:attribute></svrl:fired-rule></xsl:template><xsl:template match="z"><svrl:fired-rule context="{name()}"/></xsl:template></xsl:stylesheet>`,
    }),
  );
  const source = { file: join(folder, 'a.xsl'), root: folder };
  const texts = stylesheetTexts(source);
  if ('code' in texts) throw new Error(texts.code);
  test.same(
    texts.rules.map(({ context, file, pattern, line }) => [context, file, pattern, line]),
    [
      ["x[. = '{}']", 'a.xsl', null, null],
      ['y', 'b.xsl', null, null],
    ],
  );
  const file = fileOf('n.xml', '<x/>');
  file.examination = examined({ standard });
  const fired = new FiredRules();
  fired.add(file, source, { prefixes: {}, items: [], fired: ['3 y'], rules: texts.rules });
  fired.tell([file]);
  test.match(file.examination.uses, [{ file: 'a.xsl', samples: 1, rules: 2, silent: [{ context: "x[. = '{}']" }] }]);
  const unknown = new FiredRules();
  const other = fileOf('n.xml', '<x/>');
  other.examination = examined({ standard });
  unknown.add(other, source, { prefixes: {}, items: [], fired: [], rules: [] });
  unknown.tell([other]);
  test.equal(other.examination.uses, undefined, 'nothing is said of rules that nobody knows');
});

t.test('names in a context', async (test) => {
  const cases: readonly (readonly [string, string[] | null])[] = [
    ['a', [':a']],
    ['x:a/x:b', ['x:b']],
    ['//a[b/c = "]"] | d', [':a', ':d']],
    ['(a|b)/c', [':c']],
    ["key('k', 'v/w')/child::n:c", ['n:c']],
    ['a[f(b[1], (1, 2))]', [':a']],
    ['a/@b', null],
    ['*', null],
    ['a/*', null],
    ['a/text()', null],
    ['a except b', null],
    ['Q{urn:x}a', null],
    ["a (: ' :) | b (: ' :)", null],
    ['self::a', null],
    ['a[', null],
    ['', null],
    [`a${'[('.repeat(20_000)}`, null],
  ];
  for (const [context, names] of cases)
    test.same(
      lastNames(context)?.map(({ prefix, local }) => `${prefix}:${local}`) ?? null,
      names,
      context.slice(0, 30),
    );
});

t.test('names that are certainly declared nowhere', async (test) => {
  const folder = test.testdir({
    gut: { 't.xsd': xsd('b'), unter: { 'ohne.xsd': xsd('c').replace(' targetNamespace="urn:t"', '') } },
    latin: { 't.xsd': Buffer.from(xsd('ä'), 'latin1') },
    zeichen: { 't.xsd': xsd('&#98;') },
    namensraum: { 't.xsd': xsd('b').replace('"urn:t"', '"urn:t&amp;u"') },
    leer: {},
    kein: { 'a.xml': '<a name="b"/>' },
  });
  const lacks = (name: string, namespace: string, local: string) =>
    new DeclaredNames(join(folder, name)).lacks(namespace, local);
  test.equal(lacks('gut', 'urn:t', 'x'), true);
  test.equal(lacks('gut', 'urn:t', 'b'), false);
  test.equal(lacks('gut', 'urn:u', 'b'), true, 'in another namespace');
  test.equal(lacks('gut', 'urn:u', 'c'), false, 'a schema without namespace takes that of whoever includes it');
  test.equal(lacks('gut', '', 'b'), false, 'a local element may have none');
  for (const name of ['latin', 'zeichen', 'namensraum', 'leer']) test.equal(lacks(name, 'urn:t', 'x'), false, name);
});
