import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('manual', {
  valid: [],
  invalid: [
    { data: {}, yields: [{ code: 'review', gap: 'needs-review', says: 'Durch Menschen zu prüfen.' }] },
    {
      data: {},
      with: { roles: ['Datenschutz'], look: { de: 'Die Akte.', en: 'The file.' }, validMonths: 12 },
      yields: [{ code: 'review', args: { roles: ['Datenschutz'] }, says: 'Durch Menschen zu prüfen („Datenschutz“).' }],
    },
  ],
});

everySentence('manual');
