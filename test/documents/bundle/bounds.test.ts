import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { FolderSource } from '../../../src/documents/folder-source.ts';
import { openService } from '../../../src/documents/open.ts';
import { ZipSource } from '../../../src/documents/zip-source.ts';
import { checkJson, findingsOf, resultOf } from '../../helpers/io.ts';
import { judgedFiles, judgedOpenApi } from '../../helpers/judged-openapi.ts';
import { zipOf } from '../../helpers/zip.ts';

const HEAD = `openapi: 3.1.0
info: { title: Hund, version: 1.0.0, description: Hunde, contact: { email: a@musterstadt.de } }
servers: [{ url: "https://api.musterstadt.de" }]
security: []
`;
const referring = (target: string, more = ''): string =>
  `${HEAD}paths: { /a: { get: { operationId: a, summary: s, responses: { "200": { description: d, content: { a/b: { schema: { $ref: ${JSON.stringify(target)}${more} } } } } } } } }\n`;
const DAY = ['--as-of', '2026-11-22'];

t.test('a reference that leads nowhere is found, one that cannot be followed leaves its rule open', async (test) => {
  const cases: [target: string, code: string | null, files?: Record<string, string>][] = [
    ['weg.yaml', 'ref-no-file'],
    ['../../weg.yaml', 'ref-outside'],
    ['%2e%2e/..%2fweg.yaml', 'ref-outside'],
    ['/etc/passwd', 'ref-absolute'],
    ['file:///etc/passwd', 'ref-absolute'],
    ['C:\\a.yaml', 'ref-absolute'],
    ['', 'ref-dangling'],
    ['ordner', 'ref-folder', { 'api/ordner/a.yaml': 'type: object\n' }],
    ['da.yaml#/nicht', 'ref-dangling', { 'api/da.yaml': 'type: object\n' }],
    ['da.yaml#nicht', 'ref-dangling', { 'api/da.yaml': 'type: object\n' }],
    ['da.yaml#/%zz', 'ref-dangling', { 'api/da.yaml': 'type: object\n' }],
    ['weg\u0000.yaml', 'ref-no-file'],
    ['https://musterstadt.de/a.yaml', null],
    ['//musterstadt.de/a.yaml', null],
    ['urn:hund', null],
    ['kaputt.yaml', null, { 'api/kaputt.yaml': 'a: [\n' }],
    ['a.xml', null, { 'api/a.xml': '<a/>' }],
    ['a.txt', null, { 'api/a.txt': 'type: object' }],
    ['alt.json', null, { 'api/alt.json': '{"$schema": "http://json-schema.org/draft-07/schema#", "items": [{}]}' }],
  ];
  for (const [target, code, files = {}] of cases) {
    const { findings, outcome } = await judgedFiles({ 'api/openapi.yaml': referring(target), ...files });
    const refs = findings.filter(({ ruleId }) => ruleId === 'OZG4052');
    test.strictSame(
      [refs.map((one) => one.code), outcome('OZG4052')],
      [code === null ? [] : [code], code === null ? 'unverified' : 'failed'],
      JSON.stringify(target),
    );
    test.equal(outcome('OZG4051'), 'passed', 'the description itself is judged as before');
  }
  const conflict = await judgedFiles({
    'a.yaml': `${HEAD}paths: { /a: { $ref: i.yaml, get: { responses: { "200": { description: d } } } } }\n`,
    'i.yaml': 'get: 5\n',
  });
  test.equal(conflict.outcome('OZG4052'), 'unverified', 'the same member on both sides of a reference');
});

t.test('what a reference cannot reach stays named by OZG1003', async (test) => {
  const { findings } = await judgedFiles({ 'a.yaml': referring('a.txt'), 'a.txt': 'type: objekt\n' });
  test.match(
    findings.filter(({ ruleId }) => ruleId === 'OZG1003'),
    [{ path: 'a.txt' }],
  );
});

t.test('descriptions that would never end, end', async (test) => {
  const open = async (files: Record<string, string>, why: string) =>
    test.equal((await judgedFiles(files)).outcome('OZG4052'), 'unverified', why);
  const chain = Array.from({ length: 3_000 }, (_, index) => [`x${index}`, { $ref: `#/x${index + 1}` }]);
  await open(
    { 'a.yaml': referring('b.json#/x0'), 'b.json': JSON.stringify(Object.fromEntries(chain)) },
    'a long chain',
  );
  const deep = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `t${index}.json`,
      JSON.stringify({ items: { items: { items: { items: { $ref: `t${index + 1}.json` } } } } }),
    ]),
  );
  await open({ 'a.yaml': referring('t0.json'), ...deep, 't60.json': '{}' }, 'a deep one');
  const calls = (next: string) =>
    Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`{$url}/${index}`, { $ref: next }]));
  const fan = Array.from({ length: 12 }, (_, index) => [
    `i${index}.json`,
    JSON.stringify({ post: { responses: {}, callbacks: { c: calls(`i${index + 1}.json`) } } }),
  ]);
  await open(
    { 'a.yaml': `${HEAD}paths: { /a: { $ref: i0.json } }\n`, ...Object.fromEntries(fan), 'i12.json': '{}' },
    'path items that multiply',
  );
  const meant = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`m${index}`, `b.json#/${index}`]));
  const mapping = `, oneOf: [], discriminator: { propertyName: a, mapping: ${JSON.stringify(meant)} }`;
  const many = await judgedFiles({
    'a.yaml': referring('#/info', mapping),
    'b.json': JSON.stringify(Array.from({ length: 20_000 }, () => ({}))),
  });
  test.equal(many.outcome('OZG4052'), 'passed', 'many schemas that are only meant');
  const odd =
    '{"properties": {"__proto__": {"$ref": "#/x"}, "constructor": {"type": "objekt"}}, "x": {"type": "objekt"}}';
  const { findings } = await judgedFiles({ 'a.yaml': referring('b.json'), 'b.json': odd });
  test.equal(findings.filter(({ ruleId, path }) => ruleId === 'OZG4051' && path === 'b.json').length, 2, 'odd names');
});

t.test('folder, zip and loose files are followed alike', async (test) => {
  const files = {
    'steckbrief.yaml': 'dienst: { id: probe }\n',
    'api/openapi.yaml': referring('teile/hund.yaml'),
    'api/teile/hund.yaml': 'allOf: [{ $ref: ../../node_modules/gemeinsam/halter.json }]\n',
    'node_modules/gemeinsam/halter.json': '{"type": "objekt"}',
  };
  const dir = test.testdir({ dienst: {}, 'draussen.yaml': 'type: object\n' });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(dir, 'dienst', name, '..'), { recursive: true });
    writeFileSync(join(dir, 'dienst', name), text);
  }
  const zip = new ZipSource(zipOf(Object.entries(files).map(([name, data]) => ({ name, data }))), 'dienst.zip');
  for (const source of [new FolderSource(join(dir, 'dienst')), zip]) {
    const { findings, documents } = await judgedOpenApi(openService(source, 'dienst', { maxBytes: 1e6 }));
    const valid = findings.filter(({ ruleId }) => ruleId === 'OZG4051');
    test.match(valid, [{ code: 'not-listed', path: 'dienst/node_modules/gemeinsam/halter.json' }]);
    test.strictSame(
      documents.map(({ path, kind }) => [path, kind]),
      [
        ['dienst/steckbrief.yaml', 'steckbrief'],
        ['dienst/api/openapi.yaml', 'openapi'],
        ['dienst/api/teile/hund.yaml', 'openapi'],
        ['dienst/node_modules/gemeinsam/halter.json', 'openapi'],
      ],
      'what is only referred to is read and listed, too',
    );
  }
  const loose = await checkJson([...DAY, 'dienst/api/openapi.yaml'], { cwd: dir });
  test.strictSame(
    loose.report.services[0]!.documents.map(({ path, kind, outcome }) => [path, kind, outcome]),
    [
      ['dienst/api/openapi.yaml', 'openapi', 'unverified'],
      ['dienst/api/teile/hund.yaml', 'openapi', 'passed'],
    ],
    'beside a file that was named, what lies in its folder is read; what lies elsewhere is not',
  );
  test.equal(resultOf(loose.report, 'OZG4052').outcome, 'unverified');
  writeFileSync(join(dir, 'dienst/api/teile/hund.yaml'), 'type: objekt\n$ref: weg.yaml\n');
  const { report, code } = await checkJson([...DAY, '--lang', 'de', 'dienst/api/openapi.yaml'], { cwd: dir });
  test.equal(code, 1);
  test.match(
    findingsOf(report).map(({ ruleId, message, path, range }) => [ruleId, path, range.start.line, message]),
    [
      ['OZG4051', 'dienst/api/teile/hund.yaml', 1, /^„objekt“/],
      ['OZG4052', 'dienst/api/teile/hund.yaml', 2, /Datei „dienst\/api\/teile\/weg.yaml“; die gibt es dort nicht/],
    ],
  );
  cpSync(join(dir, 'dienst/api'), join(dir, 'lose'), { recursive: true });
  const both = await checkJson([...DAY, 'lose'], { cwd: dir });
  test.match(
    findingsOf(both.report).map(({ ruleId, path }) => [ruleId, path]),
    [
      ['OZG4051', 'lose/teile/hund.yaml'],
      ['OZG4052', 'lose/teile/hund.yaml'],
    ],
    'a folder of loose files',
  );
});

t.test('links lead out of no folder', { skip: process.platform === 'win32' }, async (test) => {
  const dir = test.testdir({
    dienst: { 'steckbrief.yaml': 'dienst: { id: probe }\n', 'a.yaml': referring('link.yaml') },
    'draussen.yaml': 'type: objekt\n',
  });
  symlinkSync('../draussen.yaml', join(dir, 'dienst/link.yaml'));
  const open = () => openService(new FolderSource(join(dir, 'dienst')), 'dienst', { maxBytes: 1e6 });
  const { findings, documents } = await judgedOpenApi(open());
  test.match(
    findings.filter(({ ruleId }) => /^OZG405[12]$/.test(ruleId)),
    [{ code: 'ref-outside', path: 'dienst/a.yaml' }],
  );
  test.equal(documents.length, 2);
});
