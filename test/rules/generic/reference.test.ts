import { schemaData } from '../../helpers/case-facts.ts';
import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('reference', {
  valid: [
    { data: { ids: ['a'], v: 'a' }, select: '$.v', with: { to: '$.ids[*]' } },
    {
      data: { ids: ['abf'], v: 'abcdef' },
      select: '$.v',
      with: {
        to: '$.ids[*]',
        take: [
          [0, 2],
          [5, 6],
        ],
      },
    },
    { data: { v: 'S2' }, select: '$.v', with: { to: '$.ids[*]', kind: 'xdatenfelder' }, others: [schemaData] },
    {
      data: { v: ' s2' },
      select: '$.v',
      with: { to: '$.ids[*]', kind: 'xdatenfelder', normalise: 'lowercase' },
      others: [schemaData],
    },
  ],
  invalid: [
    {
      data: { ids: ['a'], v: 'A' },
      select: '$.v',
      with: { to: '$.ids[*]', normalise: 'trim' },
      yields: [
        {
          code: 'dangling',
          pointer: '/v',
          args: { value: 'A' },
          says: 'Zu „A“ gibt es im Steckbrief keinen Eintrag. Prüfen Sie die Schreibweise, oder ergänzen Sie dort den Eintrag.',
        },
      ],
    },
    {
      data: { v: 'S9' },
      select: '$.v',
      with: { to: '$.ids[*]', kind: 'xdatenfelder' },
      others: [schemaData],
      yields: [{ code: 'dangling', args: { kind: 'xdatenfelder' } }],
    },
    {
      data: { v: 'S9' },
      select: '$.v',
      with: { to: '$.ids[*]', kind: 'genericode' },
      yields: [
        {
          code: 'no-target',
          gap: 'unverified',
          says: 'Es gibt kein Dokument der Art „genericode“, in dem die Einträge stehen müssten.',
        },
      ],
    },
    {
      data: { v: 'S9' },
      kind: 'openapi',
      select: '$.v',
      with: { to: '$.ids[*]' },
      yields: [
        {
          code: 'no-target',
          gap: 'unverified',
          says: 'Es gibt keinen Steckbrief, in dem die Einträge stehen müssten.',
        },
      ],
    },
    {
      data: { v: ['S1', 'S9'] },
      select: '$.v[*]',
      with: { to: '$.ids[*]', kind: 'xdatenfelder' },
      others: [schemaData, { kind: 'xdatenfelder', path: 'dienst/kaputt.xml', relative: 'kaputt.xml' }],
      yields: [{ code: 'unreadable-target', gap: 'unverified', args: { path: 'dienst/kaputt.xml', value: 'S9' } }],
    },
    { data: { v: [] }, select: '$.v', with: { to: '$.v' }, yields: [{ code: 'not-text' }] },
  ],
});

everySentence('reference');
