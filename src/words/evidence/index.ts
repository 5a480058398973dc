import { CONTENTS } from './contents.ts';
import { EVIDENCE_HELP } from './help.ts';
import { REFUSALS } from './refusals.ts';
import { REPEATED } from './repeated.ts';
import { SIGNATURE } from './signature.ts';

/** What is said of evidence packages: refusals, what a check of one found, and how a repeated run differs. */
export const EVIDENCE = { ...REFUSALS, ...CONTENTS, ...REPEATED, ...SIGNATURE, ...EVIDENCE_HELP };
