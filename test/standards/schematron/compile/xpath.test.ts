import fc from 'fast-check';
import t from 'tap';
import { withParameters, withVariables } from '../../../../src/standards/schematron/compile/xpath.ts';

t.test('parameters and variables in expressions', async (t) => {
  const put = (text: string, values: Record<string, string>) =>
    withParameters(text, new Map(Object.entries(values)), () => {});
  t.equal(put("$a/$ab/$a-b/'$a'/$a./$c", { a: '1', ab: '2' }), "1/2/$a-b/'1'/1./$c");
  t.equal(
    put('$BR-1 and $BR-10', { 'BR-1': 'x', 'BR-10': '$BR-1' }),
    'x and $BR-1',
    'what was put in is not looked at again',
  );
  t.equal(put('$größe', { größe: 'ok' }), 'ok');
  const rename = (text: string, names: Record<string, string>) => withVariables(text, new Map(Object.entries(names)));
  t.equal(
    rename(`$v + $ v + '$v' + "$v" + Q{$v}n + (: $v (: :) $v :) $v2 + $Q{}v + $p:v + $v`, { v: 'N' }),
    `$N + $N + '$v' + "$v" + Q{$v}n + (: $v (: :) $v :) $v2 + $N + $p:v + $N`,
  );
  t.equal(rename(`'it''s $v' || $v || "open $v`, { v: 'N' }), `'it''s $v' || $N || "open $v`);
  t.equal(rename('(: open $v', { v: 'N' }), '(: open $v');
  const part = fc.constantFrom('$v', '$w', "'$v'", '"$v"', '(: $v :)', ' + ', 'Q{$v}', '$', 'v', '(', ' ');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      return rename(rename(text, { v: 'other' }), { other: 'v' }).replace(/\s/g, '') === text.replace(/\s/g, '');
    }),
  );
});
