import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import * as fc from 'fast-check';
import t from 'tap';
import type { Json } from '../src/base/nouns.ts';
import { openMemory } from '../src/documents/memory.ts';
import { childrenOf, KEY_STYLES, type KeyStyle } from '../src/fim/children.ts';
import { givenJson, givenXml } from '../src/fim/given.ts';
import { jsonSchema } from '../src/fim/jsonschema.ts';
import { type Element, type FimModel, readModel } from '../src/fim/model.ts';
import { checkPayload } from '../src/fim/payload.ts';
import type { PayloadAnswer } from '../src/fim/payload-values.ts';
import { checkKind } from '../src/rules/index.ts';
import { PAYLOAD } from '../src/words/fim-payload.ts';
import { render, shownArgs } from '../src/words/render.ts';
import { runCli } from './helpers/io.ts';
import { contextOf } from './helpers/nodes.ts';

const FIXTURES = join(import.meta.dirname, '..', 'rulesets', 'fim-datenfelder', '1.8.0', 'fixtures');
const SAMPLES = join(import.meta.dirname, '..', '..', 'shared', 'data', 'fim', 'samples');
const addFormats = ajvFormats as unknown as (ajv: Ajv2020) => Ajv2020;

interface Part {
  readonly id: string;
  readonly name?: string;
  readonly version?: string;
  readonly anzahl?: string;
  readonly further?: string;
  readonly parts?: readonly Part[];
}

const code = (name: string, value: string) => `<x:${name}><code>${value}</code></x:${name}>`;
/** What stands in a field beside its name. */
const of = (datentyp: string, limits = '', feldart = 'input') =>
  `${code('feldart', feldart)}${code('datentyp', datentyp)}${limits === '' ? '' : `<x:praezisierung ${limits}/>`}`;
const werte = (...codes: string[]) =>
  `<x:werte>${codes.map((one) => `<x:wert><x:code>${one}</x:code><x:name>Name ${one}</x:name></x:wert>`).join('')}</x:werte>`;

function inner({ id, name = `Name ${id}`, version = '1.0.0', further = '', parts = [] }: Part): string {
  const identity = `<x:identifikation><x:id>${id}</x:id><x:version>${version}</x:version></x:identifikation>`;
  const struktur = parts.map((part) => {
    const kind = part.id.startsWith('G') ? 'datenfeldgruppe' : 'datenfeld';
    const content = `<x:${kind}>${inner(part)}</x:${kind}>`;
    return `<x:struktur><x:anzahl>${part.anzahl ?? '0:1'}</x:anzahl><x:enthaelt>${content}</x:enthaelt></x:struktur>`;
  });
  return `${identity}<x:name>${name}</x:name>${further}${struktur.join('')}`;
}

function schemaText(parts: readonly Part[], id = 'S1'): string {
  const body = inner({ id, name: 'Antrag', parts });
  return `<x:xdatenfelder.stammdatenschema.0102 xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_3.0.0"><x:stammdatenschema>${body}</x:stammdatenschema></x:xdatenfelder.stammdatenschema.0102>`;
}

const modelOf = (parts: readonly Part[]): FimModel => readModel(schemaText(parts))!;
const field = (id: string, further: string, more: Partial<Part> = {}): Part => ({ id, further, ...more });
const isProblem = (answer: PayloadAnswer) => 'code' in answer;

/** One of each. */
const EVERYTHING: readonly Part[] = [
  field('F1', of('text', 'minLength="2" maxLength="4" pattern="[a-zäöü]+"'), { name: 'Familienname', anzahl: '1:1' }),
  field('F2', of('num_int', 'minValue="1" maxValue="9"'), { anzahl: '0:3' }),
  field('F3', of('num', 'minValue="-1.5"')),
  field('F4', of('bool')),
  field('F5', of('date', 'minValue="2020-01-01" maxValue="2030-12-31"')),
  field('F6', of('text', '', 'select') + werte('01', '02')),
  field('F7', of('file')),
  field('F8', of('text', '', 'label'), { anzahl: '1:1' }),
  field('F9', of('text'), { anzahl: '0:0' }),
  field('F10', of('time', 'maxValue="18:00:00"')),
  field('F11', of('datetime')),
  field('F12', of('text', '', 'label')),
  {
    id: 'G1',
    name: 'Wahl',
    further: '<x:art><code>X</code></x:art>',
    parts: [field('F21', of('text')), field('F22', of('bool'))],
  },
  { id: 'G2', anzahl: '2:*', parts: [field('F31', of('text'), { anzahl: '1:1' })] },
];
const GOOD = { F1: 'meier', G2: [{ F31: 'a' }, { F31: 'b' }] };

/** Pointer, code and German sentence of everything wrong. */
function told(answers: Iterable<PayloadAnswer>): string[] {
  return [...answers].map((answer) => {
    if ('list' in answer) return `list ${answer.list}`;
    const text = PAYLOAD[answer.code as keyof typeof PAYLOAD];
    for (const lang of ['de', 'en'] as const) {
      // Braces of the payload itself are no gaps of the sentence.
      const args = Object.entries(answer.args).map(([key, one]) => [
        key,
        typeof one === 'string' ? one.replace(/[{}]/g, '') : one,
      ]);
      const sentence = render(text, Object.fromEntries(args), lang);
      if (/\{\w+[?:}]/.test(sentence)) throw new Error(`${answer.code}: ${sentence}`);
    }
    return `${answer.pointer} ${answer.code}: ${render(text, shownArgs(answer.args), 'de')}`;
  });
}

const CASES: readonly (readonly [name: string, payload: Json, ...wanted: RegExp[]])[] = [
  ['keys without version', { ...GOOD, F1: 'abcd' }],
  ['keys with version', { 'F1V1.0.0': 'abcd', 'G2V1.0.0': [{ F31: 'a' }, { 'F31V1.0.0': 'b' }] }],
  ['$schema at the top', { $schema: 'https://x', ...GOOD, F1: 'abc' }],
  ['length in characters', { ...GOOD, F1: 'äöüä' }],
  ['too long', GOOD, /^\/F1 too-long: „Familienname \(F1\)“ hat 5 Zeichen \(„meier“\); erlaubt sind höchstens 4\.$/],
  ['too short', { ...GOOD, F1: 'a' }, /^\/F1 too-short: .* mindestens 2\./],
  ['pattern', { ...GOOD, F1: 'ABC' }, /^\/F1 pattern: Der Wert „ABC“ .*„\[a-zäöü\]\+“/],
  ['missing', { G2: GOOD.G2 }, /^ missing: In „Antrag \(S1\)“ fehlt „Familienname \(F1\)“; .*F1V1\.0\.0/],
  ['null', { ...GOOD, F1: null }, /^\/F1 null: „Familienname \(F1\)“ hat keinen Wert/],
  ['a number for a text', { ...GOOD, F1: 12 }, /^\/F1 type-text: .* hier steht 12\./],
  ['one value for a list', { ...GOOD, F1: 'abc', F2: 1 }, /^\/F2 not-a-list: /],
  ['a list for one value', { ...GOOD, F1: ['abc'] }, /^\/F1 not-single: .* mit 1 Einträgen/],
  ['too many', { ...GOOD, F1: 'abc', F2: [1, 2, 3, 4] }, /^\/F2 too-many: .* 4-mal .* höchstens 3\./],
  ['too few', { F1: 'abc', G2: [{ F31: 'a' }] }, /^\/G2 too-few: .* 1-mal .* mindestens 2\./],
  ['below and above', { ...GOOD, F1: 'abc', F2: [0, 10] }, /^\/F2\/0 too-small: .*1\./, /^\/F2\/1 too-large: .*9\./],
  ['fractions', { ...GOOD, F1: 'abc', F2: [1.5], F3: -1.6 }, /^\/F2\/0 type-integer: /, /^\/F3 too-small: .* -1\.5\./],
  ['number as text', { ...GOOD, F1: 'abc', F3: '1,5' }, /^\/F3 type-number: .*12\.5/],
  ['bool as text', { ...GOOD, F1: 'abc', F4: 'ja' }, /^\/F4 type-bool: /],
  ['German date', { ...GOOD, F1: 'abc', F5: '01.02.2024' }, /^\/F5 type-date: .*JJJJ-MM-TT/],
  ['no such day', { ...GOOD, F1: 'abc', F5: '2024-02-30' }, /^\/F5 type-date: /],
  ['date too late', { ...GOOD, F1: 'abc', F5: '2031-01-01' }, /^\/F5 too-large: /],
  ['name for code', { ...GOOD, F1: 'abc', F6: 'Name 02' }, /^\/F6 code: .*„01“, „02“\. Eingetragen wird der Code „02“/],
  ['no code', { ...GOOD, F1: 'abc', F6: '03' }, /^\/F6 code: [^.]*„01“, „02“\.$/],
  ['number for code', { ...GOOD, F1: 'abc', F6: 1 }, /^\/F6 type-code: /],
  ['number for file', { ...GOOD, F1: 'abc', F7: 1 }, /^\/F7 type-file: /],
  ['file as object', { ...GOOD, F1: 'abc', F7: { id: 'a' } }],
  ['time', { ...GOOD, F1: 'abc', F10: '19:00:00', F11: 'jetzt' }, /^\/F10 too-large/, /^\/F11 type-datetime/],
  ['hours alone', { ...GOOD, F1: 'abc', F10: '7 Uhr' }, /^\/F10 type-time/],
  ['label', { ...GOOD, F1: 'abc', F8: 'x' }, /^\/F8 label: .*Lassen Sie „F8“ weg\./],
  ['never', { ...GOOD, F1: 'abc', F9: 'x' }, /^\/F9 never: .*0:0/],
  [
    'unknown',
    { ...GOOD, F1: 'abc', name: 'x' },
    /^\/name unknown: „name“ kennt das Datenschema nicht; in „Antrag \(S1\)“/,
  ],
  [
    'misplaced',
    { ...GOOD, F1: 'abc', F31: 'x' },
    /^\/F31 misplaced: .*nicht in „Antrag \(S1\)“, sondern in „Name G2 \(G2\)“/,
  ],
  [
    'other version',
    { 'F1V2.0.0': 'abc', G2: GOOD.G2 },
    /^\/F1V2\.0\.0 other-version: .*2\.0\.0.*in der Version 1\.0\.0/,
  ],
  ['twice', { ...GOOD, F1: 'abc', 'F1V1.0.0': 'abc' }, /^\/F1V1\.0\.0 twice: .*als „F1“ und als „F1V1\.0\.0“/],
  ['nothing chosen', { ...GOOD, F1: 'abc', G1: {} }, /^\/G1 choice-none: .*„Wahl \(G1\)“.*„Name F21 \(F21\)“/],
  ['both chosen', { ...GOOD, F1: 'abc', G1: { F21: 'x', F22: true } }, /^\/G1 choice-many: /],
  ['one chosen', { ...GOOD, F1: 'abc', G1: { F22: true } }],
  ['text for a group', { ...GOOD, F1: 'abc', G1: 'x' }, /^\/G1 type-group: /],
  ['null for a group', { ...GOOD, F1: 'abc', G1: null }, /^\/G1 null: /],
  ['a list at the top', [1], /^ top-object: /],
  ['keys with strokes', { ...GOOD, F1: 'abc', 'a/b~c': 1 }, /^\/a~1b~0c unknown: /],
];

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

/** Keys of a style that some place of the model has. */
function keysIn(holder: Element, style: KeyStyle): string[] {
  return childrenOf(holder).flatMap(({ element, keys }) => [keys[style], ...keysIn(element, style)]);
}

const compiled = (schema: object) =>
  addFormats(new Ajv2020({ strict: false, allErrors: true, logger: false })).compile(schema);
const xdatenfelder = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith('.xml') && !name.endsWith('_genericode.xml'))
    .map((name) => join(folder, name));

t.test('every file gives a JSON Schema that compiles and has every key', async (t) => {
  const files = [...xdatenfelder(FIXTURES), ...(existsSync(SAMPLES) ? xdatenfelder(SAMPLES) : [])];
  let made = 0;
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const model = readModel(text);
    for (const style of KEY_STYLES) {
      const result = model && jsonSchema(model, { style });
      if (!result) continue;
      made += 1;
      t.doesNotThrow(() => compiled(result.schema), file);
      t.equal(
        JSON.stringify(jsonSchema(readModel(text)!, { style })!.schema),
        JSON.stringify(result.schema),
        'the same for the same file',
      );
      const written = JSON.stringify(result.schema);
      for (const key of keysIn(model.main!, style)) t.ok(written.includes(`${JSON.stringify(key)}:`), key);
    }
  }
  t.ok(made >= 10);
});

t.test('the mapping, part by part', async (t) => {
  const pattern = (regex: string) => field('F1', of('text', `pattern="${regex}"`));
  const twins: readonly Part[] = [
    field('F1', of('text')),
    field('F1', of('bool')),
    field('F1', of('num'), { version: '2.0' }),
  ];
  const cases: readonly (readonly [
    name: string,
    parts: readonly Part[],
    style: KeyStyle,
    part: object,
    notes?: string[],
  ])[] = [
    [
      'text',
      [field('F1', of('text', 'minLength="1" maxLength="9"'), { anzahl: '1:1' })],
      'version',
      {
        properties: { 'F1V1.0.0': { type: 'string', title: 'Name F1', minLength: 1, maxLength: 9 } },
        required: ['F1V1.0.0'],
      },
    ],
    ['anchored', [pattern('a|b')], 'bare', { properties: { F1: { pattern: '^(?:a|b)$' } } }],
    ['broken pattern', [pattern('(')], 'bare', { properties: { F1: { type: 'string' } } }, ['pattern']],
    [
      'list',
      [field('F1', of('bool'), { anzahl: '2:5' })],
      'bare',
      { properties: { F1: { type: 'array', items: { type: 'boolean' }, minItems: 2, maxItems: 5 } } },
    ],
    [
      'endless',
      [field('F1', of('num'), { anzahl: '0:*' })],
      'bare',
      { properties: { F1: { type: 'array', items: { type: 'number' }, maxItems: undefined } } },
    ],
    [
      'codes',
      [field('F1', of('text', '', 'select') + werte('a', 'a', 'b'))],
      'bare',
      { properties: { F1: { type: 'string', oneOf: [{ const: 'a', description: 'Name a' }, { const: 'b' }] } } },
    ],
    [
      'dates',
      [field('F1', of('date', 'minValue="2025-01-01"'))],
      'bare',
      { properties: { F1: { type: 'string', format: 'date', minimum: undefined, $comment: 'minValue 2025-01-01' } } },
    ],
    [
      'moments',
      [field('F1', of('time')), field('F2', of('datetime'))],
      'bare',
      { properties: { F1: { format: 'time' }, F2: { format: 'date-time' } } },
    ],
    [
      'numbers',
      [field('F1', of('num_int', 'minValue="1" maxValue="x"'))],
      'bare',
      { properties: { F1: { type: 'integer', minimum: 1, maximum: undefined } } },
    ],
    [
      'choice',
      [
        {
          id: 'G1',
          further: '<x:art><code>X</code></x:art>',
          parts: [field('F1', of('bool'), { anzahl: '1:1' }), field('F2', of('bool'))],
        },
      ],
      'bare',
      { $defs: { G1: { oneOf: [{ required: ['F1'] }, { required: ['F2'] }], required: undefined } } },
    ],
    [
      'labels',
      [field('F1', of('text', '', 'label'), { anzahl: '1:1' })],
      'bare',
      { properties: { F1: undefined }, required: undefined },
    ],
    [
      'labels only',
      [{ id: 'G1', anzahl: '1:1', parts: [field('F1', of('text', '', 'label'))] }],
      'bare',
      { properties: { G1: { $ref: '#/$defs/G1' } }, required: undefined },
    ],
    [
      'twins',
      twins,
      'version',
      {
        properties: { 'F1V1.0.0': { type: 'string' }, 'F1V1.0.0_2': { type: 'boolean' }, 'F1V2.0': { type: 'number' } },
      },
      ['twin'],
    ],
    [
      'twins without version',
      twins,
      'bare',
      { properties: { F1: { type: 'string' }, F1_2: { type: 'boolean' }, F1_3: { type: 'number' } } },
      ['twin'],
    ],
    [
      'odd ids',
      [field('__proto__', of('bool')), { id: 'G/~ 1', parts: [] }],
      'bare',
      { properties: { 'G/~ 1': { $ref: '#/$defs/G~1~0%201' } } },
    ],
    [
      'no id',
      [field('', of('bool')), field('', of('num'))],
      'bare',
      { properties: { 'ohne-ID': { type: 'boolean' }, 'ohne-ID_2': { type: 'number' } } },
      ['twin'],
    ],
    [
      'same group, other content',
      [{ id: 'G1', parts: [{ id: 'G1', parts: [] }] }],
      'bare',
      { $defs: { G1: { properties: { G1: { $ref: '#/$defs/G1_2' } } }, G1_2: { type: 'object' } } },
    ],
  ];
  for (const [name, parts, style, part, notes = []] of cases) {
    const { schema, notes: said } = jsonSchema(modelOf(parts), { style })!;
    t.match(schema, part, name);
    t.match([...new Set(said.map((note) => note.code))], notes, name);
    t.equal(said.length > 0, notes.length > 0, name);
    t.doesNotThrow(() => compiled(schema), name);
  }
  const odd = jsonSchema(modelOf([field('__proto__', of('bool'))]), { style: 'bare' })!.schema;
  t.ok(Object.hasOwn(odd['properties'] as object, '__proto__'));
});

/** Values near what the fields of EVERYTHING allow. */
const value = fc.oneof(
  fc.constantFrom<Json>('abc', 'a', 'abcde', 'ABC', 'äöü', '01', '02', 'Name 01', '2024-05-01', '2024-02-30', '', null),
  fc.constantFrom<Json>(
    true,
    false,
    0,
    1,
    9,
    10,
    -1.5,
    -1.6,
    2.5,
    {},
    { F31: 'a' },
    { F21: 'a' },
    { F21: 'a', F22: true },
  ),
);
const FIELDS = ['F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'G1', 'G2', 'F31', 'x'];
const some = (most: number) =>
  fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(value, fc.array(value, { maxLength: 4 })), { maxKeys: most });
const good = fc.record({
  F1: fc.constantFrom('abc', 'ab', 'a'),
  G2: fc.array(fc.constantFrom({ F31: 'a' }, { F31: '' }, {}), { minLength: 1, maxLength: 3 }),
});
const payload = fc.oneof(
  some(5),
  fc.tuple(some(2), good).map(([one, other]) => ({ ...one, ...other })),
) as fc.Arbitrary<Json>;

t.test('the check and the JSON Schema agree on what is right', async (t) => {
  const model = modelOf(EVERYTHING);
  const validate = compiled(jsonSchema(model, { style: 'bare' })!.schema);
  const versioned = compiled(jsonSchema(model, { style: 'version' })!.schema);
  const withVersion = (json: Json): Json => {
    if (Array.isArray(json)) return json.map(withVersion);
    if (json === null || typeof json !== 'object') return json;
    return Object.fromEntries(Object.entries(json).map(([key, one]) => [`${key}V1.0.0`, withVersion(one)]));
  };
  let right = 0;
  fc.assert(
    fc.property(payload, (json) => {
      const problems = [...checkPayload(model, givenJson(json))].filter(isProblem);
      if (problems.length === 0) right += 1;
      if (validate(json) !== (problems.length === 0))
        throw new Error(`${JSON.stringify(json)}: ${JSON.stringify(problems)}`);
      return versioned(withVersion(json)) === (problems.length === 0);
    }),
    { numRuns: 3000 },
  );
  t.ok(right > 30, `${right} of them were right`);
});

t.test('any JSON and any structure: no crash, a sentence for all', async (t) => {
  const part: fc.Arbitrary<Part> = fc.record({
    id: fc.constantFrom('F1', 'F2', 'G1', ''),
    anzahl: fc.constantFrom('1:1', '0:*', '', '0:0', '9:1', 'x', '99999999999999999999:*'),
    further: fc.constantFrom(
      of('text', 'pattern="("'),
      of('num_int', 'minValue="x"'),
      of('', ''),
      of('date', 'minLength="-1"'),
    ),
  });
  const json = fc.jsonValue().map((one) => ({ F1: one, G1: [one, { F1: one }], '': one })) as fc.Arbitrary<Json>;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), json, (parts, given) => {
      const model = modelOf([...parts, { id: 'G1', parts }]);
      for (const style of KEY_STYLES) compiled(jsonSchema(model, { style })!.schema);
      told(checkPayload(model, givenJson(given)));
    }),
    { numRuns: 60 },
  );
  t.end();
});

const LIST = `<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification><Version>1</Version><CanonicalUri>urn:l</CanonicalUri><CanonicalVersionUri>urn:l_1</CanonicalVersionUri></Identification>
<ColumnSet><Column Id="c"/><Column Id="n"/><Key Id="k"><ColumnRef Ref="c"/></Key></ColumnSet><SimpleCodeList>${['a', 'b'].map((one) => `<Row><Value ColumnRef="c"><SimpleValue>${one}</SimpleValue></Value><Value ColumnRef="n"><SimpleValue>Name ${one}</SimpleValue></Value></Row>`).join('')}</SimpleCodeList></g:CodeList>`;
const LISTED: readonly Part[] = [
  field(
    'F1',
    `${of('text', '', 'select')}<x:codelisteReferenz><x:canonicalIdentification>urn:l</x:canonicalIdentification><x:version>1</x:version><x:canonicalVersionUri>urn:l_1</x:canonicalVersionUri></x:codelisteReferenz>`,
  ),
];

t.test('which data schema a sample payload belongs to', async (t) => {
  const kind = checkKind('fim-payload')!;
  const one = { 'a.xml': schemaText(LISTED, 'S1') };
  const two = { ...one, 'b.xml': schemaText(EVERYTHING, 'S2') };
  const cases: readonly (readonly [
    name: string,
    files: Record<string, string>,
    entry: object,
    text: string,
    ...wanted: string[],
  ])[] = [
    ['none', {}, {}, '{}', 'no-schema'],
    ['the only one', { ...one, 'l.xml': LIST }, {}, '{"F1":"a"}'],
    ['a code that is not in the list', { ...one, 'l.xml': LIST }, {}, '{"F1":"Name b"}', 'code'],
    ['a list that is not here', one, {}, '{"F1":"a"}', 'no-list'],
    ['one of two', two, { schema: 'S1' }, '{"F1":"a"}', 'no-list'],
    ['one of two with version', two, { schema: 'S2V1.0.0' }, '{"F1":"abc"}', 'missing'],
    ['one of two, not said', two, {}, '{}', 'several-schemas'],
    ['another', one, { schema: 'S3' }, '{}', 'unknown-schema'],
    ['XML', one, { datei: 'p.xml' }, '<S1V1.0.0><F2/></S1V1.0.0>', 'unknown'],
    [
      'XML of the FIM portal',
      one,
      { datei: 'p.xml' },
      '<f:fim.S1.001 xmlns:f="urn:f"><f:F2/></f:fim.S1.001>',
      'unknown',
    ],
    ['XML with another root', one, { datei: 'p.xml' }, '<xfall/>', 'other-root'],
    ['not readable', one, {}, '{"F1":', 'unreadable'],
    ['a text', one, { datei: 'p.txt' }, 'Hallo', 'no-data'],
  ];
  const codes = new Set<string>();
  for (const [name, files, entry, text, ...wanted] of cases) {
    const example = { datei: 'p.json', ...entry };
    const steckbrief = {
      fim: {
        datenschemata: Object.keys(files)
          .filter((datei) => datei !== 'l.xml')
          .map((datei) => ({ datei })),
        beispiele: [example],
      },
    };
    const service = openMemory([
      { relative: 'steckbrief.json', text: JSON.stringify(steckbrief) },
      ...Object.entries(files).map(([relative, content]) => ({ relative, text: content })),
      { relative: example.datei, text },
    ]);
    const document = service.document(example.datei)!;
    t.equal(document.kind, 'payload', name);
    const found = [...kind.run({ nodes: [], document }, {} as never, { ...contextOf({}), service })];
    const said = found.flatMap((answer) => ('consulted' in answer ? [] : [answer]));
    t.strictSame(
      said.map((answer) => answer.code),
      wanted,
      name,
    );
    for (const answer of said) {
      codes.add(answer.code);
      for (const lang of ['de', 'en'] as const)
        t.notMatch(render(kind.messages[answer.code]!, answer.args ?? {}, lang), /\{\w+[?:}]/);
    }
    for (const other of service.documents) other.dispose();
  }
  for (const [, payload] of CASES) {
    for (const answer of checkPayload(modelOf(EVERYTHING), givenJson(payload)))
      if ('code' in answer) codes.add(answer.code);
  }
  t.strictSame(
    Object.keys(kind.messages).filter((one) => !codes.has(one)),
    [],
    'every sentence occurs',
  );
});

t.test('vorgaben fim: outline and JSON Schema', async (t) => {
  const cwd = t.testdir({
    'schema.xml': schemaText([...EVERYTHING, ...LISTED]),
    'liste.xml': LIST,
    'fremd.xml': '<a xmlns="urn:fremd"/>',
    'alt.xml': '<a xmlns="urn:xoev-de:fim:standard:xdatenfelder_1"/>',
    'brief.xml': readFileSync(join(FIXTURES, 'steckbrief-3.0.0.xml')),
    'kaputt.xml': '<a',
    'notiz.txt': 'x',
    ordner: {},
  });
  const run = (line: string) => runCli(['fim', ...line.split(' ')], { cwd });
  const german = await run('outline schema.xml');
  t.equal(german.code, 0);
  for (const line of [
    'S1 V1.0.0  Antrag · Datenschema, XDatenfelder 3.0.0',
    '  1:1  F1 V1.0.0  Familienname · Text, 2 bis 4 Zeichen, nach Muster',
    '  0:1  F6 V1.0.0  Name F6 · Auswahl aus 2 Werten',
    '  0:1  G1 V1.0.0  Wahl · Auswahlgruppe: genau eines davon',
    '    0:1  F22 V1.0.0  Name F22 · Ja oder Nein',
    '  0:1  F1 V1.0.0  Name F1 · Auswahl aus urn:l_1',
  ]) {
    t.ok(german.out.split('\n').includes(line), line);
  }
  t.match((await run('outline schema.xml --lang en')).out, /choice: exactly one of these/);
  const schema = await run('jsonschema schema.xml --style bare');
  t.equal(schema.code, 0);
  t.match(
    JSON.parse(schema.out).properties.F1_2,
    { oneOf: [{ const: 'a', description: 'Name a' }] },
    'codes from the list beside it',
  );
  t.match(schema.err, /^vorgaben: F1 \(Name F1\) steht mehrmals nebeneinander; .*„F1_2“/);
  const written = await run('jsonschema schema.xml --output s.json');
  t.match(written, { code: 0, out: 'JSON Schema von S1V1.0.0 in s.json geschrieben.\n' });
  t.ok(JSON.parse(readFileSync(join(cwd, 's.json'), 'utf8')).properties['F2V1.0.0']);
  const refused: readonly (readonly [line: string, why: RegExp])[] = [
    ['outline nix.xml', /„nix\.xml“ gibt es nicht/],
    ['outline ordner', /„ordner“ ist keine Datei/],
    ['outline fremd.xml', /fremd\.xml: Das Wurzelelement „a“ hat den Namensraum „urn:fremd“/],
    ['outline alt.xml', /alt\.xml: Die Datei ist in XDatenfelder 1 geschrieben/],
    ['jsonschema brief.xml', /brief\.xml: Die Nachricht „xdatenfelder\.dokumentsteckbrief\.0101“ enthält weder/],
    ['jsonschema kaputt.xml', /kaputt\.xml:1:\d+: /],
    ['jsonschema notiz.txt', /notiz\.txt: Das ist keine XDatenfelder-Datei/],
    ['jsonschema schema.xml --output nicht/da.json', /„nicht\/da\.json“ ließ sich nicht schreiben \(ENOENT\)/],
    ['jsonschema schema.xml --style kurz', /„kurz“ kennt die Option/],
  ];
  for (const [line, why] of refused) {
    const { code: exit, out, err } = await run(line);
    t.match({ exit, out, err }, { exit: 2, out: /^$/, err: why }, line);
  }
});
