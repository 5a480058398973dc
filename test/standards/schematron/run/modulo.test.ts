import t from 'tap';
import { exactModulo, inexactModulo } from '../../../../src/standards/schematron/run/modulo.ts';

t.test('integers before mod become decimals, and nothing else', async (test) => {
  const within = (xpath: string) => `<a xmlns:xs="http://www.w3.org/2001/XMLSchema" test="${xpath}"/>`;
  const cases: readonly (readonly [string, string])[] = [
    ['xs:integer(a) mod 97 = 1', 'xs:decimal(xs:integer(a)) mod 97 = 1'],
    ['((xs:integer(a))) mod 97', '((xs:decimal(xs:integer(a)))) mod 97'],
    ["xs:integer(concat('mod', f(x))) mod 97", "xs:decimal(xs:integer(concat('mod', f(x)))) mod 97"],
    ['$x cast as xs:integer mod 97', '$x cast as xs:decimal mod 97'],
    ['xs:integer(xs:integer(a) mod 3) mod 4', 'xs:decimal(xs:integer(xs:decimal(xs:integer(a)) mod 3)) mod 4'],
    ['f(xs:integer(a)) mod 97', 'f(xs:integer(a)) mod 97'],
    ['(xs:integer(a) + 1) mod 97', '(xs:integer(a) + 1) mod 97'],
    ['xs:integer(a) idiv 97', 'xs:integer(a) idiv 97'],
    ["'xs:integer(a) mod 2'", "'xs:integer(a) mod 2'"],
    ['&quot;xs:integer(a) mod 2&quot; = b', '&quot;xs:integer(a) mod 2&quot; = b'],
    ['a:integer(a) mod 97', 'a:integer(a) mod 97'],
    ['mod mod mod', 'mod mod mod'],
    [') mod 2', ') mod 2'],
  ];
  for (const [before, after] of cases) test.equal(exactModulo(within(before)), within(after), before);
  const other = '<!-- xs:integer(a) mod 2 --><?p t="xs:integer(a) mod 2"?><![CDATA[t="xs:integer(a) mod 2"]]>';
  test.equal(exactModulo(`${within('')}${other}`), `${within('')}${other}`, 'comments, instructions and text stay');
  const cast = (as: string) => ({ N: 'arith', op: 'mod', C: [{ N: 'data', C: [{ N: 'cast', as, C: [] }] }] });
  test.equal(inexactModulo({ N: 'package', C: [cast('ADI')] }), true);
  test.equal(inexactModulo({ N: 'package', C: [cast('AD'), { N: 'arith', op: '+' }] }), false);
});
