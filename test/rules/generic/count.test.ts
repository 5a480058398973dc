import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('count', {
  valid: [
    { data: { l: [1, 2] }, select: '$.l', with: { of: '$[*]', min: 1, max: 2 } },
    { data: { l: [] }, select: '$.l', with: { of: '$[*]', min: 0 } },
  ],
  invalid: [
    {
      data: { leistungen: [] },
      select: '$.leistungen',
      with: { of: '$[*]', min: 1 },
      yields: [
        {
          code: 'too-few',
          pointer: '/leistungen',
          part: 'key',
          args: { count: 0, min: 1 },
          says: 'Die Zahl der Angaben unter „leistungen“ ist 0; verlangt: mindestens 1.',
        },
      ],
    },
    {
      data: { l: [1, 2, 3] },
      select: '$.l',
      with: { of: '$[*]', max: 2 },
      yields: [{ code: 'too-many', pointer: '/l/2', args: { count: 3, max: 2 } }],
    },
  ],
});

everySentence('count');
