import t from 'tap';
import { SCHEMA_MESSAGES } from '../../../src/documents/json-schema/messages.ts';
import { schemaProblems } from '../../../src/documents/json-schema/problems.ts';
import { render } from '../../../src/words/render.ts';
import { type Case, cases, covered, type Expected, everySentence } from '../../helpers/kind-cases.ts';
import { documentOf, type Facts } from '../../helpers/nodes.ts';

const contact = {
  type: 'object',
  properties: { dsbKontakt: { type: 'string', description: 'E-Mail oder Web-Adresse. Pflicht.' } },
  required: ['dsbKontakt'],
};
const shape = (data: Facts['data'], schema: object, ...yields: Expected[]): Case => ({
  data: data!,
  with: { schema },
  ...(yields.length > 0 ? { yields } : {}),
});
const keys = {
  type: 'object',
  properties: {
    ags: { type: 'array', items: { type: 'string' } },
    ozgId: { type: 'string' },
    version: { type: ['string', 'null'] },
  },
};
const choice = {
  $defs: {
    mail: { type: 'string', format: 'email' },
    post: {
      type: 'object',
      required: ['ort', 'plz'],
      properties: { ort: { type: 'string' }, plz: { type: 'string' } },
    },
  },
  properties: {
    k: { description: 'E-Mail oder Anschrift', anyOf: [{ $ref: '#/$defs/mail' }, { $ref: '#/$defs/post' }] },
  },
};
// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
const conditional = { if: { required: ['a'] }, then: { required: ['b'] } };
const variants = {
  oneOf: [
    { properties: { art: { const: 'bundid' }, datei: { type: 'string' } }, required: ['art', 'datei'] },
    { properties: { art: { const: 'openapi' }, url: { type: 'string' } }, required: ['art', 'url'] },
  ],
};
cases('schema', {
  valid: [
    shape({ dsbKontakt: 'a@b.de' }, contact),
    shape({ k: { ort: 'a', plz: '1' } }, choice),
    shape({ art: 'openapi', url: 'x' }, variants),
  ],
  invalid: [
    {
      data: { datenschutz: {} },
      select: '$.datenschutz',
      with: { schema: contact },
      yields: [
        {
          code: 'missing-member',
          pointer: '/datenschutz',
          part: 'key',
          args: { member: 'dsbKontakt' },
          says: 'Die Angabe „dsbKontakt“ (E-Mail oder Web-Adresse) fehlt unter „datenschutz“.',
        },
      ],
    },
    shape(
      { a: 1 },
      { dependentRequired: { a: ['b'] } },
      { code: 'missing-member', says: 'Die Angabe „b“ fehlt. Sie gehört dazu, wenn „a“ angegeben ist.' },
    ),
    {
      data: { dienst: { nmae: 'x' } },
      with: {
        schema: { properties: { dienst: { additionalProperties: false, properties: { name: {}, 'url/x': {} } } } },
      },
      yields: [
        {
          code: 'unknown-member',
          pointer: '/dienst/nmae',
          part: 'key',
          args: { nearest: 'name', known: [] },
          says: 'Die Angabe „nmae“ ist unter „dienst“ nicht vorgesehen. Gemeint ist wohl „name“.',
        },
      ],
    },
    shape(
      { 'x/y': 1 },
      { unevaluatedProperties: false, properties: { hallo: {} } },
      { code: 'unknown-member', pointer: '/x~1y', says: 'Die Angabe „x/y“ ist nicht vorgesehen. Vorgesehen: „hallo“.' },
    ),
    shape(
      { 'x y': 1 },
      { propertyNames: { pattern: '^\\w+$' } },
      { code: 'member-name', pointer: '/x y', part: 'key' },
    ),
    ...(
      [
        [
          '<<',
          'merge-key',
          '„<<“ fügt in YAML 1.2 nichts ein; diesen Merge-Schlüssel gab es nur in älteren Fassungen. Schreiben Sie die Angaben aus; ein Alias (*name) für einen ganzen Wert ist möglich.',
        ],
        [
          '\u00a0name',
          'look-alike-blank',
          'In der Angabe „\u00a0name“ steht ein Zeichen, das nur wie ein Leerzeichen aussieht oder unsichtbar ist (U+00A0; U+00A0 ist das geschützte Leerzeichen). Schreiben Sie „name“.',
        ],
        ['na\u200bme', 'look-alike-blank', undefined],
        ['n\u0430me', 'look-alike-letter', undefined],
        [
          '„name“',
          'look-alike-quotes',
          'Die Angabe „name“ steht in typografischen Anführungszeichen („ “); YAML kennt nur " und \'. Schreiben Sie „name“ ohne sie.',
        ],
        ['»name«', 'look-alike-quotes', undefined],
      ] as const
    ).map(([key, code, says]) =>
      shape(
        { [key]: 1 },
        { additionalProperties: false, properties: { name: {} } },
        { code, pointer: `/${key}`, ...(says ? { says } : {}) },
      ),
    ),
    shape({ xo: 1 }, { propertyNames: { enum: ['xoev', 'fim'] } }, { code: 'unknown-member', pointer: '/xo' }),
    {
      data: { ags: ['05362032', 5314000] },
      sources: { '/ags/1': '05314000' },
      with: { schema: keys },
      yields: [
        {
          code: 'lost-leading-zero',
          pointer: '/ags/1',
          says: 'Der Wert 5314000 (ags) hat seine führende Null verloren. In Anführungszeichen schreiben: "05314000".',
        },
      ],
    },
    shape({ ags: [5314000] }, keys, { code: 'lost-leading-zero', args: { quoted: '05314000' } }),
    shape({ ags: [15314000] }, keys, { code: 'needs-quotes', args: { quoted: '15314000' } }),
    shape({ ozgId: 10160 }, keys, {
      code: 'needs-quotes',
      pointer: '/ozgId',
      says: 'Der Wert 10160 (ozgId) ist hier ein Text. In Anführungszeichen schreiben: "10160".',
    }),
    {
      data: { version: 1.1 },
      sources: { '/version': '1.10' },
      with: { schema: keys },
      yields: [{ code: 'needs-quotes', args: { quoted: '1.10', value: '1.10' } }],
    },
    shape({ ags: 'x' }, keys, {
      code: 'wrong-type',
      pointer: '/ags',
      says: 'Bei „ags“ steht „x“; vorgesehen ist eine Liste, nichts anderes.',
    }),
    shape([], keys, {
      code: 'wrong-type',
      pointer: '',
      says: 'Hier steht eine Liste; vorgesehen ist eine Gruppe von Angaben, nichts anderes.',
    }),
    shape(
      { ozgId: null },
      { properties: { ozgId: { type: 'string', enum: ['a'] } } },
      { code: 'wrong-type', says: 'Bei „ozgId“ steht nichts; vorgesehen ist Text, nichts anderes.' },
    ),
    shape(
      { a: 'hoc' },
      { properties: { a: { enum: ['hoch', 'niedrig'] } } },
      {
        code: 'not-listed',
        pointer: '/a',
        args: { nearest: 'hoch' },
        says: '„hoc“ (a) steht nicht zur Wahl; erlaubt: „hoch“, „niedrig“. Gemeint ist wohl „hoch“.',
      },
    ),
    shape(
      { a: 1 },
      { properties: { a: { const: '1' } } },
      { code: 'needs-quotes', says: 'Der Wert 1 (a) ist hier ein Text. In Anführungszeichen schreiben: "1".' },
    ),
    shape({ a: '1' }, { properties: { a: { enum: [1, 2] } } }, { code: 'needs-no-quotes' }),
    shape(
      { a: '3' },
      { properties: { a: { type: 'integer' } } },
      { code: 'needs-no-quotes', says: 'Der Wert „3“ (a) ist hier kein Text. Ohne Anführungszeichen schreiben: 3.' },
    ),
    shape(
      { a: 'ja' },
      { properties: { a: { type: 'boolean' } } },
      { code: 'wrong-type', says: 'Bei „a“ steht „ja“; vorgesehen ist true oder false, nichts anderes.' },
    ),
    shape(
      { l: [{}, 'x'] },
      { properties: { l: { items: { type: 'object' } } } },
      {
        code: 'wrong-type',
        pointer: '/l/1',
        says: 'Bei „l“, 2. Eintrag, steht „x“; vorgesehen ist eine Gruppe von Angaben, nichts anderes.',
      },
    ),
    shape(
      { a: 'x' },
      { properties: { a: { pattern: '^\\d+$', description: '14 Ziffern.' } } },
      { code: 'pattern', says: '„x“ (a) hat nicht die verlangte Form: 14 Ziffern.' },
    ),
    shape({ a: '2024-13-01' }, { properties: { a: { format: 'date' } } }, { code: 'no-such-month', pointer: '/a' }),
    shape(
      { a: ' ' },
      { properties: { a: { format: 'date', minLength: 2, pattern: 'x' } } },
      { code: 'empty', says: 'Die Angabe „a“ ist leer; tragen Sie einen Wert ein.' },
    ),
    shape({ a: 'x' }, { properties: { a: { minLength: 2 } } }, { code: 'too-short', args: { limit: 2 } }),
    shape({ a: 'xxx' }, { properties: { a: { maxLength: 2 } } }, { code: 'too-long' }),
    shape(
      { a: [] },
      { properties: { a: { minItems: 1 } } },
      { code: 'too-few', says: 'Unter „a“ stehen zu wenige Angaben (0); verlangt: mindestens 1.' },
    ),
    shape({}, { minProperties: 1 }, { code: 'too-few' }),
    shape(
      [1, 2],
      { maxItems: 1 },
      { code: 'too-many', says: 'Hier stehen zu viele Angaben (2); erlaubt: höchstens 1.' },
    ),
    shape([1, 2], { prefixItems: [{}], items: false }, { code: 'too-many' }),
    shape([1, 2], { prefixItems: [{}], unevaluatedItems: false }, { code: 'too-many' }),
    shape({ a: 1, b: 2 }, { maxProperties: 1 }, { code: 'too-many' }),
    shape(
      { a: 0 },
      { properties: { a: { minimum: 1 } } },
      { code: 'too-small', says: 'Der Wert 0 (a) ist zu klein; verlangt: mindestens 1.' },
    ),
    shape(
      { a: 1 },
      { properties: { a: { exclusiveMinimum: 1 } } },
      { code: 'too-small', says: 'Der Wert 1 (a) ist zu klein; verlangt: mehr als 1.' },
    ),
    shape(9, { maximum: 5 }, { code: 'too-large' }),
    shape(9, { exclusiveMaximum: 9 }, { code: 'too-large' }),
    shape(9, { multipleOf: 2 }, { code: 'not-multiple', args: { limit: 2 } }),
    shape(
      { l: [1, 2, 1] },
      { properties: { l: { uniqueItems: true } } },
      {
        code: 'duplicate',
        pointer: '/l/2',
        says: 'Der 3. Eintrag unter „l“ wiederholt den 1.; jeder darf nur einmal stehen.',
      },
    ),
    shape([1], { contains: { const: 2 } }, { code: 'not-listed' }, { code: 'none-matching' }),
    shape('x', { not: {} }, { code: 'not-allowed' }),
    shape({ a: 1 }, { properties: { a: false } }, { code: 'not-allowed', pointer: '/a' }),
    shape({ a: 1 }, conditional, { code: 'missing-member', args: { member: 'b' } }),
    shape(
      {},
      { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      { code: 'none-of', pointer: '', args: { members: ['a', 'b'] } },
    ),
    shape(
      { a: 1 },
      { properties: { a: { anyOf: [{ type: 'array' }, { type: 'object' }] } } },
      {
        code: 'wrong-type',
        says: 'Bei „a“ steht „1“; vorgesehen ist eine Liste, eine Gruppe von Angaben, nichts anderes.',
      },
    ),
    shape('c', { anyOf: [{ const: 'a' }, { enum: ['b'] }] }, { code: 'not-listed', args: { allowed: ['a', 'b'] } }),
    shape(
      'c',
      { anyOf: [{ format: 'email' }, { format: 'uri' }], description: 'E-Mail oder Web-Adresse' },
      { code: 'no-variant', says: '„c“ passt zu keiner der vorgesehenen Formen: E-Mail oder Web-Adresse.' },
    ),
    shape(
      {},
      { anyOf: [{ minProperties: 1 }, { required: ['a'] }] },
      { code: 'no-variant', says: 'Die Angabe passt zu keiner der vorgesehenen Formen.' },
    ),
    shape(1, { oneOf: [{ type: 'number' }, { type: 'integer' }] }, { code: 'ambiguous' }),
    shape({ k: { ort: 'a' } }, choice, { code: 'missing-member', pointer: '/k', args: { member: 'plz' } }),
    shape({ k: 'x' }, choice, { code: 'not-email', pointer: '/k' }),
    shape({ k: { ort: 'a', plz: 12345 } }, choice, { code: 'needs-quotes', pointer: '/k/plz' }),
    shape({ art: 'bundid' }, variants, { code: 'missing-member', args: { member: 'datei' } }),
    shape({ art: 'elster', url: 'x' }, variants, {
      code: 'not-listed',
      pointer: '/art',
      args: { value: 'elster', allowed: ['openapi'] },
    }),
    shape(
      1,
      { $ref: 'https://nirgends.example/schema' },
      {
        code: 'no-schema',
        gap: 'unverified',
        says: 'Das Schema dieser Vorgabe lässt sich nicht verwenden.',
      },
    ),
    {
      data: 1,
      with: { schema: 'gibt-es-nicht' },
      yields: [
        {
          code: 'no-schema',
          says: 'Das Schema „gibt-es-nicht“ dieser Vorgabe lässt sich nicht verwenden.',
        },
      ],
    },
  ],
});
t.test('a format nobody knows here is named', async (test) => {
  const node = documentOf({ data: { a: 'x' } }).select('$', {})[0]!;
  const error = {
    keyword: 'format',
    instancePath: '/a',
    schemaPath: '#/properties/a/format',
    params: { format: 'ipv4' },
  };
  const [problem] = schemaProblems(node, [error]);
  covered.get('schema')?.add('format');
  test.strictSame(
    problem && render(SCHEMA_MESSAGES[problem.code]!, problem.args, 'de'),
    '„x“ (a) hat nicht die verlangte Form (ipv4).',
  );
});

everySentence('schema');
