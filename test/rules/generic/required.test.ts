import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('required', {
  valid: [
    { data: { a: 'x' }, with: { child: 'a' } },
    { data: { a: 0 }, with: { child: 'a' } },
    { data: { a: false }, with: { child: 'a' } },
    { data: { a: '' }, with: { child: 'a', allowEmpty: true } },
    { data: { b: 'x' }, with: { anyOf: ['a', 'b'] } },
    { data: { l: [{ a: 1 }, { a: 2 }] }, select: '$.l[*]', with: { child: 'a' } },
  ],
  invalid: [
    {
      data: { datenschutz: {} },
      select: '$.datenschutz',
      with: { child: 'dsbKontakt' },
      yields: [
        {
          code: 'missing',
          pointer: '/datenschutz',
          part: 'key',
          args: { child: 'dsbKontakt', parent: 'datenschutz' },
          says: 'Die Angabe „dsbKontakt“ fehlt unter „datenschutz“.',
        },
      ],
    },
    {
      data: { dienst: { name: 'TODO' } },
      unfilled: ['/dienst/name'],
      select: '$.dienst',
      with: { child: 'name' },
      yields: [
        {
          code: 'unfilled',
          pointer: '/dienst/name',
          says: 'Für „name“ unter „dienst“ steht nur ein Platzhalter; tragen Sie die wirkliche Angabe ein.',
        },
      ],
    },
    {
      data: { a: 'TODO' },
      unfilled: ['/a'],
      with: { anyOf: ['a', 'b'] },
      yields: [{ code: 'none-of', pointer: '' }],
    },
    {
      data: {},
      with: { child: 'dienst' },
      yields: [{ code: 'missing', pointer: '', says: 'Die Angabe „dienst“ fehlt.' }],
    },
    {
      data: { dienst: null },
      select: '$.dienst',
      with: { child: 'name' },
      yields: [{ code: 'missing', pointer: '/dienst' }],
    },
    {
      data: { leistungen: [{ leika: 'x' }, {}] },
      select: '$.leistungen[*]',
      with: { child: 'leika' },
      yields: [
        {
          code: 'missing',
          pointer: '/leistungen/1',
          says: 'Die Angabe „leika“ fehlt im 2. Eintrag unter „leistungen“.',
        },
      ],
    },
    {
      data: { a: '  ' },
      with: { child: 'a' },
      yields: [
        { code: 'empty', pointer: '/a', part: 'value', says: 'Die Angabe „a“ ist leer; tragen Sie einen Wert ein.' },
      ],
    },
    { data: { a: [] }, with: { child: 'a' }, yields: [{ code: 'empty', pointer: '/a' }] },
    { data: { a: null }, with: { child: 'a' }, yields: [{ code: 'empty', pointer: '/a' }] },
    {
      data: { k: { a: '' } },
      select: '$.k',
      with: { anyOf: ['a', 'b'] },
      yields: [
        {
          code: 'none-of',
          pointer: '/k',
          part: 'key',
          args: { children: ['a', 'b'] },
          says: 'Eine Angabe fehlt unter „k“; nötig ist mindestens eine von: „a“, „b“.',
        },
      ],
    },
  ],
});

everySentence('required');
