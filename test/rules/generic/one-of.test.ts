import { cases, everySentence } from '../../helpers/kind-cases.ts';

const levels = ['niedrig', 'substantiell', 'hoch'];
cases('one-of', {
  valid: [
    { data: { v: 'hoch' }, select: '$.v', with: { values: levels } },
    { data: { v: 'HOCH' }, select: '$.v', with: { values: levels, ignoreCase: true } },
    { data: { v: 3 }, select: '$.v', with: { values: [1, 2, 3] } },
    { data: { v: '3' }, rootName: { namespace: '', local: 'v' }, select: '$.v', with: { values: [1, 2, 3] } },
    { data: { v: true }, select: '$.v', with: { values: [true, 'teilweise'] } },
  ],
  invalid: [
    {
      data: { v: 'subtantiell' },
      select: '$.v',
      with: { values: levels },
      yields: [
        {
          code: 'not-listed',
          pointer: '/v',
          args: { value: 'subtantiell', allowed: levels, nearest: 'substantiell' },
          says: '„subtantiell“ steht nicht zur Wahl; erlaubt: „niedrig“, „substantiell“, „hoch“. Gemeint ist wohl „substantiell“.',
        },
      ],
    },
    {
      data: { v: 'mittel' },
      select: '$.v',
      with: { values: levels },
      yields: [{ code: 'not-listed', args: { nearest: '' } }],
    },
    {
      data: { v: 'HOCH' },
      select: '$.v',
      with: { values: levels },
      yields: [{ code: 'not-listed', args: { nearest: 'hoch' } }],
    },
    {
      data: { v: 4 },
      select: '$.v',
      with: { values: [1, 2, 3] },
      yields: [{ code: 'not-listed', args: { value: '4', allowed: [1, 2, 3] } }],
    },
    {
      data: { v: null },
      select: '$.v',
      with: { values: [true, 'nein'] },
      yields: [{ code: 'not-listed', args: { allowed: ['true', 'nein'] } }],
    },
    {
      data: { v: '3' },
      select: '$.v',
      with: { values: [1, 2, 3] },
      yields: [
        { code: 'needs-no-quotes', says: 'Der Wert „3“ ist hier kein Text; ohne Anführungszeichen schreiben: 3.' },
      ],
    },
    {
      data: { v: 2 },
      sources: { '/v': '02' },
      select: '$.v',
      with: { values: ['01', '02'] },
      yields: [{ code: 'needs-quotes', says: 'Der Wert 02 ist hier ein Text; in Anführungszeichen schreiben: "02".' }],
    },
  ],
});

everySentence('one-of');
