import { declarations, file } from '../../helpers/case-facts.ts';
import { type Case, cases, everySentence } from '../../helpers/kind-cases.ts';

cases('declared-kind', {
  valid: [
    { ...file, recognised: 'xdatenfelder' },
    { ...file, recognised: 'xdatenfelder', declarations: [...declarations, { pointer: '/x', kinds: [] }] },
  ],
  invalid: [
    ...[
      { data: '', recognised: 'text' as const },
      { ...file, recognised: null },
      { ...file, recognised: 'text' as const, declarations: [{ pointer: '/x', kinds: [] }] },
    ].map((one): Case => ({ ...one, yields: [{ code: 'undeclared', gap: 'not-applicable' }] })),
    {
      ...file,
      syntax: 'data',
      others: [{ data: {} }],
      yields: [
        {
          code: 'other-syntax',
          path: 'fim/s.xml',
          args: { declared: ['xdatenfelder'], wanted: 'XML', syntax: 'YAML/JSON' },
          related: ['/fim/datenschemata/0/datei'],
        },
      ],
    },
    {
      ...file,
      recognised: 'genericode',
      others: [{ data: {} }],
      yields: [
        {
          code: 'contradiction',
          path: 'fim/s.xml',
          args: { declared: ['xdatenfelder'], recognised: 'genericode' },
          related: ['/fim/datenschemata/0/datei'],
        },
      ],
    },
    {
      ...file,
      recognised: null,
      declarations: [...declarations, { pointer: '/x', kinds: ['text'] }],
      others: [{ data: {} }],
      yields: [
        { code: 'two-kinds', path: 'fim/s.xml', args: { first: ['xdatenfelder'], second: ['text'] } },
        { code: 'two-kinds', pointer: '/fim/datenschemata/0/datei' },
        { code: 'two-kinds', pointer: '/x' },
      ],
    },
  ],
});

everySentence('declared-kind');
