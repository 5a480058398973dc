import { deflateRawSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import t, { type Test } from 'tap';
import type { Args, Json } from '../src/base/nouns.ts';
import type { CodeFacts, Examination, Step } from '../src/documents/document.ts';
import { SCHEMA_MESSAGES } from '../src/documents/json-schema/messages.ts';
import { schemaProblems } from '../src/documents/json-schema/problems.ts';
import type { AnyCheckKind, Consulted, Gap, Problem } from '../src/rules/define-check.ts';
import { CHECK_KINDS, checkKind } from '../src/rules/index.ts';
import { FAULTS } from '../src/words/faults.ts';
import { render, shownArgs } from '../src/words/render.ts';
import { contextOf, documentOf, type Facts, type World } from './helpers/nodes.ts';

/** What a case expects of one problem or gap; args named here must match, further ones are free. */
interface Expected {
  readonly code: string;
  readonly args?: Args;
  readonly pointer?: string;
  readonly part?: string;
  readonly span?: readonly [number, number];
  readonly gap?: string;
  /** Code of the reason a gap passes on. */
  readonly because?: string;
  /** The German sentence. */
  readonly says?: string;
  readonly related?: readonly string[];
  readonly path?: string;
}

interface Case extends Omit<Facts, 'select'>, Omit<World, 'documents'> {
  readonly select?: string;
  readonly with?: unknown;
  readonly others?: readonly Facts[];
  readonly yields?: readonly Expected[];
}

const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
  validateFormats: false,
});
const covered = new Map<string, Set<string>>();

function sayable(kind: AnyCheckKind, { code, args = {} }: Problem | Gap): string {
  const text = kind.messages[code] ?? kind.messages['*'];
  if (!text) throw new Error(`${kind.name} has no sentence for ${code}`);
  const [de, en] = [render(text, shownArgs(args), 'de'), render(text, shownArgs(args), 'en')];
  for (const sentence of [de, en]) {
    if (/\{\w+[?:}]/.test(sentence)) throw new Error(`${kind.name} ${code} leaves a gap: ${sentence}`);
    // A quoted sample may hold anything, the words around it may not.
    if (
      / {2}|^[\s,;:.]|\s[.,;:](?:\s|$)|„“(?!“)|(?<!')''(?!')|undefined|[.,;:]\.(?:\s|$)/.test(
        sentence.replaceAll(' .. ', ' '),
      )
    )
      throw new Error(`${kind.name} ${code} reads badly: ${sentence}`);
  }
  return de;
}

function seen(kind: AnyCheckKind, what: Problem | Gap, expected: Expected): Expected {
  const { code, args = {} } = what;
  const problem: Partial<Problem> = 'gap' in what ? {} : what;
  return {
    code,
    ...(expected.args
      ? { args: Object.fromEntries(Object.keys(expected.args).map((key) => [key, args[key]])) as Args }
      : {}),
    ...(expected.pointer === undefined ? {} : { pointer: problem.pointer ?? '' }),
    ...(expected.part ? { part: problem.part ?? 'value' } : {}),
    ...(expected.span ? { span: problem.span ? [problem.span.from, problem.span.to] : [-1, -1] } : {}),
    ...(expected.gap ? { gap: 'gap' in what ? what.gap : 'none' } : {}),
    ...(expected.because ? { because: ('gap' in what && what.because?.code) || 'none' } : {}),
    ...(expected.says ? { says: sayable(kind, what) } : {}),
    ...(expected.related ? { related: problem.related?.map((one) => one.pointer) ?? [] } : {}),
    ...(expected.path ? { path: what.document?.relative ?? '' } : {}),
  };
}

/** Runs one check kind over cases; refuses cases that occur twice or examine nothing. */
function cases(
  name: string,
  { valid, invalid }: { readonly valid: readonly Case[]; readonly invalid: readonly Case[] },
): void {
  t.test(name, async (test: Test) => {
    const kind = checkKind(name);
    if (!kind) throw new Error(`There is no check kind ${name}`);
    const accepts = ajv.compile(kind.params);
    const known = new Set<string>();
    const codes = covered.get(name) ?? new Set<string>();
    covered.set(name, codes);
    for (const one of [...valid, ...invalid]) {
      const {
        select = '$',
        with: params = {},
        others = [],
        yields = [],
        references,
        files,
        examined,
        judgesSyntax,
        decisions,
        ...facts
      } = one;
      const title = JSON.stringify({
        ...facts,
        select,
        params,
        others,
        references,
        files,
        examined,
        judgesSyntax,
        decisions,
      });
      if (known.has(title)) throw new Error(`Twice the same case: ${title}`);
      known.add(title);
      if (invalid.includes(one) === (yields.length === 0))
        throw new Error(`Nothing expected, or not among invalid: ${title}`);
      if (!accepts(params)) throw new Error(`Parameters not accepted: ${JSON.stringify(accepts.errors)}`);
      const document = documentOf(facts);
      const documents = [document, ...others.map(documentOf)];
      const nodes = kind.subject === 'nodes' ? document.select(select, {}) : [];
      if (kind.subject === 'nodes' && nodes.length === 0) throw new Error(`Selects nothing: ${title}`);
      const world: World = {
        documents,
        ...(references ? { references } : {}),
        ...(files ? { files } : {}),
        ...(examined ? { examined } : {}),
        ...(judgesSyntax ? { judgesSyntax } : {}),
        ...(decisions ? { decisions } : {}),
      };
      const answers: (Problem | Gap | Consulted)[] = [
        ...kind.run({ nodes, document }, params as never, contextOf(world)),
      ];
      const found = answers.filter((what): what is Problem | Gap => 'code' in what);
      for (const what of found) {
        codes.add(what.code);
        sayable(kind, what);
      }
      test.strictSame(
        found.map((what, index) => seen(kind, what, yields[index] ?? { code: '' })),
        yields,
        title.slice(0, 160),
      );
    }
  });
}

cases('required', {
  valid: [
    { data: { a: 'x' }, with: { child: 'a' } },
    { data: { a: 0 }, with: { child: 'a' } },
    { data: { a: false }, with: { child: 'a' } },
    { data: { a: '' }, with: { child: 'a', allowEmpty: true } },
    { data: { b: 'x' }, with: { anyOf: ['a', 'b'] } },
    { data: { l: [{ a: 1 }, { a: 2 }] }, select: '$.l[*]', with: { child: 'a' } },
  ],
  invalid: [
    {
      data: { datenschutz: {} },
      select: '$.datenschutz',
      with: { child: 'dsbKontakt' },
      yields: [
        {
          code: 'missing',
          pointer: '/datenschutz',
          part: 'key',
          args: { child: 'dsbKontakt', parent: 'datenschutz' },
          says: 'Die Angabe „dsbKontakt“ fehlt unter „datenschutz“.',
        },
      ],
    },
    {
      data: {},
      with: { child: 'dienst' },
      yields: [{ code: 'missing', pointer: '', says: 'Die Angabe „dienst“ fehlt.' }],
    },
    {
      data: { dienst: null },
      select: '$.dienst',
      with: { child: 'name' },
      yields: [{ code: 'missing', pointer: '/dienst' }],
    },
    {
      data: { leistungen: [{ leika: 'x' }, {}] },
      select: '$.leistungen[*]',
      with: { child: 'leika' },
      yields: [
        {
          code: 'missing',
          pointer: '/leistungen/1',
          says: 'Die Angabe „leika“ fehlt im 2. Eintrag unter „leistungen“.',
        },
      ],
    },
    {
      data: { a: '  ' },
      with: { child: 'a' },
      yields: [
        { code: 'empty', pointer: '/a', part: 'value', says: 'Die Angabe „a“ ist leer; tragen Sie einen Wert ein.' },
      ],
    },
    { data: { a: [] }, with: { child: 'a' }, yields: [{ code: 'empty', pointer: '/a' }] },
    { data: { a: null }, with: { child: 'a' }, yields: [{ code: 'empty', pointer: '/a' }] },
    {
      data: { k: { a: '' } },
      select: '$.k',
      with: { anyOf: ['a', 'b'] },
      yields: [
        {
          code: 'none-of',
          pointer: '/k',
          part: 'key',
          args: { children: ['a', 'b'] },
          says: 'Eine Angabe fehlt unter „k“; nötig ist mindestens eine von: „a“, „b“.',
        },
      ],
    },
  ],
});

cases('absent', {
  valid: [],
  invalid: [
    {
      data: { test: true },
      select: '$.test',
      yields: [
        {
          code: 'present',
          pointer: '/test',
          part: 'key',
          args: { name: 'test', value: 'true' },
          says: 'Diese Angabe darf hier nicht stehen: „test“, Wert „true“. Entfernen Sie sie.',
        },
      ],
    },
    {
      data: { l: [{ a: 1 }] },
      select: '$.l[0]',
      yields: [{ code: 'present', pointer: '/l/0', part: 'value', args: { name: 'l', entry: 1, value: '' } }],
    },
    {
      data: [1],
      select: '$[0]',
      yields: [
        { code: 'present', says: 'Diese Angabe darf hier nicht stehen, 1. Eintrag, Wert „1“. Entfernen Sie sie.' },
      ],
    },
    {
      data: { 'x:alt': 'y' },
      rootName: { namespace: 'urn:x', local: 'x' },
      select: "$['x:alt']",
      yields: [{ code: 'present', args: { name: 'x:alt', value: 'y' } }],
    },
  ],
});

const levels = ['niedrig', 'substantiell', 'hoch'];
cases('one-of', {
  valid: [
    { data: { v: 'hoch' }, select: '$.v', with: { values: levels } },
    { data: { v: 'HOCH' }, select: '$.v', with: { values: levels, ignoreCase: true } },
    { data: { v: 3 }, select: '$.v', with: { values: [1, 2, 3] } },
    { data: { v: '3' }, rootName: { namespace: '', local: 'v' }, select: '$.v', with: { values: [1, 2, 3] } },
    { data: { v: true }, select: '$.v', with: { values: [true, 'teilweise'] } },
  ],
  invalid: [
    {
      data: { v: 'subtantiell' },
      select: '$.v',
      with: { values: levels },
      yields: [
        {
          code: 'not-listed',
          pointer: '/v',
          args: { value: 'subtantiell', allowed: levels, nearest: 'substantiell' },
          says: '„subtantiell“ steht nicht zur Wahl; erlaubt: „niedrig“, „substantiell“, „hoch“. Gemeint ist wohl „substantiell“.',
        },
      ],
    },
    {
      data: { v: 'mittel' },
      select: '$.v',
      with: { values: levels },
      yields: [{ code: 'not-listed', args: { nearest: '' } }],
    },
    {
      data: { v: 'HOCH' },
      select: '$.v',
      with: { values: levels },
      yields: [{ code: 'not-listed', args: { nearest: 'hoch' } }],
    },
    {
      data: { v: 4 },
      select: '$.v',
      with: { values: [1, 2, 3] },
      yields: [{ code: 'not-listed', args: { value: '4', allowed: [1, 2, 3] } }],
    },
    {
      data: { v: null },
      select: '$.v',
      with: { values: [true, 'nein'] },
      yields: [{ code: 'not-listed', args: { allowed: ['true', 'nein'] } }],
    },
    {
      data: { v: '3' },
      select: '$.v',
      with: { values: [1, 2, 3] },
      yields: [
        { code: 'needs-no-quotes', says: 'Der Wert „3“ ist hier kein Text; ohne Anführungszeichen schreiben: 3.' },
      ],
    },
    {
      data: { v: 2 },
      sources: { '/v': '02' },
      select: '$.v',
      with: { values: ['01', '02'] },
      yields: [{ code: 'needs-quotes', says: 'Der Wert 02 ist hier ein Text; in Anführungszeichen schreiben: "02".' }],
    },
  ],
});

cases('pattern', {
  valid: [{ data: { v: '99110009104000' }, select: '$.v', with: { matches: '99\\d{12}' } }],
  invalid: [
    {
      data: { v: '9911' },
      select: '$.v',
      with: { matches: '99\\d{12}' },
      yields: [{ code: 'mismatch', args: { value: '9911', length: 4 } }],
    },
    {
      data: { v: 99 },
      select: '$.v',
      with: { matches: '99\\d{12}' },
      yields: [{ code: 'not-text', args: { value: '99' } }],
    },
  ],
});

cases('in-catalogue', {
  valid: [
    { data: { v: '99110009104000' }, select: '$.v', with: { catalogue: 'leika' } },
    {
      data: { ozg: '10160', leika: '99110009104000' },
      select: '$',
      with: { catalogue: 'paare', join: ['ozg', 'leika'] },
    },
  ],
  invalid: [
    {
      data: { v: '99000000000000' },
      select: '$.v',
      with: { catalogue: 'leika' },
      yields: [
        {
          code: 'not-listed',
          args: { title: 'LeiKa', date: '2019-11-01' },
          says: '„99000000000000“ steht nicht in der Liste „LeiKa“ (Stand 01.11.2019).',
        },
      ],
    },
    { data: { v: 'constructor' }, select: '$.v', with: { catalogue: 'leika' }, yields: [{ code: 'not-listed' }] },
    {
      data: { v: 99110009104000 },
      select: '$.v',
      with: { catalogue: 'leika' },
      yields: [{ code: 'needs-quotes', args: { value: '99110009104000' } }],
    },
    { data: { v: ['99110009104000'] }, select: '$.v', with: { catalogue: 'leika' }, yields: [{ code: 'not-text' }] },
    {
      data: { ozg: '10160', leika: '99110009070000' },
      select: '$',
      with: { catalogue: 'paare', join: ['ozg', 'leika'] },
      yields: [{ code: 'not-listed', args: { value: '10160 99110009070000' } }],
    },
    {
      data: { ozg: '10160' },
      select: '$',
      with: { catalogue: 'paare', join: ['ozg', 'leika'] },
      yields: [{ code: 'incomplete' }],
    },
  ],
});

cases('unique', {
  valid: [
    { data: ['a.0101', 'b.0102', 'c', 'd'], select: '$[*]', with: { part: '\\.(\\d+)$' } },
    { data: ['a', 'b'], select: '$[*]' },
    { data: ['1', 1], select: '$[*]' },
    { data: [{ id: 'a' }, {}, { id: '' }, { id: '' }], select: '$[*]', with: { by: 'id' } },
    { data: [{ id: 'a', von: 'x' }, { id: 'a', von: 'y' }, { id: 'a' }], select: '$[*]', with: { by: ['id', 'von'] } },
  ],
  invalid: [
    {
      data: ['a.0101', 'b.0102', 'c.0101'],
      select: '$[*]',
      with: { part: '\\.(\\d+)$' },
      yields: [{ code: 'duplicate', pointer: '/2', related: ['/0'], args: { value: '0101' } }],
    },
    {
      data: ['xa', 'ya', 'b'],
      select: '$[*]',
      with: { part: 'a' },
      yields: [{ code: 'duplicate', pointer: '/1', args: { value: 'a' } }],
    },
    {
      data: ['a', 'b', 'a', 'a'],
      select: '$[*]',
      yields: [
        {
          code: 'duplicate',
          pointer: '/2',
          related: ['/0'],
          args: { value: 'a', occurrence: 2 },
          says: '„a“ kommt hier zum 2. Mal vor; jeder Wert darf nur einmal stehen.',
        },
        { code: 'duplicate', pointer: '/3', related: ['/0'], args: { occurrence: 3 } },
      ],
    },
    {
      data: [
        { id: 'a', von: 'x' },
        { id: 'a', von: 'x' },
      ],
      select: '$[*]',
      with: { by: ['id', 'von'] },
      yields: [{ code: 'duplicate', pointer: '/1/id', args: { value: 'a' } }],
    },
    {
      data: [{ id: 'a' }, { id: 'a' }],
      select: '$[*]',
      with: { by: 'id' },
      yields: [{ code: 'duplicate', pointer: '/1/id', related: ['/0/id'] }],
    },
    {
      data: [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
      select: '$[*]',
      yields: [{ code: 'duplicate-entry', pointer: '/1', related: ['/0'] }],
    },
  ],
});

cases('count', {
  valid: [
    { data: { l: [1, 2] }, select: '$.l', with: { of: '$[*]', min: 1, max: 2 } },
    { data: { l: [] }, select: '$.l', with: { of: '$[*]', min: 0 } },
  ],
  invalid: [
    {
      data: { leistungen: [] },
      select: '$.leistungen',
      with: { of: '$[*]', min: 1 },
      yields: [
        {
          code: 'too-few',
          pointer: '/leistungen',
          part: 'key',
          args: { count: 0, min: 1 },
          says: 'Die Zahl der Angaben unter „leistungen“ ist 0; verlangt: mindestens 1.',
        },
      ],
    },
    {
      data: { l: [1, 2, 3] },
      select: '$.l',
      with: { of: '$[*]', max: 2 },
      yields: [{ code: 'too-many', pointer: '/l/2', args: { count: 3, max: 2 } }],
    },
  ],
});

const day = { operator: '>=', as: 'date', child: 'bis' };
cases('compare', {
  valid: [
    { data: { bis: '2026-11-22' }, with: { ...day, today: true } },
    { data: { bis: '2027-01-01T10:00:00+01:00' }, with: { ...day, today: true } },
    { data: { von: '2025-01-31', bis: '2025-02-28' }, with: { ...day, other: 'von', offset: 'P1M' } },
    { data: { von: '2024-02-29', bis: '2025-02-28' }, with: { ...day, other: 'von', offset: 'P1Y' } },
    { data: { bis: '2026-10-23' }, with: { ...day, today: true, offset: '-P30D' } },
    { data: { v: '2.10.0' }, with: { child: 'v', operator: '>', as: 'version', value: '2.9' } },
    { data: { v: '2.0' }, with: { child: 'v', operator: '=', as: 'version', value: '2.0.0+build' } },
    {
      data: { v: 2 },
      sources: { '/v': '2.0' },
      with: { child: 'v', operator: '>=', as: 'version', value: '2.0.0-rc.1' },
    },
    { data: { v: 3 }, with: { child: 'v', operator: '<=', as: 'number', value: 3 } },
    { data: { v: '0.5' }, with: { child: 'v', operator: '<', as: 'number', value: 3 } },
    {
      data: { ags: '05362032', ars: '053620032032' },
      with: {
        child: 'ags',
        operator: '=',
        as: 'text',
        other: 'ars',
        take: [
          [0, 5],
          [9, 12],
        ],
      },
    },
    { data: ['a'], select: '$[0]', with: { operator: '!=', as: 'text', value: 'b' } },
  ],
  invalid: [
    ...[
      { data: { bis: null }, with: { ...day, today: true } },
      { data: {}, with: { ...day, today: true } },
      { data: { bis: '2026-01-01' }, with: { ...day, other: 'von' } },
      { data: { bis: '2026-01-01', von: ' ' }, with: { ...day, other: 'von' } },
    ].map((one): Case => ({ ...one, yields: [{ code: 'nothing-to-compare', gap: 'not-applicable' }] })),
    {
      data: { bis: '2026-06-30' },
      with: { ...day, today: true },
      yields: [
        {
          code: 'too-early',
          pointer: '/bis',
          args: { left: '2026-06-30', right: '2026-11-22', operator: '>=', today: true },
          says: 'Der 30.06.2026 liegt zu früh; verlangt ist ein Tag ab dem 22.11.2026 (für diesen Tag gilt die Prüfung).',
        },
      ],
    },
    {
      data: { von: '2026-05-02', bis: '2026-05-01' },
      with: { ...day, operator: '>', other: 'von' },
      yields: [
        {
          code: 'too-early',
          related: ['/von'],
          says: 'Der 01.05.2026 liegt zu früh; verlangt ist ein Tag nach dem 02.05.2026.',
        },
      ],
    },
    {
      data: { bis: '2026-10-22' },
      with: { ...day, today: true, offset: '-P30D' },
      yields: [{ code: 'too-early', args: { right: '2026-10-23', today: false } }],
    },
    {
      data: { bis: '2028-01-01' },
      with: { ...day, operator: '<=', today: true, offset: 'P12M' },
      yields: [{ code: 'too-late', args: { right: '2027-11-22' } }],
    },
    {
      data: { bis: '2028-01-01' },
      with: { ...day, operator: '<', value: '2028-01-01' },
      yields: [{ code: 'too-late', says: 'Der 01.01.2028 liegt zu spät; verlangt ist ein Tag vor dem 01.01.2028.' }],
    },
    {
      data: { bis: '2024-13-45' },
      with: { ...day, today: true },
      yields: [
        { code: 'no-such-month', says: '„2024-13-45“ ist kein Datum (JJJJ-MM-TT); den Monat 13 gibt es nicht.' },
      ],
    },
    {
      data: { bis: '2023-02-29' },
      with: { ...day, today: true },
      yields: [
        { code: 'no-such-day', says: '„2023-02-29“ ist kein Datum (JJJJ-MM-TT); den 29.02.2023 gibt es nicht.' },
      ],
    },
    {
      data: { von: 'morgen', bis: '24.12.2026' },
      with: { ...day, other: 'von' },
      yields: [
        { code: 'not-date', pointer: '/bis', args: { suggestion: '2026-12-24' } },
        { code: 'not-date', pointer: '/von' },
      ],
    },
    {
      data: { v: '1.9.9' },
      with: { child: 'v', operator: '>=', as: 'version', value: '1.10' },
      yields: [{ code: 'too-old', says: 'Die Version 1.9.9 ist zu alt; verlangt: mindestens 1.10.' }],
    },
    {
      data: { v: '2.0.0' },
      with: { child: 'v', operator: '<', as: 'version', value: '2.0.0' },
      yields: [{ code: 'too-new' }],
    },
    {
      data: { v: '2.0.0-rc.10' },
      with: { child: 'v', operator: '<=', as: 'version', value: '2.0.0-rc.9' },
      yields: [{ code: 'too-new' }],
    },
    {
      data: { v: 'neu' },
      with: { child: 'v', operator: '<', as: 'version', value: '2' },
      yields: [{ code: 'not-version' }],
    },
    {
      data: { v: 2 },
      with: { child: 'v', operator: '>', as: 'number', value: 2 },
      yields: [{ code: 'too-small', says: 'Der Wert 2 ist zu klein; verlangt: mehr als 2.' }],
    },
    { data: { v: 4 }, with: { child: 'v', operator: '<=', as: 'number', value: 3 }, yields: [{ code: 'too-large' }] },
    {
      data: { v: '1,5' },
      with: { child: 'v', operator: '<=', as: 'number', value: 3 },
      yields: [{ code: 'not-number', args: { value: '1,5' } }],
    },
    { data: { v: 'a' }, with: { child: 'v', operator: '!=', as: 'text', value: 'a' }, yields: [{ code: 'same' }] },
    {
      data: { v: ['a'] },
      with: { child: 'v', operator: '=', as: 'text', value: 'a' },
      yields: [{ code: 'not-comparable', pointer: '/v' }],
    },
    {
      data: { ags: '05362033', ars: '053620032032' },
      with: {
        child: 'ags',
        operator: '=',
        as: 'text',
        other: 'ars',
        take: [
          [0, 5],
          [9, 12],
        ],
      },
      yields: [
        {
          code: 'differs',
          pointer: '/ags',
          args: { right: '05362032' },
          related: ['/ars'],
          says: '„05362033“ stimmt nicht mit „05362032“ überein.',
        },
      ],
    },
  ],
});

const form = (format: string, ...values: string[]): Case[] =>
  values.map((v) => ({ data: { v }, select: '$.v', with: { format } }));
const wrong = (format: string, v: string, code: string, says?: string): Case => ({
  data: { v },
  select: '$.v',
  with: { format },
  yields: [{ code, ...(says ? { says } : {}) }],
});
cases('format', {
  valid: [
    ...form('url', 'https://www.musterstadt.de/hund?a=1#b', 'http://localhost:8080', 'https://münchen.de'),
    ...form('https-url', 'https://musterstadt.de'),
    ...form('uri', 'urn:xoev-de:x', 'https://a.de', 'mailto:a@b.de'),
    ...form('email', 'hundesteuer@musterstadt.de', 'a.b+c@münchen.de'),
    ...form('date', '2024-02-29', '2000-02-29'),
    ...form('date-time', '2026-11-22T09:30:00+01:00', '2026-11-22T09:30:00.5Z'),
    ...form('duration', 'P30D', 'P1Y6M', 'PT2H', 'P2W', 'P1DT12H'),
    ...form('uuid', '123E4567-e89b-12d3-a456-426614174000'),
    ...form('semver', '1.4.0', '2.0.0-rc.1+5'),
    ...form('language', 'de', 'de-DE', 'zh-Hant', 'de-x-leicht'),
    ...form('urn', 'urn:xoev-de:kosit:standard:xgewerbeanzeige'),
    ...form('iban', 'DE89 3704 0044 0532 0130 00', 'GB82WEST12345698765432'),
  ],
  invalid: [
    wrong('spdx', 'MIT-ähnlich', 'not-spdx'),
    ...[
      'www.musterstadt.de',
      'https:/x.de',
      'https://muster stadt.de',
      'https://musterstadt',
      'https:\\\\x.de',
      'ftp://x.de',
      '',
    ]
      .filter(Boolean)
      .map((v) => wrong('url', v, 'not-url')),
    wrong(
      'url',
      'https://anna:geheim@x.de/',
      'credentials',
      'Die Web-Adresse zu „x.de“ enthält Zugangsdaten. Nehmen Sie den Teil vor dem @ heraus.',
    ),
    wrong('https-url', 'http://x.de', 'not-https'),
    wrong('uri', 'xdatenfelder', 'not-uri'),
    ...['name', 'a@b', 'a@@b.de', 'a b@c.de', '.a@c.de', 'a@-c.de', 'a@c..de'].map((v) =>
      wrong('email', v, 'not-email'),
    ),
    wrong(
      'date',
      '2024-13-45',
      'no-such-month',
      '„2024-13-45“ ist kein Datum (JJJJ-MM-TT); den Monat 13 gibt es nicht.',
    ),
    wrong(
      'date',
      '2026-02-30',
      'no-such-day',
      '„2026-02-30“ ist kein Datum (JJJJ-MM-TT); den 30.02.2026 gibt es nicht.',
    ),
    wrong('date', '1900-02-29', 'no-such-day'),
    wrong('date', '24.12.2026', 'not-date', '„24.12.2026“ ist kein Datum (JJJJ-MM-TT); schreiben Sie 2026-12-24.'),
    wrong('date', '30.02.2026', 'not-date', '„30.02.2026“ ist kein Datum (JJJJ-MM-TT).'),
    wrong('date-time', '2026-11-22', 'not-date-time'),
    wrong('date-time', '2026-11-31T09:30:00Z', 'no-such-day'),
    wrong('date-time', '2026-11-22T25:30:00Z', 'no-such-time'),
    wrong('date-time', '2026-11-22T09:30:00', 'no-zone'),
    ...['P', '30D', 'PT', 'P1H', 'P1D1W'].map((v) => wrong('duration', v, 'not-duration')),
    wrong('uuid', '123', 'not-uuid'),
    ...['1.4', '1.04.0', 'v1.4.0', '1.4.0-', '1.4.0-01'].map((v) => wrong('semver', v, 'not-semver')),
    ...['deutsch', 'de_DE', 'DE'].map((v) => wrong('language', v, 'not-language')),
    wrong('urn', 'urn:x', 'not-urn'),
    wrong('iban', 'DE89 3704 0044 0532 0130', 'not-iban'),
    wrong('iban', 'DE89 3704 0044 0532 0130 01', 'iban-check-digits'),
    {
      data: { v: 20261122 },
      select: '$.v',
      with: { format: 'date' },
      yields: [{ code: 'needs-quotes', args: { value: '20261122' } }],
    },
    { data: { v: ['2026-11-22'] }, select: '$.v', with: { format: 'date' }, yields: [{ code: 'not-text' }] },
    {
      data: { v: ' ' },
      select: '$.v',
      with: { format: 'date' },
      yields: [{ code: 'empty', says: 'Hier fehlt ein Wert.' }],
    },
  ],
});

const text = (set: string, ...values: string[]): Case[] =>
  values.map((v) => ({ data: { v }, select: '$.v', with: { set } }));
const stray = (set: string, v: string, yields: Expected): Case => ({
  data: { v },
  select: '$.v',
  with: { set },
  yields: [yields],
});
cases('characters', {
  valid: [
    ...text('string-latin', 'Größe', 'š', 'Ş€', 'M\u0302', 'Zeile\nzwei\t'),
    ...text('din-91379', 'Größe', 'ŝ', '’', '\u00a0', 'K\u035fh', 'S\u031b\u0304', 'C\u0328\u0306', 'A\u030b'),
    ...text('nfc', 'Größe – “alles”', '각'),
    { data: { v: 12 }, select: '$.v', with: { set: 'nfc' } },
  ],
  invalid: [
    stray('string-latin', 'Hund – Katze – Maus', {
      code: 'not-allowed',
      pointer: '/v',
      span: [5, 6],
      args: { character: '–', codePoint: 'U+2013', position: 6, count: 2 },
      says: 'An Stelle 6 steht „–“ (U+2013); das Zeichen gehört nicht zu String.Latin 1.1.1. Schreiben Sie stattdessen -. Zusammen sind es hier 2 solche Zeichen.',
    }),
    stray('string-latin', 'ŝ', { code: 'not-allowed', span: [0, 1], args: { codePoint: 'U+015D' } }),
    stray('string-latin', '“x', { code: 'not-allowed', span: [0, 1], args: { codePoint: 'U+201C' } }),
    stray('string-latin', 'x”', { code: 'not-allowed', span: [1, 2], args: { codePoint: 'U+201D' } }),
    stray('string-latin', '5\u00a0Tage', {
      code: 'not-allowed',
      span: [1, 2],
      says: 'An Stelle 2 steht ein geschütztes Leerzeichen (U+00A0); das Zeichen gehört nicht zu String.Latin 1.1.1. Schreiben Sie ein gewöhnliches Leerzeichen.',
    }),
    stray('string-latin', 'Hunde\u00adsteuer', {
      code: 'not-allowed',
      span: [5, 6],
      says: 'An Stelle 6 steht ein bedingter Trennstrich (U+00AD); das Zeichen gehört nicht zu String.Latin 1.1.1. Löschen Sie es.',
    }),
    stray('string-latin', 'a\u200bb', {
      code: 'not-allowed',
      span: [1, 2],
      says: 'An Stelle 2 steht ein unsichtbares Zeichen (U+200B); das Zeichen gehört nicht zu String.Latin 1.1.1.',
    }),
    stray('string-latin', '😀x😀', { code: 'not-allowed', span: [0, 2], args: { count: 2, codePoint: 'U+1F600' } }),
    stray('string-latin', 'K\u0302', { code: 'not-allowed', span: [1, 2], args: { character: '◌\u0302' } }),
    stray('din-91379', 'x–', { code: 'not-allowed', span: [1, 2], args: { set: 'DIN 91379' } }),
    stray('din-91379', 'жук', { code: 'not-allowed', span: [0, 1], args: { count: 3 } }),
    stray('din-91379', 'x\u00ad', { code: 'not-allowed', span: [1, 2] }),
    stray('din-91379', 'Mu\u0308ller', {
      code: 'not-nfc',
      span: [1, 3],
      says: '„ü“ an Stelle 2 ist als U+0075 U+0308 gespeichert; verlangt ist U+00FC (Unicode-Normalform NFC).',
    }),
    stray('string-latin', 'u\u0308o\u0308', { code: 'not-nfc', span: [0, 2], args: { count: 2 } }),
    stray('nfc', 'u\u0308', { code: 'not-nfc', args: { wanted: 'U+00FC' } }),
    stray('nfc', 'a\u212b', { code: 'not-nfc', span: [1, 2], args: { wanted: 'U+00C5', codePoint: 'U+212B' } }),
    stray('nfc', '\u1100\u1161', { code: 'not-nfc', span: [0, 2] }),
  ],
});

const schemaData: Facts = {
  path: 'dienst/fim/s.xml',
  relative: 'fim/s.xml',
  kind: 'xdatenfelder',
  data: { ids: ['S1', 'S2'] },
};
cases('reference', {
  valid: [
    { data: { ids: ['a'], v: 'a' }, select: '$.v', with: { to: '$.ids[*]' } },
    {
      data: { ids: ['abf'], v: 'abcdef' },
      select: '$.v',
      with: {
        to: '$.ids[*]',
        take: [
          [0, 2],
          [5, 6],
        ],
      },
    },
    { data: { v: 'S2' }, select: '$.v', with: { to: '$.ids[*]', kind: 'xdatenfelder' }, others: [schemaData] },
    {
      data: { v: ' s2' },
      select: '$.v',
      with: { to: '$.ids[*]', kind: 'xdatenfelder', normalise: 'lowercase' },
      others: [schemaData],
    },
  ],
  invalid: [
    {
      data: { ids: ['a'], v: 'A' },
      select: '$.v',
      with: { to: '$.ids[*]', normalise: 'trim' },
      yields: [
        {
          code: 'dangling',
          pointer: '/v',
          args: { value: 'A' },
          says: 'Zu „A“ gibt es im Steckbrief keinen Eintrag. Prüfen Sie die Schreibweise, oder ergänzen Sie dort den Eintrag.',
        },
      ],
    },
    {
      data: { v: 'S9' },
      select: '$.v',
      with: { to: '$.ids[*]', kind: 'xdatenfelder' },
      others: [schemaData],
      yields: [{ code: 'dangling', args: { kind: 'xdatenfelder' } }],
    },
    {
      data: { v: 'S9' },
      select: '$.v',
      with: { to: '$.ids[*]', kind: 'genericode' },
      yields: [
        {
          code: 'no-target',
          gap: 'unverified',
          says: 'Es gibt kein Dokument der Art „genericode“, in dem die Einträge stehen müssten.',
        },
      ],
    },
    {
      data: { v: 'S9' },
      kind: 'openapi',
      select: '$.v',
      with: { to: '$.ids[*]' },
      yields: [
        {
          code: 'no-target',
          gap: 'unverified',
          says: 'Es gibt keinen Steckbrief, in dem die Einträge stehen müssten.',
        },
      ],
    },
    {
      data: { v: ['S1', 'S9'] },
      select: '$.v[*]',
      with: { to: '$.ids[*]', kind: 'xdatenfelder' },
      others: [schemaData, { kind: 'xdatenfelder', path: 'dienst/kaputt.xml', relative: 'kaputt.xml' }],
      yields: [{ code: 'unreadable-target', gap: 'unverified', args: { path: 'dienst/kaputt.xml', value: 'S9' } }],
    },
    { data: { v: [] }, select: '$.v', with: { to: '$.v' }, yields: [{ code: 'not-text' }] },
  ],
});

const path = (v: unknown, code: string): Case => ({
  data: { v: v as string },
  select: '$.v',
  references: {
    found: 'found',
    'a/': 'not-a-file',
    '/a': 'absolute',
    '../a': 'outside',
    link: 'link-outside',
    leer: 'empty',
  },
  yields: [{ code, pointer: '/v' }],
});
cases('file-exists', {
  valid: [{ data: { v: 'fim/s.xml' }, select: '$.v', references: { 'fim/s.xml': 'found' } }],
  invalid: [
    path('fort', 'missing'),
    path('a/', 'not-a-file'),
    path('/a', 'absolute'),
    path('../a', 'outside'),
    path('link', 'link-outside'),
    path('leer', 'empty'),
    path('', 'no-path'),
    path(7, 'not-text'),
  ],
});

cases('file-absent', {
  valid: [{ data: {}, with: { glob: '**/*.key' } }],
  invalid: [
    {
      data: {},
      with: { glob: '**/*.key' },
      files: ['fim/s.xml', 'x.key'],
      others: [schemaData],
      yields: [
        { code: 'present', path: 'fim/s.xml', args: { path: 'fim/s.xml' } },
        {
          code: 'present',
          path: 'steckbrief.yaml',
          says: 'Die Datei „x.key“ darf nicht im Ordner des Dienstes liegen. Entfernen Sie sie.',
        },
      ],
    },
  ],
});

cases('file-name', {
  valid: [
    { data: {}, relative: 'zertifikate/a.CER', with: { matches: '.*\\.cer' } },
    { data: {}, relative: 'a.crt', with: { matches: '.*\\.crt', undeclared: true } },
  ],
  invalid: [
    {
      data: {},
      relative: 'zertifikate/a.pem',
      with: { matches: '.*\\.cer' },
      yields: [
        {
          code: 'other-name',
          path: 'zertifikate/a.pem',
          says: 'Die Datei heißt „a.pem“; ein solcher Name ist hier nicht vorgesehen.',
        },
      ],
    },
    {
      data: {},
      relative: 'a.pem',
      declarations: [{ pointer: '/schnittstellen/0/datei', kinds: ['certificate'] }],
      with: { matches: '.*\\.cer', undeclared: true },
      yields: [{ code: 'judged-elsewhere', gap: 'not-applicable' }],
    },
  ],
});

cases('fit-connect-version', {
  valid: [
    { data: { contentStructure: {} }, select: '$' },
    { data: { $schema: 'https://schema.fitko.de/fit-connect/metadata/2.1.0/metadata.schema.json' }, select: '$' },
    { data: { $schema: 'https://schema.fitko.de/fit-connect/metadata/1.3.0/metadata.schema.json' }, select: '$' },
  ],
  invalid: [
    {
      data: { $schema: 'https://schema.fitko.de/fit-connect/metadata/3.0.0/metadata.schema.json' },
      select: '$',
      yields: [{ code: 'unknown-version', gap: 'unverified' }],
    },
    {
      data: { $schema: 3 },
      select: '$',
      yields: [
        {
          code: 'unknown-version',
          says: 'Die Fassung „3“ der Metadaten ist hier nicht beschrieben (nur 1.x und 2.x); ihre Form ist nicht geprüft.',
        },
      ],
    },
  ],
});

cases('manual', {
  valid: [],
  invalid: [
    { data: {}, yields: [{ code: 'review', gap: 'needs-review', says: 'Durch Menschen zu prüfen.' }] },
    {
      data: {},
      with: { roles: ['Datenschutz'], look: { de: 'Die Akte.', en: 'The file.' }, validMonths: 12 },
      yields: [{ code: 'review', args: { roles: ['Datenschutz'] }, says: 'Durch Menschen zu prüfen („Datenschutz“).' }],
    },
  ],
});

const fault = (code: string, args: Args = {}) => ({ code, pointer: `/x/${code}`, args: { rule: 'OZG1', ...args } });
type FaultCase = ReturnType<typeof fault>;
const days = [
  fault('not-date', { value: 'x', suggestion: '' }),
  fault('no-such-month', { value: 'x', month: '13' }),
  fault('no-such-day', { value: 'x', day: '2026-02-30' }),
  fault('future', { date: '2027-01-01', asOf: '2026-11-22' }),
];
const decisionFaults: Readonly<Record<string, Readonly<Record<string, readonly FaultCase[]>>>> = {
  answers: {
    question: [
      fault('unknown-rule', { nearest: 'OZG2' }),
      fault('not-asked'),
      fault('twice', { count: 2 }),
      fault('role', { role: 'a', roles: ['b'] }),
      fault('no-reason'),
    ],
    day: [...days, fault('expired', { date: '2025-01-01', until: '2026-01-01', asOf: '2026-11-22' })],
    evidence: [
      ...['evidence', 'subject'].flatMap((what) =>
        ['changed', 'missing', 'outside', 'unread'].map((how) => fault(`${what}-${how}`, { path: 'a.txt' })),
      ),
      fault('uncovered', { files: ['a.html'], more: 0 }),
    ],
  },
  waivers: {
    place: [
      fault('unknown-rule', { nearest: '' }),
      fault('not-waivable'),
      fault('pattern'),
      fault('too-wide', { path: '*' }),
      fault('place-missing', { path: 'a' }),
      fault('place-outside', { path: '../a' }),
    ],
    days: [
      ...days,
      fault('ends-before', { until: '2026-01-01', date: '2026-02-01' }),
      fault('expired', { until: '2026-01-01', asOf: '2026-11-22' }),
      fault('too-long', { until: '2029-01-01', limit: '2027-01-01', days: 365 }),
    ],
    use: [fault('unused', { path: 'a' })],
    end: [fault('ends-soon', { until: '2026-12-01' })],
  },
};
for (const [kind, groups] of Object.entries(decisionFaults)) {
  const decisions = Object.values(groups).flat();
  const abouts = Object.keys(groups);
  cases(kind, {
    valid: abouts.map((about) => ({ data: about, with: { about }, decisions: [] })),
    invalid: [
      { data: {}, with: { about: abouts[0]! }, yields: [{ code: 'no-service', gap: 'unverified' }] },
      ...abouts.map((about) => ({
        data: {},
        with: { about },
        decisions,
        yields: groups[about]!.map(({ code, pointer }) => ({ code, pointer })),
      })),
    ],
  });
}

const range = { start: { line: 2, column: 3 }, end: { line: 2, column: 4 } };
const broken = { stage: 'syntax', code: 'xml-unclosed', args: { element: 'a' }, range } as const;
const latin1 = { stage: 'bytes', code: 'latin-1', args: { byte: '0xFC', offset: 7 }, range } as const;
cases('xml-well-formed', {
  valid: [{ data: '' }],
  invalid: [{ fault: broken, yields: [{ code: 'xml-unclosed', args: { element: 'a' } }] }],
});
cases('readable', {
  valid: [{ data: '' }, ...[broken, latin1].map((fault) => ({ fault, judgesSyntax: true }))],
  invalid: [
    { fault: broken, yields: [{ code: 'xml-unclosed' }] },
    { fault: latin1, yields: [{ code: 'latin-1', args: { offset: 7 } }] },
  ],
});

const standard = { id: 'xgewerbeanzeige', version: '2.2' };
const steps = (...list: Partial<Step>[]): Examination => ({
  standard,
  tried: [],
  steps: list.map((step) => ({ name: 'xml-schema', outcome: 'passed', problems: [], ...step })),
});
const rootName = { namespace: 'urn:x', local: 'antrag' };
const xsd = (code: string, args: Args, yields: Expected): Case => ({
  rootName,
  data: '',
  examination: steps({ outcome: 'failed', problems: [{ pointer: '/a', code, args: { element: 'a', ...args } }] }),
  yields: [{ pointer: '/a', ...yields }],
});
cases('xml-schema', {
  valid: [
    { data: '', examination: steps({}) },
    { data: '', examination: steps({}, { name: 'schematron-1', outcome: 'failed' }) },
  ],
  invalid: [
    { data: '', yields: [{ code: 'no-schema', gap: 'unverified' }] },
    {
      data: '',
      rootName,
      with: { unclaimed: 'problem' },
      yields: [{ code: 'unsupported-version', pointer: '', args: { namespace: 'urn:x' } }],
    },
    { fault: broken, with: { unclaimed: 'problem' }, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    { data: '', examination: steps(), yields: [{ code: 'no-step', gap: 'unverified' }] },
    ...(['crashed', 'not-run', 'unverified'] as const).map(
      (outcome): Case => ({
        data: '',
        examination: steps({ outcome, reason: { code: 'engine', args: {} } }),
        yields: [{ code: `step-${outcome}`, gap: 'unverified', because: 'engine', args: { step: 'xml-schema' } }],
      }),
    ),
    {
      data: '',
      rootName,
      examination: steps({ outcome: 'failed' }),
      yields: [{ code: 'schema-violation', says: '„antrag“ entspricht hier nicht dem Schema.' }],
    },
    xsd(
      'unexpected-element',
      { element: 'cbc:Bogus', expected: ['cbc:IssueDate'] },
      {
        code: 'unexpected-element',
        says: '„cbc:Bogus“ ist hier nicht vorgesehen; an dieser Stelle steht „cbc:IssueDate“.',
      },
    ),
    xsd(
      'unexpected-element',
      { element: 'b', expected: ['x', 'y'], parent: 'a' },
      {
        code: 'unexpected-element',
        says: '„b“ ist hier nicht vorgesehen; an dieser Stelle steht eines von: „x“, „y“. Weiteres in „a“ ist erst danach prüfbar.',
      },
    ),
    xsd('unexpected-element', {}, { code: 'unexpected-element', says: '„a“ ist hier nicht vorgesehen.' }),
    xsd('missing-element', { expected: ['x'] }, { code: 'missing-element', says: 'In „a“ fehlt etwas: „x“.' }),
    xsd('wrong-type', { type: 'xs:date', value: '2024-13-45' }, { code: 'no-such-month' }),
    xsd('wrong-type', { type: 'xs:date', value: 'heute' }, { code: 'not-date' }),
    xsd('wrong-type', { type: 'date', value: '2024-02-30' }, { code: 'no-such-day' }),
    xsd(
      'wrong-type',
      { type: 'boolean', value: 'ja' },
      { code: 'wrong-type', says: '„ja“ passt nicht zum Datentyp „boolean“ des Schemas.' },
    ),
    xsd('character', { character: '–', codePoint: 'U+2013', position: 1, plain: '-' }, { code: 'character' }),
    ...(
      [
        ['unexpected-attribute', { attribute: 'b' }],
        ['missing-attribute', { attribute: 'b' }],
        ['pattern', { value: 'x', pattern: '' }],
        ['not-listed', { value: 'x', allowed: ['a', 'b'] }],
        ['too-short', { value: 'x', length: 1, limit: 2 }],
        ['too-long', { value: 'xxx', length: 3, limit: 2 }],
        ['too-small', { value: '1', limit: '2' }],
        ['too-large', { value: '3', limit: '2' }],
        ['too-many-digits', { value: '333', limit: '2' }],
        ['fixed-value', { value: '3', expected: '2' }],
        ['empty-value', { type: 'token' }],
        ['text-not-allowed', {}],
        ['element-not-allowed', {}],
        ['unknown-root', {}],
        ['duplicate-key', { value: '1', key: 'k' }],
        ['unknown-key', { value: '1', key: 'k' }],
        ['abstract-type', {}],
        ['unknown-type', { type: 't' }],
        ['not-nillable', {}],
      ] as const
    ).map(([code, args]) => xsd(code, args, { code, args })),
  ],
});

cases('accepted', {
  valid: [{ data: '', examination: steps({}, { name: 'accept' }) }],
  invalid: [
    { fault: broken, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    { data: '', examination: steps({}), yields: [{ code: 'no-step', gap: 'not-applicable' }] },
    {
      data: '',
      examination: steps({}, { name: 'accept', outcome: 'failed' }),
      yields: [
        {
          code: 'rejected',
          args: { count: 0, own: true },
          says: 'Das Prüftool wiese dieses Dokument ab, obwohl kein Prüfschritt einen Fehler meldet: Die Annahmebedingung der Konfiguration ist nicht erfüllt.',
        },
      ],
    },
    {
      data: '',
      examination: steps(
        { name: 'schematron-1', problems: [{ pointer: '/a', code: 'W1', level: 'SOLL', args: { text: 'x' } }] },
        { name: 'accept', outcome: 'failed' },
      ),
      yields: [{ code: 'rejected', args: { count: 1, own: false } }],
    },
    ...(['not-run', 'crashed', 'unverified'] as const).map(
      (outcome): Case => ({
        data: '',
        examination: steps({ name: 'accept', outcome }),
        yields: [{ code: `step-${outcome}`, gap: 'unverified' }],
      }),
    ),
  ],
});

cases('schematron', {
  valid: [{ data: '', examination: steps({}, { name: 'schematron' }) }],
  invalid: [
    { data: '', yields: [{ code: 'no-schema', gap: 'unverified' }] },
    { fault: broken, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    {
      data: '',
      examination: steps({}),
      yields: [{ code: 'no-step', gap: 'not-applicable', args: { standard: 'xgewerbeanzeige' } }],
    },
    {
      data: '',
      examination: steps(
        {
          name: 'schematron-1',
          outcome: 'failed',
          problems: [{ pointer: '/a', code: 'BR-01', args: { text: 'Eine Rechnung braucht eine Nummer.' } }],
        },
        { name: 'schematron-2', outcome: 'not-run' },
      ),
      yields: [
        { code: 'BR-01', pointer: '/a', says: 'Eine Rechnung braucht eine Nummer.' },
        { code: 'step-not-run', gap: 'unverified', args: { step: 'schematron-2' } },
      ],
    },
    ...(['crashed', 'unverified', 'failed'] as const).map(
      (outcome): Case => ({
        data: '',
        examination: steps({ name: 'schematron', outcome }),
        yields: [{ code: `step-${outcome}`, gap: 'unverified' }],
      }),
    ),
  ],
});

const tried = (...matched: boolean[]): Examination['tried'] =>
  matched.map((one, index) => ({ name: `standard-${index + 1}`, reason: 'other-root', matched: one }));
cases('standard-claimed', {
  valid: [{ data: '', examination: { standard, tried: tried(true, false), steps: [] } }],
  invalid: [
    {
      data: '',
      examination: { standard: null, tried: tried(false), steps: [] },
      rootName,
      yields: [
        {
          code: 'no-standard',
          gap: 'none',
          args: { near: 'standard-1', otherRoot: true, namespaces: [], declared: '' },
          says: `Kein installierter Standard ist für dieses Dokument (Wurzelelement „${rootName.local}“, Namensraum „urn:x“) zuständig. Am nächsten kommt „standard-1“: Der Namensraum stimmt, aber ein solches Wurzelelement gibt es dort nicht.`,
        },
      ],
    },
    {
      data: '',
      examination: {
        standard: null,
        tried: [{ name: 'a', reason: 'match-unsupported', matched: false }, ...tried(false)],
        steps: [],
      },
      yields: [{ code: 'undecided', gap: 'unverified', args: { names: ['a'] } }],
    },
    {
      data: '',
      examination: { standard, tried: tried(true), contradiction: { declared: 'XA 2', found: 'XA 1' }, steps: [] },
      yields: [{ code: 'other-than-declared', pointer: '', args: { declared: 'XA 2', found: 'XA 1' } }],
    },
    {
      data: '',
      examination: { standard, tried: tried(true, true), steps: [] },
      yields: [{ code: 'several-standards', gap: 'none', args: { names: ['standard-1', 'standard-2'] } }],
    },
    {
      data: '',
      examination: { standard: null, tried: [], steps: [] },
      yields: [{ code: 'none-installed', gap: 'unverified' }],
    },
    { data: '', yields: [{ code: 'none-installed', gap: 'unverified' }] },
    { fault: broken, yields: [{ code: 'unreadable', gap: 'unverified' }] },
  ],
});

const declarations = [{ pointer: '/fim/datenschemata/0/datei', kinds: ['xdatenfelder'] }] as const;
const file = { relative: 'fim/s.xml', kind: 'xdatenfelder', declarations } as const;
cases('examined', {
  valid: [
    { data: '', examined: true },
    { data: '', relative: 'bilder/a/logo.png', with: { ignore: ['*.txt', 'bilder/**'] } },
    { data: '', relative: 'a/b/LIES.MICH', with: { ignore: ['LIES.*'] } },
  ],
  invalid: [
    { data: '', yields: [{ code: 'not-examined', path: 'steckbrief.yaml' }] },
    { data: '', kind: 'text', others: [{ data: {} }], yields: [{ code: 'not-examined' }] },
    { data: '', kind: 'xoev', others: [{ data: {} }], yields: [{ code: 'not-examined' }] },
    { data: '', kind: 'text', yields: [{ code: 'unknown' }] },
    { data: '', kind: null, yields: [{ code: 'unknown' }] },
    { data: '', kind: 'xoev', yields: [{ code: 'no-rule', args: { kind: 'xoev' } }] },
    {
      ...file,
      others: [{ data: {} }],
      yields: [{ code: 'no-rule', args: { kind: 'xdatenfelder' } }],
    },
    { data: '', relative: 'bilder.txt', with: { ignore: ['bilder/**'] }, yields: [{ code: 'not-examined' }] },
  ],
});

cases('declared-kind', {
  valid: [
    { ...file, recognised: 'xdatenfelder' },
    { ...file, recognised: 'xdatenfelder', declarations: [...declarations, { pointer: '/x', kinds: [] }] },
  ],
  invalid: [
    ...[
      { data: '', recognised: 'text' as const },
      { ...file, recognised: null },
      { ...file, recognised: 'text' as const, declarations: [{ pointer: '/x', kinds: [] }] },
    ].map((one): Case => ({ ...one, yields: [{ code: 'undeclared', gap: 'not-applicable' }] })),
    {
      ...file,
      recognised: 'genericode',
      others: [{ data: {} }],
      yields: [
        {
          code: 'contradiction',
          path: 'fim/s.xml',
          args: { declared: ['xdatenfelder'], recognised: 'genericode' },
          related: ['/fim/datenschemata/0/datei'],
        },
      ],
    },
  ],
});

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

/** A ZIP archive: central directory and local headers, with only the fields that readers look at. */
function zip(
  files: readonly { name: string; text: string; method?: number; flags?: number; size?: number }[],
  { comment = '', lost = 0 } = {},
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const { name, text, method = 8, flags = 0, size = text.length } of files) {
    const packed = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const local = Buffer.alloc(30);
    local.write('PK\u0003\u0004', 'latin1');
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002', 'latin1');
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(Buffer.concat(parts).length, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(Buffer.concat(parts).length + lost, 16);
  return Buffer.concat([...parts, ...directory, end, Buffer.from(comment)]);
}

const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const BPMN = `<definitions xmlns="${MODEL}"/>`;
const rooted = { root: { namespace: MODEL, name: 'definitions' } };
const base64 = (content: string | Buffer) => Buffer.from(content as string).toString('base64');
const inside = (content: string | Buffer, ...yields: Expected[]): Case => ({
  data: base64(content),
  with: rooted,
  ...(yields.length > 0 ? { yields } : {}),
});
const unread = (code: string): Expected => ({ code, gap: 'unverified' });

cases('embedded-file', {
  valid: [
    { data: base64('anything') },
    { data: ' iVBO\nRw== ' },
    { data: 'iVBORw' },
    inside(BPMN),
    inside(`\u{feff}<?xml version="1.0"?>\n<b:definitions xmlns:b="${MODEL}"><b:process/></b:definitions>`),
    inside(zip([{ name: 'hund.bpmn', text: BPMN }])),
    inside(zip([{ name: 'hund.bpmn', text: BPMN, method: 0 }], { comment: 'Export' })),
    inside(
      zip([
        { name: 'modell/', text: '' },
        { name: 'bild.png', text: 'PNG' },
        { name: 'hund.bpmn', text: BPMN },
      ]),
    ),
  ],
  invalid: [
    { data: 'Prozess: Hund', yields: [{ code: 'not-base64', part: 'whole' }] },
    { data: 'iVBOR', yields: [{ code: 'not-base64' }] },
    { data: 'iVBORw=', yields: [{ code: 'not-base64' }] },
    { data: 'iVBO=Rw=', yields: [{ code: 'not-base64' }] },
    { data: '\n ', yields: [{ code: 'no-content', gap: 'not-applicable' }] },
    { data: 'Prozess: Hund', with: rooted, yields: [unread('undecoded')] },
    inside(`<definitions xmlns="${MODEL}">\n<process></definitions>`, {
      code: 'xml-mismatch',
      part: 'whole',
      says: 'In der eingebetteten Datei, Zeile 2, Spalte 10: Das Ende-Tag „definitions“ passt nicht: Zu schließen ist hier „process“.',
    }),
    inside('  ', { code: 'empty' }),
    inside('%PDF-1.7', { code: 'xml-start' }),
    inside(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), { code: 'xml-start' }),
    inside(Buffer.from('<definitions name="Gebühr"/>', 'latin1'), unread('latin-1')),
    inside(Buffer.from('\u{feff}<definitions/>', 'utf16le'), unread('utf-16')),
    inside('<!DOCTYPE definitions><definitions/>', unread('doctype')),
    inside('<definitions/>', {
      code: 'other-root',
      says: `Die eingebettete Datei beginnt mit dem Element „definitions“ ohne Namensraum; verlangt ist „definitions“ aus dem Namensraum „${MODEL}“.`,
    }),
    inside(`<process xmlns="${MODEL}"/>`, { code: 'other-root', args: { found: 'process', namespace: MODEL } }),
    inside(zip([{ name: 'hund.bpmn', text: '<definitions>' }]), { code: 'xml-unclosed' }),
    inside(zip([]), { code: 'xml-start' }),
    inside(zip([{ name: 'leer/', text: '' }]), {
      code: 'archive',
      says: 'Das ZIP-Archiv im Inhalt ist leer; exportieren Sie die Datei neu.',
    }),
    inside(zip([{ name: 'hund.bpmn', text: BPMN }]).subarray(0, 60), { code: 'archive', args: { broken: true } }),
    inside(zip([{ name: 'hund.bpmn', text: BPMN }], { lost: 3 }), { code: 'archive' }),
    inside(zip([{ name: 'hund.bpmn', text: BPMN }], { lost: 3_000_000 }), { code: 'archive' }),
    inside(zip([{ name: 'hund.bpmn', text: BPMN, flags: 1 }]), unread('archive-unread')),
    inside(zip([{ name: 'hund.bpmn', text: BPMN, method: 14 }]), unread('archive-unread')),
    inside(zip([{ name: 'hund.bpmn', text: BPMN, size: 21_000_000 }]), unread('archive-unread')),
    // Says to be small and is not: what is unpacked is bounded, whatever the archive claims.
    inside(zip([{ name: 'hund.bpmn', text: ' '.repeat(21_000_000), size: 10 }]), { code: 'archive' }),
  ],
});

cases('html-text', {
  valid: [
    { data: 'Nur Text, 2 < 3', with: { allow: {} } },
    { data: '<p>Für <a href="https://a.de">alle</a></p>', with: { allow: { p: [], a: ['href'] } } },
  ],
  invalid: [
    {
      data: '<p><span>x</span><SPAN>y</SPAN></p>',
      with: { allow: { p: [] } },
      yields: [{ code: 'tag', says: 'Der Text enthält das HTML-Tag <span>; erlaubt sind nur: „p“.' }],
    },
    {
      data: '<p style="a">x</p><a class=x href=y>z</a>',
      with: { allow: { p: [], a: ['href'] } },
      yields: [
        { code: 'attribute', says: 'Im Text hat <p> das Attribut „style“; erlaubt sind dort keine.' },
        { code: 'attribute', says: 'Im Text hat <a> das Attribut „class“; erlaubt ist dort nur: „href“.' },
      ],
    },
    {
      data: "<a href=' JavaScript:x()'>z</a>",
      with: { allow: { a: ['href'] } },
      yields: [{ code: 'script-address', args: { attribute: 'href', tag: 'a' } }],
    },
    { data: 'abgebrochen <script', with: { allow: { b: [] } }, yields: [{ code: 'tag', args: { tag: 'script' } }] },
  ],
});

const SUM = { total: 'summe', of: '$.posten[*]', parts: ['netto', 'steuer'] };
cases('sum', {
  valid: [
    {
      data: {
        summe: 30.3,
        posten: [
          { netto: 10.1, steuer: 0.1 },
          { netto: 20.05, steuer: 0.05 },
        ],
      },
      with: SUM,
    },
    { data: { summe: 0.3, posten: [{ netto: 0.1, steuer: 0.2 }] }, with: SUM },
  ],
  invalid: [
    {
      data: { summe: 25.01, posten: [{ netto: 25, steuer: 0 }] },
      with: SUM,
      yields: [{ code: 'differs', pointer: '/summe', says: 'Der Gesamtbetrag ist 25,01, der eine Posten ergibt 25.' }],
    },
    { data: { summe: 25, posten: [{ netto: 25 }] }, with: SUM, yields: [{ code: 'no-amount', gap: 'unverified' }] },
    { data: { summe: '25', posten: [{ netto: 25, steuer: 0 }] }, with: SUM, yields: [{ code: 'no-amount' }] },
    { data: { summe: 25, posten: [] }, with: SUM, yields: [{ code: 'no-amount', gap: 'unverified' }] },
    { data: { posten: [] }, with: SUM, yields: [{ code: 'no-total', gap: 'not-applicable' }] },
  ],
});

const INDEX = { relative: 'pvog/index.txt', kind: 'text', text: 'a.xml\n\nb.xml\n' } as const;
const DELIVERED = { relative: 'pvog/a.xml', kind: 'xzufi', data: {} } as const;
cases('pvog-index', {
  valid: [
    { data: {}, with: { check: 'present' }, others: [INDEX] },
    { data: {}, with: { check: 'listed' }, others: [{ ...INDEX, text: '\ufeffa.xml\r\n' }, DELIVERED] },
    { data: {}, with: { check: 'unlisted' }, others: [INDEX, DELIVERED, { ...DELIVERED, relative: 'c.xml' }] },
  ],
  invalid: [
    { data: {}, with: { check: 'present' }, yields: [{ code: 'no-index' }] },
    { data: {}, with: { check: 'listed' }, yields: [{ code: 'nothing-delivered', gap: 'not-applicable' }] },
    {
      data: {},
      with: { check: 'listed' },
      others: [INDEX, DELIVERED],
      yields: [{ code: 'file-missing', args: { file: 'b.xml' }, path: 'pvog/index.txt' }],
    },
    { data: {}, with: { check: 'listed' }, others: [{ ...INDEX, text: '\n' }], yields: [{ code: 'empty' }] },
    {
      data: {},
      with: { check: 'listed' },
      others: [
        {
          ...INDEX,
          text: '',
          fault: {
            stage: 'bytes',
            code: 'latin-1',
            args: {},
            range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
          },
        },
      ],
      yields: [{ code: 'unreadable', gap: 'unverified' }],
    },
    {
      data: {},
      with: { check: 'unlisted' },
      others: [INDEX, { ...DELIVERED, relative: 'pvog/c.xml' }],
      yields: [{ code: 'unlisted', path: 'pvog/c.xml' }],
    },
  ],
});

const API = { relative: 'api/openapi.yaml', kind: 'openapi' } as const;
const described = (paths: Json, more: Readonly<Record<string, Json>> = {}) => ({ openapi: '3.1.0', paths, ...more });
const check = (name: string) => ({ check: name });
const BEARER = { components: { securitySchemes: { anmeldung: { type: 'http', scheme: 'bearer' } } } };
const REFERRING = (target: string) => described({ '/a': { get: { responses: { 200: { $ref: target } } } } });
cases('openapi', {
  valid: [
    {
      ...API,
      data: described(
        { '/a': { get: { responses: { 200: { $ref: '#/components/responses/gut%20so' } } } } },
        {
          components: {
            responses: { 'gut so': {} },
            schemas: {
              $ref: { $anchor: 'hund', properties: { $ref: { type: 'string' } }, example: { $ref: '#/nichts' } },
              Eigen: { $id: 'https://a.de/s', $defs: { x: {} }, items: { $ref: '#/$defs/x' } },
              Anker: { $ref: '#hund' },
              Ganz: { $ref: '#' },
            },
          },
          'x-eigen': { $ref: '#/nichts' },
        },
      ),
      with: check('refs'),
    },
    {
      ...API,
      data: REFERRING('../gemeinsam.json#/a/0'),
      with: check('refs'),
      others: [{ relative: 'gemeinsam.json', data: { a: [1] } }],
    },
    { ...API, data: described({ '/a': { get: { operationId: 'a' }, summary: 'x' } }), with: check('operation-ids') },
    { ...API, data: described({}, { security: [{ anmeldung: [] }], ...BEARER }), with: check('schemes') },
    {
      ...API,
      data: described(
        {
          '/a/{id}': {
            parameters: [{ $ref: '#/components/parameters/id' }],
            get: { parameters: [{ name: 'seite', in: 'query' }] },
          },
          '/b/{x}': { get: { parameters: [{ $ref: 'fern.yaml#/x' }] }, put: { parameters: [{ $ref: '#/nichts' }] } },
          '/c/{y}': { $ref: '#/x', get: {} },
        },
        { components: { parameters: { id: { name: 'id', in: 'path' } } } },
      ),
      with: check('parameters'),
    },
    { ...API, data: described({ '/a': { get: { security: [] } } }), with: check('secured') },
    { ...API, data: described({ '/a': { get: { description: 'Liest' } } }), with: check('described') },
  ],
  invalid: [
    {
      ...API,
      data: REFERRING('#/components/schemas/Hund'),
      with: check('refs'),
      yields: [{ code: 'ref-dangling', pointer: '/paths/~1a/get/responses/200/$ref' }],
    },
    { ...API, data: REFERRING('#hund'), with: check('refs'), yields: [{ code: 'ref-dangling' }] },
    { ...API, data: REFERRING('#/%zz'), with: check('refs'), yields: [{ code: 'ref-dangling' }] },
    {
      ...API,
      data: REFERRING('hund.json'),
      with: check('refs'),
      others: [{ data: {} }],
      yields: [{ code: 'ref-no-file', args: { path: 'api/hund.json' } }],
    },
    { ...API, data: REFERRING('hund.json'), with: check('refs'), yields: [{ code: 'ref-elsewhere' }] },
    {
      ...API,
      data: REFERRING('https://a.de/hund.json'),
      with: check('refs'),
      yields: [{ code: 'ref-elsewhere', gap: 'unverified' }],
    },
    {
      ...API,
      data: REFERRING('hund.json#/b'),
      with: check('refs'),
      others: [{ relative: 'api/hund.json', data: {} }],
      yields: [{ code: 'ref-dangling' }],
    },
    {
      ...API,
      data: REFERRING('hund.json'),
      with: check('refs'),
      others: [{ relative: 'api/hund.json' }],
      yields: [{ code: 'ref-elsewhere' }],
    },
    {
      ...API,
      data: described({ '/a': { get: { operationId: 'a' } } }, { webhooks: { neu: { post: { operationId: 'a' } } } }),
      with: check('operation-ids'),
      yields: [
        {
          code: 'operation-twice',
          args: { operation: 'POST neu', first: 'GET /a' },
          pointer: '/webhooks/neu/post/operationId',
          related: ['/paths/~1a/get/operationId'],
        },
      ],
    },
    {
      ...API,
      data: described({ '/a': { get: {} } }),
      with: check('operation-ids'),
      yields: [{ code: 'no-operation-id', gap: 'not-applicable' }],
    },
    {
      ...API,
      data: described({ '/a': { get: { security: [{ anmeldun: [] }] } } }, BEARER),
      with: check('schemes'),
      yields: [
        { code: 'scheme-unknown', pointer: '/paths/~1a/get/security/0/anmeldun', args: { nearest: 'anmeldung' } },
      ],
    },
    {
      ...API,
      data: described({}),
      with: check('schemes'),
      yields: [{ code: 'no-requirement', gap: 'not-applicable' }],
    },
    {
      ...API,
      data: described({ '/a/{hunde-nr}': { get: { parameters: [{ name: 'nr', in: 'path' }] } } }),
      with: check('parameters'),
      yields: [
        {
          code: 'parameter-missing',
          says: 'GET /a/{hunde-nr} enthält den Platzhalter „hunde-nr“, beschreibt ihn aber nicht als Parameter (in: path).',
        },
        { code: 'parameter-unused', args: { name: 'nr' } },
      ],
    },
    {
      ...API,
      data: described({ '/a': { get: {} } }, { webhooks: { neu: { post: {} } } }),
      with: check('parameters'),
      yields: [{ code: 'no-parameter', gap: 'not-applicable' }],
    },
    {
      ...API,
      data: described({ '/a': { get: {}, put: {} } }),
      with: check('secured'),
      yields: [{ code: 'unsecured', args: { count: 2 }, pointer: '' }],
    },
    {
      ...API,
      data: described({ '/a': { get: { security: [] }, put: {} } }),
      with: check('secured'),
      yields: [{ code: 'operation-unsecured', args: { operation: 'PUT /a' } }],
    },
    { ...API, data: described({}), with: check('secured'), yields: [{ code: 'no-operation', gap: 'not-applicable' }] },
    { ...API, data: described([]), with: check('described'), yields: [{ code: 'no-operation' }] },
    {
      ...API,
      data: described({ '/a': { get: { summary: ' ' } } }),
      with: check('described'),
      yields: [{ code: 'undescribed', args: { operation: 'GET /a' } }],
    },
    {
      ...API,
      data: { swagger: '2.0' },
      with: check('refs'),
      yields: [{ code: 'other-version', gap: 'not-applicable' }],
    },
  ],
});

const judged = (problems: Step['problems']): Examination => ({
  standard: { id: 'openapi', version: '3.1.0' },
  tried: [],
  steps: [{ name: 'json-schema', outcome: problems.length > 0 ? 'failed' : 'passed', problems }],
});
cases('openapi-schema', {
  valid: [{ ...API, data: { openapi: '3.1.0' }, examination: judged([]) }],
  invalid: [
    {
      ...API,
      data: { openapi: '3.1.0' },
      examination: judged([
        { pointer: '/info', code: 'missing-member', args: { member: 'title', parent: 'info' }, part: 'key' },
      ]),
      yields: [
        { code: 'missing-member', pointer: '/info', part: 'key', says: 'Die Angabe „title“ fehlt unter „info“.' },
      ],
    },
    { ...API, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    {
      ...API,
      data: { swagger: '2.0' },
      yields: [{ code: 'unsupported-version', says: 'OpenAPI 2.0 kann hier nicht geprüft werden, nur 3.0 und 3.1.' }],
    },
    { ...API, data: {}, yields: [{ code: 'unsupported-version', gap: 'unverified', args: { unnamed: true } }] },
    {
      ...API,
      data: { openapi: '3.1.0', jsonSchemaDialect: 'https://a.de/eigen' },
      yields: [{ code: 'unsupported-dialect', gap: 'unverified' }],
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

const GC = 'http://docs.oasis-open.org/codelist/ns/genericode/1.0/';
const IDENTIFICATION =
  '<Identification><ShortName>f</ShortName><Version>1</Version><CanonicalUri>urn:de:f</CanonicalUri><CanonicalVersionUri>urn:de:f_1</CanonicalVersionUri></Identification>';
const column = (id: string, use = ' Use="required"') =>
  `<Column Id="${id}"${use}><ShortName>${id}</ShortName><Data Type="string"/></Column>`;
const keyOf = (...columns: string[]) =>
  `<Key Id="k"><ShortName>k</ShortName>${columns.map((one) => `<ColumnRef Ref="${one}"/>`).join('')}</Key>`;
const cell = (value: string, id = 'c') =>
  `<Value${id === '' ? '' : ` ColumnRef="${id}"`}><SimpleValue>${value}</SimpleValue></Value>`;
const row = (...cells: string[]) => `<Row>${cells.join('')}</Row>`;
interface ListParts {
  readonly identification?: string;
  readonly columns?: string;
  readonly rows?: string;
  readonly after?: string;
}
const listXml = ({
  identification = IDENTIFICATION,
  columns = column('c') + column('n', ' Use="optional"') + keyOf('c'),
  rows = row(cell('1'), cell('eins', 'n')),
  after = '',
}: ListParts) =>
  `<g:CodeList xmlns:g="${GC}">${identification}<ColumnSet>${columns}</ColumnSet><SimpleCodeList>${rows}</SimpleCodeList>${after}</g:CodeList>`;
const gc = (check: string, parts: ListParts | string, yields?: readonly Expected[], relative?: string): Case => ({
  xml: typeof parts === 'string' ? parts : listXml(parts),
  kind: 'genericode',
  ...(relative ? { relative } : {}),
  with: { check },
  ...(yields ? { yields } : {}),
});
const ROW = '/g:CodeList/SimpleCodeList/Row';
const noList = `<g:ColumnSet xmlns:g="${GC}"/>`;
const ok = 'not-applicable';

cases('genericode', {
  valid: [
    gc('structure', {}),
    gc('structure', { rows: '' }),
    gc('structure', {
      identification: `<Annotation><Description><x xmlns="urn:x"><y/></x></Description></Annotation>${IDENTIFICATION}`,
    }),
    gc(
      'structure',
      `<CodeList xmlns="${GC}">${IDENTIFICATION}<ColumnSet>${column('c')}${keyOf('c')}</ColumnSet></CodeList>`,
    ),
    gc('no-namespace', {}),
    gc('keys', {}),
    gc('keys', {
      columns: column('c') + column('n') + keyOf('c', 'n'),
      rows: row(cell('1'), cell('a', 'n')) + row(cell('1'), cell('b', 'n')),
    }),
    gc('keys', { columns: column('c', '') + keyOf('c'), rows: row(cell('1')) }),
    gc('columns', {}),
    gc('columns', { rows: row(cell('1', ''), cell('x', '')) }),
    gc('required', {}),
    gc('required', { rows: row(cell('1')) }),
    gc('file-name', {}, undefined, 'listen/F_1.xml'),
  ],
  invalid: [
    { fault: broken, with: { check: 'structure' }, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    ...['structure', 'no-namespace', 'keys'].map((check) => gc(check, noList, [{ code: 'no-list', gap: ok }])),
    gc('keys', { rows: '' }, [{ code: 'no-rows', gap: ok }]),
    gc('structure', { identification: '' }, [
      { code: 'missing', pointer: '/g:CodeList', says: 'In „CodeList“ fehlt das Element „Identification“.' },
    ]),
    gc('structure', { columns: `${column('c')}<Key Id="k"><ShortName>k</ShortName></Key>` }, [
      { code: 'missing', pointer: '/g:CodeList/ColumnSet/Key', args: { child: 'ColumnRef', parent: 'Key' } },
    ]),
    gc('structure', { identification: IDENTIFICATION.replace('<Version>', '<Farbe/><Version>') }, [
      {
        code: 'unexpected',
        pointer: '/g:CodeList/Identification/Farbe',
        args: { child: 'Farbe', parent: 'Identification' },
      },
    ]),
    gc('structure', { identification: IDENTIFICATION.replace('<Version>', '<x:a xmlns:x="urn:x"/><Version>') }, [
      { code: 'unexpected', pointer: '/g:CodeList/Identification/x:a' },
    ]),
    gc(
      'structure',
      { identification: `<Annotation><Description><Farbe/></Description></Annotation>${IDENTIFICATION}` },
      [{ code: 'unexpected', pointer: '/g:CodeList/Annotation/Description/Farbe' }],
    ),
    gc(
      'structure',
      { identification: IDENTIFICATION.replace('<Version>1</Version>', '<Version>1</Version><Version>2</Version>') },
      [{ code: 'repeated', pointer: '/g:CodeList/Identification/Version[2]' }],
    ),
    gc(
      'structure',
      { identification: IDENTIFICATION.replace('<Version>', '<CanonicalUri>urn:x</CanonicalUri><Version>') },
      [
        { code: 'missing', args: { child: 'Version' } },
        { code: 'out-of-order', pointer: '/g:CodeList/Identification/Version' },
        { code: 'repeated', pointer: '/g:CodeList/Identification/CanonicalUri[2]' },
      ],
    ),
    gc('structure', { columns: column('c', '') + keyOf('c') }, [
      { code: 'no-attribute', pointer: '/g:CodeList/ColumnSet/Column', args: { element: 'Column', attribute: 'Use' } },
    ]),
    gc('structure', { columns: column('c', ' Use="ja"') + keyOf('c') }, [
      { code: 'wrong-use', pointer: '/g:CodeList/ColumnSet/Column/@Use', args: { value: 'ja' } },
    ]),
    gc('no-namespace', `<CodeList xmlns="${GC}">${IDENTIFICATION}</CodeList>`, [
      { code: 'qualified', pointer: '/*/*', args: { element: 'Identification' } },
    ]),
    gc('keys', { rows: row(cell('1')) + row(cell('2')) + row(cell(' 1 ')) }, [
      { code: 'same-key', pointer: `${ROW}[3]/Value`, related: [`${ROW}[1]/Value`], args: { value: '1', key: 'k' } },
    ]),
    gc('keys', { rows: row(cell(' ')) + row(cell('x', 'n')) }, [
      { code: 'empty-key', pointer: `${ROW}[1]/Value`, args: { column: 'c', row: 1 } },
      { code: 'empty-key', pointer: `${ROW}[2]`, args: { column: 'c', row: 2 } },
    ]),
    gc('keys', { columns: column('c', ' Use="optional"') + keyOf('c'), rows: row(cell('1')) }, [
      { code: 'optional-key', args: { column: 'c' } },
    ]),
    gc(
      'keys',
      { columns: `<KeyRef Id="r" ExternalRef="k"><CanonicalVersionUri>urn:x</CanonicalVersionUri></KeyRef>` },
      [{ code: 'external', gap: 'unverified' }],
    ),
    gc('columns', { rows: row(cell('1'), cell('x', 'z')) }, [
      { code: 'no-column', pointer: `${ROW}/Value[2]/@ColumnRef`, args: { value: 'z', row: 1 } },
    ]),
    gc('columns', { rows: row(cell('1', ''), cell('2', ''), cell('3', '')) }, [
      { code: 'no-next-column', pointer: `${ROW}/Value[3]`, args: { row: 1 } },
    ]),
    gc('columns', { rows: row(cell('1'), cell('2')) }, [
      { code: 'same-column', pointer: `${ROW}/Value[2]`, related: [`${ROW}/Value[1]`] },
    ]),
    gc('required', { rows: row(cell('x', 'n')) + row('<Value ColumnRef="c"/>') }, [
      { code: 'no-value', pointer: `${ROW}[1]`, args: { column: 'c', row: 1 } },
      { code: 'no-value', pointer: `${ROW}[2]`, args: { column: 'c', row: 2 } },
    ]),
    gc('file-name', {}, [{ code: 'other-file', args: { file: 'F_2.xml', value: '1' } }], 'F_2.xml'),
    gc('file-name', {}, [{ code: 'no-version', gap: ok }], 'codeliste.xml'),
    gc('file-name', {}, [{ code: 'no-version', gap: ok }], 'C60000016_genericode.xml'),
  ],
});

const facts = (part: Partial<CodeFacts> = {}): CodeFacts => ({
  codes: 1,
  named: 1,
  unknown: [],
  keyless: [],
  open: 0,
  problems: [],
  ...part,
});
const examined = (parts: Partial<Examination>): Examination => ({ ...steps(), ...parts });
const message = '<a xmlns="urn:a"/>';
const xoev = (about: string, examination: Examination | null, yields?: readonly Expected[]): Case => ({
  xml: message,
  kind: 'xoev',
  examination,
  with: { about },
  ...(yields ? { yields } : {}),
});
const codeProblem = (code: string, args: Args = {}) =>
  examined({ codes: facts({ problems: [{ pointer: '/*', code, args: { element: 'a:farbe', ...args } }] }) });
const listed = { value: 'q', list: 'urn:f_1', allowed: ['s', 'w'], more: 0 };
const unknown = (versions: readonly string[], named = false) =>
  examined({ codes: facts({ unknown: [{ list: 'urn:f_3', named, versions }] }) });

cases('code-list', {
  valid: [
    ...['identified', 'listed', 'name', 'newer', 'blanks'].map((about) => xoev(about, examined({ codes: facts() }))),
    xoev('name', unknown([])),
    xoev('newer', codeProblem('blanks', { value: 'x' })),
  ],
  invalid: [
    { fault: broken, with: { about: 'listed' }, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    xoev('listed', null, [{ code: 'no-schema', gap: 'unverified' }]),
    xoev('listed', examined({}), [{ code: 'no-codes', gap: ok }]),
    xoev('blanks', examined({ codes: facts({ codes: 0 }) }), [{ code: 'no-codes', gap: ok }]),
    xoev('name', examined({ codes: facts({ named: 0 }) }), [{ code: 'no-names', gap: ok }]),
    xoev('identified', codeProblem('no-listURI'), [{ code: 'no-listURI', pointer: '/*' }]),
    xoev('identified', codeProblem('empty-listURI'), [{ code: 'empty-listURI' }]),
    xoev('identified', codeProblem('no-listVersionID', { list: '' }), [
      { code: 'no-listVersionID', says: 'Bei „a:farbe“ fehlt die Version der Codeliste (listVersionID).' },
    ]),
    xoev('identified', codeProblem('empty-listVersionID', { list: 'urn:f' }), [
      {
        code: 'empty-listVersionID',
        says: 'Bei „a:farbe“ ist die Version der Codeliste urn:f leer (listVersionID="").',
      },
    ]),
    xoev('identified', examined({ codes: facts({ open: 2 }) }), [
      { code: 'open', gap: 'unverified', args: { count: 2 } },
    ]),
    xoev('listed', codeProblem('not-in-list', listed), [
      { code: 'not-in-list', says: 'Den Code „q“ gibt es in der Codeliste urn:f_1 nicht; sie enthält: „s“, „w“.' },
    ]),
    xoev('listed', codeProblem('empty-code'), [{ code: 'empty-code' }]),
    xoev('listed', unknown(['1', '2']), [
      {
        code: 'unknown',
        gap: 'unverified',
        says: 'Die Codeliste urn:f_3 liegt nicht vor; ihre Codes sind nicht geprüft. Vorhanden: Version „1“, „2“. Legen Sie die Genericode-Datei zum Dienst oder in das Paket des Standards.',
      },
    ]),
    xoev('name', unknown([], true), [{ code: 'unknown', gap: 'unverified' }]),
    xoev('listed', examined({ codes: facts({ keyless: ['urn:f_1'] }) }), [{ code: 'keyless', gap: 'unverified' }]),
    xoev('name', codeProblem('other-name', { value: 'rot', wanted: 'schwarz', key: 's' }), [
      { code: 'other-name', says: 'Zum Code „s“ steht in der Codeliste „schwarz“, in der Nachricht aber „rot“.' },
    ]),
    xoev('newer', codeProblem('newer', { list: 'urn:f', version: '1', newest: '2' }), [{ code: 'newer' }]),
    xoev('blanks', codeProblem('blanks', { value: 's' }), [{ code: 'blanks' }]),
  ],
});

const meta = { nameKurz: 'XBeispiel', schemaVersion: '1.0' };
const sent = (
  check: string,
  { root = 'a.0101', attributes = '', content = '' },
  examination: Examination | null,
  yields?: readonly Expected[],
): Case => ({
  xml: `<x:${root} xmlns:x="urn:x" ${attributes}>${content}</x:${root}>`,
  kind: 'xoev',
  examination,
  with: { check },
  ...(yields ? { yields } : {}),
});
const kopf = (code: string) => `<x:Kopf><x:Nachrichtentyp><code>${code}</code></x:Nachrichtentyp></x:Kopf>`;
const texts = (...problems: Examination['steps'][number]['problems']) => examined({ texts: { texts: 3, problems } });
const squared = {
  character: '²',
  codePoint: 'U+00B2',
  position: 2,
  noBreakSpace: false,
  softHyphen: false,
  unseen: false,
  plain: '',
  count: 1,
  more: false,
};

cases('xoev-message', {
  valid: [
    sent('version', { attributes: 'version="1.0"' }, examined({ meta })),
    sent('standard', { attributes: 'standard="XBeispiel"' }, examined({ meta })),
    sent('number', { content: kopf('0101') }, null),
    sent('characters', {}, texts()),
  ],
  invalid: [
    { fault: broken, with: { check: 'number' }, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    sent('version', {}, examined({ meta }), [{ code: 'no-attribute', gap: ok }]),
    sent('version', { attributes: 'version="1"' }, null, [{ code: 'no-schema', gap: 'unverified' }]),
    sent('version', { attributes: 'version="1"' }, examined({}), [{ code: 'no-metadata', gap: 'unverified' }]),
    sent('version', { attributes: 'version="1.1"' }, examined({ meta }), [
      { code: 'other-version', pointer: '/x:a.0101/@version', args: { value: '1.1', wanted: '1.0' } },
    ]),
    sent('standard', { attributes: 'standard="xbeispiel"' }, examined({ meta }), [
      { code: 'other-standard', says: 'Die Nachricht nennt den Standard „xbeispiel“; er schreibt sich „XBeispiel“.' },
    ]),
    sent('number', { root: 'a' }, null, [{ code: 'no-number', gap: ok }]),
    sent('number', {}, null, [{ code: 'no-header', gap: ok }]),
    sent('number', { content: kopf('0102') }, null, [
      {
        code: 'other-number',
        pointer: '/x:a.0101/x:Kopf/x:Nachrichtentyp/code',
        args: { value: '0102', wanted: '0101' },
      },
    ]),
    sent('characters', {}, null, [{ code: 'no-schema', gap: 'unverified' }]),
    sent('characters', {}, examined({ texts: { texts: 0, problems: [] } }), [{ code: 'no-texts', gap: ok }]),
    sent('characters', {}, texts({ pointer: '/*', code: 'not-allowed', args: { ...squared, set: 'DIN 91379' } }), [
      { code: 'not-allowed', says: 'An Stelle 2 steht „²“ (U+00B2); das Zeichen gehört nicht zu DIN 91379.' },
    ]),
    sent(
      'characters',
      {},
      texts({
        pointer: '/*',
        code: 'not-nfc',
        args: { ...squared, character: 'ü', codePoint: 'U+0075 U+0308', wanted: 'U+00FC' },
      }),
      [{ code: 'not-nfc' }],
    ),
  ],
});

const xs = 'http://www.w3.org/2001/XMLSchema';
const schemaFacts = (uses: string, relative: string, target = 'urn:a'): Facts => ({
  xml: `<xs:schema xmlns:xs="${xs}" targetNamespace="${target}">${uses}</xs:schema>`,
  kind: 'xml-schema',
  relative,
});
const schemaDoc = (uses: string, relative: string): Omit<Case, 'yields'> => {
  const { xml = '', kind = null } = schemaFacts(uses, relative);
  return { xml, kind, relative, select: '/*' };
};
const include = (location: string) => `<xs:include schemaLocation="${location}"/>`;
const imported = (location: string, namespace = 'urn:b') =>
  `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`;
const steckbrief: Facts = { data: {} };

cases('schema-imports', {
  valid: [
    { ...schemaDoc(include('b%20c.xsd'), 'x/a.xsd'), others: [schemaFacts('', 'x/b c.xsd')] },
    { ...schemaDoc(include('../y/b.xsd'), 'x/a.xsd'), others: [schemaFacts('', 'y/b.xsd')] },
    { ...schemaDoc(imported('https://b.example/b.xsd'), 'a.xsd'), others: [schemaFacts('', 'b.xsd', 'urn:b')] },
    schemaDoc('<xs:import namespace="urn:b"/>', 'a.xsd'),
  ],
  invalid: [
    {
      ...schemaDoc(include('b.xsd'), 'x/a.xsd'),
      yields: [{ code: 'missing', args: { value: 'b.xsd' }, pointer: '/xs:schema/xs:include/@schemaLocation' }],
    },
    { ...schemaDoc(include('%E0%A4%A.xsd'), 'a.xsd'), yields: [{ code: 'missing' }] },
    { ...schemaDoc(include('../b.xsd'), 'x/a.xsd'), yields: [{ code: 'elsewhere', gap: 'unverified' }] },
    { ...schemaDoc(include('../b.xsd'), 'x/a.xsd'), others: [steckbrief], yields: [{ code: 'missing' }] },
    {
      ...schemaDoc(include('../../b.xsd'), 'x/a.xsd'),
      others: [steckbrief],
      yields: [{ code: 'elsewhere', gap: 'unverified' }],
    },
    {
      ...schemaDoc(imported('http://b.example/b.xsd'), 'a.xsd'),
      yields: [{ code: 'elsewhere', gap: 'unverified', args: { value: 'http://b.example/b.xsd' } }],
    },
  ],
});

/** Kinds on accounts, transport and pages need whole files: their cases are examples of rules, which test/portal-*.test.ts count. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'no-private-key',
  'certificate',
  'certificate-declared',
  'certificate-chain',
  'bundid',
  'entity-id-host',
  'fit-connect-jwk',
  'destination-signature',
  'html',
  'page-says',
  'page-date',
  'rdfa',
  'licence-text',
  'length',
  'agree',
  'declared',
]);

t.test('every sentence of every kind occurs in a case', async (test) => {
  // The checks on FIM data fields need whole schemas: test/fim.test.ts has their cases.
  for (const kind of CHECK_KINDS.filter(({ name }) => !name.startsWith('fim') && !ELSEWHERE.has(name))) {
    const codes = covered.get(kind.name) ?? new Set();
    const silent = Object.entries(kind.messages).filter(
      ([code, text]) =>
        code !== '*' &&
        !codes.has(code) &&
        !text.de.endsWith(FAULTS[code]?.de ?? '{}') &&
        (kind.name === 'schema' || SCHEMA_MESSAGES[code] !== text),
    );
    const shared = kind.name === 'schema' || kind.name === 'compare' ? covered.get('format')! : new Set();
    test.strictSame(
      silent.map(([code]) => code).filter((code) => !shared.has(code)),
      [],
      kind.name,
    );
  }
});

t.test('kinds are told apart by name and describe their parameters', async (test) => {
  test.equal(new Set(CHECK_KINDS.map((kind) => kind.name)).size, CHECK_KINDS.length);
  for (const kind of CHECK_KINDS) {
    const properties = Object.values((kind.params['properties'] ?? {}) as Record<string, { description?: string }>);
    test.equal(kind.params['additionalProperties'], false, kind.name);
    test.ok(
      properties.every((one) => one.description),
      `${kind.name} describes its parameters`,
    );
    test.strictSame(
      (kind.replaceable ?? []).filter((code) => !kind.messages[code]),
      [],
      `${kind.name} replaces known codes`,
    );
  }
  test.equal(checkKind('nothing'), undefined);
});
