import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('file-name', {
  valid: [
    { data: {}, relative: 'zertifikate/a.CER', with: { matches: '.*\\.cer' } },
    { data: {}, relative: 'a.crt', with: { matches: '.*\\.crt', undeclared: true } },
  ],
  invalid: [
    {
      data: {},
      relative: 'zertifikate/a.pem',
      with: { matches: '.*\\.cer' },
      yields: [
        {
          code: 'other-name',
          path: 'zertifikate/a.pem',
          says: 'Die Datei heißt „a.pem“; ein solcher Name ist hier nicht vorgesehen.',
        },
      ],
    },
    {
      data: {},
      relative: 'a.pem',
      declarations: [{ pointer: '/schnittstellen/0/datei', kinds: ['certificate'] }],
      with: { matches: '.*\\.cer', undeclared: true },
      yields: [{ code: 'judged-elsewhere', gap: 'not-applicable' }],
    },
  ],
});

everySentence('file-name');
