import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('in-catalogue', {
  valid: [
    { data: { v: '99110009104000' }, select: '$.v', with: { catalogue: 'leika' } },
    {
      data: { ozg: '10160', leika: '99110009104000' },
      select: '$',
      with: { catalogue: 'paare', join: ['ozg', 'leika'] },
    },
  ],
  invalid: [
    {
      data: { v: '99000000000000' },
      select: '$.v',
      with: { catalogue: 'leika' },
      yields: [
        {
          code: 'not-listed',
          args: { title: 'LeiKa', date: '2019-11-01' },
          says: '„99000000000000“ steht nicht in der Liste „LeiKa“ (Stand 01.11.2019).',
        },
      ],
    },
    { data: { v: 'constructor' }, select: '$.v', with: { catalogue: 'leika' }, yields: [{ code: 'not-listed' }] },
    {
      data: { v: 99110009104000 },
      select: '$.v',
      with: { catalogue: 'leika' },
      yields: [{ code: 'needs-quotes', args: { value: '99110009104000' } }],
    },
    { data: { v: ['99110009104000'] }, select: '$.v', with: { catalogue: 'leika' }, yields: [{ code: 'not-text' }] },
    {
      data: { ozg: '10160', leika: '99110009070000' },
      select: '$',
      with: { catalogue: 'paare', join: ['ozg', 'leika'] },
      yields: [{ code: 'not-listed', args: { value: '10160 99110009070000' } }],
    },
    {
      data: { ozg: '10160' },
      select: '$',
      with: { catalogue: 'paare', join: ['ozg', 'leika'] },
      yields: [{ code: 'incomplete' }],
    },
    {
      data: { v: '99000000000000' },
      select: '$.v',
      with: { catalogue: 'leika', stale: { after: 'P1Y', level: 'KANN' } },
      asOf: '2020-11-01',
      yields: [{ code: 'not-listed', level: 'KANN' }],
    },
    {
      data: { v: '99000000000000' },
      select: '$.v',
      with: { catalogue: 'leika', stale: { after: 'P1Y', level: 'KANN' } },
      asOf: '2020-10-31',
      yields: [{ code: 'not-listed', level: null }],
    },
  ],
});

everySentence('in-catalogue');
