import t from 'tap';
import { walkMessage } from '../../src/xoev/message-walk.ts';
import { SchemaTypes } from '../../src/xoev/schema-types.ts';
import { LISTS, root, schema } from '../helpers/xoev.ts';

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
