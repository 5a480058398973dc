import type { Speaker } from '../speaker.ts';
import { PAGE } from './page.ts';
import { TABLES } from './tables.ts';

/** The words of the overview over many services. */
export const OVERVIEW = { ...PAGE, ...TABLES };

/** The overview's words in one language. */
export type SayOverview = Speaker<typeof OVERVIEW>;
