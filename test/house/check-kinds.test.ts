import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { Text } from '../../src/base/nouns.ts';
import { CHECK_KINDS, checkKind } from '../../src/rules/index.ts';
import { THEMES } from '../../src/rules/themes.ts';

t.test('every kind has its cases in the test file beside its own', async (test) => {
  const sources = (readdirSync('src/rules', { recursive: true, encoding: 'utf8' }) as string[])
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join('src/rules', path), 'utf8') }));
  for (const { name } of CHECK_KINDS) {
    const source = sources.find(({ text }) => text.includes(`\n  name: '${name}',\n`));
    const path = `test/rules/${source?.path.replace(/\.ts$/, '.test.ts')}`;
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    // `cases` asks for good and bad ones, `casesInRules` for examples of both; payloads have theirs in a table.
    test.match(text, new RegExp(`\\b(?:cases|decisionCases|casesInRules|checkKind)\\('${name}'`), `${name}: ${path}`);
  }
});
/** Parameters, of whatever depth, that do not say in both languages what they mean; words of JSON Schema itself aside. */
function untold(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, items, description } = schema as Record<string, unknown>;
  const named = Object.entries(properties as Record<string, { description?: Text }>);
  return [
    ...named.flatMap(([name, part]) =>
      part.description || path !== '' ? untold(part, `${path}/${name}`) : [`${path}/${name}`],
    ),
    ...(description === undefined || isBoth(description) ? [] : [`${path}: one language`]),
    ...untold(items, `${path}[]`),
  ];
}
const isBoth = (text: unknown): boolean => {
  const { de, en } = text as Partial<Text>;
  return typeof de === 'string' && typeof en === 'string' && de !== '' && en !== '' && de !== en;
};

t.test('every kind stands under one theme', async (test) => {
  const themed = THEMES.flatMap(({ kinds }) => kinds);
  test.strictSame([...themed].sort(), CHECK_KINDS.map(({ name }) => name).sort());
  test.ok(THEMES.every(({ title }) => title.de && title.en));
});
t.test('kinds are told apart by name and describe their parameters', async (test) => {
  test.equal(new Set(CHECK_KINDS.map((kind) => kind.name)).size, CHECK_KINDS.length);
  for (const kind of CHECK_KINDS) {
    test.equal(kind.params['additionalProperties'], false, kind.name);
    test.strictSame(untold(kind.params), [], `${kind.name} describes its parameters in both languages`);
    test.strictSame(
      (kind.replaceable ?? []).filter((code) => !kind.messages[code]),
      [],
      `${kind.name} replaces known codes`,
    );
  }
  test.equal(checkKind('nothing'), undefined);
});
