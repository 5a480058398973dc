import t from 'tap';
import type { DocumentKind } from '../../src/documents/document.ts';
import type { Declaration } from '../../src/documents/file-facts.ts';
import { kindOfRoot, recognise, sniffFormat, sniffRoot } from '../../src/documents/recognise.ts';
import { fileOf, shown } from '../helpers/files.ts';

t.test('what a file is', async (test) => {
  const declared = (...kinds: DocumentKind[]): Declaration[] => [{ pointer: '/x', kinds }];
  const saml = '<m:EntityDescriptor xmlns:m="urn:oasis:names:tc:SAML:2.0:metadata"/>';
  const list = '<g:CodeList xmlns:g="http://docs.oasis-open.org/codelist/ns/genericode/1.0/"/>';
  const cases: readonly (readonly [
    name: string,
    text: string,
    input: Parameters<typeof fileOf>[2],
    kind: unknown,
    recognised: unknown,
  ])[] = [
    ['steckbrief.yaml', 'a: 1', {}, 'steckbrief', 'steckbrief'],
    ['Steckbrief.YAML', 'a: 1', {}, 'steckbrief', 'steckbrief'],
    ['tief/publiccode.yml', 'a: 1', {}, 'publiccode', 'publiccode'],
    ['nachweise.yaml', 'a: 1', {}, 'nachweise', 'nachweise'],
    ['ausnahmen.yaml', '"kaputt', {}, 'ausnahmen', 'ausnahmen'],
    ['a.yaml', 'a: 1', {}, 'text', null],
    ['a.xml', saml, {}, 'saml-metadata', 'saml-metadata'],
    ['a.bin', saml, {}, 'saml-metadata', 'saml-metadata'],
    ['a.xml', list, {}, 'genericode', 'genericode'],
    ['a.gc', list, { declarations: declared('genericode') }, 'genericode', 'genericode'],
    ['a.xml', saml, { declarations: declared('genericode') }, 'genericode', 'saml-metadata'],
    ['a.xml', saml, { declarations: declared('saml-request', 'saml-metadata') }, 'saml-metadata', 'saml-metadata'],
    ['a.xml', '<a/>', { declarations: declared('xoev') }, 'xoev', null],
    ['a.xml', '<a/>', { declarations: declared() }, null, null],
    ['a.xml', '<a/>', { otherwise: 'xoev' }, 'xoev', null],
    ['a.xml', '<a>', { otherwise: 'xoev' }, 'xoev', null],
    ['a.xml', `<!-- > <x> -->${saml.replace('/>', '>')}`, {}, 'saml-metadata', 'saml-metadata'],
    ['a.xml', '<', { otherwise: 'xoev' }, 'text', null],
    ['a.xsd', '<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema"/>', {}, 'xml-schema', 'xml-schema'],
    ['a.sch', '<schema xmlns="http://purl.oclc.org/dsdl/schematron"/>', {}, 'schematron', 'schematron'],
    ['a.xml', '<x xmlns="urn:xoev-de:fim:standard:xdatenfelder_2"/>', {}, 'xdatenfelder', 'xdatenfelder'],
    ['a.xml', '<x xmlns="http://www.regierung-mv.de/xprozess/2"/>', {}, 'xprozess', 'xprozess'],
    ['a.xml', '<x xmlns="http://xoev.de/schemata/xzufi/2_2_0"/>', {}, 'xzufi', 'xzufi'],
    ['a.xml', '<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"/>', {}, 'saml-request', 'saml-request'],
    ['a.xml', '<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"/>', {}, null, null],
    ['a.xml', '<constructor xmlns="urn:oasis:names:tc:SAML:2.0:protocol"/>', {}, null, null],
    ['a.json', '{"openapi": "3.1.0"}', {}, 'openapi', 'openapi'],
    ['a.yaml', 'swagger: "2.0"', {}, 'openapi', 'openapi'],
    ['a.json', '{"kty": "RSA"}', {}, 'jwk', 'jwk'],
    ['a.json', '{"keys": []}', {}, 'jwk', 'jwk'],
    ['a.json', '{"contentStructure": {}}', {}, 'fit-connect', 'fit-connect'],
    ['a.json', '{"requestId": 1, "grosAmount": 2}', {}, 'xbezahldienste', 'xbezahldienste'],
    ['a.json', '{"requestId": 1}', {}, 'text', null],
    ['a.json', '{"paymentRequest": 1}', {}, 'xbezahldienste', 'xbezahldienste'],
    ['a.json', '{"paymentInformation": 1}', {}, 'xbezahldienste', 'xbezahldienste'],
    ['a.json', '[1]', {}, 'text', null],
    ['a.json', 'null', {}, 'text', null],
    ['a.pem', '-----BEGIN CERTIFICATE-----', {}, 'certificate', 'certificate'],
    ['a.html', '<!DOCTYPE html><p>', {}, 'html', 'html'],
    ['a', '<!doctype HTML><p>', {}, 'html', 'html'],
    ['a', '<html lang="de"><p>', {}, 'html', 'html'],
    ['a', ' {"openapi": 3}', {}, 'openapi', 'openapi'],
    ['a', '[1, 2]', {}, 'text', null],
    ['LIESMICH', 'Text', {}, 'text', null],
    ['LIESMICH', 'Text', { named: false }, null, null],
    ['constructor', 'Text', { named: false }, null, null],
    ['a.__proto__', 'Text', {}, 'text', null],
    ['bild.png', '\u0000PNG', { named: false }, null, null],
  ];
  for (const [name, text, input, kind, recognised] of cases) {
    const file = fileOf(name, text, input);
    test.strictSame(
      [file.kind, file.recognised],
      [kind, recognised],
      `${name} ${text.slice(0, 40)} ${JSON.stringify(input)}`,
    );
  }
  const opaque = fileOf('bild.png', '\u0000PNG', { named: false });
  test.strictSame(
    [opaque.fault, opaque.text, opaque.bytes, opaque.sha256?.length],
    [null, '', 4, 64],
    'an opaque file is only counted',
  );
  test.equal(fileOf('bild.png', '\u0000PNG').fault?.code, 'nul', 'a named one must be readable');
  test.strictSame(
    [
      opaque.root,
      opaque.tree,
      opaque.select('$', {}),
      opaque.locate([{ pointer: '/a' }]).map(shown),
      opaque.stablePointer('/a/0'),
    ],
    [null, null, [], ['1:1-1:1'], '/a/0'],
    'without content everything can still be asked',
  );
  opaque.dispose();
  const sample = fileOf('a.xml', '<a/>', {});
  sample.claim({ standard: { id: 's', version: '1' }, tried: [], steps: [] });
  test.strictSame(
    [sample.kind, sample.examination?.standard?.id, sample.tree?.root.name],
    ['xoev', 's', 'a'],
    'a standard may claim a file',
  );
  sample.dispose();
  test.strictSame(
    [sniffFormat('  {'), sniffFormat('<x'), sniffFormat('a: 1'), sniffFormat('')],
    ['json', 'xml', 'text', 'text'],
  );
  test.strictSame(
    ["<a:b xmlns:a = 'u' x='1'>", '<b>', '<?xml?><!-- <c> --><!DOCTYPE d><b xmlns="v"', 'nichts', '<b x=1'].map(
      sniffRoot,
    ),
    [
      { namespace: 'u', local: 'b' },
      { namespace: '', local: 'b' },
      { namespace: 'v', local: 'b' },
      null,
      { namespace: '', local: 'b' },
    ],
  );
  test.strictSame(
    [kindOfRoot({ namespace: 'urn:x', local: 'a' }), recognise('x/a.CER', null, { root: null, value: undefined })],
    [null, 'certificate'],
  );
});
