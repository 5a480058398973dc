import { join } from 'node:path';
import t from 'tap';
import { stringify } from 'yaml';
import { OTHER_FORMATS } from '../../src/words/faults/other-formats.ts';
import { checkJson, findingsOf, ruleFile, rulesetFiles, runCli } from '../helpers/io.ts';

/** Words of parsers, of schemas and of the runtime, which say nothing to a clerk. */
const RAW =
  /XPath|libxml|xmlns?Parse|parser error|Invalid expression|StartTag|EntityRef|AttValue|Unexpected (?:token|end)|in JSON at|at position \d|SyntaxError|TypeError|RangeError|must (?:be (?:string|object|array|number|integer|boolean|equal)|have required|match (?:pattern|a schema|exactly)|NOT)|additional propert|instancePath|schemaPath|strict mode|schema is invalid|can't resolve|Unterminated|Invalid regular|Nothing to repeat|\bE(?:NOENT|ISDIR|ACCES|NOTDIR|INVAL|EXIST)\b|\[object |\bundefined\b|\bNaN\b|Cannot read|is not a function|Implicit|flow collection|YAMLParse|BAD_|cvc-|facet|Element '|\{urn:|expecting|facet/;
const bytes = (...parts: readonly (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const zip = (name: string, more = '') => bytes('PK', [3, 4, 20, 0], 'x'.repeat(22), name, more, [0, 0xff]);

/** Files that are something else than their name says, and the code that calls them so. */
const OTHERS: readonly (readonly [code: string, content: Buffer])[] = [
  ['is-zip', zip('brief.txt')],
  ['is-word', zip('[Content_Types].xml', 'word/document.xml')],
  ['is-excel', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ['is-slides', zip('[Content_Types].xml', 'ppt/presentation.xml')],
  ['is-odf', zip('mimetype', 'application/vnd.oasis.opendocument.text')],
  ['is-pdf', bytes('%PDF-1.7\n', [0xe2, 0xe3, 0])],
  ['is-old-office', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])],
  ['is-rtf', bytes('{\\rtf1\\ansi Antrag}')],
  ['is-image', bytes([0x89], 'PNG\r\n', [0x1a, 10, 0])],
  ['is-image', bytes([0xff, 0xd8, 0xff, 0xe0, 0])],
  ['is-image', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
  ['is-program', bytes('MZ', [0x90, 0, 3, 0])],
  ['is-program', bytes([0x7f], 'ELF', [2, 1, 1, 0])],
  ['is-archive', bytes([0x1f, 0x8b, 8, 0])],
  ['is-archive', bytes('7z', [0xbc, 0xaf, 0x27, 0x1c, 0])],
  ['is-archive', bytes('a'.repeat(257), 'ustar', [0])],
  ['is-encrypted', bytes([0x85, 2, 0x0c, 3, 0])],
  ['is-encrypted', bytes('-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n')],
  ['is-signed', bytes([0x30, 0x82, 5, 6, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2, 0])],
  ['is-signed', bytes('-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----\n')],
  ['is-key-store', bytes([0x30, 0x82, 5, 6, 2, 1, 3, 0x30, 0])],
  ['is-certificate', bytes('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n')],
];

t.test('what is no text is called what it is, whatever it is named', async (t) => {
  const suffixes = ['xml', 'yaml', 'json'];
  const name = (index: number) => `datei-${String(index).padStart(2, '0')}.${suffixes[index % 3]}`;
  const cwd = t.testdir(Object.fromEntries(OTHERS.map(([, content], index) => [name(index), content])));
  const { report } = await checkJson([], { cwd });
  for (const [index, [code]] of OTHERS.entries())
    t.match(
      findingsOf(report).filter(({ path, ruleId }) => path === name(index) && ruleId === 'OZG1001'),
      [{ code }],
      `${code} ${name(index)}`,
    );
  t.same([...new Set(OTHERS.map(([code]) => code))].sort(), Object.keys(OTHER_FORMATS).sort(), 'each of them is tried');
});

/** Files that no parser takes, each in its own way. */
const BROKEN: Readonly<Record<string, string | Buffer>> = {
  'a.xml': '<a',
  'b.xml': '<a></b>',
  'c.xml': '<a>&nbsp;&</a>',
  'd.xml': '<a x=1 x="2"/>',
  'e.xml': '<p:a/>',
  'f.xml': '<a/><b/>',
  'g.xml': 'kein xml',
  'h.xml': '<?xml version="9.0" encoding="x-y"?><a/>',
  'i.xml': '<a><![CDATA[x</a>',
  'j.xml': '<a><!-- -- --></a>',
  'k.xml': '<!DOCTYPE a><a/>',
  'l.xml': Buffer.from('<a>\u0001</a>'),
  'm.xml': Buffer.from('<a>ä</a>', 'latin1'),
  'n.xml': Buffer.from('<a/>', 'utf16le'),
  'o.xml': '<a xmlns="urn:x y"/>',
  'p.xml': '<a xmlns:b=""/>',
  'q.xml': '<a><?xml version="1.0"?></a>',
  'r.xml': '<1a/>',
  'a.yaml': 'a: [1',
  'b.yaml': 'a: "x',
  'c.yaml': 'a:\n\tb: 1',
  'd.yaml': 'a: 1\na: 2',
  'e.yaml': '- a\nb: 1',
  'f.yaml': 'a: !x y',
  'g.yaml': 'a: *b',
  'h.yaml': '---\na: 1\n---\nb: 2',
  'i.yaml': 'a: "\\q"',
  'j.yaml': '%YAML 9\n---\na: 1',
  'k.yaml': 'a: b: c',
  'l.yaml': '{a: 1}}',
  'm.yaml': 'a: |x\n  y',
  'n.yaml': '? [a]: b\n: c: d',
  'o.yaml': '@a: 1',
  'a.json': '{',
  'b.json': '{"a":1,}',
  'c.json': "{'a':1}",
  'd.json': '// x\n{}',
  'e.json': '{"a":1} x',
  'f.json': '{"a":NaN}',
  'g.json': '"a\nb"',
  'h.json': '{"a":1,"a":2}',
  'i.json': '\u0000',
  'a.pem': '-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----',
};

const BOTH = ['de', 'en'] as const;

t.test('no word of a parser reaches a message', async (t) => {
  const cwd = t.testdir({ lose: BROKEN });
  for (const lang of BOTH) {
    const { report } = await checkJson(['--lang', lang, 'lose'], { cwd });
    const told = findingsOf(report).map(({ path, message }) => `${path}: ${message}`);
    for (const name of Object.keys(BROKEN))
      t.ok(
        told.some((one) => one.startsWith(`lose/${name}:`)),
        name,
      );
    t.same(
      told.filter((one) => RAW.test(one)),
      [],
      lang,
    );
    t.same(
      report.reasons.filter((one) => RAW.test(one)),
      [],
      lang,
    );
  }
});

/** Steckbriefe and files that a service names, as people get them wrong. */
const STECKBRIEFE: readonly string[] = [
  'dienst: 1',
  'dienst: []',
  'leistungen: { leika: 1 }',
  'leistungen: [ 99110009104000, {}, null ]',
  'gebiet: { ags: 05362032, ars: [true] }',
  'kontext: { portal: x, uploads: vielleicht, konten: [x, 1] }',
  'reifegrad: { modell: x, stufe: drei }',
  'schnittstellen: [ { art: openapi, datei: [x] }, { art: x, datei: 5 } ]',
  'xoev: { standard: x }',
  'null',
  '[]',
  '42',
  'unbekannt: 1\nDienst: {}',
];

t.test('nor what a schema says', async (t) => {
  const folders = STECKBRIEFE.map((text, index) => [`d${index}`, { 'steckbrief.yaml': `${text}\n` }]);
  const cwd = t.testdir(Object.fromEntries(folders));
  for (const lang of BOTH) {
    const { report } = await checkJson(['--lang', lang], { cwd });
    t.same(
      findingsOf(report)
        .map(({ message }) => message)
        .filter((one) => RAW.test(one)),
      [],
      lang,
    );
  }
});

const rule = (parts: object): object => ({ rules: { 'T.yaml': stringify(ruleFile('PRB1001', parts as never)) } });

t.test('nor what the runtime says to those who write rules and run commands', async (t) => {
  const rules: Record<string, object> = {
    pattern: { checks: [{ select: '$', kind: 'pattern', with: { pattern: 'a(' }, message: { de: 'x.', en: 'x.' } }] },
    when: { applies: { kind: 'steckbrief', when: { propertys: {} } } },
    type: { applies: { kind: 'steckbrief', when: { type: 'objekt' } } },
    ref: { applies: { kind: 'steckbrief', when: { $ref: '#/x' } } },
    xpath: { applies: { kind: 'xzufi' }, checks: [{ select: '//*[', kind: 'required', with: { child: 'a' } }] },
    prefix: { applies: { kind: 'xzufi' }, checks: [{ select: '//q:a', kind: 'required', with: { child: 'a' } }] },
    function: {
      applies: { kind: 'xzufi' },
      checks: [{ select: 'matches(a, "b")', kind: 'required', with: { child: 'a' } }],
    },
    path: { checks: [{ select: '$.[', kind: 'required', with: { child: 'a' } }] },
    example: { examples: { pass: [{ data: {} }], fail: [{ base: 'x.yaml', set: { select: '$[', value: 1 } }] } },
    level: { level: 'Muss' },
  };
  const folders = Object.fromEntries(
    Object.entries(rules).map(([name, parts]) => {
      const files = rulesetFiles();
      return [
        name,
        {
          ...files,
          fixtures: { 'x.yaml': 'a: 1\n' },
          rules: { ...(files['rules'] as object), ...(rule(parts) as { rules: object }).rules },
        },
      ];
    }),
  );
  const cwd = t.testdir({
    ...folders,
    lose: BROKEN,
    'x.xml': '<a/>',
    dienst: { 'steckbrief.yaml': 'dienst: { id: x }\n' },
  } as never);
  const commands = [
    ...Object.keys(rules).flatMap((name) => [
      ['ruleset', 'lint', name],
      ['ruleset', 'test', name],
      ['check', '--ruleset', name, 'dienst', 'x.xml'],
    ]),
    ...['a.json', 'b.json', 'e.json', 'i.json'].flatMap((file) =>
      [
        ['merge'],
        ['compare', 'lose/a.json'],
        ['check', 'dienst', '--baseline'],
        ['check', 'dienst', '--config'],
        ['fim', 'struktur'],
        ['katalog', 'add'],
      ].map((command) => [...command, `lose/${file}`]),
    ),
    ['init', 'neu', '--from', 'lose/a.json'],
    ['init', 'neu', '--from', 'lose/m.xml'],
    ['standards', 'add', 'lose/a.xml'],
    ['standards', 'add', 'lose'],
    ['abnahme', 'verify', 'lose/a.json'],
    ['check', '--reporter', 'json=fehlt/aus.json', 'dienst'],
    ['check', '--ruleset', 'lose/a.yaml', 'dienst'],
    ['check', '--standard', 'lose/a.xml', 'dienst'],
    ['ruleset', 'pack', 'level', '--output', 'fehlt/x.tgz'],
    ['ruleset', 'docs', 'level', '--output', 'fehlt/x.md'],
    ['baseline', 'dienst', '--output', 'fehlt/x.json'],
    ['explain', '--ruleset', 'lose', 'OZG1001'],
    ['ruleset', 'add', 'lose/a.yaml'],
    ['lock', 'lose'],
  ];
  for (const command of commands) {
    for (const lang of BOTH) {
      const ran = await runCli([...command, '--lang', lang], {
        cwd,
        env: { VORGABEN_HOME: join(cwd, 'heim'), HOME: cwd },
      });
      t.not(ran.code, 3, command.join(' '));
      // A rule may quote its own path, and lint may say which language it is not.
      const said = `${ran.out}\n${ran.err}`.replace(/XPath 1\.0|XPath\b/g, '');
      t.same(
        said.split('\n').filter((line) => RAW.test(line)),
        [],
        `${command.join(' ')} ${lang}`,
      );
    }
  }
});
