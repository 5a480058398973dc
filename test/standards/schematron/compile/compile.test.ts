import t from 'tap';
import { asked, compiled, FN, file, holds, MAIN, R } from '../../../helpers/schematron-compiler.ts';

t.test('every assertion is listed where it is written, one of an abstract pattern once', async (t) => {
  const { asserts } = compiled(
    `<pattern abstract="true" id="a"><rule context="$c">\n${holds('1')}</rule></pattern><pattern is-a="a"><param name="c" value="r"/></pattern><pattern is-a="a"><param name="c" value="k"/></pattern>\n<include href="b.sch"/>`,
    { 'b.sch': file(`<pattern><rule context="r">\n\n<report test="1"/></rule></pattern>`) },
  );
  t.same(asserts, [
    { id: 'A', file: MAIN, line: 3 },
    { id: null, file: '/p/b.sch', line: 3 },
  ]);
  t.same(compiled('<pattern/>').asserts, [], 'a schema that tests nothing says so');
  t.same(compiled(`<phase id="p"/>${R}`, {}, 'p').asserts, [], 'and so does a phase');
});
t.test('a stylesheet is the same for the same schema, and refers to nothing outside', async (t) => {
  const first = compiled(`<ns prefix="f" uri="urn:f"/>${FN}${R}`).stylesheet;
  t.equal(compiled(`<ns prefix="f" uri="urn:f"/>${FN}${R}`).stylesheet, first);
  t.equal(asked(first, 'count(//x:import | //x:include | //x:use-package | //x:result-document)'), '0');
  t.equal(asked(first, 'string(/x:transform/@version)'), '3.0');
});
