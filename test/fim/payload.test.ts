import t from 'tap';
import { givenJson, givenXml } from '../../src/fim/given.ts';
import { Patience } from '../../src/fim/patience.ts';
import { checkPayload } from '../../src/fim/payload.ts';
import { CASES, EVERYTHING, field, modelOf, of, told } from '../helpers/fim-payload.ts';

t.test('a payload is held against its data schema', async (t) => {
  const model = modelOf(EVERYTHING);
  for (const [name, payload, ...wanted] of CASES) {
    const found = told(checkPayload(model, givenJson(payload)));
    t.equal(found.length, wanted.length, `${name}: ${found.join(' | ') || 'nothing'}`);
    for (const [index, expression] of wanted.entries()) t.match(found[index], expression, name);
  }
  t.equal(told(checkPayload(modelOf([field('F1', of('unbekannt'))]), givenJson({ F1: [[1]] }))).length, 1, 'a list');
});
t.test('XML payloads are read by the datatypes of the fields', async (t) => {
  const model = modelOf(EVERYTHING);
  const cases: readonly (readonly [xml: string, ...wanted: RegExp[]])[] = [
    [
      '<F1>abc</F1><F2>1</F2><F2>2</F2><F3>-1.5</F3><F4>1</F4><F5>2024-05-01</F5><G2><F31>a</F31></G2><G2><F31>b</F31></G2>',
    ],
    ['<F1>abc</F1><G2><F31>a</F31></G2>', /^\/s:S1\/s:G2 too-few/],
    [
      '<F1>abc</F1><F1>abd</F1><F4>x</F4><G2><F31>a</F31></G2><G2/>',
      /^\/s:S1\/s:F1\[1\] too-many/,
      /^\/s:S1\/s:F4 type-bool/,
      /^\/s:S1\/s:G2\[2\] missing/,
    ],
    [
      '<F1>abc</F1><F2> 7 </F2><F2>sieben</F2><F3>x</F3><F4>false</F4><G2><F31>a</F31></G2><G2><F31>b</F31></G2>',
      /^\/s:S1\/s:F2\[2\] type-integer/,
      /^\/s:S1\/s:F3 type-number/,
    ],
    ['<F1>abc</F1><F6> 01 </F6><G2>x</G2><G2><F31/></G2>', /^\/s:S1\/s:G2\[1\] type-group/],
  ];
  for (const [content, ...wanted] of cases) {
    const text = `<s:S1 xmlns:s="urn:a">${content.replace(/<(\/?)/g, '<$1s:')}</s:S1>`;
    const found = told(checkPayload(model, givenXml(text)!.given));
    t.equal(found.length, wanted.length, `${content}: ${found.join(' | ')}`);
    for (const [index, expression] of wanted.entries()) t.match(found[index], expression);
  }
  const plain = givenXml('<S1 xmlns="urn:a"><F1>a</F1><F9/></S1>')!.given;
  t.strictSame(
    plain.entries!.map(({ pointer }) => pointer),
    ['/*/*[1]', '/*/*[2]'],
  );
  t.equal(givenXml(''), null);
});

t.test('the patterns of a payload share their steps', async (t) => {
  const model = modelOf([field('F1', of('text', 'pattern="[a-z ]*[a-z ]*[a-z ]*!"'), { anzahl: '0:*' })]);
  const values = Array.from({ length: 40 }, () => `${'a'.repeat(99)}!`);
  const wrong = [...values.slice(0, 39), 'A'];
  t.match(told(checkPayload(model, givenJson({ F1: wrong }))), [/ pattern: /], 'all of them are judged');
  const patience = new Patience(5000);
  t.same(
    told(checkPayload(model, givenJson({ F1: wrong }), undefined, patience)),
    ['costly'],
    'not one of them is said to fit',
  );
  t.ok(patience.spent);
  t.same(
    told(checkPayload(model, givenJson({ F1: ['a!'] }), undefined, patience)),
    ['costly'],
    'nor is one of the next payload',
  );
});
