import type { Phase } from '../../base/nouns.ts';
import { levelIn } from '../../engine/applicability.ts';
import type { Rule } from '../../rulesets/types.ts';
import type { Levels } from './types.ts';

/** The phases in the order in which both are told. */
export const PHASES: readonly Phase[] = ['entwicklung', 'abnahme'];

/** The level of a rule in each phase, null where it does not bind. */
export function levelsOf(rule: Rule): Levels {
  return { entwicklung: levelIn(rule, 'entwicklung'), abnahme: levelIn(rule, 'abnahme') };
}

/** Whether a service can fail by this rule. */
export const isMust = (rule: Rule): boolean => Object.values(levelsOf(rule)).includes('MUSS');
