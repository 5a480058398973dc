const text = (description: string) => ({ type: 'string', minLength: 1, description });
const file = text('Pfad der Datei, gerechnet vom Ordner der standard.yaml; sie steht unter „dateien“.');
const files = (description: string) => ({
  type: 'array',
  description,
  items: { type: 'object', additionalProperties: false, required: ['datei'], properties: { datei: file } },
});

/** standard.yaml, the table of contents of an installed standard; written by `vorgaben standards add`. */
export const STANDARD_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'standard.yaml of vorgaben',
  description: 'Ein installierter XÖV-Standard in einer Version: was er prüft und woraus er besteht.',
  type: 'object',
  additionalProperties: false,
  required: ['paket', 'name', 'version', 'dateien'],
  anyOf: [{ required: ['schemas'] }, { required: ['szenarien'] }],
  properties: {
    paket: { const: '1', description: 'Fassung dieser Beschreibung: "1".' },
    name: text('Kurzname des Standards, zum Beispiel XGewerbeanzeige.'),
    bezeichnung: text('Voller Name des Standards.'),
    kennung: text('Kennung (URN) des Standards.'),
    version: {
      type: 'string',
      pattern: '^[0-9A-Za-z][0-9A-Za-z.+_-]{0,59}$',
      description: 'Version des Standards, in Anführungszeichen: "2.2"',
    },
    schemas: {
      type: 'array',
      minItems: 1,
      description: 'Schemas, die ganze Nachrichten prüfen.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['datei', 'namensraum', 'nachrichten'],
        properties: {
          datei: file,
          namensraum: { type: 'string', description: 'Namensraum der Nachrichten.' },
          version: text('Version, die das Schema selbst nennt (xs:schema/@version), in Anführungszeichen.'),
          nachrichten: {
            type: 'array',
            minItems: 1,
            items: { type: 'string', minLength: 1 },
            description: 'Wurzelelemente, die dieses Schema prüft.',
          },
        },
      },
    },
    katalog: {
      type: 'object',
      additionalProperties: file,
      description: 'Adressen, die die Schemas nennen, und die Datei, die dafür steht.',
    },
    schematron: files('Schematron-Dateien (.sch, .xsl), in dieser Reihenfolge.'),
    codelisten: files('Codelisten (Genericode).'),
    szenarien: { ...file, description: 'Konfiguration des KoSIT-Prüftools (scenarios.xml) statt einzelner Schemas.' },
    lizenz: { ...file, description: 'Datei mit den Nutzungsbedingungen.' },
    quelle: text('Woraus das Paket entstanden ist: Name der Zip-Datei oder des Ordners.'),
    dateien: {
      type: 'object',
      minProperties: 1,
      description: 'Alle Dateien des Pakets mit ihrer Prüfsumme.',
      additionalProperties: {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
        description: 'Prüfsumme (SHA-256) aus 64 Zeichen 0–9 und a–f',
      },
    },
  },
} as const;
