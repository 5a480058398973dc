import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import t from 'tap';
import { parse } from 'yaml';
import type { Report } from '../../../src/base/report.ts';
import { openCertificate } from '../../../src/text/x509.ts';
import { AS_OF } from '../../helpers/accounts.ts';
import { fileOf } from '../../helpers/files.ts';
import { checkJson, findingsOf, resultOf } from '../../helpers/io.ts';

const DATA = process.env['VORGABEN_TEST_DATA'];

t.test('what was not read is not green', async (test) => {
  const cwd = test.testdir({
    'schluessel.bin': Buffer.alloc(1_100_000, 1).toString('latin1'),
    'steckbrief.yaml': 'dienst: { id: x }\n',
  });
  const { report } = await checkJson([...AS_OF, '--max-file-size', '1', '.'], { cwd });
  test.equal(resultOf(report, 'OZG5001').outcome, 'unverified', 'what was not read is not green');
});
t.test('broken, wrong and encoded files say so at their place', async (test) => {
  const saml = (datei: string) => `schnittstellen: [{ art: bundid, datei: ${datei} }]\n`;
  const cases: readonly (readonly [name: string, text: string, rule: string, code: string])[] = [
    ['kaputt.xml', '<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">', 'OZG1001', 'xml-unclosed'],
    ['anfrage.b64.txt', Buffer.from('<samlp:AuthnRequest/>').toString('base64'), 'OZG1001', 'base64'],
    ['anderes.xml', '<a xmlns="urn:x"/>', 'OZG2041', 'unsupported-version'],
    ['openapi.json', '{"openapi":"3.1.0"}', 'OZG1005', 'contradiction'],
    ['leer.xml', '', 'OZG1001', 'empty'],
  ];
  for (const [name, text, rule, code] of cases) {
    const cwd = test.testdir({ 'steckbrief.yaml': saml(name), [name]: text });
    const { report } = await checkJson([...AS_OF, '.'], { cwd });
    const found = resultOf(report, rule).findings.find(({ path }) => path === name);
    test.equal(found?.code, code, name);
  }
  for (const [name, text] of [
    ['z.crt', 'kein Zertifikat'],
    ['y.pem', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'],
  ] as const) {
    const cwd = test.testdir({
      'steckbrief.yaml': `schnittstellen: [{ art: zertifikat, datei: ${name} }]\n`,
      [name]: text,
    });
    const { report } = await checkJson([...AS_OF, '.'], { cwd });
    test.equal(resultOf(report, 'OZG1001').findings[0]?.code, 'no-certificate', name);
    test.equal(resultOf(report, 'OZG5002').outcome, 'unverified', name);
  }
  test.equal(openCertificate('%%%'), null);
  const der = openCertificate(readFileSync('examples/hundehaltung/schnittstellen/behoerde.cer', 'utf8'))!.raw;
  test.equal(fileOf('a.der', der).root?.find('$.zertifikate[0].gueltigBis')[0]?.value, '2029-01-01', 'DER');
});
interface Entry {
  readonly file: string;
  readonly expected: readonly string[];
  readonly expected_maybe: readonly string[];
}
const ROWS: Readonly<Record<string, readonly string[]>> = {
  'IDM-METADATA': ['OZG2002'],
  'IDM-COMPARISON': ['OZG2050'],
  'IDM-LEVEL-ENUM': ['OZG2051'],
  'IDM-EXTENSION': ['OZG2052'],
  'IDM-SIGNED': ['OZG2053'],
  'IDM-ATTR': ['OZG2054'],
  'IDM-DISPLAY': ['OZG2059'],
  'TRN-FC-JWK': ['OZG5020'],
};
/** One real file as the only file of a service that declares it. */
async function declared(folder: string, art: string, source: string): Promise<Report> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, basename(source)), readFileSync(source));
  writeFileSync(join(folder, 'steckbrief.yaml'), `schnittstellen: [{ art: ${art}, datei: ${basename(source)} }]\n`);
  return (await checkJson([...AS_OF, '.'], { cwd: folder })).report;
}
t.test('real files have the outcomes their manifest states', { skip: !DATA }, async (test) => {
  const portal = join(DATA!, 'portal');
  const manifest = parse(readFileSync(join(portal, 'manifest.json'), 'utf8')) as Entry[];
  const arts: Readonly<Record<string, string>> = {
    'saml-authnrequest': 'bundid',
    'saml-sp-metadata': 'bundid',
    jwks: 'fit-connect',
  };
  const folder = test.testdir({});
  for (const { file, expected, expected_maybe } of manifest) {
    const art = arts[file.split('/')[0]!];
    if (art === undefined || !existsSync(join(portal, file))) continue;
    const report = await declared(join(folder, file), art, join(portal, file));
    for (const [row, ids] of Object.entries(ROWS)) {
      if (expected_maybe.includes(row)) continue;
      const failed = ids.some((id) => resultOf(report, id).outcome === 'failed');
      test.equal(failed, expected.includes(row), `${file} ${row}`);
    }
  }
  for (const file of ['xta-osci/erzwingungshaft-application.yml', 'account-config/client_scopes.json']) {
    const report = await declared(join(folder, file), 'anderes', join(portal, file));
    test.strictSame(
      findingsOf(report).filter(({ ruleId, path }) => ruleId.startsWith('OZG5') && path === basename(file)),
      [],
      file,
    );
  }
  const saml = join(DATA!, 'xoev', 'saml', 'metadata');
  const valid = ['expired_metadata_settings1.xml', 'metadata_settings1.xml', 'signed_metadata_settings1.xml'];
  for (const file of readdirSync(saml)) {
    const report = await declared(join(folder, 'saml', file), 'unternehmenskonto', join(saml, file));
    const { outcome } = resultOf(report, 'OZG2041');
    test.equal(outcome === 'passed', valid.includes(file), `${file} ${outcome}, as the published schemas say`);
  }
});
