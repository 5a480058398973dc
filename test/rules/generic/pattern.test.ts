import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('pattern', {
  valid: [{ data: { v: '99110009104000' }, select: '$.v', with: { matches: '99\\d{12}' } }],
  invalid: [
    {
      data: { v: '9911' },
      select: '$.v',
      with: { matches: '99\\d{12}' },
      yields: [{ code: 'mismatch', args: { value: '9911', length: 4 } }],
    },
    {
      data: { v: 99 },
      select: '$.v',
      with: { matches: '99\\d{12}' },
      yields: [{ code: 'not-text', args: { value: '99' } }],
    },
  ],
});

everySentence('pattern');
