import type { Examination, Step } from '../../../src/documents/examination.ts';
import { API } from '../../helpers/case-facts.ts';
import { cases, everySentence } from '../../helpers/kind-cases.ts';

const judged = (problems: Step['problems']): Examination => ({
  standard: { id: 'openapi', version: '3.1.0' },
  tried: [],
  steps: [{ name: 'json-schema', outcome: problems.length > 0 ? 'failed' : 'passed', problems }],
});
cases('openapi-schema', {
  valid: [{ ...API, data: { openapi: '3.1.0' }, examination: judged([]) }],
  invalid: [
    {
      ...API,
      data: { openapi: '3.1.0' },
      examination: judged([
        { pointer: '/info', code: 'missing-member', args: { member: 'title', parent: 'info' }, part: 'key' },
      ]),
      yields: [
        { code: 'missing-member', pointer: '/info', part: 'key', says: 'Die Angabe „title“ fehlt unter „info“.' },
      ],
    },
    { ...API, yields: [{ code: 'unreadable', gap: 'unverified' }] },
    {
      ...API,
      data: { swagger: '2.0' },
      yields: [{ code: 'unsupported-version', says: 'OpenAPI 2.0 kann hier nicht geprüft werden, nur 3.0 und 3.1.' }],
    },
    {
      ...API,
      data: { openapi: '3.1' },
      yields: [{ code: 'incomplete-version', pointer: '/openapi', args: { version: '3.1', whole: '3.1.0' } }],
    },
    { ...API, data: {}, yields: [{ code: 'unsupported-version', gap: 'unverified', args: { unnamed: true } }] },
    {
      ...API,
      data: { openapi: '3.1.0', jsonSchemaDialect: 'https://a.de/eigen' },
      yields: [{ code: 'unsupported-dialect', gap: 'unverified' }],
    },
  ],
});

everySentence('openapi-schema');
