import t from 'tap';
import { isNewer } from '../../src/documents/almost/almost-root.ts';
import { KINDS } from '../../src/documents/kinds/index.ts';
import { fileOf } from '../helpers/files.ts';
import { checkJson, findingsOf, resultOf } from '../helpers/io.ts';

const ROOT = 'xdatenfelder.stammdatenschema.0102';
const xdf = (namespace: string) => `<x:${ROOT} xmlns:x="${namespace}"/>`;
const metadata = (namespace: string, root = 'EntityDescriptor') => `<m:${root} xmlns:m="${namespace}"/>`;

/** Name, text, kind and code of what a file is nearly. */
const NEARLY: readonly (readonly [name: string, text: string, kind: string, code: string])[] = [
  ['a.xml', `<${ROOT}/>`, 'xdatenfelder', 'no-namespace'],
  ['a.xml', xdf('urn:xoev-de:fim:standard:xdatenfelder2'), 'xdatenfelder', 'other-namespace'],
  ['a.xml', xdf('urn:xoev-de:fim:standard:XDatenfelder_3.0.0'), 'xdatenfelder', 'other-namespace'],
  ['a.xml', xdf('urn:etwas:anderes'), 'xdatenfelder', 'other-namespace'],
  ['a.xml', '<xdatenfeld.stammdatenschema.0102/>', 'xdatenfelder', 'no-namespace'],
  ['a.xml', '<alleInhalte.export.0303 xprozessVersion="2.0"/>', 'xprozess', 'no-namespace'],
  ['a.xml', '<p:x xmlns:p="https://www.regierung-mv.de/xprozess/2"/>', 'xprozess', 'other-namespace'],
  ['a.xml', '<CodeList><SimpleCodeList/></CodeList>', 'genericode', 'no-namespace'],
  [
    'a.xml',
    '<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode"/>',
    'genericode',
    'other-namespace',
  ],
  ['liste.gc', '<CodeList/>', 'genericode', 'other-suffix'],
  ['a.xml', '<schema><element name="a"/></schema>', 'xml-schema', 'no-namespace'],
  ['a.xml', '<s:schema xmlns:s="http://www.w3.org/2001/xmlschema"/>', 'xml-schema', 'other-namespace'],
  ['a.xml', '<s:schema xmlns:s="http://www.w3.org/1999/XMLSchema"/>', 'xml-schema', 'other-namespace'],
  ['a.xml', '<s:schema xmlns:s="http://www.w3.org/2000/10/XMLSchema"/>', 'xml-schema', 'other-namespace'],
  ['a.xsd', '<elemente/>', 'xml-schema', 'other-suffix'],
  ['a.xml', '<schema><pattern/></schema>', 'schematron', 'no-namespace'],
  ['a.xml', '<s:schema xmlns:s="http://purl.oclc.org/dsdl/schematron/"/>', 'schematron', 'other-namespace'],
  ['a.xml', '<s:schema xmlns:s="https://purl.oclc.org/dsdl/schematron"/>', 'schematron', 'other-namespace'],
  ['a.xml', '<leistungsverzeichnis.antwort.leistungsbericht.030108/>', 'xzufi', 'no-namespace'],
  ['a.xml', '<leistung xzufiVersion="2.2.0"/>', 'xzufi', 'no-namespace'],
  ['a.xml', '<z:leistung xmlns:z="https://xoev.de/schemata/xzufi/2_2_0"/>', 'xzufi', 'other-namespace'],
  ['a.xml', '<EntityDescriptor/>', 'saml-metadata', 'no-namespace'],
  ['a.xml', metadata('urn:oasis:names:tc:SAML:2.0:Metadata'), 'saml-metadata', 'other-namespace'],
  ['a.xml', metadata('urn:oasis:names:tc:SAML:1.1:metadata'), 'saml-metadata', 'other-namespace'],
  ['a.xml', metadata('urn:oasis:names:tc:SAML:3.0:metadata'), 'saml-metadata', 'newer-version'],
  ['a.xml', metadata('urn:oasis:names:tc:SAML:2.0:protocol', 'authnRequest'), 'saml-request', 'other-root'],
  ['a.xml', '<AuthnRequest/>', 'saml-request', 'no-namespace'],
  ['a.json', '{"openApi": "3.1.0", "info": {}}', 'openapi', 'other-key'],
  ['a.yaml', 'open-api: 3.1.0\npaths: {}\n', 'openapi', 'other-key'],
  ['a.yaml', 'Swagger: "2.0"\npaths: {}\n', 'openapi', 'other-key'],
  ['a.yaml', 'info: {}\npaths: {}\n', 'openapi', 'no-key'],
  ['a.json', '{"contentstructure": {}}', 'fit-connect', 'other-key'],
  ['a.json', '{"publicServiceType": {}}', 'fit-connect', 'no-key'],
  ['a.json', '{"leikakey": "99", "destinationId": "x"}', 'fit-connect-route', 'other-key'],
  ['a.json', '{"Kty": "RSA", "n": "x", "e": "AQAB"}', 'jwk', 'other-key'],
  ['a.json', '{"n": "x", "e": "AQAB"}', 'jwk', 'no-key'],
  ['a.json', '{"Keys": [{"kty": "RSA"}]}', 'jwk', 'other-key'],
  ['a.json', '{"requestId": 1, "grossAmount": 2}', 'xbezahldienste', 'other-key'],
  ['a.json', '{"payment_request": {}}', 'xbezahldienste', 'other-key'],
  ['a.json', '{"grosAmount": 2}', 'xbezahldienste', 'no-key'],
  ['publicode.yml', 'a: 1', 'publiccode', 'other-name'],
  ['public-code.yml', 'a: 1', 'publiccode', 'other-name'],
  ['a.yml', 'publicCodeYmlVersion: "0.4"', 'publiccode', 'other-key'],
  ['a.yml', 'softwareType: library\ndevelopmentStatus: beta\n', 'publiccode', 'no-key'],
  ['nachweis.yaml', 'nachweise: []', 'nachweise', 'other-name'],
  ['nachweise.yml', 'nachweise: []', 'nachweise', 'other-name'],
  ['nachweise (1).yaml', 'nachweise: []', 'nachweise', 'other-name'],
  ['nachweise/nachweise.yaml', 'nachweise: []', 'nachweise', 'other-place'],
  ['antworten.yaml', 'nachweise: [{ regel: OZG1000 }]', 'nachweise', 'other-name'],
  ['ausnahme.yml', 'ausnahmen: []', 'ausnahmen', 'other-name'],
  ['ausnahmen.json', '{"ausnahmen": []}', 'ausnahmen', 'other-name'],
];

t.test('what a file is nearly', async (test) => {
  for (const [name, text, kind, code] of NEARLY) {
    const document = fileOf(name, text, { otherwise: 'xoev' });
    test.strictSame([document.almost?.kind, document.almost?.code], [kind, code], `${name} ${text}`);
    if (document.rootName) test.equal(document.kind, null, 'it is no message of a standard for that');
  }
});

t.test('what is right, or something else altogether, is nothing nearly', async (test) => {
  for (const [name, text] of [
    ['a.xml', '<a/>'],
    ['a.xml', '<schema xmlns="http://relaxng.org/ns/structure/1.0"/>'],
    ['a.xml', '<schema><felder/></schema>'],
    ['a.xml', '<CodeList xmlns="http://www.SDMX.org/resources/SDMXML/schemas/v2_1/structure"/>'],
    ['a.xml', '<s:stylesheet xmlns:s="http://www.w3.org/1999/XSL/Transform"/>'],
    ['a.xml', '<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"/>'],
    ['a.xml', '<a:Assertion xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion"/>'],
    ['a.xml', '<n:nachricht.0001 xmlns:n="urn:xoev-de:beispiel:standard:xirgendwas_1.0"/>'],
    ['a.xml', '<a'],
    ['a.json', '{"openApi": true}'],
    ['a.json', '{"info": {}, "components": {}}'],
    ['a.json', '{"key": "x"}'],
    ['a.json', '{"requestId": 1}'],
    ['a.json', '[1]'],
    ['aufnahmen.yaml', 'bilder: []'],
    ['hinweise.yaml', 'a: 1'],
    ['antworten.yaml', 'nachweise: [{ wer: ich }]'],
  ] as const)
    test.equal(fileOf(name, text).almost ?? null, null, `${name} ${text}`);
});

t.test('a later version is told from an earlier one and from none', async (test) => {
  for (const version of ['3.1.0', '3.0.1', '4.0.0', '10.0.0'])
    test.ok(isNewer(`urn:xoev-de:fim:standard:xdatenfelder_${version}`, KINDS), version);
  // No version since 3.0.0 is written in one number.
  for (const version of ['1', '2', '2.0', '3.0.0', '9', 'unknown'])
    test.notOk(isNewer(`urn:xoev-de:fim:standard:xdatenfelder_${version}`, KINDS), version);
});

t.test('as loose files, undeclared and declared', async (test) => {
  const steckbrief =
    'steckbrief: "1"\ndienst: { id: probe, name: Probe }\nfim: { datenschemata: [{ datei: s.xml }] }\n';
  const cwd = test.testdir({
    los: { 'a.xml': `<${ROOT}/>`, 'b.yaml': 'openApi: 3.1.0\ninfo: {}\npaths: {}\n' },
    dienst: {
      'steckbrief.yaml': steckbrief,
      's.xml': xdf('https://example.org/xdatenfelder'),
      't.xml': metadata('urn:oasis:names:tc:SAML:2.0:metadata/'),
      'u.xml': '<a/>',
      'ausnahme.yml': 'ausnahmen: []\n',
    },
  });
  const found = async (...paths: string[]) => {
    const { report, code } = await checkJson(paths, { cwd });
    const told = findingsOf(report).filter(({ ruleId }) => ruleId === 'OZG1009');
    return { told: told.map(({ path, level, code: what }) => `${path} ${level} ${what}`), code };
  };
  test.strictSame(await found('los/a.xml'), { told: ['los/a.xml MUSS no-namespace'], code: 1 });
  test.strictSame(await found('los/b.yaml'), { told: ['los/b.yaml MUSS other-key'], code: 1 });
  test.strictSame((await found('dienst')).told, [
    'dienst/ausnahme.yml MUSS other-name',
    'dienst/s.xml MUSS other-namespace',
    'dienst/t.xml MUSS other-namespace',
  ]);
});

t.test('a blank in a namespace is told as what it is', async (test) => {
  for (const namespace of [' ', ' urn:a:b', 'urn:a:\u200bb'])
    test.equal(fileOf('a.xml', `<x xmlns="${namespace}"/>`).fault?.code, 'xml-namespace');
});

t.test('a later version of XDatenfelder is not judged, an unknown one is a fault', async (test) => {
  const cwd = test.testdir({
    'neu.xml': xdf('urn:xoev-de:fim:standard:xdatenfelder_3.1.0'),
    'alt.xml': xdf('urn:xoev-de:fim:standard:xdatenfelder_1'),
  });
  const newer = await checkJson(['neu.xml'], { cwd });
  test.strictSame(
    findingsOf(newer.report).filter(({ level }) => level === 'MUSS'),
    [],
  );
  test.equal(resultOf(newer.report, 'FIM2001').outcome, 'unverified');
  test.equal(newer.report.verdict, 'undecided');
  const older = resultOf((await checkJson(['alt.xml'], { cwd })).report, 'FIM2001');
  test.match(older.findings[0]?.message, /xdatenfelder_3\.0\.0/);
});
