import t from 'tap';
import type { Args } from '../../../src/base/nouns.ts';
import { xmlFault } from '../../../src/documents/xml/xml-faults.ts';
import { LIMITS } from '../../../src/documents/xml/xml-guard.ts';
import { type Broken, broken, faults } from '../../helpers/broken.ts';
import { fileOf } from '../../helpers/files.ts';
import { checkJson, resultOf } from '../../helpers/io.ts';

const xml = (text: string, code: string, place: string, args: Args = {}): Broken => broken(text, code, place, args);
t.test('XML that is none', async (test) => {
  const many = `<a ${Array.from({ length: LIMITS.attributes + 1 }, (_, i) => `x${i}="1"`).join(' ')}/>`;
  faults(test, 'xml', [
    xml('<a><b></a>', 'xml-mismatch', '1:7-1:11', { expected: 'b', found: 'a' }),
    xml('<a>\r\n<b>ä 😀 <c></b>\r\n</a>', 'xml-mismatch', '2:12-2:16', { expected: 'c', found: 'b' }),
    xml('<a><b>', 'xml-unclosed', '1:7-1:7', { element: 'b' }),
    xml('<a>&nbsp;</a>', 'xml-entity', '1:4-1:10', { entity: 'nbsp' }),
    xml('<a b="&x;"/>', 'xml-entity', '1:7-1:10', { entity: 'x' }),
    xml('<a>x & y</a>', 'xml-ampersand', '1:6-1:7'),
    xml('<a>x &y z</a>', 'xml-ampersand', '1:6-1:8'),
    xml('<a x="1" x="2"/>', 'xml-duplicate-attribute', '1:1-1:15', { attribute: 'x' }),
    xml('<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>', 'xml-duplicate-attribute', '1:1-1:43', { attribute: 'x' }),
    xml('<p:a/>', 'xml-prefix', '1:1-1:5', { prefix: 'p' }),
    xml('<a p:x="1"/>', 'xml-prefix', '1:1-1:11', { prefix: 'p' }),
    xml('<a>\u0001</a>', 'xml-character', '1:4-1:5', { value: '1' }),
    xml('<a>\ufffe</a>', 'xml-character', '1:4-1:5', { value: '65534' }),
    xml('<a>&#0;</a>', 'xml-character', '1:8-1:9', { value: '0' }),
    xml('hallo', 'xml-start', '1:1-1:2'),
    xml('<1a/>', 'xml-start', '1:2-1:3'),
    xml('</a>', 'xml-start', '1:2-1:3'),
    xml('<a/><b/>', 'xml-extra', '1:5-1:6'),
    xml('<a', 'xml-tag', '1:1-1:3'),
    xml('<a></a', 'xml-tag', '1:4-1:7'),
    xml('<a x=1/>', 'xml-tag', '1:1-1:6'),
    xml('<a x/>', 'xml-tag', '1:1-1:5'),
    xml('<a x="1/>', 'xml-tag', '1:1-1:10'),
    xml('<a x="1"y="2"/>', 'xml-tag', '1:1-1:9'),
    xml('<!-- a -- b --><a/>', 'xml-comment', '1:8-1:9'),
    xml('<!-- offen <a/>', 'xml-comment', '1:16-1:16'),
    xml('<a><![CDATA[x</a>', 'xml-cdata', '1:18-1:18'),
    xml('<a>]]></a>', 'xml-cdata', '1:4-1:5'),
    xml(' <?xml version="1.0"?><a/>', 'xml-declaration', '1:7-1:8'),
    xml('<?xml encoding="UTF-8"?><a/>', 'xml-declaration', '1:7-1:8'),
    xml('<a>&#xZZ;</a>', 'xml', '1:7-1:8'),
    xml('<?pi offen', 'xml', '1:11-1:11'),
    xml('<a:b:c xmlns:a="u"/>', 'xml', '1:7-1:8'),
    xml(many, 'attributes', '1:1-1:2', { limit: LIMITS.attributes }),
    xml('<!DOCTYPE a><a/>', 'doctype', '1:1-1:10'),
    xml('<?xml version="1.0"?>\n <!doctype a [<!ENTITY x "y">]><a>&x;</a>', 'doctype', '2:2-2:11'),
    xml('<a/>\n<!DOCTYPE a>', 'doctype', '2:1-2:10'),
    xml('<?xml version="1.0" encoding="ISO-8859-1"?><a/>', 'declared-encoding', '1:1-1:2', { encoding: 'ISO-8859-1' }),
    xml("<?xml version='1.0' encoding='UTF-16'?><a/>", 'declared-encoding', '1:1-1:2', { encoding: 'UTF-16' }),
    xml('<a><!ELEMENT b></a>', 'xml-start', '1:5-1:6'),
    xml('<a><![CDATA[<!DOCTYPE a>', 'xml-cdata', '1:25-1:25'),
  ]);
  for (const long of ['x'.repeat(10_000_001), `<b c="${'x'.repeat(10_000_001)}"/>`, `<!--${'x'.repeat(10_000_001)}-->`])
    test.equal(fileOf('a.xml', `<a>${long}</a>`).fault, null, 'a text of more than 10 MB is read');
  for (const text of [
    '\ufeff<?xml version="1.0" encoding="UTF-8"?><a/>',
    '<?xml version="1.0" encoding="utf-8"?><a/>',
    '<?xml version="1.0" encoding="US-ASCII"?><a/>',
    '<a><!-- <!DOCTYPE a> --></a>',
    '<a><![CDATA[<!DOCTYPE a>]]></a>',
    '<a x="<!DOCTYPE a>"/>'.replace('<!', '&lt;!'),
    '<?pi <!DOCTYPE a> ?><a/>',
  ])
    test.equal(fileOf('a.xml', text).fault, null, JSON.stringify(text));
  test.strictSame(xmlFault([], '<a/>').code, 'xml', 'a parser that says nothing');
});

t.test('what is long is read, and a limit of the library is none of the file', async (test) => {
  const much = 'x'.repeat(10_100_000);
  for (const [name, text] of Object.entries({
    text: `<a>${much}</a>`,
    CDATA: `<a><![CDATA[${much}]]></a>`,
    attribute: `<a b="${much}"/>`,
    comment: `<a><!--${much}--></a>`,
    'processing instruction': `<a><?b ${much}?></a>`,
    namespace: `<a xmlns:b="u:${much}"/>`,
    name: `<${'x'.repeat(60_000)}/>`,
  })) {
    const document = fileOf('a.xml', text);
    test.strictSame([document.fault, document.tree === null], [null, false], name);
    document.dispose();
  }
  const named = fileOf('a.xml', `<${much}/>`, { otherwise: 'xoev' });
  test.match(named.fault, { code: 'xml-engine' });
  for (const said of ['internal error: x', 'Memory allocation failed', 'Excessive depth in document: 2049'])
    test.equal(xmlFault([{ message: said, line: 1, col: 1, level: 3 }], '<a/>').code, 'xml-engine', said);
  test.equal(fileOf('a.xml', '<a xml:id="1"/>').fault, null, 'what xml:id may be is for the schema');
});

t.test('a limit of the library breaks no rule', async (test) => {
  const cwd = test.testdir({
    'lang.xml': `<${'x'.repeat(10_100_000)} xmlns="urn:a"/>`,
    'name.xml': `<a xmlns="urn:a"><b:${'x'.repeat(60_000)} xmlns:b="urn:b"/></a>`,
  });
  const { code, report } = await checkJson(['--ruleset', 'xoev@1.0.0', 'lang.xml'], { cwd });
  test.equal(code, 1, 'nothing was read');
  test.equal(resultOf(report, 'XOEV1001').outcome, 'unverified');
  test.equal((await checkJson(['--ruleset', 'xoev@1.0.0', 'name.xml'], { cwd })).code < 3, true, 'a long name');
});
