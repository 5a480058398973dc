import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { stringify } from 'yaml';
import { codes, DAY } from '../../helpers/descriptions.ts';
import { checkJson, findingsOf, resultOf } from '../../helpers/io.ts';

/** A description of an interface, large enough to be one of the big ones. */
function description(openapi: string, operations: number) {
  const ids = Array.from({ length: operations }, (_, index) => index);
  const answer = (index: number) => ({
    200: {
      description: 'ok',
      content: { 'application/json': { schema: { $ref: `#/components/schemas/S${index}` } } },
    },
  });
  return {
    openapi,
    info: { title: 'Hund', version: '1.0.0', description: 'Hunde', contact: { url: 'https://a.de' } },
    servers: [{ url: 'https://a.de' }],
    security: [{ schein: [] }],
    paths: Object.fromEntries(
      ids.map((index) => [
        `/p${index}`,
        { get: { operationId: `o${index}`, summary: 'Liest', responses: answer(index) } },
      ]),
    ),
    components: {
      securitySchemes: { schein: { type: 'http', scheme: 'bearer' } },
      schemas: Object.fromEntries(
        ids.map((index) => [
          `S${index}`,
          { type: 'object', required: ['name'], properties: { name: { type: 'string', maxLength: 40 } } },
        ]),
      ),
    },
  };
}
t.test('OpenAPI 3.0 and 3.1, loose, as YAML and JSON', async (test) => {
  for (const version of ['3.0.3', '3.1.0']) {
    const good = description(version, 40);
    const bad = structuredClone(good) as unknown as Record<string, Record<string, Record<string, unknown>>>;
    bad['paths']!['/p3'] = { get: { operationId: 'o2', responses: 'keine' } };
    bad['components']!['schemas']!['S7'] = { type: 'Hund' };
    const cwd = test.testdir({
      'gut.yaml': stringify(good),
      'gut.json': JSON.stringify(good),
      'schlecht.yaml': stringify(bad),
    });
    for (const name of ['gut.yaml', 'gut.json']) {
      const { code, report } = await checkJson([...DAY, name], { cwd });
      test.strictSame([code, codes(report)], [0, []], `${version} ${name}`);
      test.match(report.services[0]?.documents[0], {
        kind: 'openapi',
        standard: { id: 'openapi', version },
        outcome: 'passed',
        steps: [{ name: 'json-schema', outcome: 'passed' }],
      });
    }
    const { code, report } = await checkJson([...DAY, 'schlecht.yaml'], { cwd });
    test.equal(code, 1);
    test.strictSame(
      codes(report)
        .map((one) => one.replace(/ \d+$/, ''))
        .sort(),
      ['OZG4051 not-listed', 'OZG4051 wrong-type', 'OZG4053 operation-twice', 'OZG4058 undescribed'],
      version,
    );
    test.ok(
      findingsOf(report).every(({ range }) => range.start.line > 10),
      'each at its own line',
    );
  }
});
t.test('OpenAPI that cannot be judged says so', async (test) => {
  const cwd = test.testdir({
    'swagger.json': '{"swagger": "2.0", "info": {"title": "a", "version": "1"}, "paths": {}}',
    'neu.yaml': 'openapi: 3.2.0\ninfo: { title: a, version: "1" }\n',
    'dialekt.yaml': 'openapi: 3.1.0\njsonSchemaDialect: https://a.de/x\ninfo: { title: a, version: "1" }\npaths: {}\n',
    'kaputt.yaml': 'openapi: 3.1.0\ninfo: { title: a\n',
  });
  for (const name of ['swagger.json', 'neu.yaml', 'dialekt.yaml'])
    test.equal(resultOf((await checkJson([...DAY, name], { cwd })).report, 'OZG4051').outcome, 'unverified', name);
  test.match((await checkJson([...DAY, 'swagger.json'], { cwd })).report.verdict, 'undecided');
  const { code, report } = await checkJson([...DAY, 'kaputt.yaml'], { cwd });
  test.equal(code, 1);
  test.match(codes(report), [/^OZG1001 unclosed-flow/]);
});
const DATA = process.env['VORGABEN_TEST_DATA'];
t.test('real interface descriptions', { skip: DATA ? false : 'VORGABEN_TEST_DATA is not set' }, async (test) => {
  const folder = join(DATA!, 'portal');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    file: string;
    kind: string;
    expected: string[];
  }[];
  const files = manifest.filter(({ file, kind }) => kind === 'openapi' && existsSync(join(folder, file)));
  test.ok(files.length >= 2);
  // The one file that its own schema refuses: an openIdConnect scheme with the members of apiKey and http.
  const invalid: Readonly<Record<string, number>> = { 'openapi/munich-stadtbezirksbudget.json': 4 };
  for (const { file } of files) {
    const { report } = await checkJson([...DAY, join(folder, file)]);
    const musts = findingsOf(report).filter(({ level }) => level === 'MUSS');
    test.equal(musts.length, invalid[file] ?? 0, file);
    test.ok(
      musts.every(({ ruleId, code }) => ruleId === 'OZG4051' && code === 'unknown-member'),
      file,
    );
  }
});
