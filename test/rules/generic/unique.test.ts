import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('unique', {
  valid: [
    { data: ['a.0101', 'b.0102', 'c', 'd'], select: '$[*]', with: { part: '\\.(\\d+)$' } },
    { data: ['a', 'b'], select: '$[*]' },
    { data: ['1', 1], select: '$[*]' },
    { data: [{ id: 'a' }, {}, { id: '' }, { id: '' }], select: '$[*]', with: { by: 'id' } },
    { data: [{ id: 'a', von: 'x' }, { id: 'a', von: 'y' }, { id: 'a' }], select: '$[*]', with: { by: ['id', 'von'] } },
  ],
  invalid: [
    {
      data: ['a.0101', 'b.0102', 'c.0101'],
      select: '$[*]',
      with: { part: '\\.(\\d+)$' },
      yields: [{ code: 'duplicate', pointer: '/2', related: ['/0'], args: { value: '0101' } }],
    },
    {
      data: ['xa', 'ya', 'b'],
      select: '$[*]',
      with: { part: 'a' },
      yields: [{ code: 'duplicate', pointer: '/1', args: { value: 'a' } }],
    },
    {
      data: ['a', 'b', 'a', 'a'],
      select: '$[*]',
      yields: [
        {
          code: 'duplicate',
          pointer: '/2',
          related: ['/0'],
          args: { value: 'a', occurrence: 2 },
          says: '„a“ kommt hier zum 2. Mal vor; jeder Wert darf nur einmal stehen.',
        },
        { code: 'duplicate', pointer: '/3', related: ['/0'], args: { occurrence: 3 } },
      ],
    },
    {
      data: [
        { id: 'a', von: 'x' },
        { id: 'a', von: 'x' },
      ],
      select: '$[*]',
      with: { by: ['id', 'von'] },
      yields: [{ code: 'duplicate', pointer: '/1/id', args: { value: 'a' } }],
    },
    {
      data: [{ id: 'a' }, { id: 'a' }],
      select: '$[*]',
      with: { by: 'id' },
      yields: [{ code: 'duplicate', pointer: '/1/id', related: ['/0/id'] }],
    },
    {
      data: [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
      select: '$[*]',
      yields: [{ code: 'duplicate-entry', pointer: '/1', related: ['/0'] }],
    },
  ],
});

everySentence('unique');
