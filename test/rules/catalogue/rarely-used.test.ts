import { cases, everySentence } from '../../helpers/kind-cases.ts';

const of = (...hersteller: readonly string[]) => ({
  dienste: hersteller.map((name, n) => ({ id: `d${n}`, hersteller: name })),
});
const FEW = { part: 'hersteller', most: 1, of: 3 };

cases('rarely-used', {
  valid: [
    { data: of('A', 'A', 'B', 'B'), select: '$', with: FEW },
    {
      data: { dienste: [{ konten: ['x', 'y'] }, { konten: ['y', 'x'] }, { konten: ['x', 'y'] }] },
      select: '$',
      with: { ...FEW, part: 'konten' },
    },
  ],
  invalid: [
    {
      data: of('A', 'A', 'B'),
      select: '$',
      with: FEW,
      yields: [{ code: 'few', pointer: '/dienste/2', says: '„B“ verwenden nur 1 von 3 Diensten: „d2“.' }],
    },
    {
      data: of('A', '', 'B'),
      select: '$',
      with: FEW,
      yields: [{ gap: 'not-applicable', code: 'too-few', args: { total: 2, of: 3 } }],
    },
  ],
});
everySentence('rarely-used');
