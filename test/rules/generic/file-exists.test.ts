import { type Case, cases, everySentence } from '../../helpers/kind-cases.ts';

const path = (v: unknown, code: string): Case => ({
  data: { v: v as string },
  select: '$.v',
  references: {
    found: 'found',
    'a/': 'not-a-file',
    '/a': 'absolute',
    '../a': 'outside',
    link: 'link-outside',
    leer: 'empty',
  },
  yields: [{ code, pointer: '/v' }],
});
cases('file-exists', {
  valid: [{ data: { v: 'fim/s.xml' }, select: '$.v', references: { 'fim/s.xml': 'found' } }],
  invalid: [
    path('fort', 'missing'),
    path('a/', 'not-a-file'),
    path('/a', 'absolute'),
    path('../a', 'outside'),
    path('link', 'link-outside'),
    path('leer', 'empty'),
    path('fim\\s.xml', 'backslash'),
    path('', 'no-path'),
    path(7, 'not-text'),
  ],
});

everySentence('file-exists');
