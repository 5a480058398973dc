import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { UserError } from '../src/errors.ts';
import { STEP_REASONS } from '../src/messages/engine.ts';
import { render } from '../src/messages/render.ts';
import { nearestStandard } from '../src/rules/nearest-standard.ts';
import { addStandard } from '../src/standards/add.ts';
import { choose } from '../src/standards/choose.ts';
import { Examiner, openStandards } from '../src/standards/examiner.ts';
import { serviceStore } from '../src/standards/installed.ts';
import { slug } from '../src/standards/manifest.ts';
import type { Prepare } from '../src/standards/prove.ts';
import { Schema } from '../src/standards/schema.ts';
import { outOfTime, within } from '../src/standards/time-limit.ts';
import { fileOf } from './helpers/files.ts';
import { checkJson, findingsOf, resultOf, rulesetFiles, runCli } from './helpers/io.ts';
import { type ZipEntry, zipOf } from './helpers/zip.ts';

/** A schema as XÖV standards publish them: with name and version in appinfo. */
const xsd = (namespace: string, body: string, { name = '', version = '', attributes = '' } = {}): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:n="${namespace}" targetNamespace="${namespace}" elementFormDefault="qualified" ${attributes}>${
    name === ''
      ? ''
      : `<xs:annotation><xs:appinfo><standard><nameLang>${name} lang</nameLang><nameKurz>${name}</nameKurz><kennung>urn:xoev-de:test:standard:${name.toLowerCase()}</kennung></standard><versionStandard><version>${version}</version></versionStandard></xs:appinfo></xs:annotation>`
  }${body}</xs:schema>`;
const root = (name: string, type = 'xs:string'): string => `<xs:element name="${name}" type="${type}"/>`;
const imports = (namespace: string, location: string): string =>
  `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`;
const CODE = 'http://xoev.de/schemata/code/1_0';
const code = xsd(CODE, '<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>');
const typed = (location: string): string =>
  `${imports(CODE, location)}<xs:element name="antrag.0101" type="c:T" xmlns:c="${CODE}"/>`;
const meta = { name: 'XTest', version: '1.0', attributes: 'version="1.0"' };
const list = (uri: string): string =>
  `<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"><Identification><CanonicalUri>${uri}</CanonicalUri></Identification></g:CodeList>`;
const SCH =
  '<schema xmlns="http://purl.oclc.org/dsdl/schematron"><include href="teil.sch"/><let name="l" value="document(\'werte.xml\')"/></schema>';
const PART = '<pattern xmlns="http://purl.oclc.org/dsdl/schematron"/>';
const XSL =
  '<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:svrl="http://purl.oclc.org/dsdl/svrl" version="2.0"/>';
const scenario = (name: string, match: string, location: string, more = ''): string =>
  `<scenario><name>${name}</name><namespace prefix="a">urn:test:1</namespace><match>${match}</match><validateWithXmlSchema><resource><name>X</name><location>${location}</location></resource></validateWithXmlSchema>${more}</scenario>`;
const sch = (location: string): string =>
  `<validateWithSchematron><resource><name>S</name><location>${location}</location></resource></validateWithSchematron>`;
const config = (body: string, head = '<name>Prüfung XTest</name><date>2026-01-01</date>'): string =>
  `<scenarios xmlns="http://www.xoev.de/de/validator/framework/1/scenarios" frameworkVersion="1.0.0">${head}${body}</scenarios>`;

type Tree = { [name: string]: string | Tree };
const flat = (tree: Tree, below = ''): ZipEntry[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [{ name: below + name, data: value }] : flat(value, `${below}${name}/`),
  );
const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: probe, name: Probe }\n';
const INSTALLED = join('.vorgaben', 'standards');

const STANDARD: Tree = {
  'XTest 1.0': {
    'LIZENZ.txt': 'frei',
    'handbuch.pdf': 'x',
    xsd: {
      'xtest.xsd': xsd('urn:test:1', typed('http://xoev.de/schemata/code/1_0/xoev-code.xsd'), meta),
      'ohne-nachricht.xsd': xsd(
        'urn:test:teile',
        '<xs:simpleType name="U"><xs:restriction base="xs:int"/></xs:simpleType>',
      ),
    },
    extern: { 'code.xsd': code },
    listen: { 'a.xml': list('urn:a'), 'b.gc': list('urn:b'), 'brief.xml': '<brief/>' },
    sch: {
      'regeln.sch': SCH,
      'teil.sch': PART,
      'werte.xml': '<werte/>',
      'gebaut.sch': SCH.replace(/<include.*?>/, ''),
      'gebaut.xsl': XSL,
      'bild.xsl': XSL.replace('svrl', 'x').replace('dsdl/svrl', 'nichts'),
    },
  },
};

t.test('a standard is added, listed, verified, used, removed', async (test) => {
  const cwd = test.testdir({
    dienst: {
      'steckbrief.yaml': `${STECKBRIEF}xoev: [{ standard: XTest, version: "1.0", beispiele: [{ datei: a.xml }] }]\n`,
      'a.xml': '<antrag.0101 xmlns="urn:test:1">x</antrag.0101>',
    },
    regeln: rulesetFiles(),
  });
  writeFileSync(join(cwd, 'xtest.zip'), zipOf([...flat(STANDARD), { name: 'noch.zip', data: 'x' }]));
  const dienst = join(cwd, 'dienst');
  const run = (argv: string, env = {}) => runCli(argv.split(' '), { cwd: dienst, env });
  const added = await run('standards add ../xtest.zip');
  test.strictSame(added, {
    code: 0,
    out: [
      'XTest 1.0 aufgenommen: .vorgaben/standards/xtest/1.0',
      '  Schemas: 1, Nachrichten: 1, Schematron: 2, Codelisten: 2. Alle Schemas lassen sich übersetzen.',
      '  Nicht geöffnet: Archive im Archiv („noch.zip“).',
      '',
    ].join('\n'),
    err: '',
  });
  const folder = join(dienst, INSTALLED, 'xtest', '1.0');
  const text = readFileSync(join(folder, 'standard.yaml'), 'utf8').replace(/[0-9a-f]{64}/g, '…');
  test.equal(
    text,
    `# Geschrieben von „vorgaben standards add“; bitte nicht von Hand ändern.

paket: "1"
name: XTest
bezeichnung: XTest lang
kennung: urn:xoev-de:test:standard:xtest
version: "1.0"
schemas:
  - datei: XTest 1.0/xsd/xtest.xsd
    namensraum: urn:test:1
    version: "1.0"
    nachrichten:
      - antrag.0101
katalog:
  http://xoev.de/schemata/code/1_0/xoev-code.xsd: XTest 1.0/extern/code.xsd
schematron:
  - datei: XTest 1.0/sch/gebaut.xsl
  - datei: XTest 1.0/sch/regeln.sch
codelisten:
  - datei: XTest 1.0/listen/a.xml
  - datei: XTest 1.0/listen/b.gc
lizenz: XTest 1.0/LIZENZ.txt
quelle: xtest.zip
dateien:
  XTest 1.0/LIZENZ.txt: …
  XTest 1.0/extern/code.xsd: …
  XTest 1.0/listen/a.xml: …
  XTest 1.0/listen/b.gc: …
  XTest 1.0/sch/gebaut.sch: …
  XTest 1.0/sch/gebaut.xsl: …
  XTest 1.0/sch/regeln.sch: …
  XTest 1.0/sch/teil.sch: …
  XTest 1.0/sch/werte.xml: …
  XTest 1.0/xsd/xtest.xsd: …
`,
  );
  test.match((await run('standards add ../xtest.zip --lang en')).out, /^XTest 1\.0 is installed like that already/);
  test.match(
    (await run('standards list')).out,
    /XTest 1\.0 {2}xtest@1\.0 {2}\(im Dienst: \.vorgaben\/standards\/xtest\/1\.0\)\n {2}XTest 1\.0\/xsd\/xtest\.xsd {2}urn:test:1\n/,
  );
  test.strictSame(await run('standards verify'), { code: 0, out: 'xtest@1.0  unverändert (Dateien: 10)\n', err: '' });

  const check = (...more: string[]) => checkJson(['--ruleset', '../regeln', '.', ...more], { cwd: dienst });
  const { report } = await check();
  test.match(
    report.services[0]!.documents.find(({ path }) => path === 'a.xml'),
    {
      standard: { id: 'XTest', version: '1.0' },
      steps: [
        { name: 'well-formed', outcome: 'passed' },
        { name: 'xml-schema', outcome: 'failed' },
      ],
    },
  );
  test.equal(resultOf(report, 'XOEV1004').outcome, 'passed');
  // Installed and given: the same standard is no second one.
  const twice = await check('--standard', '.vorgaben/standards/xtest/1.0');
  test.equal(resultOf(twice.report, 'XOEV1004').outcome, 'passed');

  // The user's own folder: what is not with the service is found there.
  const env = { VORGABEN_DATA: join(cwd, 'daten') };
  test.match(await run('standards add ../xtest.zip --in user', env), { code: 0 });
  test.match(await run('standards remove xtest@1.0', env), { code: 2, err: /mehrfach installiert: .*--in/ });
  test.match(await run('standards remove xtest@1.0 --in .', env), { code: 0, out: /^xtest@1\.0 entfernt/ });
  test.notOk(existsSync(folder));
  const fromUser = await checkJson(['--ruleset', '../regeln', '.'], { cwd: dienst, env });
  test.equal(resultOf(fromUser.report, 'XOEV1004').outcome, 'passed');
  const none = await check();
  test.equal(resultOf(none.report, 'XOEV1004').outcome, 'unverified');
  test.match(resultOf(none.report, 'XOEV1004'), {
    reasons: [/kein Standard installiert.*Im Steckbrief steht XTest 1\.0\./],
  });
  test.match(await run('standards list', env), { out: /\(beim Benutzer: .*daten\/standards\/xtest\/1\.0\)/ });
  test.match(await run('standards verify --in .'), { code: 0, out: 'Es ist kein Standard installiert.\n' });
  test.match(await run('standards remove xtest@1.0'), { code: 2, err: /nicht installiert\.\n$/ });
  test.match(await run('standards remove nein@1', env), { code: 2, err: /Installiert: „xtest@1\.0“/ });
  test.match(await run('standards add ../xtest.zip --in user'), { code: 2, err: /HOME ist nicht gesetzt/ });
  test.match(await run('standards add ../xtest.zip --in ..'), { code: 2, err: /kein Steckbrief/ });
  test.match(await runCli(['standards', 'add', 'xtest.zip', '--in', 'dienst'], { cwd }), {
    code: 0,
    out: /dienst\/\.vorgaben\/standards\/xtest\/1\.0/,
  });
  // Loose files are judged by what is installed where the command runs.
  mkdirSync(join(cwd, 'lose'));
  cpSync(join(dienst, '.vorgaben'), join(cwd, 'lose', '.vorgaben'), { recursive: true });
  cpSync(join(dienst, 'a.xml'), join(cwd, 'lose', 'a.xml'));
  const loose = await checkJson(['--ruleset', '../regeln', 'a.xml'], { cwd: join(cwd, 'lose') });
  test.match(loose.report.services[0]!.documents[0], { standard: { id: 'XTest' } });
});

/** A refusal of `add`, and what it left behind (nothing, always). */
async function refused(
  cwd: string,
  path: string,
  more: Partial<Parameters<typeof addStandard>[0]> = {},
): Promise<string> {
  const store = serviceStore(join(cwd, 'ziel'), 'ziel');
  try {
    const { added } = await addStandard({ path, more: [], cwd, store, prepare: null, cacheFolder: null, ...more });
    rmSync(join(cwd, 'ziel'), { recursive: true });
    return `added ${added.map(({ manifest }) => `${manifest.name} ${manifest.version}`).join(', ')}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (existsSync(join(cwd, 'ziel'))) throw new Error('Something was left behind');
    return render(error.text, error.args, 'de');
  }
}

const optional = (count: number): string =>
  `<xs:element name="r"><xs:complexType><xs:sequence>${Array.from({ length: count }, (_, i) => `<xs:element name="c${i}" minOccurs="0"/>`).join('')}</xs:sequence></xs:complexType></xs:element>`;
const doubling = `<xs:group name="g0"><xs:sequence><xs:element name="c" minOccurs="0"/></xs:sequence></xs:group>${Array.from({ length: 30 }, (_, i) => `<xs:group name="g${i + 1}"><xs:sequence><xs:group ref="n:g${i}"/><xs:group ref="n:g${i}"/></xs:sequence></xs:group>`).join('')}<xs:element name="r"><xs:complexType><xs:group ref="n:g30"/></xs:complexType></xs:element>`;
const pattern = (value: string): string =>
  `<xs:element name="r"><xs:complexType><xs:sequence><xs:element name="c" maxOccurs="unbounded"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="${value}"/></xs:restriction></xs:simpleType></xs:element></xs:sequence></xs:complexType></xs:element>`;
const quick = { limits: { time: { compile: 400, validate: 400 } } };

t.test('what add refuses, and what it takes', async (test) => {
  const cwd = test.testdir({
    'text.txt': 'x',
    leer: { 'a.txt': '' },
    nurteile: { 'a.xsd': code },
    gut: { 'a.xsd': xsd('urn:test:1', root('r'), meta), 'kaputt.xsd': '<xs:schema', 'kein.xsd': '<a/>' },
    namenlos: { 'a.xsd': xsd('urn:test:1', root('r'), { attributes: 'version="3.1"' }) },
    versionslos: { 'a.xsd': xsd('urn:test:1', root('r'), { name: 'XTest' }) },
    fehlt: {
      'a.xsd': xsd(
        'urn:test:1',
        `<xs:include schemaLocation="b.xsd"/>${typed('http://xoev.de/schemata/code/1_0/xoev-code.xsd')}`,
        meta,
      ),
      'b.xsd': xsd(
        'urn:test:1',
        imports('urn:weg', 'https://beispiel.example/weg.xsd') +
          root('zwei', 'w:T').replace('<xs:element', '<xs:element xmlns:w="urn:weg"'),
      ),
    },
    unnoetig: { 'a.xsd': xsd('urn:test:1', imports('urn:weg', 'https://beispiel.example/weg.xsd') + root('r'), meta) },
    verschoben: {
      xsd: { 'a.xsd': xsd('urn:test:1', typed('../../anderswo/xoev-code.xsd'), meta), 'xoev-code.xsd': code },
    },
    unklar: { 'a.xsd': xsd('urn:test:1', typed('http://x.example/c.xsd'), meta), 'd.xsd': code, 'e.xsd': code },
    oben: {
      'a.xsd': xsd('urn:test:1', typed('http://x.example/c.xsd'), meta),
      'd.xsd': xsd(CODE, '<xs:include schemaLocation="e.xsd"/>'),
      'e.xsd': code,
    },
    'extern.xsd': code,
    fehler: { 'a.xsd': xsd('urn:test:1', `\n${root('r', 'n:Nirgends')}`, meta) },
    doppelt: { 'a.xsd': xsd('urn:test:1', root('r'), meta), 'b.xsd': xsd('urn:test:1', root('r', 'xs:int'), meta) },
    nachrichten: {
      'a.xsd': xsd('urn:test:1', '<xs:include schemaLocation="m.xsd"/>', meta),
      'b.xsd': xsd('urn:test:1', '<xs:include schemaLocation="m.xsd"/><xs:include schemaLocation="n.xsd"/>', meta),
      'm.xsd': xsd('urn:test:1', root('r'), meta),
      'n.xsd': xsd('urn:test:1', root('s'), meta),
    },
    zwei: {
      v1: { 'a.xsd': xsd('urn:test:1', root('r'), meta), 'l.xml': list('urn:eins') },
      v2: { 'a.xsd': xsd('urn:test:2', root('r'), { ...meta, version: '2.0' }), 'l.xml': list('urn:zwei') },
      alt: { 'a.xsd': xsd('urn:test:0', root('r')) },
      'gemeinsam.xml': list('urn:beide'),
    },
    dienend: {
      'fach.xsd': xsd(
        'urn:test:1',
        imports('urn:basis', 'basis.xsd') + root('r', 'b:T').replace('<xs:element', '<xs:element xmlns:b="urn:basis"'),
        meta,
      ),
      'basis.xsd': xsd(
        'urn:basis',
        `${root('basis')}<xs:simpleType name="T"><xs:restriction base="xs:int"/></xs:simpleType>`,
        { name: 'XBasis', version: '9' },
      ),
    },
    schleife: {
      'a.xsd': xsd('urn:test:1', `${imports('urn:b', 'b.xsd')}${root('r')}`, meta),
      'b.xsd': xsd('urn:b', imports('urn:c', 'c.xsd') + root('b')),
      'c.xsd': xsd('urn:c', imports('urn:test:1', 'a.xsd') + root('c')),
    },
    optional: { 'a.xsd': xsd('urn:test:1', optional(3000), meta) },
    verdoppelt: { 'a.xsd': xsd('urn:test:1', doubling, meta) },
    muster: { 'a.xsd': xsd('urn:test:1', pattern('(a|b)?'.repeat(3000)), meta) },
    vielfach: {
      'a.xsd': xsd(
        'urn:test:1',
        root('r').replace('/>', '><xs:complexType/></xs:element>').replace(' type="xs:string"', '') +
          '<xs:element name="s"><xs:complexType><xs:sequence minOccurs="99999" maxOccurs="99999"><xs:element name="c" minOccurs="99999" maxOccurs="999999"/></xs:sequence></xs:complexType></xs:element>',
        meta,
      ),
    },
    liest: {
      'a.xsd': xsd(
        'urn:test:1',
        '<xs:include schemaLocation="file:///etc/passwd"/><xs:include schemaLocation="../gut/a.xsd"/>' +
          root('r', 'n:T'),
        meta,
      ),
    },
    entity: {
      'a.xsd': `<!DOCTYPE xs:schema [<!ENTITY x SYSTEM "../text.txt">]>${xsd('urn:test:1', root('r').replace('"r"', '"r"') + '<!--&x;-->', meta)}`,
    },
    lachen: {
      'a.xsd': `<!DOCTYPE xs:schema [<!ENTITY a0 "aaaaaaaaaa">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]>${xsd('urn:test:1', `<xs:annotation><xs:documentation>&a12;</xs:documentation></xs:annotation>${root('r')}`, meta)}`,
    },
  });
  symlinkSync('../gut/a.xsd', join(cwd, 'leer', 'a.xsd'));
  writeFileSync(join(cwd, 'schlupf.zip'), zipOf([{ name: '../a.xsd', data: 'x' }]));
  writeFileSync(join(cwd, 'nest.zip'), zipOf([{ name: 'xsd.zip', data: 'x' }]));
  writeFileSync(join(cwd, 'ein.zip'), zipOf([{ name: 'a.xsd', data: readFileSync(join(cwd, 'gut', 'a.xsd')) }]));
  const cases: readonly (readonly [path: string, said: RegExp, more?: Partial<Parameters<typeof addStandard>[0]>])[] = [
    ['weg', /^„weg“ gibt es nicht/],
    ['text.txt', /^„text\.txt“ ist weder Ordner noch Zip-Datei/],
    ['leer', /^In „leer“ ist weder ein XML-Schema/],
    ['nurteile', /^In „nurteile“ ist weder ein XML-Schema/],
    ['schlupf.zip', /„\.\.\/a\.xsd“ im Zip-Archiv „schlupf\.zip“ führt aus dem Ordner heraus/],
    ['nest.zip', /Darin liegen noch Archive: „xsd\.zip“/],
    ['ein.zip', /^added XTest 1\.0$/],
    ['gut', /^added XTest 1\.0$/],
    ['gut/a.xsd', /^added XTest 1\.0$/],
    ['gut', /^added Anders 9$/, { as: 'Anders@9' }],
    ['gut', /^„Anders“ passt nicht für --as/, { as: 'Anders' }],
    ['gut', /passt nicht für --as/, { as: 'Anders@../x' }],
    ['namenlos', /nicht, zu welchem Standard sie gehören\. .*--as XBeispiel@3\.1/],
    ['namenlos', /^added XName 2$/, { as: 'XName@2' }],
    ['versionslos', /nicht, in welcher Version des Standards sie geschrieben sind\. .*--as XTest@1\.0/],
    [
      'fehlt',
      /^Die Schemas von XTest 1\.0 beziehen sich auf Dateien, die nicht dabei sind:\n {2}„http:\/\/xoev\.de\/schemata\/code\/1_0\/xoev-code\.xsd {2}\(http:\/\/xoev\.de\/schemata\/code\/1_0, a\.xsd\)“, „https:\/\/beispiel\.example\/weg\.xsd {2}\(urn:weg, b\.xsd\)“\n/,
    ],
    ['unnoetig', /^added XTest 1\.0$/],
    ['verschoben', /^added XTest 1\.0$/],
    ['unklar', /http:\/\/x\.example\/c\.xsd/],
    ['oben', /^added XTest 1\.0$/],
    ['fehler', /^Das Schema a\.xsd ist selbst fehlerhaft \(Zeile 2\)/],
    ['doppelt', /^Das Wurzelelement „r“ ist in XTest 1\.0 mehrfach erklärt: „a\.xsd“, „b\.xsd“/],
    ['nachrichten', /^added XTest 1\.0$/],
    ['zwei', /^added XTest 1\.0, XTest 2\.0$/],
    ['zwei', /sind mehrere Standards \(„XTest 1\.0“, „XTest 2\.0“\)/, { as: 'XTest@3' }],
    ['dienend', /^added XTest 1\.0$/],
    ['schleife', /^added XTest 1\.0$/],
    ['optional', /so gebaut, dass es sich in 0\.4 Sekunden nicht|0,4 Sekunden nicht/, quick],
    ['verdoppelt', /so gebaut, dass/, quick],
    ['muster', /so gebaut, dass/, quick],
    ['vielfach', /^added XTest 1\.0$/, quick],
    ['liest', /file:\/\/\/etc\/passwd/],
    ['entity', /^added XTest 1\.0$/],
    ['lachen', /^(?:In „lachen“ ist weder|added)/],
    [
      'gut',
      /größer als 0\.0001 MB|größer als/,
      { limits: { files: { files: 9, fileBytes: 100, totalBytes: 1e6, ratio: 9, ratioFrom: 9, depth: 9 } } },
    ],
    [
      'zwei',
      /größer als 0\.001 MB|größer als/,
      { limits: { files: { files: 9, fileBytes: 1e6, totalBytes: 1000, ratio: 9, ratioFrom: 9, depth: 9 } } },
    ],
    ['gut', /^added XTest 1\.0$/, { more: ['extern.xsd'] }],
    ['fehlt/a.xsd', /b\.xsd/, { more: ['extern.xsd'] }],
  ];
  for (const [path, said, more] of cases) {
    const start = Date.now();
    test.match(await refused(cwd, path, more), said, `${path} ${more?.as ?? ''}`);
    test.ok(Date.now() - start < 5000, `${path} in bounded time`);
  }
});
