import { DIFFERENCES } from './differences.ts';
import { EFFECT_WORDS } from './effects.ts';
import { EDITIONS_HELP } from './help.ts';
import { LISTS } from './lists.ts';
import { STEPS } from './steps.ts';

/** What is said of two editions of a ruleset side by side (`ruleset diff`). */
export const COMPARE = { ...LISTS, ...DIFFERENCES, ...STEPS, ...EFFECT_WORDS, ...EDITIONS_HELP };
