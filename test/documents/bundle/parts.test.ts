import { basename, join } from 'node:path';
import t from 'tap';
import { checkJson, findingsOf, resultOf } from '../../helpers/io.ts';
import { judgedFiles } from '../../helpers/judged-openapi.ts';

const HEAD = `info: { title: Hund, version: 1.0.0, description: Hunde, contact: { email: a@musterstadt.de } }
servers: [{ url: "https://api.musterstadt.de" }]
security: []
`;
const api = (rest: string, version = '3.0.3') => `openapi: ${version}\n${HEAD}${rest}`;
/** A description with one operation that answers with a schema. */
const answering = (schema: string, version = '3.0.3', more = '') =>
  api(
    `paths: { /a: { get: { operationId: a, summary: s, responses: { "200": { description: d, content: { a/b: { schema: ${schema} } } } } } } }\n${more}`,
    version,
  );
const BAD = 'type: objekt\n';

/** What is found, as `rule code path line:column`. */
async function found(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await judgedFiles(files);
  return findings.map(
    ({ ruleId, code, path, range: { start } }) => `${ruleId} ${code} ${path} ${start.line}:${start.column}`,
  );
}

t.test('every part of a description may stand in another file', async (test) => {
  const operation = '{ operationId: a, summary: s, responses: { "200": { description: d } } }';
  const within = (part: string) => api(`paths: { /a: { get: { operationId: a, summary: s, ${part} } } }\n`);
  const component = (kind: string) =>
    api(`paths: { /a: { get: ${operation} } }\ncomponents: { ${kind}: { X: { $ref: teil.yaml } } }\n`);
  const cases: Record<string, [main: string, part: string, found: string]> = {
    'path item': [api('paths: { /a: { $ref: teil.yaml } }\n'), 'get: { responses: 5 }\n', 'wrong-type'],
    parameter: [within('parameters: [{ $ref: teil.yaml }], responses: { "200": { description: d } }'), 'in: ort\n', ''],
    'request body': [
      within('requestBody: { $ref: teil.yaml }, responses: { "200": { description: d } }'),
      'content: 5\n',
      'wrong-type',
    ],
    response: [within('responses: { default: { $ref: teil.yaml } }'), 'content: {}\n', 'missing-member'],
    header: [
      within('responses: { "200": { description: d, headers: { x-rest: { $ref: teil.yaml } } } }'),
      'schema: { type: objekt }\n',
      'not-listed',
    ],
    link: [
      within('responses: { "200": { description: d, links: { n: { $ref: teil.yaml } } } }'),
      'operationId: 5\n',
      'needs-quotes',
    ],
    callback: [
      within('callbacks: { c: { $ref: teil.yaml } }, responses: { "200": { description: d } }'),
      '"{$request.query.url}": { post: { responses: 5 } }\n',
      'wrong-type',
    ],
    example: [
      within('responses: { "200": { description: d, content: { a/b: { examples: { e: { $ref: teil.yaml } } } } } }'),
      'summary: 5\n',
      'needs-quotes',
    ],
    'security scheme': [component('securitySchemes'), 'type: apiKey\nname: k\n', ''],
    'schema among the named': [component('schemas'), BAD, 'not-listed'],
  };
  for (const [name, [main, part, code]] of Object.entries(cases)) {
    const { findings, documents, outcome } = await judgedFiles({ 'api/openapi.yaml': main, 'api/teil.yaml': part });
    const valid = findings.filter(({ ruleId }) => ruleId === 'OZG4051');
    test.ok(valid.length > 0, `${name}: the fault is found`);
    test.ok(
      valid.every(({ path }) => path === 'api/teil.yaml'),
      `${name}: in its own file`,
    );
    if (code !== '') test.equal(valid[0]!.code, code, name);
    test.notOk(
      findings.some(({ ruleId }) => ruleId === 'OZG1003'),
      `${name}: the file counts as looked at`,
    );
    test.equal(outcome('OZG4052'), 'passed', name);
    const part1 = documents.find(({ path }) => path === 'api/teil.yaml');
    test.match(part1, { kind: 'openapi', outcome: 'failed', sha256: /^[0-9a-f]{64}$/ }, name);
  }
});

t.test(
  'what is meant is found: relative to each file, in YAML and JSON, by pointer, anchor and address',
  async (test) => {
    const good = async (files: Record<string, string>, path: string, why: string) => {
      const all = await found(files);
      test.equal(all.length, 1, `${why}: ${all.join('; ')}`);
      test.match(all[0], new RegExp(`^OZG4051 not-listed ${path} `), why);
    };
    await good(
      {
        'api/openapi.yaml': answering('{ $ref: "teile/eins.json#/a~1b/x~0y/0/mit%20leer" }'),
        'api/teile/eins.json': '{"a/b": {"x~y": [{"mit leer": {"allOf": [{"$ref": "../zwei.yaml"}]}}]}}',
        'api/zwei.yaml': 'properties: { a: { $ref: "#/x-unten" } }\nx-unten: { type: objekt }\n',
      },
      'api/zwei.yaml',
      'from file to file',
    );
    await good(
      { 'a.yaml': answering('{ $ref: "Mein%20Hund.yaml" }'), 'Mein Hund.yaml': BAD },
      'Mein Hund.yaml',
      'percent signs',
    );
    await good(
      {
        'a.yaml': answering('{ $ref: "b.yaml#hund" }', '3.1.0'),
        'b.yaml': '$defs: { h: { $anchor: hund, type: objekt } }\n',
      },
      'b.yaml',
      'an anchor',
    );
    await good(
      {
        'a.yaml': answering('{ $ref: "https://schema.musterstadt.de/hund" }', '3.1.0'),
        'x/h.yaml': '$id: https://schema.musterstadt.de/hund\nproperties: { h: { $ref: halter } }\n',
        'y/i.yaml': '$id: https://schema.musterstadt.de/halter\ntype: objekt\n',
      },
      'y/i.yaml',
      'addresses that schemas have',
    );
    await good(
      {
        'a.yaml': answering('{ $ref: h.yaml }', '3.1.0'),
        'h.yaml': '$id: https://schema.musterstadt.de/h.yaml\nproperties: { h: { $ref: i.yaml } }\n',
        'i.yaml': BAD,
      },
      'i.yaml',
      'an address, but the file lies beside',
    );
    await good(
      {
        'a.yaml': answering(
          '{ $ref: "#/components/schemas/A/properties/b" }',
          '3.0.3',
          'components: { schemas: { A: { $ref: b.yaml } } }\n',
        ),
        'b.yaml': 'properties: { b: { type: objekt } }\n',
      },
      'b.yaml',
      'through a part in another file',
    );
    await good(
      {
        'a.yaml': answering(
          '{ oneOf: [{ type: object }], discriminator: { propertyName: a, mapping: { h: h.yaml, k: Katze } } }',
        ),
        'h.yaml': BAD,
      },
      'h.yaml',
      'only a discriminator means it',
    );
    await good(
      { 'a.yaml': answering('{ $dynamicRef: "b.yaml#x" }', '3.1.0'), 'b.yaml': '$dynamicAnchor: x\ntype: objekt\n' },
      'b.yaml',
      '$dynamicRef',
    );
    await good(
      { 'a.yaml': answering('{ description: Hund, $ref: b.yaml }', '3.1.0'), 'b.yaml': BAD },
      'b.yaml',
      'beside a reference in 3.1 more may stand',
    );
    await good(
      { 'a.yaml': answering('{ type: object, $ref: b.yaml }', '3.1.0'), 'b.yaml': BAD },
      'b.yaml',
      'the same in both files: both hold',
    );
  },
);

t.test('what is referred to twice, or in a circle, is told once', async (test) => {
  const twice = answering('{ properties: { a: { $ref: b.yaml }, b: { $ref: b.yaml }, c: { $ref: "b.yaml#" } } }');
  test.strictSame(await found({ 'a.yaml': twice, 'b.yaml': BAD }), ['OZG4051 not-listed b.yaml 1:7']);
  const circle = { 'a.yaml': answering('{ $ref: b.yaml }'), 'b.yaml': 'items: { $ref: c.json }\ntype: objekt\n' };
  test.strictSame(await found({ ...circle, 'c.json': '{"allOf": [{"$ref": "b.yaml"}, {"$ref": "a.yaml#/paths"}]}' }), [
    'OZG4051 not-listed b.yaml 2:7',
  ]);
  test.strictSame(
    await found({ 'a.yaml': answering('{ $ref: b.yaml }'), 'b.yaml': '$ref: c.yaml\n', 'c.yaml': '$ref: b.yaml\n' }),
    ['OZG4052 ref-dangling c.yaml 1:7'],
  );
  const items = api('paths: { /a: { $ref: i.yaml }, /b: { $ref: i.yaml } }\n');
  const item = 'get: { operationId: a, summary: s, security: [{ x: [] }], responses: { "200": { description: d } } }\n';
  test.strictSame(await found({ 'a.yaml': items, 'i.yaml': item }), [
    'OZG4053 operation-twice i.yaml 1:21',
    'OZG4054 scheme-unknown i.yaml 1:49',
  ]);
  const calls = `get: { operationId: a, summary: s, responses: { "200": { description: d } }, callbacks: { c: { x: { $ref: i.yaml } } } }\n`;
  test.strictSame(await found({ 'a.yaml': api('paths: { /a: { $ref: i.yaml } }\n'), 'i.yaml': calls }), []);
});

t.test('parameters of other files are known to the paths', async (test) => {
  const main = api(
    'paths: { "/a/{id}": { $ref: i.yaml }, "/b/{id}": { parameters: [{ $ref: "p.yaml#/id" }], get: { operationId: b, summary: s, responses: { "200": { description: d } } } } }\n',
  );
  const item =
    'parameters: [{ $ref: "p.yaml#/id" }]\nget: { operationId: a, summary: s, responses: { "200": { description: d } } }\n';
  const of = (name: string) => `id: { name: ${name}, in: path, required: true, schema: { type: string } }\n`;
  test.strictSame(await found({ 'a.yaml': main, 'i.yaml': item, 'p.yaml': of('id') }), []);
  test.strictSame(await found({ 'a.yaml': main, 'i.yaml': item, 'p.yaml': of('nr') }), [
    'OZG4055 parameter-missing a.yaml 5:90',
    'OZG4055 parameter-unused a.yaml 5:90',
    'OZG4055 parameter-missing i.yaml 2:1',
    'OZG4055 parameter-unused i.yaml 2:1',
  ]);
});

t.test('where the specification knows no reference, that is found, and what it leads to as well', async (test) => {
  const main = `openapi: 3.0.3\n${HEAD}paths: { $ref: p.yaml }\ncomponents: { schemas: { $ref: s.yaml } }\n`;
  const files = { 'a.yaml': main, 'p.yaml': '/a: { get: { responses: 5 } }\n', 's.yaml': 'Hund: { type: objekt }\n' };
  test.strictSame(
    (await found(files)).filter((one) => one.startsWith('OZG4051')),
    ['OZG4051 unknown-member a.yaml 5:10', 'OZG4051 wrong-type p.yaml 1:25', 'OZG4051 not-listed s.yaml 1:15'],
  );
  test.strictSame(
    (await found({ ...files, 'p.yaml': '{}\n', 's.yaml': '- a\n' })).filter((one) => one.startsWith('OZG4051')),
    ['OZG4051 unknown-member a.yaml 5:10', 'OZG4051 wrong-type s.yaml 1:1'],
    'a list where names are wanted',
  );
  const lists = answering('{}').replace('operationId: a', 'operationId: a, parameters: { $ref: p.yaml }');
  test.strictSame(
    await found({ 'a.yaml': lists, 'p.yaml': '- name: b\n' }),
    ['OZG1003 not-examined p.yaml 1:1', 'OZG4051 wrong-type a.yaml 5:51'],
    'a list is not put in the place of an object',
  );
});

t.test('examples in files of their own', async (test) => {
  const main = answering('{}').replace('schema: {}', 'examples: { e: { externalValue: bsp.json } }');
  test.strictSame(await found({ 'a.yaml': main, 'bsp.json': '{"name": "TODO"}' }), [], 'an example is no statement');
  test.equal((await judgedFiles({ 'a.yaml': main, 'bsp.json': '{}' })).outcome('OZG1003'), 'passed', 'it was read');
  test.strictSame(await found({ 'a.yaml': main }), ['OZG4052 ref-no-file a.yaml 5:139']);
  const far = main.replace('bsp.json', 'https://a.musterstadt.de/b.json');
  test.strictSame(await found({ 'a.yaml': far }), []);
  test.equal((await judgedFiles({ 'a.yaml': far })).outcome('OZG4052'), 'passed', 'an example on the network');
});

t.test('an exception for a place in another file covers it there', async (test) => {
  const waiver = [
    'regel: OZG4051',
    'stelle: { datei: api/b.yaml, pfad: /type }',
    'begruendung: Wird berichtigt.',
    'genehmigtVon: Dr. Clara Leitung',
    'genehmigtAm: "2026-10-01"',
    'aktenzeichen: 10-7/26',
    'gueltigBis: "2027-02-28"',
  ];
  const cwd = test.testdir({
    dienst: {
      'steckbrief.yaml': 'dienst: { id: probe }\nschnittstellen: [{ art: openapi, datei: api/a.yaml }]\n',
      'ausnahmen.yaml': `fassung: "1"\nausnahmen:\n  - ${waiver.join('\n    ')}\n`,
      api: { 'a.yaml': answering('{ $ref: b.yaml }'), 'b.yaml': BAD },
    },
  });
  const { report } = await checkJson(['--as-of', '2026-11-22', 'dienst'], { cwd });
  test.match(resultOf(report, 'OZG4051'), {
    outcome: 'waived',
    findings: [{ path: 'dienst/api/b.yaml', pointer: '/type', waivedBy: 0 }],
  });
  test.match(
    report.services[0]!.documents.filter(({ path }) => /api/.test(path)),
    [
      { path: 'dienst/api/a.yaml', kind: 'openapi', outcome: 'waived' },
      { path: 'dienst/api/b.yaml', kind: 'openapi', outcome: 'waived' },
    ],
  );
});

const DATA = process.env['VORGABEN_TEST_DATA'];
t.test('a real split description', { skip: DATA ? false : 'VORGABEN_TEST_DATA is not set' }, async (test) => {
  const folder = join(DATA!, 'cases/01-openapi-geteilt');
  const musts = async (path: string) => {
    const { code, report } = await checkJson(['--as-of', '2026-11-22', join(folder, path)]);
    test.equal(code, 1);
    const all = findingsOf(report).filter(({ ruleId, level }) => level === 'MUSS' && ruleId.startsWith('OZG405'));
    return { messages: all.map(({ message }) => message).sort(), files: new Set(all.map((one) => basename(one.path))) };
  };
  const [bundled, parts] = [await musts('gebuendelt/openapi.yaml'), await musts('dienst')];
  test.equal(bundled.messages.length, 6);
  test.strictSame(parts.messages, bundled.messages);
  test.strictSame([...parts.files], ['external.yaml']);
  const schema = await musts('schema-geteilt/openapi.yaml');
  test.strictSame([schema.messages.length, ...schema.files], [3, 'schema.yaml']);
});
