import { type Case, cases, everySentence } from '../../helpers/kind-cases.ts';

const day = { operator: '>=', as: 'date', child: 'bis' };
cases('compare', {
  valid: [
    { data: { bis: '2026-11-22' }, with: { ...day, today: true } },
    { data: { bis: '2027-01-01T10:00:00+01:00' }, with: { ...day, today: true } },
    { data: { von: '2025-01-31', bis: '2025-02-28' }, with: { ...day, other: 'von', offset: 'P1M' } },
    { data: { von: '2024-02-29', bis: '2025-02-28' }, with: { ...day, other: 'von', offset: 'P1Y' } },
    { data: { bis: '2026-10-23' }, with: { ...day, today: true, offset: '-P30D' } },
    { data: { v: '2.10.0' }, with: { child: 'v', operator: '>', as: 'version', value: '2.9' } },
    { data: { v: '2.0' }, with: { child: 'v', operator: '=', as: 'version', value: '2.0.0+build' } },
    {
      data: { v: 2 },
      sources: { '/v': '2.0' },
      with: { child: 'v', operator: '>=', as: 'version', value: '2.0.0-rc.1' },
    },
    { data: { v: 3 }, with: { child: 'v', operator: '<=', as: 'number', value: 3 } },
    { data: { v: '0.5' }, with: { child: 'v', operator: '<', as: 'number', value: 3 } },
    {
      data: { ags: '05362032', ars: '053620032032' },
      with: {
        child: 'ags',
        operator: '=',
        as: 'text',
        other: 'ars',
        take: [
          [0, 5],
          [9, 12],
        ],
      },
    },
    { data: ['a'], select: '$[0]', with: { operator: '!=', as: 'text', value: 'b' } },
  ],
  invalid: [
    ...[
      { data: { bis: null }, with: { ...day, today: true } },
      { data: {}, with: { ...day, today: true } },
      { data: { bis: '2026-01-01' }, with: { ...day, other: 'von' } },
      { data: { bis: '2026-01-01', von: ' ' }, with: { ...day, other: 'von' } },
    ].map((one): Case => ({ ...one, yields: [{ code: 'nothing-to-compare', gap: 'not-applicable' }] })),
    {
      data: { bis: '2026-06-30' },
      with: { ...day, today: true },
      yields: [
        {
          code: 'too-early',
          pointer: '/bis',
          args: { left: '2026-06-30', right: '2026-11-22', operator: '>=', today: true },
          says: 'Der 30.06.2026 liegt zu früh; verlangt ist ein Tag ab dem 22.11.2026 (für diesen Tag gilt die Prüfung).',
        },
      ],
    },
    {
      data: { von: '2026-05-02', bis: '2026-05-01' },
      with: { ...day, operator: '>', other: 'von' },
      yields: [
        {
          code: 'too-early',
          related: ['/von'],
          says: 'Der 01.05.2026 liegt zu früh; verlangt ist ein Tag nach dem 02.05.2026.',
        },
      ],
    },
    {
      data: { bis: '2026-10-22' },
      with: { ...day, today: true, offset: '-P30D' },
      yields: [{ code: 'too-early', args: { right: '2026-10-23', today: false } }],
    },
    {
      data: { bis: '2028-01-01' },
      with: { ...day, operator: '<=', today: true, offset: 'P12M' },
      yields: [{ code: 'too-late', args: { right: '2027-11-22' } }],
    },
    {
      data: { bis: '2028-01-01' },
      with: { ...day, operator: '<', value: '2028-01-01' },
      yields: [{ code: 'too-late', says: 'Der 01.01.2028 liegt zu spät; verlangt ist ein Tag vor dem 01.01.2028.' }],
    },
    {
      data: { bis: '2024-13-45' },
      with: { ...day, today: true },
      yields: [
        { code: 'no-such-month', says: '„2024-13-45“ ist kein Datum (JJJJ-MM-TT); den Monat 13 gibt es nicht.' },
      ],
    },
    {
      data: { bis: '2023-02-29' },
      with: { ...day, today: true },
      yields: [
        { code: 'no-such-day', says: '„2023-02-29“ ist kein Datum (JJJJ-MM-TT); den 29.02.2023 gibt es nicht.' },
      ],
    },
    {
      data: { von: 'morgen', bis: '24.12.2026' },
      with: { ...day, other: 'von' },
      yields: [
        { code: 'not-date', pointer: '/bis', args: { suggestion: '2026-12-24' } },
        { code: 'not-date', pointer: '/von' },
      ],
    },
    {
      data: { v: '1.9.9' },
      with: { child: 'v', operator: '>=', as: 'version', value: '1.10' },
      yields: [{ code: 'too-old', says: 'Die Version 1.9.9 ist zu alt; verlangt: mindestens 1.10.' }],
    },
    {
      data: { v: '2.0.0' },
      with: { child: 'v', operator: '<', as: 'version', value: '2.0.0' },
      yields: [{ code: 'too-new' }],
    },
    {
      data: { v: '2.0.0-rc.10' },
      with: { child: 'v', operator: '<=', as: 'version', value: '2.0.0-rc.9' },
      yields: [{ code: 'too-new' }],
    },
    {
      data: { v: 'neu' },
      with: { child: 'v', operator: '<', as: 'version', value: '2' },
      yields: [{ code: 'not-version' }],
    },
    {
      data: { v: 2 },
      with: { child: 'v', operator: '>', as: 'number', value: 2 },
      yields: [{ code: 'too-small', says: 'Der Wert 2 ist zu klein; verlangt: mehr als 2.' }],
    },
    { data: { v: 4 }, with: { child: 'v', operator: '<=', as: 'number', value: 3 }, yields: [{ code: 'too-large' }] },
    {
      data: { v: '1,5' },
      with: { child: 'v', operator: '<=', as: 'number', value: 3 },
      yields: [{ code: 'not-number', args: { value: '1,5' } }],
    },
    { data: { v: 'a' }, with: { child: 'v', operator: '!=', as: 'text', value: 'a' }, yields: [{ code: 'same' }] },
    {
      data: { v: ['a'] },
      with: { child: 'v', operator: '=', as: 'text', value: 'a' },
      yields: [{ code: 'not-comparable', pointer: '/v' }],
    },
    {
      data: { ags: '05362033', ars: '053620032032' },
      with: {
        child: 'ags',
        operator: '=',
        as: 'text',
        other: 'ars',
        take: [
          [0, 5],
          [9, 12],
        ],
      },
      yields: [
        {
          code: 'differs',
          pointer: '/ags',
          args: { right: '05362032' },
          related: ['/ars'],
          says: '„05362033“ stimmt nicht mit „05362032“ überein.',
        },
      ],
    },
  ],
});

everySentence('compare');
