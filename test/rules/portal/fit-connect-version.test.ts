import { cases, everySentence } from '../../helpers/kind-cases.ts';

cases('fit-connect-version', {
  valid: [
    { data: { contentStructure: {} }, select: '$' },
    { data: { $schema: 'https://schema.fitko.de/fit-connect/metadata/2.1.0/metadata.schema.json' }, select: '$' },
    { data: { $schema: 'https://schema.fitko.de/fit-connect/metadata/1.3.0/metadata.schema.json' }, select: '$' },
  ],
  invalid: [
    {
      data: { $schema: 'https://schema.fitko.de/fit-connect/metadata/3.0.0/metadata.schema.json' },
      select: '$',
      yields: [{ code: 'unknown-version', gap: 'unverified' }],
    },
    {
      data: { $schema: 3 },
      select: '$',
      yields: [
        {
          code: 'unknown-version',
          says: 'Die Fassung „3“ der Metadaten ist hier nicht beschrieben (nur 1.x und 2.x); ihre Form ist nicht geprüft.',
        },
      ],
    },
  ],
});

everySentence('fit-connect-version');
