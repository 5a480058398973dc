import { LEVELS } from '../base/levels.ts';

/** Any text. */
export const text = { type: 'string' } as const;
/** A number of things. */
export const count = { type: 'integer', minimum: 0 } as const;
/** How much a rule binds. */
export const level = { enum: LEVELS } as const;
/** What a service comes to. */
export const verdict = { enum: ['conforming', 'not-conforming', 'undecided'] } as const;
/** An object with these members and no others. */
export const object = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
});
/** A list of such things. */
export const list = (items: unknown) => ({ type: 'array', items });
/** YYYY-MM-DD. */
export const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
/** Checksum in hex digits. */
export const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
/** A line, counted from 1. */
export const line = { type: 'integer', minimum: 1 } as const;
