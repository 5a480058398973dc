const text = (description: string) => ({ type: 'string', minLength: 1, maxLength: 500, description });
const version = {
  type: 'string',
  pattern: '^[0-9A-Za-z][0-9A-Za-z.+_-]{0,59}$',
  description: 'Version, in Anführungszeichen: "2.0.0"',
} as const;
const id = {
  type: 'string',
  pattern: '^[a-z0-9][a-z0-9-]{0,79}$',
  description: 'Name in Kleinbuchstaben mit Bindestrichen',
} as const;
const sha256 = {
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
  description: 'Prüfsumme (SHA-256) aus 64 Zeichen 0–9 und a–f',
} as const;
const digest = {
  type: 'string',
  pattern: '^sha256:[0-9a-f]{64}$',
  description: 'Prüfsumme des Inhalts: sha256: und 64 Zeichen 0–9 und a–f',
} as const;
const keyId = {
  type: 'string',
  pattern: '^[0-9A-F]{16}$',
  description: 'Kennung des Schlüssels aus 16 Zeichen 0–9 und A–F, in Anführungszeichen',
} as const;
const list = (description: string, required: readonly string[], properties: Readonly<Record<string, object>>) => ({
  type: 'array',
  maxItems: 1000,
  description,
  items: { type: 'object', additionalProperties: false, required, properties },
});

/** vorgaben.lock: what a check may use, and whom it believes. */
export const LOCK_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'vorgaben.lock',
  description:
    'Festgeschriebene Regelwerke und Standards und die Schlüssel, denen vertraut wird; geschrieben von „vorgaben ruleset add“ und „vorgaben lock“.',
  type: 'object',
  additionalProperties: false,
  required: ['formatVersion'],
  properties: {
    formatVersion: { const: '1', description: 'Fassung dieser Datei: "1".' },
    use: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]*@\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?$',
      description:
        'Regelwerk, gegen das geprüft wird, wenn weder --ruleset noch der Steckbrief eines nennt: id@version.',
    },
    pinnedOnly: {
      type: 'boolean',
      description:
        'true: Nur was unter „rulesets“ und „standards“ festgeschrieben ist, darf prüfen; anderes wird abgelehnt, wenn es nicht beim Aufruf vorgegeben ist.',
    },
    trust: list('Schlüssel, deren Signaturen gelten.', ['keyId', 'publicKey'], {
      keyId,
      publicKey: { type: 'string', pattern: '^RW[A-Za-z0-9+/]{54}$', description: 'Öffentlicher Schlüssel (minisign)' },
      comment: text('Wem der Schlüssel gehört.'),
    }),
    indexes: list(
      'Verzeichnisse von Regelwerken und ihr zuletzt gesehener Stand.',
      ['id', 'keyId', 'sequence', 'sha256'],
      {
        id,
        keyId,
        sequence: { type: 'integer', minimum: 1, description: 'Höchste Nummer, die gesehen wurde.' },
        sha256,
      },
    ),
    rulesets: list('Festgeschriebene Regelwerke.', ['id', 'version', 'digest'], {
      id,
      version,
      digest,
      sha256: { ...sha256, description: 'Prüfsumme des Pakets (.tgz); fehlt bei mitgelieferten Regelwerken.' },
      signedBy: keyId,
    }),
    standards: list('Festgeschriebene Standards.', ['id', 'version', 'digest'], { id, version, digest }),
    catalogues: list('Festgeschriebene Listen von Schlüsseln (vorgaben katalog add).', ['id', 'version', 'sha256'], {
      id,
      version: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Tag, von dem die Liste ist' },
      sha256,
    }),
  },
} as const;
