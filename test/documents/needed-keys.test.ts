import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import type { Json } from '../../src/base/nouns.ts';
import { jsonPath } from '../../src/documents/json-queries.ts';
import { KeysIn, neededKeys } from '../../src/documents/needed-keys.ts';

t.test('keys that a path cannot do without', async (t) => {
  const cases: [string, string[][] | null][] = [
    ['$', null],
    ['$[*]', null],
    ['$.a.*[*]', [['a']]],
    ['$..a[0].b', [['a', 'b']]],
    ["$['a'].b", [['a', 'b']]],
    ["$['a','b']", null],
    ["$[?@.a == true && search(@.b, '[xX]')].c", [['a', 'b', 'c']]],
    ["$[?@.a == 'x' || @.b]", [['a'], ['b']]],
    ["$[?@.a == 'x' || !@.b]", null],
    ['$[?@.a != 1]', null],
    ['$[?@.a == @.b]', null],
    ['$[?@.a == $.b]', null],
    ['$.x[?@.a < 1]', [['x']]],
    ["$[?@.a[?@ == 'x'] && !$.b[?@.c == 'y']].d", [['a', 'd']]],
    ["$[?@.a == '&& ||']", [['a']]],
    ['$[?(@.a || @.b)]', null],
    ['$[?count(@.a) == 0]', null],
  ];
  for (const [path, ways] of cases) t.same(neededKeys(path), ways, path);
});

const below = (folder: string, suffix: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(suffix))
    .map((name) => join(folder, name));

t.test('a path that is not evaluated finds nothing', async (t) => {
  const paths = new Set<string>();
  const values: Json[] = [];
  for (const file of below('rulesets', '.yaml')) {
    const text = readFileSync(file, 'utf8');
    for (const [, path] of text.matchAll(/: "(\$(?:[^"\\]|\\.)*)"/g)) paths.add(JSON.parse(`"${path}"`));
    if (/[\\/]rules[\\/]/.test(file)) {
      const { examples } = parse(text) as { examples?: Record<string, { data?: Json }[]> };
      for (const example of Object.values(examples ?? {}).flat()) if (example.data) values.push(example.data);
    }
  }
  for (const file of below('examples', '.yaml')) values.push(parse(readFileSync(file, 'utf8')) as Json);
  const some = values.filter((_value, index) => index % 200 === 0);
  let saved = 0;
  for (const path of paths) {
    if (/\s/.test(path[1] ?? '')) continue;
    for (const value of some) {
      if (new KeysIn(value).allow(path)) continue;
      saved += 1;
      const found = jsonPath(path).query(value as never).length;
      if (found > 0) t.fail(`${path} in ${JSON.stringify(value).slice(0, 200)}`);
    }
  }
  t.ok(saved > 1000, `${saved} saved`);
});
