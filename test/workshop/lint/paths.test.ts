import t from 'tap';
import type { Json } from '../../../src/base/nouns.ts';
import { STECKBRIEF_SCHEMA } from '../../../src/schemas/steckbrief.ts';
import { deadEnd } from '../../../src/workshop/lint/json-path.ts';
import { SchemaWalk } from '../../../src/workshop/lint/schema-walk.ts';
import { nameTests } from '../../../src/workshop/lint/xml-path.ts';
import { type Files, ruleFile, rulesetFiles, runCli } from '../../helpers/io.ts';
import { type Parts, xpath } from '../../helpers/lint.ts';

/** A ruleset of one rule, and lint's answer. */
async function lintOne(t: Tap, parts: Parts, manifest: Record<string, Json> = {}, files: Files = {}) {
  const cwd = t.testdir({ r: { ...rulesetFiles([ruleFile('TST1001', parts)], manifest), ...files } });
  return runCli(['ruleset', 'lint', 'r', '--all'], { cwd });
}
type Tap = { testdir(files: Files): string };
t.test('lint: what can match is left alone', async (t) => {
  for (const path of [
    '$',
    '$.fim.*[*]',
    "$.leistungen[?match(@.leika, '99[0-9]{12}')].leika",
    "$[?@.modell == 'ozg-1.1']",
    '$..datei',
    "$.dienst['name','url']",
    "$[?@.hoechstdauerMinuten && ($.identifizierung.vertrauensniveau == 'hoch' || $.nix == 1)]",
    '$[?!@.gibtesnicht]',
    '$.leistungen[0:2].leika',
  ])
    t.equal(deadEnd(path, new SchemaWalk(STECKBRIEF_SCHEMA)), null, path);
  const recursive = {
    $defs: {
      knoten: {
        type: 'object',
        additionalProperties: false,
        properties: { kind: { $ref: '#/$defs/knoten' }, namen: { type: 'array', items: { type: 'string' } } },
      },
    },
    $ref: '#/$defs/knoten',
  };
  t.equal(deadEnd('$.kind.kind.namen[*]', new SchemaWalk(recursive)), null);
  t.match(deadEnd('$..nmaen', new SchemaWalk(recursive)), { name: 'nmaen', nearest: 'namen' });
  t.equal(deadEnd('$.a.b', new SchemaWalk({ patternProperties: { '^a': {} }, type: 'object' })), null);
  t.match(
    deadEnd('$.b', new SchemaWalk({ type: 'object', patternProperties: { '^a': {} }, additionalProperties: false })),
    { name: 'b' },
  );
  const good = [
    xpath('/*[@version]//xdf3:datenfeld[xdf3:name and position() mod 2 = 1 or not(@a)]'),
    xpath("//*[local-name()='irgendwas']"),
    xpath('//fremd:a', 'xoev'),
  ];
  for (const [parts, manifest] of good)
    t.notMatch((await lintOne(t, parts, manifest)).out, /Namensraum|Element/, JSON.stringify(parts));
});
t.test('names of elements in an XPath', async (t) => {
  const names = (path: string) =>
    nameTests(path).map(({ prefix, local, root }) => `${root ? '/' : ''}${prefix}:${local}`);
  for (const [path, expected] of [
    ['/a:b/c', ['/a:b', ':c']],
    ['//a[b and c or d]', [':a', ':b', ':c', ':d']],
    ['and/or[mod mod div]', [':and', ':or', ':mod', ':div']],
    ['@a:b | attribute::c | child::d | namespace::e', [':d']],
    ["count(a) + string-length('x:y') - $v", [':a']],
    ['a:*[*/b]', [':b']],
    ['//x | /y:z', [':x', '/y:z']],
  ] as const)
    t.same(names(path), expected, path);
});
