import t from 'tap';
import type { Json } from '../../src/base/nouns.ts';
import { holdsFor, isUnderstood, missingFor } from '../../src/engine/condition.ts';
import { statedIn } from '../../src/engine/stated.ts';

const kontext = (properties: object) => ({
  required: ['kontext'],
  properties: { kontext: { required: Object.keys(properties), properties } },
});
const portal = kontext({ portal: { const: 'wsp.nrw' } });
const both = kontext({ portal: { const: 'wsp.nrw' }, uploads: { const: true } });
const account = { contains: { const: 'bundid' } };
const either = {
  anyOf: [
    { required: ['konten'], properties: { konten: account } },
    { required: ['anbindung'], properties: { anbindung: { const: 'direkt' } } },
  ],
};
const interfaces = {
  required: ['schnittstellen'],
  properties: { schnittstellen: { contains: { required: ['art'], properties: { art: { const: 'osci' } } } } },
};
const silent = kontext({ portal: { const: 'wsp.nrw' } });
const exempt = { ...silent, not: { required: ['ausnahme'] } };

const CASES: readonly [string, object, Json, readonly string[] | null][] = [
  ['nothing is stated: the key below is named', portal, {}, ['kontext.portal']],
  ['the part is empty', portal, { kontext: {} }, ['kontext.portal']],
  ['the statement is another', portal, { kontext: { portal: 'eigenes' } }, null],
  ['the statement is the one asked for', portal, { kontext: { portal: 'wsp.nrw' } }, []],
  ['one of two is missing', both, { kontext: { portal: 'wsp.nrw' } }, ['kontext.uploads']],
  ['one of two is another: the other one changes nothing', both, { kontext: { portal: 'eigenes' } }, null],
  ['either: both are missing', either, {}, ['konten', 'anbindung']],
  ['either: one says no', either, { konten: [] }, ['anbindung']],
  ['either: one says yes', either, { konten: ['bundid'] }, []],
  ['either: both say no', either, { konten: ['anderes'], anbindung: 'keine' }, null],
  ['a list is complete', interfaces, { schnittstellen: [{ art: 'xta' }] }, null],
  ['an empty list says that there is none', interfaces, { schnittstellen: [] }, null],
  ['an entry of a list may lack a statement', interfaces, { schnittstellen: [{}] }, ['schnittstellen.art']],
  ['an exemption that is not claimed', exempt, { kontext: { portal: 'wsp.nrw' } }, []],
  ['an exemption that is claimed', exempt, { kontext: {}, ausnahme: 'x' }, null],
  ['an exemption not claimed is not asked for', exempt, {}, ['kontext.portal']],
  ['not one of them', { not: kontext({ recht: account }) }, { kontext: { recht: ['bundid'] } }, null],
  [
    'no negation without the statement',
    { required: ['a'], properties: { a: { not: { required: ['b'], properties: { b: { const: 1 } } } } } },
    { a: { b: 1 } },
    null,
  ],
  ['a part left empty', { not: { properties: { a: { const: 1 } } } }, {}, ['a']],
  ['all of them', { allOf: [portal, both] }, { kontext: { uploads: true } }, ['kontext.portal']],
  ['every entry', { properties: { a: { items: { required: ['b'] } } } }, { a: [{ b: 1 }, {}] }, ['a.b']],
];

for (const [name, when, value, missing] of CASES) {
  t.test(name, (test) => {
    test.strictSame(missingFor(when as never, value, true), missing);
    const could = missing !== null && missing.length === 0;
    if (name !== 'a part left empty') test.equal(holdsFor(when, value), could, 'as the validator says');
    test.ok(isUnderstood(when));
    test.end();
  });
}

t.test('a condition with a keyword that is not understood is left to the validator', async (test) => {
  for (const when of [{ if: {}, required: ['a'] }, { properties: { a: { oneOf: [] } } }, { not: { $ref: '#' } }, null])
    test.notOk(isUnderstood(when));
});

t.test('what is blank is not stated; an empty list is', async (test) => {
  const said = { a: null, b: ' ', c: [], d: [null, ' '], e: [' ', 'x'], f: { g: '' }, h: false, i: 0 };
  test.strictSame(statedIn(said, new Map()), { c: [], e: ['x'], f: {}, h: false, i: 0 });
  test.strictSame(statedIn(null, new Map()), {}, 'an empty file states nothing');
  test.strictSame(
    statedIn(
      { a: 'TODO', b: { 'c/d': ['x', '…'] } },
      new Map([
        ['/a', 0],
        ['/b/c~1d/1', 0],
      ]),
    ),
    { b: { 'c/d': ['x'] } },
  );
  test.equal(statedIn('kontext', new Map()), 'kontext', 'what is no mapping at all is judged by its schema');
});
