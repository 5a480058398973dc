import t from 'tap';
import {
  asked,
  compiled,
  engine,
  type Files,
  FN,
  file,
  findings,
  holds,
  KEY,
  rule,
  S,
  SCH,
  say,
  schema,
  skip,
  svrl,
} from '../../../helpers/schematron-compiler.ts';

interface Case {
  readonly title: string;
  readonly sch: string;
  readonly xml?: string;
  readonly files?: Files;
  readonly phase?: string;
  /** Findings as `id location text`. */
  readonly finds?: readonly string[];
  /** XPath 1.0 on the report, and its value as a string. */
  readonly asks?: Readonly<Record<string, string>>;
}
const DOC = '<r a="1"><k id="x">text<!--c--><?pi data?></k><k/></r>';
const CASES: readonly Case[] = [
  {
    title: 'the first rule that matches a node fires, in each pattern by itself',
    sch: `<pattern><rule context="k[@id]">${say('first', 'id="1"')}</rule><rule context="k">${say('second', 'id="2"')}</rule>
      <rule context="*">${say('third', 'id="3"')}</rule></pattern>${rule(say('other', 'id="4"'), 'k')}`,
    finds: [
      '3 /Q{}r[1] third',
      '1 /Q{}r[1]/Q{}k[1] first',
      '2 /Q{}r[1]/Q{}k[2] second',
      '4 /Q{}r[1]/Q{}k[1] other',
      '4 /Q{}r[1]/Q{}k[2] other',
    ],
  },
  {
    title: 'a context is any node; places are written as fn:path() does',
    sch: `<pattern><rule context="/">${say('document')}</rule><rule context="@a">${say('attribute')}</rule>
      <rule context="text()">${say('text')}</rule><rule context="comment()">${say('comment')}</rule>
      <rule context="processing-instruction()">${say('instruction')}</rule></pattern>`,
    finds: [
      'S / document',
      'S /Q{}r[1]/@a attribute',
      'S /Q{}r[1]/Q{}k[1]/text()[1] text',
      'S /Q{}r[1]/Q{}k[1]/comment()[1] comment',
      'S /Q{}r[1]/Q{}k[1]/processing-instruction(pi)[1] instruction',
    ],
  },
  {
    title: 'places in namespaces, whatever the prefixes of document and schema are',
    sch: `<ns prefix="q" uri="urn:d"/>${rule(say(''), 'q:k|@q:z')}`,
    xml: '<r xmlns="urn:d"><p:k xmlns:p="urn:d" p:z="1"/><k xmlns="urn:e"/></r>',
    finds: ['S /Q{urn:d}r[1]/Q{urn:d}k[1]', 'S /Q{urn:d}r[1]/Q{urn:d}k[1]/@Q{urn:d}z'],
  },
  {
    title: 'asserts speak when they fail, reports when they hold',
    sch: rule(
      `<assert id="A" test="k">a</assert><assert id="B" test="z">b</assert><report id="C" test="k">c</report><report id="D" test="z">d</report>`,
    ),
    finds: ['B /Q{}r[1] b', 'C /Q{}r[1] c'],
    asks: {
      'count(//s:failed-assert)': '1',
      'count(//s:successful-report)': '1',
      'string(//s:failed-assert/@test)': 'z',
    },
  },
  {
    title: 'messages: values, names, markup, CDATA, entities, braces and blanks stay as they are',
    sch: rule(
      say(
        'v=<value-of select="k/@id"/> n=<name/> p=<name path="name(k[1])"/> <emph>e<value-of select="1"/></emph><dir value="rtl">d</dir><span class="c">s</span> <f:b>foreign <value-of select="2"/></f:b> <![CDATA[<c&>]]> &lt;&amp; {1+1} &#228;\n  end',
      ),
    ),
    finds: ['S /Q{}r[1] v=x n=r p=k e1ds foreign 2 <c&> <& {1+1} ä\n  end'],
    asks: { 'string(//s:emph)': 'e1', 'string(//s:dir/@value)': 'rtl', 'string(//s:span/@class)': 'c' },
  },
  {
    title: 'variables of schema, phase, pattern and rule, one used in the next',
    sch: `<let name="a" value="/r/@a"/><phase id="p"><let name="b" value="$a + 1"/><active pattern="q"/></phase>
      <pattern id="q"><let name="c" value="$b + 1"/><rule context="r[@a = $a]"><let name="d" value="$c + count(k)"/>${say('<value-of select="$a, $b, $c, $d"/>')}</rule></pattern>`,
    phase: 'p',
    finds: ['S /Q{}r[1] 1 2 3 5'],
    asks: { 'string(/*/@phase)': 'p' },
  },
  {
    title: "a pattern's variable is seen by other patterns",
    sch: `<pattern><let name="v" value="7"/></pattern>${rule(say('<value-of select="$v"/>'))}`,
    finds: ['S /Q{}r[1] 7'],
  },
  {
    title: 'patterns with variables of one name keep them apart; a rule may hide an outer one',
    sch: `<pattern><let name="v" value="'$v'"/><rule context="r[$v = '$v']"><let name="w" value="$v"/>${say('<value-of select="$v, (: $v :) $w, for $v in 1 to 2 return $v"/>')}</rule></pattern>
      <pattern><let name="v" value="2"/><rule context="r"><let name="x" value="$v + 1"/><let name="v" value="$ v + 7"/>${say('<value-of select="$v, $x"/>')}</rule></pattern>`,
    finds: ['S /Q{}r[1] $v $v 1 2', 'S /Q{}r[1] 9 3'],
  },
  {
    title: 'a variable is written after the assertions that use it',
    sch: rule(`${say('<value-of select="$late"/>')}<let name="late" value="'late'"/>`),
    finds: ['S /Q{}r[1] late'],
  },
  {
    title: 'element content of a variable is a document, none of it is run',
    sch: `<let name="codes"><f:list at="{1+1}" f:z="&quot;"><code xmlns="">A</code><code xmlns="" xml:lang="de">{B}</code></f:list></let>
      <let name="typed" as="element()+"><f:a/><f:b/></let><let name="words">just text</let><ns prefix="f" uri="urn:f"/>
      ${rule(`${holds("$codes/f:list/@at = '{1+1}' and $codes/f:list/@f:z = '&quot;'")}${holds("$codes//code[@xml:lang] = '{B}'")}${holds('count($typed) = 2')}${holds("$words = 'just text'")}`)}`,
    finds: [],
  },
  {
    title: 'phases: without one everything runs',
    sch: `<phase id="p"><active pattern="b">why</active></phase><pattern id="a"><rule context="r">${say('', 'id="a"')}</rule></pattern><pattern id="b"><rule context="r">${say('', 'id="b"')}</rule></pattern>`,
    finds: ['a /Q{}r[1]', 'b /Q{}r[1]'],
    asks: { 'count(//s:active-pattern)': '2', 'count(/*/@phase)': '0' },
  },
  {
    title: 'phases: defaultPhase, and #ALL over it',
    sch: schema(
      `<phase id="p"><active pattern="b"/></phase><pattern id="a"><rule context="r">${say('', 'id="a"')}</rule></pattern><pattern id="b"><rule context="r">${say('', 'id="b"')}</rule></pattern>`,
      'queryBinding="XSLT2" defaultPhase="p"',
    ),
    finds: ['b /Q{}r[1]'],
    asks: { 'string(//s:active-pattern/@id)': 'b' },
  },
  {
    title: 'abstract patterns: parameters go into every expression, longest name first, also into literals',
    sch: `<pattern abstract="true" id="t"><title>T</title><let name="n" value="count($item)"/><rule context="$ctx"><assert id="A" test="$BR-1" diagnostics="d">a <value-of select="'$item'"/></assert>
      <assert id="B" test="$BR-10">b</assert><report id="C" test="$n &gt; 0" subject="$item[1]"><name path="name($item[last()])"/> $item</report></rule></pattern>
      <pattern is-a="t" id="one"><param name="ctx" value="r"/><param name="item" value="k"/><param name="BR-1" value="z"/><param name="BR-10" value="k"/></pattern>
      <pattern is-a="t" id="two"><title>Two</title><param name="ctx " value="k[@id]"/><param name="item" value="@id"/><param name="BR-1" value="true()"/><param name="BR-10" value="z"/></pattern>
      <diagnostics><diagnostic id="d"><value-of select="'$item'"/></diagnostic></diagnostics>`,
    finds: ['A /Q{}r[1] a k', 'B /Q{}r[1]/Q{}k[1] b'],
    asks: {
      'string(//s:diagnostic-reference[@diagnostic="d"]/s:text)': 'k',
      'string(//s:active-pattern[@id="one"]/@name)': 'T',
      'string(//s:active-pattern[@id="two"]/@name)': 'Two',
      'string(//s:failed-assert[@id="B"]/@test)': 'z',
    },
  },
  {
    title: 'abstract rules: nested, in the pattern, in rules, in another pattern; the near one first',
    sch: `<rules><rule abstract="true" id="far">${say('far', 'id="2"')}</rule></rules>
      <pattern><rule abstract="true" id="near">${say('wrong')}</rule><rule abstract="true" id="else">${say('else', 'id="3"')}</rule></pattern>
      <pattern><rule abstract="true" id="near"><let name="v" value="'near'"/>${say('<value-of select="$v"/>', 'id="1"')}<extends rule="far"/></rule>
      <rule context="r"><extends rule="near"/><extends rule="else"/>${say('own', 'id="4"')}</rule></pattern>`,
    finds: ['1 /Q{}r[1] near', '2 /Q{}r[1] far', '3 /Q{}r[1] else', '4 /Q{}r[1] own'],
  },
  {
    title: 'includes: relative to their file, by fragment, through a file that only includes, of parts of any size',
    sch: '<include href="sub/one.sch"/><include href="parts%20two.sch#second"/>',
    files: {
      'sub/one.sch': file('<include href="../two.sch"/>'),
      'two.sch': file(`<pattern><include href="sub/rule.sch"/></pattern>`),
      'sub/rule.sch': `\uFEFF<?xml version="1.0" encoding="ISO-8859-1"?>${file(`<rule context="r"><include href="assert.sch"/></rule>`)}`,
      'sub/assert.sch': file(say('deep', 'id="1"')),
      'parts two.sch': file(
        `<rules><rule/><pattern id="second"><rule context="r">${say('part', 'id="2"')}</rule></pattern></rules>`,
      ),
    },
    finds: ['1 /Q{}r[1] deep', '2 /Q{}r[1] part'],
  },
  {
    title: 'extends/@href takes what is in an element of the same name, its attributes do not count',
    sch: `<extends href="lib.sch"/>${rule(`<extends href="rule.sch"/>${say('own', 'id="3"')}`)}`,
    files: {
      'lib.sch': schema(`${rule(say('lib', 'id="1"'))}`, 'queryBinding="xslt" defaultPhase="none"'),
      'rule.sch': file(`<rule context="none" id="n">${say('from rule', 'id="2"')}</rule>`),
    },
    finds: ['1 /Q{}r[1] lib', '2 /Q{}r[1] from rule', '3 /Q{}r[1] own'],
  },
  {
    title: 'diagnostics and properties are written where they are referred to, in the context of the rule',
    sch: `${rule(`<let name="v" value="'local'"/><assert id="A" test="false()" diagnostics="d1 d2 d1" properties="p1">a</assert>`)}
      <diagnostics><diagnostic id="d1" xml:lang="de" see="urn:s">D1 <name/></diagnostic><diagnostic id="d2"><value-of select="$v"/></diagnostic></diagnostics>
      <properties><property id="p1" role="R" scheme="T"><x:copy-of select="k[1]/@id"/>P</property></properties>`,
    finds: ['A /Q{}r[1] a'],
    asks: {
      'count(//s:diagnostic-reference)': '2',
      'string(//s:diagnostic-reference[1][@xml:lang="de"]/s:text[@see="urn:s"])': 'D1 r',
      'string(//s:diagnostic-reference[2]/s:text)': 'local',
      'string(//s:property-reference[@property="p1"][@role="R"][@scheme="T"]/s:text[@id="x"])': 'P',
    },
  },
  {
    title: 'xsl:function and xsl:key',
    sch: `<ns prefix="f" uri="urn:f"/>${FN}${KEY}${rule(say(`<value-of select="f:twice(21), key('k', 'x')"/>`))}`,
    finds: ['S /Q{}r[1] 42 text'],
  },
  {
    title: 'functions keep their own prefixes and elements',
    sch: `<ns prefix="f" uri="urn:f"/><function xmlns="${S.x}" xmlns:g="urn:g" name="f:el"><param name="v"/><variable name="t"><g:t a="{$v}" g:b="c">x<value-of select="$v"/>&amp;</g:t></variable><choose><when test="$t/g:t/@a = '1'"><sequence select="string($t/g:t), $t/g:t/@g:b"/></when><otherwise>no</otherwise></choose></function>${rule(say('<value-of select="f:el(@a)"/>'))}`,
    finds: ['S /Q{}r[1] x1& c'],
  },
  {
    title: 'blanks around names do not count',
    sch: `<pattern abstract=" true " id=" t "><rule context="$c"><assert id=" A\nB " test="$v" diagnostics=" d ">a</assert></rule></pattern><pattern is-a=" t"><param name="c " value="r"/><param name=" v" value="z"/></pattern><diagnostics><diagnostic id=" d ">d</diagnostic></diagnostics>`,
    finds: ['A B /Q{}r[1] a'],
  },
  {
    title: 'without queryBinding expressions follow XPath 1.0',
    sch: schema(rule(`${holds('@min &lt; @max')}${say('<value-of select="k"/>')}`), ''),
    xml: '<r min="9" max="10"><k>1</k><k>2</k></r>',
    finds: ['S /Q{}r[1] 1'],
  },
  {
    title: 'with xslt2 they follow XPath 2.0',
    sch: rule(`<assert id="A" test="string(@min) &lt; string(@max)">text</assert>${say('<value-of select="k"/>')}`),
    xml: '<r min="9" max="10"><k>1</k><k>2</k></r>',
    finds: ['A /Q{}r[1] text', 'S /Q{}r[1] 1 2'],
  },
  {
    title: 'prefixes: ns, else what the file declares, else xs; ours give way',
    sch: `<s:schema xmlns:s="${SCH}" xmlns:d="urn:d" xmlns:e="urn:wrong" queryBinding="xslt3"><s:ns prefix="xsl" uri="urn:d"/><s:ns prefix="svrl" uri="urn:d"/><s:ns prefix="e" uri="urn:d"/><s:ns prefix="xml" uri="http://www.w3.org/XML/1998/namespace"/>
      <s:pattern><s:rule context="xsl:r"><s:let name="xsl:v" value="'v'"/><s:report id="S" test="svrl:k and d:k and e:k and xs:integer('1') = 1 and $xsl:v = 'v'">ok</s:report></s:rule></s:pattern></s:schema>`,
    xml: '<r xmlns="urn:d"><k/></r>',
    finds: ['S /Q{urn:d}r[1] ok'],
    asks: { 'string(//s:ns-prefix-in-attribute-values[@prefix="xsl"]/@uri)': 'urn:d' },
  },
  {
    title: "flag and role are the assertion's own, those of the rule the rule's; subject is inherited",
    sch: `<pattern role="pr"><rule context="r" flag="rf" role="rr" subject="k[2]" id="R" see="urn:see"><assert test="false()" id="A">a</assert><assert test="false()" id="B" flag="warning" role="hint" subject="@a" fpi="F" icon="I">b</assert><assert test="false()" id="C" subject="none">c</assert></rule></pattern>`,
    finds: ['A /Q{}r[1]/Q{}k[2] a', 'B /Q{}r[1]/@a b', 'C /Q{}r[1] c'],
    asks: {
      'count(//s:failed-assert[@id="A"]/@flag | //s:failed-assert[@id="A"]/@role)': '0',
      'concat(//s:failed-assert[2]/@flag, //s:failed-assert[2]/@role, //s:failed-assert[2]/@fpi, //s:failed-assert[2]/@icon)':
        'warninghintFI',
      'concat(//s:fired-rule/@id, //s:fired-rule/@flag, //s:fired-rule/@role, //s:fired-rule/@context, //s:fired-rule/@see)':
        'Rrfrrrurn:see',
      'string(//s:active-pattern/@role)': 'pr',
    },
  },
  {
    title: 'title, version, language and name of what ran; documentation is ignored',
    sch: schema(
      `<title>The <emph>title</emph></title><p>text <dir>x</dir></p><f:note><f:rule/></f:note><pattern id="i" name="N"><p/><f:note/><rule context="r" f:x="y" xml:lang="en"><p>x</p><f:note><value-of xmlns="${SCH}" select="1"/></f:note><assert test="false()" id="A">a</assert><assert test="false()" id="B" xml:lang="fr">b</assert></rule></pattern>`,
      'queryBinding="xslt2" schemaVersion="1.2" xml:lang="de"',
    ),
    finds: ['A /Q{}r[1] a', 'B /Q{}r[1] b'],
    asks: {
      'string(/*/@title)': 'The title',
      'string(/*/@schemaVersion)': '1.2',
      'string(/*/@xml:lang)': 'de',
      'concat(//s:failed-assert[1]/@xml:lang, //s:failed-assert[2]/@xml:lang)': 'enfr',
      'string(//s:active-pattern/@name)': 'N',
    },
  },
  {
    title: 'nothing of a hostile schema becomes an instruction',
    sch: `<title>"/&gt;&lt;x:message terminate="yes"/&gt;{1 div 0}</title><ns prefix="f" uri="urn:f"/>
      <pattern id="{1 div 0}" see="{error()}"><rule context="*['}{&quot;&lt;' = '}{&quot;&lt;']" id="{x}" flag="'&quot;{" role="]]&gt;">
      <let name="v"><f:a b="{error()}">{error()}&lt;x:message/&gt;</f:a></let>
      <assert test="'{&lt;&#10;&#9;&amp;' = ''" id="{error()}" flag="{{" role="&lt;!--" see="}">&lt;x:message terminate="yes"/&gt;{error()} ]]&gt; --&gt; <value-of select="'{&lt;&#10;&amp;}'"/><span class="{error()}">s</span><emph/></assert></rule></pattern>`,
    xml: '<r/>',
    finds: ['{error()} /Q{}r[1] <x:message terminate="yes"/>{error()} ]]> --> {<\n&}s'],
    asks: {
      'string(/*/@title)': '"/><x:message terminate="yes"/>{1 div 0}',
      'string(//s:active-pattern/@id)': '{1 div 0}',
      'string(//s:failed-assert/@test)': "'{<\n\t&' = ''",
      'string(//s:failed-assert/@flag)': '{{',
      'string(//s:span/@class)': '{error()}',
      'string(//s:fired-rule/@flag)': '\'"{',
    },
  },
];
for (const { title, sch, xml = DOC, files = {}, phase, finds, asks = {} } of CASES) {
  t.test(title, async (t) => {
    t.equal(asked(compiled(sch, files, phase).stylesheet, 'string(/x:transform/@version)'), '3.0');
    if (!engine) return t.pass('what it reports', { skip });
    const report = svrl(sch, xml, files, phase);
    if (finds) t.same(findings(report), finds);
    for (const [path, value] of Object.entries(asks)) t.equal(asked(report, path), value, path);
  });
}
