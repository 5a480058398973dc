import type { GUIDE } from '../../words/guide/index.ts';
import type { Speaker } from '../../words/speaker.ts';

/** One sentence of the guide in the language of the page. */
export type Say = Speaker<typeof GUIDE>;
