import { cases, everySentence } from '../../helpers/kind-cases.ts';

const SUM = { total: 'summe', of: '$.posten[*]', parts: ['netto', 'steuer'] };
cases('sum', {
  valid: [
    {
      data: {
        summe: 30.3,
        posten: [
          { netto: 10.1, steuer: 0.1 },
          { netto: 20.05, steuer: 0.05 },
        ],
      },
      with: SUM,
    },
    { data: { summe: 0.3, posten: [{ netto: 0.1, steuer: 0.2 }] }, with: SUM },
  ],
  invalid: [
    {
      data: { summe: 25.01, posten: [{ netto: 25, steuer: 0 }] },
      with: SUM,
      yields: [{ code: 'differs', pointer: '/summe', says: 'Der Gesamtbetrag ist 25,01, der eine Posten ergibt 25.' }],
    },
    { data: { summe: 25, posten: [{ netto: 25 }] }, with: SUM, yields: [{ code: 'no-amount', gap: 'unverified' }] },
    { data: { summe: '25', posten: [{ netto: 25, steuer: 0 }] }, with: SUM, yields: [{ code: 'no-amount' }] },
    { data: { summe: 25, posten: [] }, with: SUM, yields: [{ code: 'no-amount', gap: 'unverified' }] },
    { data: { posten: [] }, with: SUM, yields: [{ code: 'no-total', gap: 'not-applicable' }] },
  ],
});

everySentence('sum');
