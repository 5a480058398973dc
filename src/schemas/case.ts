const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Tag als JJJJ-MM-TT' } as const;
const outcome = {
  enum: ['passed', 'failed', 'not-applicable', 'open', 'needs-review', 'unverified'],
  description: 'Ergebnis: passed, failed, not-applicable, open, needs-review oder unverified',
} as const;

/** `erwartet.yaml` of a case: what the rules of a ruleset say of the service beside it. */
export const CASE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'erwartet.yaml of a case of a vorgaben ruleset',
  type: 'object',
  additionalProperties: false,
  required: ['asOf', 'rules'],
  properties: {
    title: { type: 'string', minLength: 1, description: 'Was der Fall zeigt' },
    asOf: { ...day, description: 'Tag, für den geprüft wird (JJJJ-MM-TT)' },
    phase: { enum: ['entwicklung', 'abnahme'], description: 'Phase; sonst entwicklung' },
    standard: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description: 'Schemapakete unter fixtures/, wie bei --standard',
    },
    scope: {
      enum: ['own', 'all'],
      description: 'own: nur die Regeln dieses Regelwerks (sonst); all: auch die aufgenommenen',
    },
    verdict: {
      enum: ['conforming', 'not-conforming', 'undecided'],
      description: 'Urteil über diese Regeln: conforming, not-conforming oder undecided',
    },
    rules: {
      type: 'object',
      propertyNames: { pattern: '^[A-Z]{2,8}\\d{4}$' },
      description: 'Kennung → Ergebnis; was hier nicht steht, ist erfüllt oder nicht anwendbar',
      additionalProperties: {
        anyOf: [
          outcome,
          {
            type: 'object',
            additionalProperties: false,
            required: ['outcome'],
            properties: {
              outcome,
              findings: {
                type: 'array',
                description: 'Genau diese Befunde',
                items: {
                  type: 'object',
                  additionalProperties: false,
                  required: ['code', 'at'],
                  properties: {
                    code: { type: 'string', minLength: 1 },
                    at: {
                      type: 'string',
                      pattern: ':\\d+(?::\\d+)?$',
                      description: 'Datei:Zeile, zum Beispiel steckbrief.yaml:12',
                    },
                    message: { type: 'string', minLength: 1 },
                  },
                },
              },
            },
          },
        ],
      },
    },
  },
} as const;
