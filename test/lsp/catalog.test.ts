import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import t from 'tap';
import { STECKBRIEF_NAMES } from '../../src/documents/kinds/steckbrief.ts';

interface Entry {
  readonly name: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
}

t.test('editors without a server find the schemas by file name', async (t) => {
  const { schemas } = JSON.parse(readFileSync('schemas/catalog.json', 'utf8')) as { schemas: readonly Entry[] };
  for (const { name, url, fileMatch } of schemas) {
    t.ok(existsSync(join('schemas', url)), url);
    t.ok(fileMatch.length > 0, name);
  }
  const of = (path: string) =>
    schemas.filter(({ fileMatch }) => picomatch.isMatch(path, [...fileMatch])).map(({ url }) => url);
  for (const name of STECKBRIEF_NAMES) t.same(of(name), ['steckbrief-1.schema.json']);
  t.same(of('rulesets/xoev/1.0.0/rules/xoev/XOEV1001-x.yaml'), ['rule-1.schema.json']);
  t.same(of('rulesets/xoev/1.0.0/ruleset.yaml'.split('/').at(-1)!), ['ruleset-1.schema.json']);
});
