import type { Args } from '../../../src/base/nouns.ts';
import { broken, contested, rootName, steps } from '../../helpers/case-facts.ts';
import { type Case, cases, type Expected, everySentence } from '../../helpers/kind-cases.ts';

const xsd = (code: string, args: Args, yields: Expected): Case => ({
  rootName,
  data: '',
  examination: steps({ outcome: 'failed', problems: [{ pointer: '/a', code, args: { element: 'a', ...args } }] }),
  yields: [{ pointer: '/a', ...yields }],
});
cases('xml-schema', {
  valid: [
    { data: '', examination: steps({}) },
    { data: '', examination: steps({}, { name: 'schematron-1', outcome: 'failed' }) },
  ],
  invalid: [
    { data: '', yields: [{ code: 'no-schema', gap: 'unverified' }] },
    {
      data: '',
      examination: contested,
      yields: [{ code: 'several-schemas', gap: 'unverified', args: { names: ['XEins 1.0', 'XEins 2.0'] } }],
    },
    {
      data: '',
      rootName,
      with: { unclaimed: 'problem' },
      yields: [{ code: 'unsupported-version', pointer: '', args: { namespace: 'urn:x' } }],
    },
    {
      data: '',
      rootName: { namespace: 'urn:xoev-de:fim:standard:xdatenfelder_3.1.0', local: 'x' },
      with: { unclaimed: 'problem' },
      yields: [{ code: 'newer-version', gap: 'unverified' }],
    },
    { fault: broken, with: { unclaimed: 'problem' }, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    { data: '', examination: steps(), yields: [{ code: 'no-step', gap: 'unverified' }] },
    ...(['crashed', 'not-run', 'unverified'] as const).map(
      (outcome): Case => ({
        data: '',
        examination: steps({ outcome, reason: { code: 'engine', args: {} } }),
        yields: [{ code: `step-${outcome}`, gap: 'unverified', because: 'engine', args: { step: 'xml-schema' } }],
      }),
    ),
    {
      data: '',
      rootName,
      examination: steps({ outcome: 'failed' }),
      yields: [{ code: 'schema-violation', says: '„antrag“ entspricht hier nicht dem Schema.' }],
    },
    xsd(
      'unexpected-element',
      { element: 'cbc:Bogus', expected: ['cbc:IssueDate'] },
      {
        code: 'unexpected-element',
        says: '„cbc:Bogus“ ist hier nicht vorgesehen; an dieser Stelle steht „cbc:IssueDate“.',
      },
    ),
    xsd(
      'unexpected-element',
      { element: 'b', expected: ['x', 'y'], parent: 'a' },
      {
        code: 'unexpected-element',
        says: '„b“ ist hier nicht vorgesehen; an dieser Stelle steht eines von: „x“, „y“. Weiteres in „a“ ist erst danach prüfbar.',
      },
    ),
    xsd(
      'unexpected-element',
      { element: 'b', expected: [], namespaces: ['urn:fach'] },
      {
        code: 'unexpected-element',
        says: '„b“ ist hier nicht vorgesehen; an dieser Stelle steht ein Element aus dem Namensraum „urn:fach“.',
      },
    ),
    xsd(
      'missing-element',
      { expected: ['x'], other: 'urn:a' },
      {
        code: 'missing-element',
        says: 'In „a“ fehlt etwas: „x“ oder ein Element aus einem anderen Namensraum als „urn:a“.',
      },
    ),
    xsd(
      'abstract-element',
      { allowed: ['t:kopfA'] },
      {
        code: 'abstract-element',
        says: '„a“ steht nur stellvertretend für andere Elemente (abstract); schreiben Sie eines von diesen: „t:kopfA“.',
      },
    ),
    xsd('unexpected-element', {}, { code: 'unexpected-element', says: '„a“ ist hier nicht vorgesehen.' }),
    xsd('missing-element', { expected: ['x'] }, { code: 'missing-element', says: 'In „a“ fehlt etwas: „x“.' }),
    xsd('wrong-type', { type: 'xs:date', value: '2024-13-45' }, { code: 'no-such-month' }),
    xsd('wrong-type', { type: 'xs:date', value: 'heute' }, { code: 'not-date' }),
    xsd('wrong-type', { type: 'date', value: '2024-02-30' }, { code: 'no-such-day' }),
    xsd(
      'wrong-type',
      { type: 'boolean', value: 'ja' },
      { code: 'wrong-type', says: '„ja“ passt nicht zum Datentyp „boolean“ des Schemas.' },
    ),
    xsd('character', { character: '–', codePoint: 'U+2013', position: 1, plain: '-' }, { code: 'character' }),
    ...(
      [
        ['unexpected-attribute', { attribute: 'b' }],
        ['missing-attribute', { attribute: 'b' }],
        ['pattern', { value: 'x', pattern: '' }],
        ['not-listed', { value: 'x', allowed: ['a', 'b'] }],
        ['too-short', { value: 'x', length: 1, limit: 2 }],
        ['too-long', { value: 'xxx', length: 3, limit: 2 }],
        ['too-small', { value: '1', limit: '2' }],
        ['too-large', { value: '3', limit: '2' }],
        ['too-many-digits', { value: '333', limit: '2' }],
        ['fixed-value', { value: '3', expected: '2' }],
        ['empty-value', { type: 'token' }],
        ['text-not-allowed', {}],
        ['element-not-allowed', {}],
        ['unknown-root', {}],
        ['duplicate-key', { value: '1', key: 'k' }],
        ['unknown-key', { value: '1', key: 'k' }],
        ['duplicate-id', { value: 'd1' }],
        ['second-id', { attribute: 'b', value: 'd1' }],
        ['dangling-reference', { value: 'd9' }],
        ['several-keys', { key: 'k' }],
        ['key-not-simple', { key: 'k' }],
        ['underived-type', { type: 't' }],
        ['unknown-prefix', { value: 'p:x', prefix: 'p' }],
        ['unknown-element', {}],
        ['nil-fixed', {}],
        ['default-not-allowed', {}],
        ['missing-key', { key: 'k' }],
        ['nilled-content', {}],
        ['abstract-element', {}],
        ['abstract-type', {}],
        ['unknown-type', { type: 't' }],
        ['not-nillable', {}],
      ] as const
    ).map(([code, args]) => xsd(code, args, { code, args })),
  ],
});

everySentence('xml-schema');
