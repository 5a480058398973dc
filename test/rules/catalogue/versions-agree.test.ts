import { cases, everySentence } from '../../helpers/kind-cases.ts';

const uses = (id: string, version: string, schema = 'S1') => ({ id, datenschemata: [{ id: schema, version }] });

cases('versions-agree', {
  valid: [
    { data: { dienste: [uses('a', '1.0'), uses('b', '1.0')] }, select: '$', with: { part: 'datenschemata' } },
    { data: { dienste: [uses('a', '1.0'), uses('b', '2.0', 'S2')] }, select: '$', with: { part: 'datenschemata' } },
    { data: { dienste: [uses('a', '1.0'), uses('b', '2.0')] }, select: '$', with: { part: 'standards' } },
    {
      data: { dienste: [{ datenschemata: 'S1' }, { datenschemata: [1, null] }] },
      select: '$',
      with: { part: 'datenschemata' },
    },
  ],
  invalid: [
    {
      data: { dienste: [uses('a', '1.10'), uses('b', '1.9'), uses('c', '1.2')] },
      select: '$',
      with: { part: 'datenschemata' },
      yields: [
        {
          code: 'versions',
          pointer: '/dienste/1',
          related: ['/dienste/2'],
          args: { id: 'S1', versions: ['1.2', '1.9', '1.10'] },
          says: 'S1 gibt es bei den Diensten in 3 Versionen: „1.2“, „1.9“, „1.10“. Nicht die neueste haben: „b“, „c“.',
        },
      ],
    },
  ],
});
everySentence('versions-agree');
