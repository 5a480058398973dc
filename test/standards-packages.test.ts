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
import { UserError } from '../src/base/errors.ts';
import { nearestStandard } from '../src/rules/xoev/nearest-standard.ts';
import { choose } from '../src/standards/choose.ts';
import { Examiner, openStandards } from '../src/standards/examiner.ts';
import { addStandard } from '../src/standards/packages/add.ts';
import type { Prepare } from '../src/standards/packages/compiles.ts';
import { slug } from '../src/standards/packages/manifest.ts';
import { Schema } from '../src/standards/xsd/schema.ts';
import { outOfTime, within } from '../src/standards/xsd/time-limit.ts';
import { serviceStore } from '../src/store/installed.ts';
import { STEP_REASONS } from '../src/words/engine.ts';
import { render } from '../src/words/render.ts';
import { fileOf } from './helpers/files.ts';
import { checkJson, resultOf, rulesetFiles, runCli } from './helpers/io.ts';
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
  // Told only where it was not compiled before.
  test.strictSame(
    { ...added, err: '' },
    {
      code: 0,
      out: [
        'XTest 1.0 aufgenommen: .vorgaben/standards/xtest/1.0',
        '  Schemas: 1, Nachrichten: 1, Schematron: 2, Codelisten: 2. Alle Schemas lassen sich übersetzen.',
        '  Schematron (XTest 1.0/sch/regeln.sch) ist aufgenommen, wird aber nicht ausgeführt: Die Schematron-Datei XTest 1.0/sch/regeln.sch enthält keine einzige Prüfung.',
        '  Nicht geöffnet: Archive im Archiv („noch.zip“).',
        '',
      ].join('\n'),
      err: '',
    },
  );
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
  test.match(resultOf(none.report, 'XOEV1004').reason, /kein Standard installiert.*Im Steckbrief steht XTest 1\.0\./);
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
    'typ.txt': '<xs:simpleType name="T"><xs:restriction base="xs:string"/></xs:simpleType>',
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
      'a.xsd': xsd(
        'urn:test:1',
        imports('urn:b', 'b.xsd') + root('r', 'b:T').replace('<xs:element', '<xs:element xmlns:b="urn:b"'),
        meta,
      ),
      // Read, the entity would declare the type that a.xsd needs.
      'b.xsd': `<!DOCTYPE xs:schema [<!ENTITY x SYSTEM "../typ.txt">]>${xsd('urn:b', '&x;')}`,
    },
    schrift: { 'a.xsd': xsd('urn:test:1', root('r'), { name: '\u4e2d', version: '1' }) },
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
    ['entity', /fehlt|fehlerhaft/],
    ['schrift', /nicht, zu welchem Standard sie gehören/],
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

t.test('a configuration of the KoSIT validator as a package', async (test) => {
  const parts = () => ({
    'a.xsd': xsd('urn:test:1', root('r'), meta),
    'b.xsd': xsd('urn:test:1', imports(CODE, 'code.xsd') + root('r')),
    'code.xsd': code,
    'r.xsl': XSL,
    'liste.xml': list('urn:k'),
  });
  const both =
    scenario('eins', "/a:r = '1'", 'teile/a.xsd', sch('teile/r.xsl')) + scenario('zwei', "/a:r = '2'", 'teile/b.xsd');
  const cwd = test.testdir({
    konfig: {
      'scenarios.xml': config(both),
      teile: parts(),
      fremd: { 'x.xsd': '' },
      LICENSE: 'frei',
      'notiz.xml': '<x/>',
    },
    flach: { 'scenarios.xml': config(scenario('eins', '/a:r', 'a.xsd', sch('weg.xsl'))), ...parts() },
    tiefer: { konfig: { 'scenarios.xml': config(both), teile: parts() } },
    mehrere: { k1: { 'scenarios.xml': config(both) }, k2: { 'scenarios.xml': config(both) } },
    namenlos: { 'scenarios.xml': config(scenario('eins', '/a:r', 'a.xsd'), ''), ...parts() },
    hinaus: { 'scenarios.xml': config(scenario('eins', '/a:r', '../konfig/teile/a.xsd')) },
    luecke: { 'scenarios.xml': config(scenario('eins', '/a:r', 'teile/weg.xsd', sch('teile/weg.xsl'))) },
    import: {
      'scenarios.xml': config(scenario('eins', '/a:r', 'b.xsd')),
      'b.xsd': xsd('urn:test:1', typed('code.xsd')),
    },
    kaputt: { 'scenarios.xml': '<scenarios/>' },
    regeln: rulesetFiles(),
    dienst: { 'steckbrief.yaml': STECKBRIEF, 'a.xml': '<r xmlns="urn:test:1">1</r>' },
  });
  const cases: readonly (readonly [path: string, said: RegExp, more?: Partial<Parameters<typeof addStandard>[0]>])[] = [
    ['konfig', /^added Prüfung XTest 2026-01-01$/],
    ['konfig', /^added xtest 3\.0$/, { as: 'xtest@3.0' }],
    ['konfig/scenarios.xml', /^added Prüfung/],
    ['flach', /^added Prüfung/],
    ['tiefer', /^added Prüfung/],
    ['mehrere', /mehrere Konfigurationen: „k1\/scenarios\.xml“, „k2\/scenarios\.xml“/],
    [
      'mehrere/k1/scenarios.xml',
      /fehlen Dateien, die ihre scenarios\.xml nennt:\n {2}„teile\/a\.xsd“, „teile\/b\.xsd“, „teile\/r\.xsl“/,
    ],
    ['namenlos', /in welcher Version.*--as namenlos@1\.0/],
    ['namenlos', /^added n 1$/, { as: 'n@1' }],
    ['hinaus', /verweist auf „\.\.\/konfig\/teile\/a\.xsd“; das liegt außerhalb/],
    ['luecke', /„teile\/weg\.xsd“, „teile\/weg\.xsl“/],
    ['import', /beziehen sich auf Dateien, die nicht dabei sind:\n.*code\.xsd/],
    ['kaputt', /keine Konfiguration des KoSIT-Prüftools/],
  ];
  for (const [path, said, more] of cases) test.match(await refused(cwd, path, more), said, path);

  const run = (argv: string) => runCli(argv.split(' '), { cwd: join(cwd, 'dienst') });
  test.strictSame(
    (await run('standards add ../konfig/scenarios.xml')).out,
    [
      'Prüfung XTest 2026-01-01 aufgenommen: .vorgaben/standards/prufung-xtest/2026-01-01',
      '  Szenarien: 2, Schematron: 1, Codelisten: 1. Alle Schemas lassen sich übersetzen.',
      '',
    ].join('\n'),
  );
  const folder = join(cwd, 'dienst', INSTALLED, 'prufung-xtest', '2026-01-01');
  test.strictSame(
    readdirSync(folder).sort(),
    ['LICENSE', 'scenarios.xml', 'standard.yaml', 'teile'],
    'only what it leads into',
  );
  test.match((await run('standards list')).out, /prufung-xtest@2026-01-01 .*\n {2}eins\n {2}zwei\n/);
  const judged = await checkJson(['--ruleset', '../regeln', '.'], { cwd: join(cwd, 'dienst') });
  test.match(
    judged.report.services[0]!.documents.find(({ path }) => path === 'a.xml'),
    {
      standard: { id: 'Prüfung XTest', scenario: 'eins' },
    },
  );
  const [opened] = await openStandards([folder], cwd);
  const claims = opened!.claims(fileOf('a.xml', '<r xmlns="urn:test:1">2</r>'));
  test.strictSame(
    claims.map(({ scenario: one }) => one.codelists?.length),
    [1, 1],
    'code lists of the package',
  );
  // Its scenarios.xml decides what is judged by what: changed, it is not even read.
  writeFileSync(join(folder, 'scenarios.xml'), config(both).replace('eins', 'drei'));
  test.match(await run('check --ruleset ../regeln .'), {
    code: 2,
    err: /ist verändert: Nicht zur Prüfsumme passt „scenarios\.xml“/,
  });
});

t.test('a package that is not what was added', async (test) => {
  const cwd = test.testdir({
    regeln: rulesetFiles(),
    quelle: { 'a.xsd': xsd('urn:test:1', root('r'), meta), 'l.xml': list('urn:l') },
    dienst: { 'steckbrief.yaml': STECKBRIEF, 'a.xml': '<r xmlns="urn:test:1"/>', 'b.xml': '<r xmlns="urn:test:2"/>' },
  });
  const dienst = join(cwd, 'dienst');
  const run = (argv: string) => runCli(argv.split(' '), { cwd: dienst });
  const folder = join(dienst, INSTALLED, 'xtest', '1.0');
  const fresh = async () => {
    rmSync(join(dienst, '.vorgaben'), { recursive: true, force: true });
    test.equal((await run('standards add ../quelle')).code, 0);
  };
  const manifest = () => readFileSync(join(folder, 'standard.yaml'), 'utf8');
  const change = (from: string | RegExp, to: string) => {
    const before = manifest();
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${from} is not in standard.yaml`);
    writeFileSync(join(folder, 'standard.yaml'), after);
  };
  const cases: readonly (readonly [what: string, tamper: () => void, check: RegExp, verify: RegExp])[] = [
    [
      'changed',
      () => writeFileSync(join(folder, 'a.xsd'), 'x'),
      /\(\.vorgaben\/standards\/xtest\/1\.0\) ist verändert: Nicht zur Prüfsumme passt „a\.xsd“\. Geprüft wird damit nicht\./,
      /^xtest@1\.0 {2}verändert: a\.xsd$/m,
    ],
    ['missing', () => rmSync(join(folder, 'l.xml')), /Es fehlt „l\.xml“/, /fehlt: l\.xml/],
    [
      'added',
      () => writeFileSync(join(folder, 'neu.xsd'), ''),
      /Dazugekommen ist „neu\.xsd“/,
      /dazugekommen: neu\.xsd/,
    ],
    ['a link', () => symlinkSync('/etc/passwd', join(folder, 'neu')), /Dazugekommen ist „neu“/, /dazugekommen: neu/],
    [
      'a file that became a link',
      () => {
        renameSync(join(folder, 'a.xsd'), join(cwd, 'b.xsd'));
        symlinkSync(join(cwd, 'b.xsd'), join(folder, 'a.xsd'));
      },
      /Es fehlt „a\.xsd“\. {1,2}/,
      /fehlt: a\.xsd/,
    ],
    [
      'many',
      () => {
        for (const n of [1, 2, 3, 4, 5]) writeFileSync(join(folder, `n${n}`), '');
      },
      /„n1“, „n2“, „n3“, „… \(\+2\)“/,
      /n5/,
    ],
    [
      'no standard.yaml',
      () => rmSync(join(folder, 'standard.yaml')),
      /fehlt die standard\.yaml/,
      /nicht lesbar: .*standard\.yaml/,
    ],
    ['no YAML', () => change('paket: "1"', 'paket: ['), /standard\.yaml:\d+:\d+: /, /nicht lesbar/],
    [
      'an unknown key',
      () => change('paket: "1"', 'paket: "1"\nnamme: x'),
      /standard\.yaml:4:1: Die Angabe „namme“ ist nicht vorgesehen\. Gemeint ist wohl „name“/,
      /nicht lesbar: Die Angabe/,
    ],
    [
      'a number as version',
      () => change('version: "1.0"', 'version: 1.0'),
      /standard\.yaml:\d+:\d+: .*Anführungszeichen/,
      /nicht lesbar/,
    ],
    ['neither schemas nor scenarios', () => change('schemas:', 'schematron:'), /standard\.yaml:/, /nicht lesbar/],
    [
      'no checksum',
      () => change(/ {2}a\.xsd: [0-9a-f]{64}/, '  a.xsd: "0"'),
      /standard\.yaml:\d+:\d+: .*Prüfsumme/,
      /nicht lesbar/,
    ],
    [
      'a file nobody lists',
      () => change('- datei: a.xsd', '- datei: c.xsd'),
      /standard\.yaml:\d+:\d+: „c\.xsd“ steht nicht unter „dateien“/,
      /nicht lesbar/,
    ],
    ['a file outside', () => change(/ {2}l\.xml: /, '  ../l.xml: '), /standard\.yaml:/, /nicht lesbar/],
    [
      'a file outside that is listed',
      () => {
        change('- datei: l.xml', '- datei: ../l.xml');
        change(/ {2}l\.xml: /, '  ../l.xml: ');
      },
      /„\.\.\/l\.xml“ ist kein Pfad innerhalb des Pakets/,
      /nicht lesbar/,
    ],
    [
      'a folder that is a link',
      () => {
        renameSync(folder, join(cwd, 'woanders'));
        symlinkSync(join(cwd, 'woanders'), folder);
      },
      /standards\/xtest\/1\.0“ ist ein Verweis/,
      /^$/,
    ],
    [
      'a store that is a link',
      () => {
        renameSync(join(dienst, '.vorgaben'), join(cwd, 'store'));
        symlinkSync(join(cwd, 'store'), join(dienst, '.vorgaben'));
      },
      /„\.vorgaben“ ist ein Verweis/,
      /^$/,
    ],
  ];
  for (const [what, tamper, check, verify] of cases) {
    for (const name of ['b.xsd', 'woanders', 'store']) rmSync(join(cwd, name), { recursive: true, force: true });
    await fresh();
    tamper();
    const ran = await run('check --ruleset ../regeln --reporter json .');
    test.equal(ran.code, 2, what);
    test.match(ran.err, check, what);
    test.equal(ran.out, '', `${what}: nothing was judged by it`);
    const verified = await run('standards verify');
    test.match(verified.out, verify, `verify: ${what}`);
    test.equal(verified.code, verified.out === '' ? 2 : 1, `verify: ${what}`);
    if (/nicht lesbar/.test(verified.out))
      test.match((await run('standards list')).out, /nicht lesbar/, `list: ${what}`);
  }
  rmSync(join(dienst, '.vorgaben'));
  await fresh();
  test.match(await run('standards verify xtest@1.0 --lang en'), { code: 0, out: /unchanged/ });
  test.match(await run('standards verify xtest@2.0'), { code: 2, err: /nicht installiert/ });
  writeFileSync(join(cwd, 'quelle', 'l.xml'), list('urn:m'));
  test.match(await run('standards add ../quelle'), {
    code: 2,
    err: /schon installiert .*, mit anderem Inhalt.*remove xtest@1\.0/,
  });

  // Nobody pays for packages that no document needs: this one is broken, and nobody looks.
  writeFileSync(join(folder, 'standard.yaml'), '{');
  rmSync(join(dienst, 'a.xml'));
  rmSync(join(dienst, 'b.xml'));
  test.equal((await run('check --ruleset ../regeln .')).code === 2, false);

  // One that no document is of is read, but not compared with its checksums.
  rmSync(join(dienst, '.vorgaben'), { recursive: true });
  await fresh();
  writeFileSync(join(folder, 'l.xml'), 'x');
  writeFileSync(join(dienst, 'b.xml'), '<r xmlns="urn:test:2"/>');
  test.not((await run('check --ruleset ../regeln .')).code, 2);
});

t.test('a package is handed on as it is', async (test) => {
  const cwd = test.testdir({ quelle: STANDARD['XTest 1.0'] as Tree });
  const store = serviceStore(cwd, '.');
  const request = { path: 'quelle', more: [], cwd, store, prepare: null, cacheFolder: null };
  const { added } = await addStandard(request);
  const folder = join(store.folder, 'xtest', '1.0');
  const second = { ...request, store: serviceStore(join(cwd, 'zwei'), 'zwei') };
  const again = await addStandard({ ...second, path: folder });
  test.strictSame(again.added[0]?.manifest, added[0]?.manifest);
  test.strictSame((await addStandard({ ...second, path: folder })).added[0]?.already, true);
  writeFileSync(join(folder, 'extern', 'code.xsd'), 'x');
  await test.rejects(addStandard({ ...second, path: folder }), UserError, 'but not one that was changed');
  const kosit = test.testdir({
    k: { 'scenarios.xml': config(scenario('eins', '/a:r', 'a.xsd')), 'a.xsd': xsd('urn:test:1', root('r')) },
  });
  await addStandard({ ...request, cwd: kosit, path: 'k', store: serviceStore(join(kosit, '1'), '1') });
  const built = join(kosit, '1', INSTALLED, 'prufung-xtest', '2026-01-01');
  const moved = await addStandard({ ...request, cwd: kosit, path: built, store: serviceStore(join(kosit, '2'), '2') });
  test.equal(moved.added[0]?.scenarios, 1);
});

t.test('Schematron is compiled ahead', async (test) => {
  const cwd = test.testdir({
    quelle: STANDARD['XTest 1.0'] as Tree,
    k: {
      'scenarios.xml': config(scenario('eins', '/a:r', 'a.xsd', sch('r.xsl'))),
      'a.xsd': xsd('urn:test:1', root('r')),
      'r.xsl': XSL,
    },
  });
  const seen: string[] = [];
  const prepare =
    (fault?: string): Prepare =>
    async (sources, { cacheFolder }) => {
      seen.push(cacheFolder, ...sources.map(({ file, root: at }) => file.slice(at.length + 1)));
      return sources.map((source) =>
        fault ? { source, ok: false, fault: { code: fault, args: { location: 'x' } } } : { source, ok: true },
      );
    };
  const request = { more: [], cwd, cacheFolder: '/cache' };
  const add = (path: string, name: string, fault?: string) =>
    addStandard({ ...request, path, store: serviceStore(join(cwd, name), name), prepare: prepare(fault) });
  await add('quelle', 'a');
  test.strictSame(seen, ['/cache', 'sch/gebaut.xsl', 'sch/regeln.sch']);
  await add('k', 'b');
  test.strictSame(seen.slice(3), ['/cache', 'r.xsl']);
  const { added } = await add('quelle', 'c', 'schematron-engine');
  test.equal(added[0]?.uncompiled.length, 2, 'what this installation cannot compile is added, and said');
  const refusal = await add('quelle', 'd', 'schematron-missing').catch((error: UserError) => error);
  test.match(refusal, { text: STEP_REASONS['schematron-missing'], place: { path: 'sch/gebaut.xsl' } });
  await test.rejects(add('quelle', 'd', 'schematron-function'), UserError);
  test.notOk(existsSync(join(cwd, 'd')), 'what is refused leaves nothing');
});

/** What one of several standards says of a document, in short. */
async function chosen(
  cwd: string,
  paths: readonly string[],
  text: string,
  declared: { id: string; version?: string } | null = null,
) {
  const document = fileOf('a.xml', text, {
    declarations: declared ? [{ pointer: '/x', kinds: ['xoev'], standard: declared }] : [],
  });
  const { tried, contradiction, claims } = choose(document, await openStandards(paths, cwd));
  return {
    hits: tried.filter(({ matched }) => matched).map(({ name }) => name),
    why: Object.fromEntries(tried.filter(({ matched }) => !matched).map(({ name, reason }) => [name, reason])),
    ...(contradiction ? { contradiction } : {}),
    facts: nearestStandard(tried),
    claims,
  };
}

t.test('which of several standards a sample belongs to', async (test) => {
  const version = (namespace: string, number: string, name = 'XTest', body = root('r')) => ({
    'a.xsd': xsd(namespace, body, { name, version: number, attributes: `version="${number}"` }),
  });
  const conditions = (name: string, match: string, title = `Prüfung ${name}`, date = '2026-01-01') => ({
    'scenarios.xml': config(scenario(name, match, 'a.xsd'), `<name>${title}</name><date>${date}</date>`),
    'a.xsd': xsd('urn:test:1', root('r')),
  });
  const cwd = test.testdir({
    v20: version('urn:test:2.0', '2.0'),
    v21: version('urn:test:2.1', '2.1'),
    v22: version('urn:test:2.2', '2.2'),
    gleich1: version('urn:test:1', '25.11a', 'XGleich'),
    gleich2: version('urn:test:1', '26.05a', 'XGleich'),
    anders: version('urn:test:1', '1.0', 'XAnders'),
    jus1: version('urn:jus', '3.3.1', 'XJus'),
    jus2: version('urn:jus', '3.4.1', 'XJus'),
    kopie: version('urn:test:2.2', '2.2'),
    stumm: { 'a.xsd': xsd('urn:test:1', root('r')) },
    k1: conditions('XGleich 25.11a', '/a:r'),
    k2: conditions('Gewerbe', '/a:r', 'Eins'),
    k3: conditions('Gewerbe', '/a:r', 'Zwei'),
    k4: conditions('Wert', "exists(/a:r[. = 'urn:sehr:lang:und:noch:viel:laenger:als:das:fenster:version_3.0'])"),
    k5: conditions('Attribut', '/a:r[@art = "neu"]'),
    k6: conditions('Anderswo', "/a:q = 'x'"),
    k7: conditions('Unlesbar', 'unbekannt:f(/a:r)'),
    regeln: rulesetFiles(),
  });
  const r = (namespace: string, attributes = '', content = ''): string =>
    `<r xmlns="${namespace}" ${attributes}>${content}</r>`;
  const all = ['v20', 'v21', 'v22'];
  const cases: readonly (readonly [
    what: string,
    paths: readonly string[],
    text: string,
    declared: { id: string; version?: string } | null,
    expected: { hits: readonly string[]; why?: Record<string, string>; contradiction?: object },
  ])[] = [
    ['by namespace', all, r('urn:test:2.1'), null, { hits: ['XTest 2.1'] }],
    ['as the Steckbrief says', all, r('urn:test:2.1'), { id: 'xtest', version: '2.1.0' }, { hits: ['XTest 2.1'] }],
    ['by Kennung', all, r('urn:test:2.1'), { id: 'urn:xoev-de:test:standard:xtest' }, { hits: ['XTest 2.1'] }],
    [
      'of another version than declared',
      all,
      r('urn:test:2.1'),
      { id: 'XTest', version: '2.2' },
      { hits: ['XTest 2.1'], contradiction: { declared: 'XTest 2.2', found: 'XTest 2.1' } },
    ],
    [
      'of another standard than declared',
      all,
      r('urn:test:2.1'),
      { id: 'XMeld' },
      { hits: ['XTest 2.1'], contradiction: { declared: 'XMeld', found: 'XTest 2.1' } },
    ],
    [
      'the same twice',
      ['v22', 'kopie'],
      r('urn:test:2.2'),
      null,
      { hits: ['XTest 2.2 (XTest 2.2)'], why: { 'XTest 2.2 (XTest 2.2)': 'same-again' } },
    ],
    [
      'by @version',
      ['gleich1', 'gleich2'],
      r('urn:test:1', 'version="26.05a"'),
      null,
      { hits: ['XGleich 26.05a'], why: { 'XGleich 25.11a': 'other-version' } },
    ],
    [
      'by no known @version',
      ['gleich1', 'gleich2'],
      r('urn:test:1', 'version="27.11a"'),
      null,
      { hits: [], why: { 'XGleich 25.11a': 'other-version', 'XGleich 26.05a': 'other-version' } },
    ],
    ['without @version', ['gleich1', 'gleich2'], r('urn:test:1'), null, { hits: ['XGleich 25.11a', 'XGleich 26.05a'] }],
    [
      'without @version, but declared',
      ['gleich1', 'gleich2'],
      r('urn:test:1'),
      { id: 'XGleich', version: '26.05a' },
      { hits: ['XGleich 26.05a'], why: { 'XGleich 25.11a': 'not-declared' } },
    ],
    [
      'declared without version',
      ['gleich1', 'anders'],
      r('urn:test:1'),
      { id: 'XAnders' },
      { hits: ['XAnders 1.0'], why: { 'XGleich 25.11a': 'not-declared' } },
    ],
    [
      'declared, but neither of them',
      ['gleich1', 'gleich2'],
      r('urn:test:1'),
      { id: 'XFremd' },
      { hits: ['XGleich 25.11a', 'XGleich 26.05a'] },
    ],
    [
      'one alone keeps its sample',
      ['gleich1'],
      r('urn:test:1', 'version="27.11a"'),
      null,
      { hits: ['XGleich 25.11a'] },
    ],
    [
      'by the version in its head',
      ['jus1', 'jus2'],
      r('urn:jus', '', '<kopf xjusVersion="3.4.1"/>'),
      null,
      { hits: ['XJus 3.4.1'] },
    ],
    [
      'the declared 3.3 is 3.3.1',
      ['jus1', 'jus2'],
      r('urn:jus'),
      { id: 'XJus', version: '3.3' },
      { hits: ['XJus 3.3.1'] },
    ],
    [
      'a standard that says nothing of itself',
      ['stumm'],
      r('urn:test:1'),
      { id: 'XTest', version: '1' },
      { hits: ['a.xsd'] },
    ],
    [
      'one that says it, before one that does not',
      ['stumm', 'anders'],
      r('urn:test:1'),
      { id: 'XAnders' },
      { hits: ['XAnders 1.0'], why: { 'a.xsd': 'not-declared' } },
    ],
    [
      'a configuration before bare schemas',
      ['gleich1', 'k1'],
      r('urn:test:1'),
      null,
      { hits: ['XGleich 25.11a (Prüfung XGleich 25.11a 2026-01-01)'] },
    ],
    [
      'a configuration of another version',
      ['k1'],
      r('urn:test:1'),
      { id: 'XGleich', version: '26.05a' },
      { hits: ['XGleich 25.11a'], contradiction: { declared: 'XGleich 26.05a', found: 'XGleich 25.11a' } },
    ],
    [
      'a configuration of the version',
      ['k1'],
      r('urn:test:1'),
      { id: 'XGleich', version: '25.11a' },
      { hits: ['XGleich 25.11a'] },
    ],
    [
      'a configuration that does not name a version',
      ['k2'],
      r('urn:test:1'),
      { id: 'Gewerbe', version: '9' },
      { hits: ['Gewerbe'] },
    ],
    ['a configuration of the standard', ['k2'], r('urn:test:1'), { id: 'Gewerbe' }, { hits: ['Gewerbe'] }],
    [
      'a configuration of something else',
      ['k2'],
      r('urn:test:1'),
      { id: 'XGleich', version: '9' },
      { hits: ['Gewerbe'] },
    ],
    [
      'two configurations with one scenario',
      ['k2', 'k3'],
      r('urn:test:1'),
      null,
      { hits: ['Gewerbe (Eins 2026-01-01)', 'Gewerbe (Zwei 2026-01-01)'] },
    ],
  ];
  for (const [what, paths, text, declared, expected] of cases) {
    const { hits, why, contradiction } = await chosen(cwd, paths, text, declared);
    test.strictSame(hits, expected.hits, what);
    test.strictSame(contradiction, expected.contradiction, what);
    if (expected.why) test.match(why, expected.why, what);
  }

  const facts = async (paths: readonly string[], text: string) => (await chosen(cwd, paths, text)).facts;
  test.match(await facts(all, r('urn:test:2.3')), {
    near: 'XTest 2.2',
    expectedNamespace: 'urn:test:2.2',
    namespaces: ['XTest 2.1', 'XTest 2.0'],
  });
  test.match(await facts(all, '<q xmlns="urn:test:2.1"/>'), {
    near: 'XTest 2.1',
    otherRoot: true,
    namespaces: ['XTest 2.2', 'XTest 2.0'],
  });
  test.match(await facts(['jus1'], '<rr xmlns="urn:jus"/>'), { near: 'XJus 3.3.1', otherRoot: true, nearestRoot: '' });
  test.match(await facts(['gleich1', 'gleich2'], r('urn:test:1', 'version="27"')), {
    near: 'XGleich 26.05a',
    expectedVersion: '26.05a',
    foundVersion: '27',
    versions: ['XGleich 25.11a'],
  });
  test.match(
    await facts(['k4', 'k5'], r('urn:test:1', '', 'urn:sehr:lang:und:noch:viel:laenger:als:das:fenster:version_2.3')),
    {
      near: 'Wert',
      element: 'r',
      expectedValue: '…als:das:fenster:version_3.0',
      foundValue: '…als:das:fenster:version_2.3',
      conditions: ['Attribut'],
    },
  );
  test.match(await facts(['k5'], r('urn:test:1', 'art="alt"')), {
    near: 'Attribut',
    element: '@art',
    expectedValue: 'neu',
    foundValue: 'alt',
  });
  test.match(await facts(['k6'], r('urn:test:1')), { near: '', conditions: ['Anderswo'] });
  test.match(await facts(['v20'], '<r/>'), { near: '', namespaces: ['XTest 2.0'] });
  test.strictSame(nearestStandard([]), {
    near: '',
    namespaces: [],
    morenamespaces: 0,
    roots: [],
    moreroots: 0,
    versions: [],
    moreversions: 0,
    conditions: [],
    moreconditions: 0,
  });

  // In words, short however many were asked.
  mkdirSync(join(cwd, 'dienst'));
  const many = Array.from({ length: 30 }, (_, i) => `m${i}`);
  for (const [i, name] of many.entries()) {
    mkdirSync(join(cwd, name));
    writeFileSync(join(cwd, name, 'a.xsd'), xsd(`urn:viele:${i}`, root('r'), { name: `XViele${i}`, version: '1.0' }));
  }
  writeFileSync(
    join(cwd, 'dienst', 'steckbrief.yaml'),
    `${STECKBRIEF}xoev: [{ standard: XTest, version: "2.3", beispiele: [{ datei: a.xml }] }]\n`,
  );
  writeFileSync(join(cwd, 'dienst', 'a.xml'), r('urn:test:2.3'));
  const standards = (paths: readonly string[]) => paths.flatMap((path) => ['--standard', path]);
  const judge = async (paths: readonly string[], lang = 'de') => {
    const { report } = await checkJson(['--lang', lang, '--ruleset', 'regeln', ...standards(paths), 'dienst'], { cwd });
    const { outcome, reason, findings } = resultOf(report, 'XOEV1004');
    return { outcome, reason, said: findings[0]?.message, related: findings[0]?.related };
  };
  test.equal(
    (await judge([...many, ...all])).said,
    'Kein installierter Standard ist für dieses Dokument (Wurzelelement „r“, Namensraum „urn:test:2.3“) zuständig. Am nächsten kommt „XTest 2.2“: Dort heißt der Namensraum „urn:test:2.2“. Einen anderen Namensraum haben „XTest 2.1“, „XTest 2.0“, „XViele0“ und 29 weitere. Im Steckbrief steht XTest 2.3.'.replace(
      '„XViele0“',
      '„XViele0 1.0“',
    ),
  );
  test.equal(
    (await judge(['v20'], 'en')).said,
    "No installed standard answers for this document (root element 'r', namespace 'urn:test:2.3'). Nearest is 'XTest 2.0': Its namespace is 'urn:test:2.0'. The Steckbrief says XTest 2.3.",
  );
  test.match(await judge(['k7', 'v20']), {
    outcome: 'unverified',
    reason: /match\) von „Unlesbar“ lässt sich hier nicht auswerten/,
  });
  writeFileSync(join(cwd, 'dienst', 'a.xml'), r('urn:test:2.1'));
  const other = await judge(all);
  test.equal(
    other.said,
    'Das Dokument gehört zu XTest 2.1, im Steckbrief steht XTest 2.3. Berichtigen Sie den Steckbrief, oder nehmen Sie eine Nachricht des genannten Standards.',
  );
  test.match(other.related, [{ path: 'dienst/steckbrief.yaml' }]);
  writeFileSync(join(cwd, 'dienst', 'a.xml'), r('urn:test:1'));
  test.match(await judge(['gleich1', 'gleich2']), {
    outcome: 'failed',
    said: /^Mehrere Standards sind für dieses Dokument zuständig: „XGleich 25\.11a“, „XGleich 26\.05a“\. Im Steckbrief steht XTest 2\.3; das lässt die Wahl offen\./,
  });
});

t.test('time limits', async (test) => {
  const dir = test.testdir({ 'a.xsd': xsd('urn:a', pattern('(x+x+)+y')), 'b.xsd': xsd('urn:a', doubling) });
  const limits = { compile: 300, validate: 300 };
  const text = `<r xmlns="urn:a">${`<c>${'x'.repeat(22)}</c>`.repeat(300)}</r>`;
  const slow = new Schema(dir, join(dir, 'a.xsd'), new Map(), limits);
  const start = Date.now();
  test.strictSame(slow.validate(fileOf('a.xml', text).tree!), {
    fault: { code: 'validation-costly', args: { seconds: 0.3 } },
  });
  test.strictSame(
    slow.validate(fileOf('a.xml', '<r xmlns="urn:a"><c>xxy</c></r>').tree!),
    { problems: [] },
    'the schema can go on',
  );
  test.match(new Schema(dir, join(dir, 'b.xsd'), new Map(), limits).fault, { code: 'schema-costly' });
  test.ok(Date.now() - start < 5000);
  // Without the limit the same work goes on: the limit is what stopped it.
  const patient = new Schema(dir, join(dir, 'a.xsd'), new Map(), { compile: 300, validate: 60_000 });
  test.match(patient.validate(fileOf('a.xml', text.replace(/(<c>x+<\/c>){297}/, '')).tree!), {
    problems: [{}, {}, {}],
  });
  test.equal(
    within(1000, () => within(1000, () => 7)),
    7,
    'one limit inside another',
  );
  test.throws(
    () =>
      within(1000, () => {
        throw new RangeError('x');
      }),
    RangeError,
  );
  test.equal(outOfTime(new Error('x')), false);
  for (const code of ['schema-costly', 'validation-costly']) test.ok(STEP_REASONS[code], code);
  test.strictSame(['XÖV-Test (Größe)', '  ', 'Ä'].map(slug), ['xov-test-grosse', '', 'a']);
  const examiner = new Examiner([], dir, serviceStore(dir, '.'));
  const document = fileOf('a.xml', '<a xmlns="urn:a"/>');
  await examiner.examine([document], { folder: dir, path: '.' });
  test.equal(document.examination, null, 'nothing installed, nothing claimed');
  const readable = fileOf('b.xml', '<a', { otherwise: 'xoev' });
  await examiner.examine([readable]);
  test.match(readable.examination, { standard: null, steps: [{ outcome: 'failed' }] });
});

const DATA = process.env['VORGABEN_TEST_DATA'];
t.test(
  'the XRechnung configuration as a package',
  DATA ? {} : { skip: 'VORGABEN_TEST_DATA is not set' },
  async (test) => {
    const cwd = test.testdir({ regeln: rulesetFiles() });
    const bundle = join(DATA ?? '', 'xoev', 'xrechnung', 'bundle', 'scenarios.xml');
    const env = { VORGABEN_DATA: join(cwd, 'daten') };
    test.match(await runCli(['standards', 'add', bundle, '--in', 'user'], { cwd, env }), {
      code: 0,
      out: /Szenarien: 11/,
    });
    const suite = join(DATA ?? '', 'xoev', 'xrechnung', 'testsuite');
    const { report } = await checkJson(['--ruleset', 'regeln', suite], { cwd, env });
    test.equal(report.services[0]!.documents.filter(({ standard }) => standard?.scenario).length, 86);
  },
);
