import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import * as fc from 'fast-check';
import type { Json } from '../../src/base/nouns.ts';
import type { FimModel } from '../../src/fim/model.ts';
import type { PayloadAnswer } from '../../src/fim/payload-values.ts';
import { readModel } from '../../src/fim/read-model.ts';
import { PAYLOAD } from '../../src/words/fim-payload/index.ts';
import { render, shownArgs } from '../../src/words/render.ts';

export const FIXTURES = join('rulesets', 'fim-datenfelder', '1.8.0', 'fixtures');
export const addFormats = ajvFormats as unknown as (ajv: Ajv2020) => Ajv2020;

export interface Part {
  readonly id: string;
  readonly name?: string;
  readonly version?: string;
  readonly anzahl?: string;
  readonly further?: string;
  readonly parts?: readonly Part[];
}

export const code = (name: string, value: string) => `<x:${name}><code>${value}</code></x:${name}>`;
/** What stands in a field beside its name. */
export const of = (datentyp: string, limits = '', feldart = 'input') =>
  `${code('feldart', feldart)}${code('datentyp', datentyp)}${limits === '' ? '' : `<x:praezisierung ${limits}/>`}`;
export const werte = (...codes: string[]) =>
  `<x:werte>${codes.map((one) => `<x:wert><x:code>${one}</x:code><x:name>Name ${one}</x:name></x:wert>`).join('')}</x:werte>`;

export function inner({ id, name = `Name ${id}`, version = '1.0.0', further = '', parts = [] }: Part): string {
  const identity = `<x:identifikation><x:id>${id}</x:id><x:version>${version}</x:version></x:identifikation>`;
  const struktur = parts.map((part) => {
    const kind = part.id.startsWith('G') ? 'datenfeldgruppe' : 'datenfeld';
    const content = `<x:${kind}>${inner(part)}</x:${kind}>`;
    return `<x:struktur><x:anzahl>${part.anzahl ?? '0:1'}</x:anzahl><x:enthaelt>${content}</x:enthaelt></x:struktur>`;
  });
  return `${identity}<x:name>${name}</x:name>${further}${struktur.join('')}`;
}

export function schemaText(parts: readonly Part[], id = 'S1'): string {
  const body = inner({ id, name: 'Antrag', parts });
  return `<x:xdatenfelder.stammdatenschema.0102 xmlns:x="urn:xoev-de:fim:standard:xdatenfelder_3.0.0"><x:stammdatenschema>${body}</x:stammdatenschema></x:xdatenfelder.stammdatenschema.0102>`;
}

export const modelOf = (parts: readonly Part[]): FimModel => readModel(schemaText(parts))!;
export const field = (id: string, further: string, more: Partial<Part> = {}): Part => ({ id, further, ...more });

/** One of each. */
export const EVERYTHING: readonly Part[] = [
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
export const GOOD = { F1: 'meier', G2: [{ F31: 'a' }, { F31: 'b' }] };

/** Pointer, code and German sentence of everything wrong. */
export function told(answers: Iterable<PayloadAnswer>): string[] {
  return [...answers].map((answer) => {
    if ('list' in answer) return `list ${answer.list}`;
    if ('costly' in answer) return 'costly';
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

export const CASES: readonly (readonly [name: string, payload: Json, ...wanted: RegExp[]])[] = [
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
  ['a list for one value', { ...GOOD, F1: ['abc'] }, /^\/F1 not-single: .* mit 1 Eintrag/],
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

export const compiled = (schema: object) =>
  addFormats(new Ajv2020({ strict: false, allErrors: true, logger: false })).compile(schema);

/** Values near what the fields of EVERYTHING allow. */
export const value = fc.oneof(
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
export const FIELDS = ['F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'G1', 'G2', 'F31', 'x'];
export const some = (most: number) =>
  fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(value, fc.array(value, { maxLength: 4 })), { maxKeys: most });
export const good = fc.record({
  F1: fc.constantFrom('abc', 'ab', 'a'),
  G2: fc.array(fc.constantFrom({ F31: 'a' }, { F31: '' }, {}), { minLength: 1, maxLength: 3 }),
});
export const payload = fc.oneof(
  some(5),
  fc.tuple(some(2), good).map(([one, other]) => ({ ...one, ...other })),
) as fc.Arbitrary<Json>;

export const LIST = `<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification><Version>1</Version><CanonicalUri>urn:l</CanonicalUri><CanonicalVersionUri>urn:l_1</CanonicalVersionUri></Identification>
<ColumnSet><Column Id="c"/><Column Id="n"/><Key Id="k"><ColumnRef Ref="c"/></Key></ColumnSet><SimpleCodeList>${['a', 'b'].map((one) => `<Row><Value ColumnRef="c"><SimpleValue>${one}</SimpleValue></Value><Value ColumnRef="n"><SimpleValue>Name ${one}</SimpleValue></Value></Row>`).join('')}</SimpleCodeList></g:CodeList>`;
export const LISTED: readonly Part[] = [
  field(
    'F1',
    `${of('text', '', 'select')}<x:codelisteReferenz><x:canonicalIdentification>urn:l</x:canonicalIdentification><x:version>1</x:version><x:canonicalVersionUri>urn:l_1</x:canonicalVersionUri></x:codelisteReferenz>`,
  ),
];
