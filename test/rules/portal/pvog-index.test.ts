import { cases, everySentence } from '../../helpers/kind-cases.ts';

const INDEX = { relative: 'pvog/index.txt', kind: 'text', text: 'a.xml\n\nb.xml\n' } as const;
const DELIVERED = { relative: 'pvog/a.xml', kind: 'xzufi', data: {} } as const;
cases('pvog-index', {
  valid: [
    { data: {}, with: { check: 'present' }, others: [INDEX] },
    { data: {}, with: { check: 'listed' }, others: [{ ...INDEX, text: '\ufeffa.xml\r\n' }, DELIVERED] },
    { data: {}, with: { check: 'unlisted' }, others: [INDEX, DELIVERED, { ...DELIVERED, relative: 'c.xml' }] },
  ],
  invalid: [
    { data: {}, with: { check: 'present' }, yields: [{ code: 'no-index' }] },
    { data: {}, with: { check: 'listed' }, yields: [{ code: 'nothing-delivered', gap: 'not-applicable' }] },
    {
      data: {},
      with: { check: 'listed' },
      others: [INDEX, DELIVERED],
      yields: [{ code: 'file-missing', args: { file: 'b.xml' }, path: 'pvog/index.txt' }],
    },
    { data: {}, with: { check: 'listed' }, others: [{ ...INDEX, text: '\n' }], yields: [{ code: 'empty' }] },
    {
      data: {},
      with: { check: 'listed' },
      others: [
        {
          ...INDEX,
          text: '',
          fault: {
            stage: 'bytes',
            code: 'latin-1',
            args: {},
            range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
          },
        },
      ],
      yields: [{ code: 'unreadable', gap: 'unverified' }],
    },
    {
      data: {},
      with: { check: 'unlisted' },
      others: [INDEX, { ...DELIVERED, relative: 'pvog/c.xml' }],
      yields: [{ code: 'unlisted', path: 'pvog/c.xml' }],
    },
  ],
});

everySentence('pvog-index');
