import { ok } from '../../helpers/case-facts.ts';
import { type Case, cases, everySentence } from '../../helpers/kind-cases.ts';

const SCHEMA = 'xdatenfelder.stammdatenschema.0102';
const nothing = { code: 'nothing', gap: ok };
const almost = (code: string, args = {}) => ({ almost: { kind: 'saml-metadata', code, args } }) as const;
const NEAR = { name: 'XProbe', matched: false, reason: 'other-namespace' } as const;

const xml = (text: string, yields: Case['yields'], facts: Partial<Case> = {}): Case => ({
  xml: text,
  ...facts,
  ...(yields ? { yields } : {}),
});

cases('almost-kind', {
  valid: [{ recognised: 'xdatenfelder' }, { recognised: 'publiccode', kind: 'publiccode', relative: 'publiccode.yml' }],
  invalid: [
    { data: {}, yields: [nothing] },
    xml('<a', [nothing]),
    xml(`<${SCHEMA}/>`, [
      {
        code: 'no-namespace',
        says: `Das Wurzelelement „${SCHEMA}“ hat keinen Namensraum; so gehört die Datei zu nichts, was hier geprüft wird. Gemeint ist wohl „xdatenfelder“: Schreiben Sie xmlns="urn:xoev-de:fim:standard:xdatenfelder_3.0.0" an das Wurzelelement.`,
      },
    ]),
    xml('<s:schema xmlns:s="https://purl.oclc.org/dsdl/schematron"/>', [
      {
        code: 'other-namespace',
        says: 'Der Namensraum „https://purl.oclc.org/dsdl/schematron“ des Wurzelelements „schema“ ist nicht der von „schematron“; so gehört die Datei zu nichts, was hier geprüft wird. „http“ und „https“ sind hier zweierlei: Ein Namensraum ist ein Name, keine Adresse. Schreiben Sie „http://purl.oclc.org/dsdl/schematron“.',
      },
    ]),
    xml('<s:schema xmlns:s="http://www.w3.org/2001/xmlschema"/>', [
      { code: 'other-namespace', args: { letters: true } },
    ]),
    xml('<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema/"/>', [
      { code: 'other-namespace', args: { slash: true } },
    ]),
    xml('<s:schema xmlns:s="http://www.w3.org/1999/XMLSchema"/>', [
      { code: 'other-namespace', args: { version: true } },
    ]),
    xml('<s:EntityDescriptor xmlns:s="urn:oasis:names:tc:SAML:2.1:metadata"/>', [
      { code: 'newer-version', gap: 'unverified' },
    ]),
    xml('<s:authnRequest xmlns:s="urn:oasis:names:tc:SAML:2.0:protocol"/>', [
      { code: 'other-root', args: { root: 'authnRequest', expected: 'AuthnRequest' } },
    ]),
    xml('<elemente/>', [{ code: 'other-suffix', args: { suffix: 'xsd', found: '' } }], { relative: 'a.xsd' }),
    xml('<elemente xmlns="urn:x"/>', [{ code: 'other-suffix', args: { found: 'urn:x' } }], { relative: 'a.sch' }),
    xml('<a xmlns="urn:x"/>', [{ code: 'unlike', args: { declared: ['xzufi'], root: 'a', found: 'urn:x' } }], {
      kind: 'xzufi',
    }),
    xml('<a/>', [nothing], { kind: 'xoev' }),
    {
      data: { 'open/Api': 1 },
      almost: { ...almost('other-key').almost, args: { found: 'open/Api', expected: 'x', kind: 'y' }, key: 'open/Api' },
      yields: [{ code: 'other-key', pointer: '/open~1Api', part: 'key' }],
    },
    {
      data: { a: 1 },
      ...almost('no-key', { kind: 'jwk', members: ['n', 'e'], expected: 'kty' }),
      yields: [{ code: 'no-key' }],
    },
    { data: { a: 2 }, kind: 'saml-metadata', ...almost('no-key'), yields: [nothing] },
    { data: { a: 3 }, ...almost('other-name', { expected: 'x' }), yields: [{ code: 'other-name' }] },
    { data: { a: 4 }, ...almost('other-place', { expected: 'x' }), yields: [{ code: 'other-place' }] },
    {
      kind: 'publiccode',
      recognised: 'publiccode',
      relative: 'a/publiccode.yaml',
      yields: [{ code: 'only-name', args: { expected: 'publiccode.yml' } }],
    },
    {
      rootName: { namespace: 'urn:xprobe_1.O', local: 'antrag' },
      unclaimed: [{ ...NEAR, args: { found: 'urn:xprobe_1.O', expected: ['urn:xprobe_1.0'] } }],
      yields: [
        {
          code: 'near-standard',
          says: 'Kein Standard ist für diese Datei (Wurzelelement „antrag“, Namensraum „urn:xprobe_1.O“) zuständig; am nächsten kommt „XProbe“. Sein Namensraum heißt „urn:xprobe_1.0“. Berichtigen Sie die Datei, oder nennen Sie sie im Steckbrief.',
        },
      ],
    },
    {
      rootName: { namespace: 'urn:anderes', local: 'antrag' },
      unclaimed: [{ ...NEAR, args: { found: 'urn:anderes', expected: ['urn:xprobe_1.0'] } }],
      yields: [nothing],
    },
    {
      rootName: { namespace: 'urn:xprobe_1.0', local: 'antraege' },
      unclaimed: [{ ...NEAR, reason: 'other-root', args: { nearest: 'antrag' } }],
      yields: [{ code: 'near-standard', args: { nearestRoot: 'antrag' } }],
    },
    {
      rootName: { namespace: 'urn:xprobe_1.0', local: 'antrag' },
      unclaimed: [{ ...NEAR, reason: 'other-version', args: { expected: '1.0', found: '2.0' } }],
      yields: [{ code: 'near-standard', args: { expectedVersion: '1.0', foundVersion: '2.0' } }],
    },
  ],
});

everySentence('almost-kind');
