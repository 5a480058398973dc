import { ABOUT } from './about.ts';
import { CONDITIONS } from './conditions.ts';
import { EXAMPLES } from './examples.ts';
import { GUIDE_HELP } from './help.ts';
import { LOOKED_AT } from './looked-at.ts';
import { QUESTIONS } from './questions.ts';

/** Words of `ruleset docs`: the Leitfaden, and the README of a ruleset. */
export const GUIDE = { ...ABOUT, ...QUESTIONS, ...LOOKED_AT, ...EXAMPLES, ...CONDITIONS, ...GUIDE_HELP };
