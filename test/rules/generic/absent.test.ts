import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('absent', {
  valid: [],
  invalid: [
    {
      data: { test: true },
      select: '$.test',
      yields: [
        {
          code: 'present',
          pointer: '/test',
          part: 'key',
          args: { name: 'test', value: 'true' },
          says: 'Diese Angabe darf hier nicht stehen: „test“, Wert „true“. Entfernen Sie sie.',
        },
      ],
    },
    {
      data: { l: [{ a: 1 }] },
      select: '$.l[0]',
      yields: [{ code: 'present', pointer: '/l/0', part: 'value', args: { name: 'l', entry: 1, value: '' } }],
    },
    {
      data: [1],
      select: '$[0]',
      yields: [
        { code: 'present', says: 'Diese Angabe darf hier nicht stehen, 1. Eintrag, Wert „1“. Entfernen Sie sie.' },
      ],
    },
    {
      data: { 'x:alt': 'y' },
      rootName: { namespace: 'urn:x', local: 'x' },
      select: "$['x:alt']",
      yields: [{ code: 'present', args: { name: 'x:alt', value: 'y' } }],
    },
  ],
});

everySentence('absent');
