import { cases, everySentence } from '../../helpers/kind-cases.ts';

const OFFERED = { id: 'a', leistungen: [{ leika: '99110009104000' }] };

cases('plan-offered', {
  valid: [{ data: { dienste: [OFFERED], umsetzungsplan: [{ leika: '99110009104000' }, {}, null] }, select: '$' }],
  invalid: [
    {
      data: {
        dienste: [OFFERED],
        umsetzungsplan: [{ leika: '99110009070000', name: 'Abmeldung' }, { leika: '99107023017000' }],
      },
      select: '$',
      yields: [
        {
          code: 'not-offered',
          pointer: '/umsetzungsplan/0',
          says: 'Die Leistung 99110009070000 (Abmeldung) steht im Plan; kein Dienst bietet sie an.',
        },
        { code: 'not-offered', pointer: '/umsetzungsplan/1' },
      ],
    },
    { data: { dienste: [OFFERED] }, select: '$', yields: [{ gap: 'not-applicable', code: 'no-plan' }] },
  ],
});
everySentence('plan-offered');
