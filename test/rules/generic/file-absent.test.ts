import { schemaData } from '../../helpers/case-facts.ts';
import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('file-absent', {
  valid: [{ data: {}, with: { glob: '**/*.key' } }],
  invalid: [
    {
      data: {},
      with: { glob: '**/*.key' },
      files: ['fim/s.xml', 'x.key'],
      others: [schemaData],
      yields: [
        { code: 'present', path: 'fim/s.xml', args: { path: 'fim/s.xml' } },
        {
          code: 'present',
          path: 'steckbrief.yaml',
          says: 'Die Datei „x.key“ darf nicht im Ordner des Dienstes liegen. Entfernen Sie sie.',
        },
      ],
    },
  ],
});

everySentence('file-absent');
