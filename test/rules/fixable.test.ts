import { readFileSync } from 'node:fs';
import t from 'tap';
import { parse } from 'yaml';
import type { Args } from '../../src/base/nouns.ts';
import type { Document } from '../../src/documents/document.ts';
import { applied } from '../../src/documents/edit/apply.ts';
import type { Problem } from '../../src/rules/define-check.ts';
import { CHECK_KINDS, checkKind } from '../../src/rules/index.ts';
import { xsdFix } from '../../src/rules/xoev/xsd-fixes.ts';
import { openFolder } from '../../src/rulesets/find.ts';
import { fileOf } from '../helpers/files.ts';
import { contextOf, type World } from '../helpers/nodes.ts';

interface Row {
  readonly kind: string;
  readonly with?: Readonly<Record<string, unknown>>;
  /** JSONPath or XPath of the nodes; left out for kinds that look at documents. */
  readonly select?: string;
  readonly file?: string;
  readonly text: string;
  readonly code: string;
  readonly mended: string;
  readonly world?: World;
}

const form = (format: string, code: string, value: string, right: string): Row => ({
  kind: 'format',
  with: { format },
  select: '$.a',
  text: `a: '${value}'\n`,
  code,
  mended: `a: '${right}'\n`,
});
const shape = (schema: object, code: string, text: string, mended: string): Row => ({
  kind: 'schema',
  with: { schema: { type: 'object', ...schema } },
  select: '$',
  text,
  code,
  mended,
});
const UUID = '3b241101-e2bb-4255-8caf-4136c566a962';
const XZUFI = 'http://xoev.de/schemata/xzufi/2_2_0';

const ROWS: readonly Row[] = [
  form('date', 'not-date', '1. Juni 2026', '2026-06-01'),
  form('date-time', 'not-date-time', '2026-11-22 09:30:00Z', '2026-11-22T09:30:00Z'),
  form('url', 'not-url', ' https://a.de ', 'https://a.de'),
  form('uri', 'not-uri', ' urn:a:b ', 'urn:a:b'),
  form('email', 'not-email', 'mailto:a@b.de', 'a@b.de'),
  form('duration', 'not-duration', '30 Tage', 'P30D'),
  form('uuid', 'not-uuid', `{${UUID}}`, UUID),
  form('semver', 'not-semver', 'v1.4.0', '1.4.0'),
  form('language', 'not-language', 'de_DE', 'de-DE'),
  form('urn', 'not-urn', 'urn:ab:c ', 'urn:ab:c'),
  form('iban', 'not-iban', 'de89370400440532013000', 'DE89370400440532013000'),
  form('spdx', 'not-spdx', 'EUPL 1.2', 'EUPL-1.2'),
  form('spdx-spelling', 'spdx-spelling', 'mit', 'MIT'),
  form('spdx-spelling', 'spdx-deprecated', 'GPL-2.0', 'GPL-2.0-only'),
  { kind: 'format', with: { format: 'semver' }, select: '$.a', text: 'a: [1]\nb: 1\n', code: 'not-text', mended: '' },
  {
    ...{ kind: 'format', with: { format: 'duration' }, select: '$.a', code: 'needs-quotes' },
    ...{ text: 'a: true\n', mended: '' },
  },
  {
    kind: 'pattern',
    with: { matches: '\\d{8}' },
    select: '$.a',
    text: 'a: 05362032\n',
    code: 'not-text',
    mended: 'a: "05362032"\n',
  },
  {
    kind: 'pattern',
    with: { matches: '\\d{8}' },
    select: '$.a',
    text: 'a: 5362032\n',
    code: 'not-text',
    mended: 'a: "05362032"\n',
  },
  {
    kind: 'pattern',
    with: { matches: '[A-Z]+' },
    select: '$.a',
    text: 'a: abc # x\n',
    code: 'mismatch',
    mended: 'a: ABC # x\n',
  },
  { kind: 'pattern', with: { matches: '(?!exe).*' }, select: '$.a', text: 'a: exe\n', code: 'mismatch', mended: '' },
  {
    kind: 'one-of',
    with: { values: ['hoch', 'normal'] },
    select: '$.a',
    text: 'a: Hoch\n',
    code: 'not-listed',
    mended: 'a: hoch\n',
  },
  {
    kind: 'one-of',
    with: { values: ['hoch', 'normal'] },
    select: '$.a',
    text: 'a: sehr hoch\n',
    code: 'not-listed',
    mended: '',
  },
  { kind: 'one-of', with: { values: [true] }, select: '$.a', text: 'a: ja\n', code: 'not-listed', mended: 'a: true\n' },
  { kind: 'one-of', with: { values: [true] }, select: '$.a', text: 'a: nein\n', code: 'not-listed', mended: '' },
  { kind: 'one-of', with: { values: [true] }, select: '$.a', text: 'a: false\n', code: 'not-listed', mended: '' },
  {
    kind: 'one-of',
    with: { values: ['1', '2'] },
    select: '$.a',
    text: 'a: 1\n',
    code: 'needs-quotes',
    mended: 'a: "1"\n',
  },
  {
    kind: 'one-of',
    with: { values: [1, 2] },
    select: '$.a',
    text: 'a: "1"\n',
    code: 'needs-no-quotes',
    mended: 'a: 1\n',
  },
  {
    kind: 'in-catalogue',
    with: { catalogue: 'leika' },
    select: '$.a',
    text: 'a: 99110009104000\n',
    code: 'needs-quotes',
    mended: 'a: "99110009104000"\n',
  },
  {
    kind: 'in-catalogue',
    with: { catalogue: 'leika' },
    select: '$.a',
    text: 'a: "99110009 104000"\n',
    code: 'not-listed',
    mended: 'a: "99110009104000"\n',
  },
  {
    kind: 'unique',
    select: '$.a[*]',
    text: 'a:\n  - x\n  - y\n  - x\n',
    code: 'duplicate',
    mended: 'a:\n  - x\n  - y\n',
  },
  {
    kind: 'unique',
    select: '$.a[*]',
    text: 'a: [{ b: 1 }, { b: 1 }]\n',
    code: 'duplicate-entry',
    mended: 'a: [{ b: 1 }]\n',
  },
  {
    kind: 'unique',
    with: { by: 'b' },
    select: '$.a[*]',
    text: 'a: [{ b: 1, c: 2 }, { b: 1 }]\n',
    code: 'duplicate',
    mended: '',
  },
  { kind: 'unique', select: '$.a[*].b', text: 'a: [{ b: 1 }, { b: 1 }]\n', code: 'duplicate', mended: '' },
  {
    kind: 'compare',
    with: { operator: '>=', as: 'date', value: '2020-01-01' },
    select: '$.a',
    text: 'a: 1.6.2026\n',
    code: 'not-date',
    mended: 'a: 2026-06-01\n',
  },
  {
    kind: 'compare',
    with: { operator: '>=', as: 'number', value: 1 },
    select: '$.a',
    text: 'a: 2,50\n',
    code: 'not-number',
    mended: 'a: 2.5\n',
  },
  {
    kind: 'compare',
    with: { operator: '>=', as: 'number', value: 1 },
    select: '$.a',
    text: 'a: 2,500\n',
    code: 'not-number',
    mended: '',
  },
  {
    kind: 'characters',
    with: { set: 'string-latin' },
    select: '$.a',
    text: 'a: x – y\n',
    code: 'not-allowed',
    mended: 'a: x - y\n',
  },
  {
    kind: 'characters',
    with: { set: 'string-latin' },
    select: '$.a',
    text: 'a: x 🐶 y\n',
    code: 'not-allowed',
    mended: '',
  },
  {
    kind: 'characters',
    with: { set: 'nfc' },
    select: '$.a',
    text: 'a: "Mu\u0308ller"\n',
    code: 'not-nfc',
    mended: 'a: "Müller"\n',
  },
  {
    ...{ kind: 'file-exists', select: '$.a', text: 'a: fim\\S.xml\n', code: 'backslash', mended: 'a: fim/s.xml\n' },
    world: { files: ['fim/s.xml'], references: { 'fim/s.xml': 'found' } },
  },
  {
    ...{ kind: 'file-exists', select: '$.a', text: 'a: FIM/s.xml\n', code: 'missing', mended: 'a: fim/s.xml\n' },
    world: { files: ['fim/s.xml'], references: { 'fim/s.xml': 'found' } },
  },
  {
    kind: 'file-exists',
    select: '$.a',
    text: 'a: fim/t.xml\n',
    code: 'missing',
    mended: '',
    world: { files: ['fim/s.xml'] },
  },
  shape({ properties: { a: { type: 'string', pattern: '^[A-Z]+$' } } }, 'pattern', 'a: abc\n', 'a: ABC\n'),
  shape({ properties: { a: { type: 'array', uniqueItems: true } } }, 'duplicate', 'a: [1, 2, 1]\n', 'a: [1, 2]\n'),
  shape({ propertyNames: { enum: ['anfang', 'ende'] } }, 'unknown-member', 'Anfang: 1\n', 'anfang: 1\n'),
  shape({ propertyNames: { pattern: '^[a-z]{2}(-[A-Z]{2})?$' } }, 'member-name', 'de_DE: 1\n', 'de-DE: 1\n'),
  shape({ properties: { a: { type: 'boolean' } } }, 'wrong-type', 'a: Nein\n', 'a: false\n'),
  shape({ properties: { a: { type: 'array', items: { type: 'string' } } } }, 'wrong-type', 'a: x\n', 'a: [x]\n'),
  shape({ properties: { a: { type: 'array', items: { type: 'string' } } } }, 'wrong-type', 'a: x und y\n', ''),
  shape({ properties: { a: { enum: ['ja', 'nein'] } } }, 'not-listed', 'a: true\n', 'a: ja\n'),
  shape({ properties: { a: { type: 'integer' } } }, 'needs-no-quotes', 'a: "12345678901234567890"\n', ''),
  shape({ properties: { anfang: {} }, additionalProperties: false }, 'unknown-member', 'anfang: 1\nanfnag: 2\n', ''),
  shape({ properties: { a: { type: 'string' } } }, 'needs-quotes', 'a: 1.10\n', 'a: "1.10"\n'),
  {
    kind: 'format',
    with: { format: 'date' },
    select: '$.a',
    text: 'a: 20260601\n',
    code: 'needs-quotes',
    mended: 'a: 2026-06-01\n',
  },
  { kind: 'readable', file: 'a.xml', text: '<a>x & y</a>', code: 'xml-ampersand', mended: '<a>x &amp; y</a>' },
  {
    ...{ kind: 'almost-kind', file: 'angaben.yaml', code: 'other-key' },
    text: 'publiccodeymlVersion: "0.7"\nname: x\n',
    mended: 'publiccodeYmlVersion: "0.7"\nname: x\n',
  },
  {
    ...{ kind: 'almost-kind', file: 'leistung.xml', code: 'other-namespace' },
    text: `<x:leistung xmlns:x="${XZUFI.replace('http:', 'https:')}"><x:id>1</x:id></x:leistung>`,
    mended: `<x:leistung xmlns:x="${XZUFI}"><x:id>1</x:id></x:leistung>`,
  },
];

const context = (world: World = {}, document: Document) => contextOf({ ...world, documents: [document] });

function problemsOf({ kind: name, with: params = {}, select, file = 'steckbrief.yaml', world }: Row, text: string) {
  const document = fileOf(file, text);
  const kind = checkKind(name)!;
  const nodes = select === undefined ? [] : document.select(select, {});
  const found = [...kind.run({ nodes, document }, params, context(world, document))];
  return { document, problems: found.filter((one): one is Problem => 'code' in one && !('gap' in one)) };
}

t.test('each kind mends what it says it mends, and leaves what could be a guess', async (t) => {
  for (const row of ROWS) {
    const name = `${row.kind} ${row.code}: ${row.text.trim()}`;
    const { document, problems } = problemsOf(row, row.text);
    const problem = problems.find(({ code }) => code === row.code);
    t.ok(problem, name, { problems: problems.map(({ code }) => code) });
    const changes = [problem?.fix ?? []].flat();
    const edits = document.edits(
      changes.map((change) => ({
        pointer: ('pointer' in change ? change.pointer : undefined) ?? problem?.pointer ?? '',
        change,
      })),
    );
    const usable = edits.filter((edit) => edit !== null);
    if (row.mended === '') {
      t.strictSame(usable, [], `${name} is left`);
      continue;
    }
    const after = applied(row.text, [usable]).text;
    t.equal(after, row.mended, name);
    t.notOk(
      problemsOf(row, after).problems.some(({ code }) => code === row.code),
      `${name} is gone`,
    );
  }
});

const XSD: readonly [code: string, args: Args, mended: string | null][] = [
  ['not-listed', { value: 'Input', allowed: ['input', 'select'], more: 0 }, 'input'],
  ['not-listed', { value: 'Input', allowed: ['input', 'select'], more: 3 }, null],
  ['fixed-value', { value: 'xhundesteuer', expected: 'XHundesteuer' }, 'XHundesteuer'],
  ['fixed-value', { value: '1.1', expected: '1.0' }, null],
  ['not-date', { value: '1.4.2026' }, '2026-04-01'],
  ['wrong-type', { value: 'ja', type: 'boolean' }, 'true'],
  ['wrong-type', { value: '25,50', type: 'decimal' }, '25.50'],
  ['wrong-type', { value: '1,234', type: 'decimal' }, null],
  ['pattern', { value: 'x' }, null],
];

t.test('what an XML Schema says leaves one answer, or none', async (t) => {
  for (const [code, args, mended] of XSD) {
    const fix = xsdFix({ pointer: '/a', code, args });
    t.strictSame(fix, mended === null ? undefined : { set: mended }, `${code} ${JSON.stringify(args)}`);
  }
});

t.test('every code that may come with a fix is tried here, or on the example', async (t) => {
  const { ruleset } = openFolder('rulesets/nrw-online-dienste/2.0.0');
  const kindsOf = new Map(ruleset.rules.map(({ id, checks }) => [id, checks.map(({ kind }) => kind)]));
  const areas = parse(readFileSync('scripts/generate/fix-cases.yaml', 'utf8')) as readonly {
    faelle: readonly { regel: string; code: string }[];
  }[];
  const tried = new Set([
    ...XSD.filter(([, , mended]) => mended !== null).map(([code]) => `xml-schema ${code}`),
    ...ROWS.filter(({ mended }) => mended !== '').map(({ kind, code }) => `${kind} ${code}`),
    ...areas.flatMap(({ faelle }) =>
      faelle.flatMap(({ regel, code }) => (kindsOf.get(regel) ?? []).map((kind) => `${kind} ${code}`)),
    ),
  ]);
  // Kinds that share the sentences of another one share its way of mending, too.
  const shared: Readonly<Record<string, string>> = { 'openapi-schema': 'schema', 'xml-well-formed': 'readable' };
  const missing = CHECK_KINDS.flatMap(({ name, fixable = [] }) =>
    fixable
      .map((code) => `${name} ${code}`)
      .filter((one) => !tried.has(one) && !tried.has(`${shared[name]} ${one.split(' ')[1]}`)),
  );
  t.strictSame(missing, []);
});
