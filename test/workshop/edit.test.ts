import t from 'tap';
import type { Json } from '../../src/base/nouns.ts';
import { editData, editXml } from '../../src/workshop/edit.ts';

t.test('editing a YAML or JSON fixture', async (t) => {
  const base = 'a: 1\nliste: [eins, zwei, drei]\nteil: { b: 2 }\n';
  const cases: readonly (readonly [Parameters<typeof editData>[1], Json])[] = [
    [{}, { a: 1, liste: ['eins', 'zwei', 'drei'], teil: { b: 2 } }],
    [{ set: { select: '$.a', value: [5] } }, { a: [5], liste: ['eins', 'zwei', 'drei'], teil: { b: 2 } }],
    [
      {
        set: [
          { select: '$.a', value: 2 },
          { select: '$.liste[0]', value: null },
        ],
      },
      { a: 2, liste: [null, 'zwei', 'drei'], teil: { b: 2 } },
    ],
    [{ remove: '$.liste[0,1]' }, { a: 1, liste: ['drei'], teil: { b: 2 } }],
    [{ remove: ['$.a', '$.teil.b'] }, { liste: ['eins', 'zwei', 'drei'], teil: {} }],
    [{ add: { select: '$.liste', value: 'vier' } }, { a: 1, liste: ['eins', 'zwei', 'drei', 'vier'], teil: { b: 2 } }],
    [{ add: { select: '$.teil', value: { c: 3 } } }, { a: 1, liste: ['eins', 'zwei', 'drei'], teil: { b: 2, c: 3 } }],
    [
      { add: { select: '$', value: { neu: true } } },
      { a: 1, liste: ['eins', 'zwei', 'drei'], teil: { b: 2 }, neu: true },
    ],
  ];
  for (const [change, result] of cases) t.same(editData(base, change), result, JSON.stringify(change));
  for (const change of [
    { set: { select: '$.weg', value: 1 } },
    { remove: '$.weg' },
    { add: { select: '$.weg', value: 1 } },
    { set: { select: '$', value: 1 } },
  ]) {
    t.throws(() => editData(base, change), /the fixture has no such place/, JSON.stringify(change));
  }
});
t.test('editing an XML fixture', async (t) => {
  const base = '<?xml version="1.0"?>\n<a xmlns="urn:p">\n  <b id="1">x<i>y</i></b>\n  <b id="2"/>\n</a>';
  const cases: readonly (readonly [Parameters<typeof editXml>[1], string])[] = [
    [
      { set: { select: '//p:b[1]', value: 'neu & gut' } },
      '<a xmlns="urn:p">\n  <b id="1">neu &amp; gut</b>\n  <b id="2"/>\n</a>',
    ],
    [{ set: { select: '//@id', value: 7 } }, '<a xmlns="urn:p">\n  <b id="7">x<i>y</i></b>\n  <b id="7"/>\n</a>'],
    [{ remove: ['//p:i', '//p:b[2]/@id'] }, '<a xmlns="urn:p">\n  <b id="1">x</b>\n  <b/>\n</a>'],
    [{ remove: '//p:b[2]' }, '<a xmlns="urn:p">\n  <b id="1">x<i>y</i></b>\n  \n</a>'],
    [
      {
        add: [
          { select: '/p:a', value: '<z/>' },
          { select: '//p:b[1]', value: '<c/>' },
        ],
      },
      '<a xmlns="urn:p"><z/>\n  <b id="1"><c/>x<i>y</i></b>\n  <b id="2"/>\n</a>',
    ],
  ];
  for (const [change, result] of cases) {
    t.equal(
      editXml(base, change, { p: 'urn:p' })
        .replace(/^<\?xml[^>]*\?>\s*/, '')
        .trimEnd(),
      result,
      JSON.stringify(change),
    );
  }
  t.throws(() => editXml(base, { remove: '//p:weg' }, { p: 'urn:p' }), /the fixture has no such place/);
});
