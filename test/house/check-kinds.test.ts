import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { CHECK_KINDS, checkKind } from '../../src/rules/index.ts';

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
