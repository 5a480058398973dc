import { OPERATORS, type Operator, READINGS, type Reading } from '../../text/comparison.ts';

/** What two values are compared by, and where they stand. */
export interface CompareParams {
  child?: string;
  operator: Operator;
  as: Reading;
  value?: string | number;
  today?: true;
  other?: string;
  offset?: string;
  take?: readonly (readonly [number, number])[];
}

/** The same as JSON Schema. */
export const COMPARE_PARAMETERS = {
  type: 'object',
  additionalProperties: false,
  required: ['operator', 'as'],
  properties: {
    child: {
      type: 'string',
      minLength: 1,
      description: {
        de: 'Linke Seite: ein Teil der gewählten Stelle; sonst die Stelle selbst',
        en: 'Left side: a part of the selected place; default: the place itself',
      },
    },
    operator: {
      enum: OPERATORS,
      description: { de: 'Was zwischen links und rechts gelten muss', en: 'What must hold between left and right' },
    },
    as: {
      enum: READINGS,
      description: {
        de: 'Wie beide Seiten gelesen werden; von einem Zeitpunkt (dateTime) zählt nur der Tag',
        en: 'How both sides are read; of a dateTime only the day counts',
      },
    },
    value: {
      type: ['string', 'number'],
      description: { de: 'Rechte Seite: dieser Wert', en: 'Right side: this value' },
    },
    today: {
      const: true,
      description: {
        de: 'Rechte Seite: der Tag, für den geprüft wird (--as-of)',
        en: 'Right side: the day the check holds for (--as-of)',
      },
    },
    other: {
      type: 'string',
      minLength: 1,
      description: {
        de: 'Rechte Seite: ein Teil der gewählten Stelle',
        en: 'Right side: a part of the selected place',
      },
    },
    offset: {
      type: 'string',
      pattern: '^-?P(?=\\d)(\\d{1,4}Y)?(\\d{1,5}M)?(\\d{1,5}W)?(\\d{1,6}D)?$',
      description: {
        de: 'Kommt zum Tag auf der rechten Seite hinzu, z. B. P12M oder -P30D',
        en: 'Added to the day on the right side, e.g. P12M or -P30D',
      },
    },
    take: {
      type: 'array',
      minItems: 1,
      items: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'integer', minimum: 0 } },
      description: {
        de: 'Teile [von, bis) der rechten Seite, verbunden: [[0, 5], [9, 12]] macht aus einem ARS einen AGS',
        en: 'Parts [from, to) of the right side, joined: [[0, 5], [9, 12]] makes an AGS of an ARS',
      },
    },
  },
  oneOf: [{ required: ['value'] }, { required: ['today'] }, { required: ['other'] }],
  dependentSchemas: {
    offset: { properties: { as: { const: 'date' } } },
    today: { properties: { as: { const: 'date' } } },
  },
} as const;
