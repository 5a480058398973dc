import { cases, everySentence } from '../../helpers/kind-cases.ts';

const offer = (id: string, leika: readonly string[], gebiet: readonly string[]) => ({
  id,
  ordner: id,
  leistungen: leika.map((one) => ({ leika: one })),
  gebiet,
});

cases('shared-by-services', {
  valid: [
    { data: { dienste: [{ id: 'a' }, { id: 'b' }, {}, {}] }, select: '$', with: { part: 'id' } },
    { data: { dienste: [{ url: 'https://a.de/x' }, { url: 'https://a.de/y' }] }, select: '$', with: { part: 'url' } },
    { data: { dienste: [offer('a', ['1'], ['05']), offer('b', ['1'], ['06'])] }, select: '$', with: { part: 'offer' } },
    { data: { dienste: 'keine' }, select: '$', with: { part: 'id' } },
    { data: {}, select: '$', with: { part: 'offer' } },
  ],
  invalid: [
    {
      data: { dienste: [{ id: 'a', ordner: 'x' }, { id: 'b' }, { id: 'a', ordner: 'y' }] },
      select: '$',
      with: { part: 'id' },
      yields: [
        {
          code: 'shared',
          pointer: '/dienste/0',
          related: ['/dienste/2'],
          says: '„a“ haben 2 Dienste: „a – x“, „a – y“.',
        },
      ],
    },
    {
      data: {
        dienste: [
          { id: 'a', url: 'https://a.de/x/' },
          { id: 'b', url: 'https://a.de/x' },
        ],
      },
      select: '$',
      with: { part: 'url' },
      yields: [{ code: 'shared', args: { value: 'https://a.de/x', count: 2 } }],
    },
    {
      data: {
        dienste: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => offer(id, ['1', '2'], ['05', '06', '07', '08', '09'])),
      },
      select: '$',
      with: { part: 'offer' },
      yields: [
        {
          code: 'offered-twice',
          related: ['/dienste/1', '/dienste/2', '/dienste/3', '/dienste/4', '/dienste/5'],
          args: { count: 6, more: 2, leistungen: ['1', '2'], moreAreas: 1 },
        },
      ],
    },
  ],
});
everySentence('shared-by-services');
