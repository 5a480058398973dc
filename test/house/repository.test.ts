import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Json, Text } from '../../src/base/nouns.ts';
import { CHECK_KINDS } from '../../src/rules/index.ts';
import { findRuleset } from '../../src/rulesets/find.ts';
import type { RawRule } from '../../src/rulesets/raw.ts';
import { KONTEXT } from '../../src/schemas/steckbrief/kontext.ts';
import { openFaultless } from '../../src/workshop/pack-all.ts';

const skipGenerated = process.env['VORGABEN_SKIP_GENERATED'] ? 'VORGABEN_SKIP_GENERATED is set' : false;

const FOLDERS = readdirSync('rulesets').flatMap((id) =>
  readdirSync(join('rulesets', id)).map((version) => ({ id, version, folder: join('rulesets', id, version) })),
);
const OPENED = FOLDERS.map((one) => ({ ...one, ...openFaultless(one.folder) }));
const RULES = OPENED.flatMap(({ id, read }) => read.rules.map(({ rule }) => ({ owner: id, rule })));

/** Facts a sentence shows; which of them decide about its optional parts may differ. */
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?=[}:])/g)].map((match) => match[1]!))].sort();

/** Sources below a folder with what they import. */
function sources(folder: string): { path: string; text: string; imports: string[] }[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith('.ts') && !path.includes('generated'))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
      return { path, text, imports };
    });
}

t.test('every check kind is documented, in both languages', async (t) => {
  const page = readFileSync('docs/check-kinds.md', 'utf8');
  const names = CHECK_KINDS.map(({ name }) => name);
  t.equal(new Set(names).size, names.length, 'names are unique');
  for (const { name, summary, params, messages } of CHECK_KINDS) {
    t.ok(skipGenerated || page.includes(`\n### ${name}\n`), `${name} stands in docs/check-kinds.md`);
    t.ok(summary.de && summary.en && summary.de !== summary.en, `${name} has a summary`);
    t.match(params, { type: 'object', additionalProperties: false }, `${name} allows no unknown parameter`);
    for (const [key, schema] of Object.entries(
      (params['properties'] ?? {}) as Record<string, { description?: Text }>,
    )) {
      t.ok(schema.description?.de && schema.description.en, `${name}: ${key} has a description in both languages`);
    }
    for (const [code, text] of Object.entries(messages)) {
      t.ok(text.de && text.en, `${name} ${code} in both languages`);
      t.same(placeholders(text.de), placeholders(text.en), `${name} ${code}: the same facts`);
    }
  }
});

t.test('every rule has its texts, an official source and examples both ways', async (t) => {
  const texts = (rule: RawRule): readonly (readonly [string, Text])[] => [
    ['title', rule.title],
    ['requirement', rule.requirement],
    ['why', rule.why],
    ['fix', rule.fix],
    ...rule.checks.flatMap(({ message }, index) => (message ? [[`checks/${index}`, message] as const] : [])),
  ];
  for (const { rule } of RULES) {
    for (const [part, { de, en }] of texts(rule)) {
      t.ok(de.trim() && en.trim() && de !== en, `${rule.id}: ${part} in both languages`);
      // A word in quotation marks is what the rule is about.
      t.notMatch(`${de} ${en}`.replace(/„[^“]*“|'[^']*'/g, ''), /TODO|FIXME|XXX/, `${rule.id}: ${part} is finished`);
    }
    t.match(rule.source.url, /^(?:https:\/\/|docs\/)/, `${rule.id}: the source is reached by https, or a page of ours`);
    t.ok(rule.examples.pass.length > 0 && rule.examples.fail.length > 0, `${rule.id}: examples both ways`);
  }
});

t.test('the page of what is not checked names rules that exist', async (t) => {
  const page = readFileSync('docs/nicht-pruefbar.md', 'utf8');
  const known = new Set(RULES.map(({ rule }) => rule.id));
  const named = [...new Set(page.match(/\b(?:OZG|FIM|XOEV)\d{4}\b/g))];
  t.ok(named.length > 50);
  t.same(
    named.filter((id) => !known.has(id)),
    [],
  );
});

t.test('an id means one rule, in one ruleset and over all editions', async (t) => {
  for (const { id, version, ruleset } of OPENED) {
    const ids = ruleset.rules.map((rule) => rule.id);
    t.equal(new Set(ids).size, ids.length, `${id}@${version}`);
    const names = [...ruleset.texts().values()].map(({ name }) => name);
    t.same(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
      `${id}@${version}: names`,
    );
  }
  const known = new Map<string, string>();
  for (const { owner, rule } of RULES) {
    const meaning = `${owner}: ${rule.name}`;
    t.equal(known.get(rule.id) ?? meaning, meaning, rule.id);
    known.set(rule.id, meaning);
  }
});

/** Keys below `kontext` that a condition asks for, however deep it wraps them. */
function asked(schema: Json, inside = false): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  if (Array.isArray(schema)) return schema.flatMap((part) => asked(part, inside));
  const { properties = {}, required = [], ...rest } = schema as Record<string, Json>;
  const here = inside ? [...Object.keys(properties as object), ...(required as string[])] : [];
  const kontext = inside ? [] : asked((properties as Record<string, Json>)['kontext'] ?? null, true);
  const wrapped = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'].flatMap((word) =>
    asked(rest[word] ?? null, inside),
  );
  return [...here, ...kontext, ...wrapped];
}

t.test('the keys a condition asks for', async (t) => {
  const when = {
    required: ['kontext'],
    properties: {
      dienst: { properties: { id: {} } },
      kontext: {
        required: ['neu'],
        anyOf: [{ properties: { sdg: { const: true } } }, { not: { required: ['pvog'] } }],
      },
    },
    allOf: [{ properties: { kontext: { properties: { portal: { enum: ['a'] } } } } }],
  };
  t.same(asked(when).sort(), ['neu', 'portal', 'pvog', 'sdg']);
});

t.test('every key of kontext that a condition asks for is one, and is demanded', async (t) => {
  const keys = [...new Set(RULES.flatMap(({ rule }) => asked(rule.applies.when ?? null)))].sort();
  for (const key of keys) t.ok(Object.hasOwn(KONTEXT.properties, key), `${key} is in the schema of the Steckbrief`);
  const asking = RULES.filter(({ owner }) => owner === 'ozg-grundlagen').map(({ rule }) => rule);
  const skip = asking.some(({ id }) => id === 'OZG1010') ? false : 'OZG1010 does not exist yet';
  t.test('demanded by OZG1010, or by a rule beside it', { skip }, async (t) => {
    const demanded = asking
      .flatMap(({ checks }) => checks)
      .filter(({ kind, select }) => kind === 'required' && select === '$.kontext')
      .map((check) => check.with?.['child']);
    t.ok(demanded.length > 0);
    t.same(
      keys.filter((key) => !demanded.includes(key)),
      [],
      'nothing decides that nobody has to answer',
    );
  });
});

/** Stylesheets run in a process of its own, which is these files. */
const isSandbox = (path: string): boolean => /schematron\/run\/sandbox(?:-\w+)?\.ts$/.test(path);

t.test('only src/cli knows the command line', async (t) => {
  for (const { path, text, imports } of sources('src').filter((one) => !one.path.startsWith('src/cli/'))) {
    t.same(
      imports.filter(
        (name) => /^(?:node:)?process$|^(?:commander|chalk)$/.test(name) && !path.startsWith('src/reporters/'),
      ),
      [],
      `${path} does not know the command line`,
    );
    if (!isSandbox(path)) t.notMatch(text, /\bprocess\.(?:env|argv|cwd|exit|std)/, `${path} does not know the process`);
  }
  for (const { path, text } of sources('src')) {
    if (!isSandbox(path)) t.notMatch(text, /process\.exit\(/, `${path} never ends the process`);
    t.notMatch(text, /\bfetch\(|\bMath\.random\(/, `${path} uses no network and no chance`);
  }
});

t.test('generated files are current', { skip: skipGenerated }, async (t) => {
  // A process of its own: the bundle it runs would be measured here, too.
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    encoding: 'utf8',
  });
  t.match({ status, stdout, stderr }, { status: 0, stdout: /Generated files are current/, stderr: '' });
});

t.test('packed rulesets of the build are those of the folders', { skip: skipGenerated }, async (t) => {
  for (const { id, version, ruleset } of OPENED) {
    t.equal(findRuleset(`${id}@${version}`, '/').digest, ruleset.digest, `${id}@${version}: npm run build`);
  }
});
