import type { Json } from '../../../src/base/nouns.ts';
import { API, check } from '../../helpers/case-facts.ts';
import { cases, everySentence } from '../../helpers/kind-cases.ts';
import { documentOf } from '../../helpers/nodes.ts';

const described = (paths: Json, more: Readonly<Record<string, Json>> = {}) => ({ openapi: '3.1.0', paths, ...more });
const BEARER = { components: { securitySchemes: { anmeldung: { type: 'http', scheme: 'bearer' } } } };
const REFERRING = (target: string) => described({ '/a': { get: { responses: { 200: { $ref: target } } } } });
/** A description that refers to another file, with what became of that. */
const referredTo = (code: string | null) => ({
  ...API,
  data: described({}),
  with: check('refs'),
  bundle: {
    parts: [],
    references: [{ pointer: '/paths/~1a/$ref', target: 'hund.json', code, path: 'api/hund.json' }],
    origin: (pointer: string) => ({ document: documentOf(API), pointer }),
  },
});
const UNFOLLOWED = ['ref-no-file', 'ref-not-beside', 'ref-outside', 'ref-absolute', 'ref-folder', 'ref-dangling'];
const UNJUDGED = ['ref-unread', 'ref-limit', 'ref-dialect', 'ref-conflict', 'ref-elsewhere'];

cases('openapi', {
  valid: [
    {
      ...API,
      data: described(
        { '/a': { get: { responses: { 200: { $ref: '#/components/responses/gut%20so' } } } } },
        {
          components: {
            responses: { 'gut so': {} },
            schemas: {
              $ref: { $anchor: 'hund', properties: { $ref: { type: 'string' } }, example: { $ref: '#/nichts' } },
              Eigen: { $id: 'https://a.de/s', $defs: { x: {} }, items: { $ref: '#/$defs/x' } },
              Anker: { $ref: '#hund' },
              Ganz: { $ref: '#' },
            },
          },
          'x-eigen': { $ref: '#/nichts' },
        },
      ),
      with: check('refs'),
    },
    referredTo(null),
    { ...API, data: described({ '/a': { get: { operationId: 'a' }, summary: 'x' } }), with: check('operation-ids') },
    { ...API, data: described({}, { security: [{ anmeldung: [] }], ...BEARER }), with: check('schemes') },
    {
      ...API,
      data: described(
        {
          '/a/{id}': {
            parameters: [{ $ref: '#/components/parameters/id' }],
            get: { parameters: [{ name: 'seite', in: 'query' }] },
          },
          '/b/{x}': { get: { parameters: [{ $ref: 'fern.yaml#/x' }] }, put: { parameters: [{ $ref: '#/nichts' }] } },
          '/c/{y}': { $ref: '#/x', get: {} },
        },
        { components: { parameters: { id: { name: 'id', in: 'path' } } } },
      ),
      with: check('parameters'),
    },
    { ...API, data: described({ '/a': { get: { security: [] } } }), with: check('secured') },
    { ...API, data: described({ '/a': { get: { description: 'Liest' } } }), with: check('described') },
  ],
  invalid: [
    {
      ...API,
      data: REFERRING('#/components/schemas/Hund'),
      with: check('refs'),
      yields: [{ code: 'ref-dangling', pointer: '/paths/~1a/get/responses/200/$ref' }],
    },
    { ...API, data: REFERRING('#hund'), with: check('refs'), yields: [{ code: 'ref-dangling' }] },
    { ...API, data: REFERRING('#/%zz'), with: check('refs'), yields: [{ code: 'ref-dangling' }] },
    ...UNFOLLOWED.map((code) => ({
      ...referredTo(code),
      yields: [{ code, pointer: '/paths/~1a/$ref', gap: 'none', args: { ref: 'hund.json', path: 'api/hund.json' } }],
    })),
    ...UNJUDGED.map((code) => ({ ...referredTo(code), yields: [{ code, gap: 'unverified' }] })),
    {
      ...API,
      data: REFERRING('https://a.de/hund.json'),
      with: check('refs'),
      yields: [{ code: 'ref-elsewhere', gap: 'unverified' }],
    },
    {
      ...API,
      data: described({ '/a': { get: { operationId: 'a' } } }, { webhooks: { neu: { post: { operationId: 'a' } } } }),
      with: check('operation-ids'),
      yields: [
        {
          code: 'operation-twice',
          args: { operation: 'POST neu', first: 'GET /a' },
          pointer: '/webhooks/neu/post/operationId',
          related: ['/paths/~1a/get/operationId'],
        },
      ],
    },
    {
      ...API,
      data: described({ '/a': { get: {} } }),
      with: check('operation-ids'),
      yields: [{ code: 'no-operation-id', gap: 'not-applicable' }],
    },
    {
      ...API,
      data: described({ '/a': { get: { security: [{ anmeldun: [] }] } } }, BEARER),
      with: check('schemes'),
      yields: [
        { code: 'scheme-unknown', pointer: '/paths/~1a/get/security/0/anmeldun', args: { nearest: 'anmeldung' } },
      ],
    },
    {
      ...API,
      data: described({}),
      with: check('schemes'),
      yields: [{ code: 'no-requirement', gap: 'not-applicable' }],
    },
    {
      ...API,
      data: described({ '/a/{hunde-nr}': { get: { parameters: [{ name: 'nr', in: 'path' }] } } }),
      with: check('parameters'),
      yields: [
        {
          code: 'parameter-missing',
          says: 'GET /a/{hunde-nr} enthält den Platzhalter „hunde-nr“, beschreibt ihn aber nicht als Parameter (in: path).',
        },
        { code: 'parameter-unused', args: { name: 'nr' } },
      ],
    },
    {
      ...API,
      data: described({ '/a': { get: {} } }, { webhooks: { neu: { post: {} } } }),
      with: check('parameters'),
      yields: [{ code: 'no-parameter', gap: 'not-applicable' }],
    },
    {
      ...API,
      data: described({ '/a': { get: {}, put: {} } }),
      with: check('secured'),
      yields: [{ code: 'unsecured', args: { count: 2 }, pointer: '' }],
    },
    {
      ...API,
      data: described({ '/a': { get: { security: [] }, put: {} } }),
      with: check('secured'),
      yields: [{ code: 'operation-unsecured', args: { operation: 'PUT /a' } }],
    },
    { ...API, data: described({}), with: check('secured'), yields: [{ code: 'no-operation', gap: 'not-applicable' }] },
    { ...API, data: described([]), with: check('described'), yields: [{ code: 'no-operation' }] },
    {
      ...API,
      data: described({ '/a': { get: { summary: ' ' } } }),
      with: check('described'),
      yields: [{ code: 'undescribed', args: { operation: 'GET /a' } }],
    },
    {
      ...API,
      data: { swagger: '2.0' },
      with: check('refs'),
      yields: [{ code: 'other-version', gap: 'not-applicable' }],
    },
  ],
});

everySentence('openapi');
