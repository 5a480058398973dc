import type { Speaker } from '../speaker.ts';
import { OUTCOMES } from './outcomes.ts';
import { REMARKS } from './remarks.ts';
import { SUMMARY } from './summary.ts';
import { TABLES } from './tables.ts';

/** The words of the reporters. What rules and findings say stands in the report already. */
export const WORDS = { ...OUTCOMES, ...SUMMARY, ...REMARKS, ...TABLES };

/** The reporters' words in the language of a report. */
export type Say = Speaker<typeof WORDS>;
