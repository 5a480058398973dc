import type { Text } from '../../base/nouns.ts';
import { SCH_FAULTS } from '../schematron.ts';
import { CONDITION_REASONS } from './conditions.ts';
import { SCHEMA_REASONS } from './schemas.ts';
import { SCHEMATRON_REASONS } from './schematrons.ts';

export { CLAIM_REASONS } from './claims.ts';
export { REASONS } from './reasons.ts';

/** Why a step of a standard gave no verdict. */
export const STEP_REASONS: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(
    Object.entries(SCH_FAULTS).map(([code, { de, en }]) => [
      code,
      { de: `Schematron {file}{line?, Zeile {line}}: ${de}`, en: `Schematron {file}{line?, line {line}}: ${en}` },
    ]),
  ),
  ...SCHEMA_REASONS,
  ...SCHEMATRON_REASONS,
  ...CONDITION_REASONS,
};
