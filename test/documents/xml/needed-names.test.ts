import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import { parseXml, XmlXPath } from '../../../src/documents/xml/libxml.ts';
import { NamesIn, needsOfPath } from '../../../src/documents/xml/needed-names.ts';

t.test('names that a path cannot do without', async (t) => {
  const cases: [string, string[][] | null][] = [
    ['/*', null],
    ['//*[@id]', null],
    ['/a/b', [['a', 'b']]],
    ['//p:a/@q:b', [['a', 'b']]],
    ["/*/*[local-name()='kopf']/x", [['x', 'kopf']]],
    ["*[starts-with(local-name(), 'kopf')]|@c", [['kopf'], ['c']]],
    ["a|*[. = '|']", null],
    ["/a[local-name()='b' or local-name()='c']", [['a']]],
    ["/a[b[local-name()='c']]", [['a']]],
    ['child::a/text()', [['a']]],
    ['(a|b)[1]', null],
    ['count(a)', null],
    ["a[own('x')]", null],
    ["processing-instruction('x')", null],
  ];
  for (const [path, names] of cases) t.same(needsOfPath(path)?.names ?? null, names, path);
  t.equal(new NamesIn('<b/>').allow('p:a', {}), true, 'a prefix that stands for nothing is for libxml2 to refuse');
  t.equal(new NamesIn('<b/>').allow('p:a', { p: 'u' }), false);
});

const below = (folder: string, suffix: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(suffix))
    .map((name) => join(folder, name));

/** Every path of the rules, with the prefixes of its ruleset. */
function* paths(): Generator<[string, Record<string, string>]> {
  for (const file of below('rulesets', 'ruleset.yaml')) {
    const { prefixes = {} } = parse(readFileSync(file, 'utf8')) as { prefixes?: Record<string, string> };
    for (const rule of below(file.replace('ruleset.yaml', 'rules'), '.yaml'))
      for (const [, path] of readFileSync(rule, 'utf8').matchAll(
        /\b(?:select|child|of|by|within): "((?:[^"\\]|\\.)*)"/g,
      ))
        if (path && !path.startsWith('$')) yield [JSON.parse(`"${path}"`), prefixes];
  }
}

t.test('a path that is not searched for finds nothing', async (t) => {
  const files = [...below('examples', '.xml'), ...below('rulesets/xoev/1.0.0/fixtures', '.xml')].filter(
    (file) => !file.includes('mangelhaft'),
  );
  const trees = files.map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, tree: parseXml(Buffer.from(text)), names: new NamesIn(text) };
  });
  let saved = 0;
  for (const [path, prefixes] of paths()) {
    for (const { file, tree, names } of trees) {
      if (names.allow(path, prefixes)) continue;
      saved += 1;
      const found = tree.find(XmlXPath.compile(path, prefixes));
      if (found.length > 0) t.fail(`${path} in ${file}`);
    }
  }
  t.ok(saved > 1000, `${saved} searches saved`);
});
