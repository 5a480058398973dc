import type { FimChecks } from './check.ts';
import { TERMS } from './terms.ts';

/** All official checks by their number, one table per theme. */
export const FIM_CHECKS: FimChecks = { ...TERMS };
