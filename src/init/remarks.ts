import type { Args, Text } from '../base/nouns.ts';
import { TAKEN_OVER } from '../words/taken-over.ts';

/** What of a row did not go over as it stands there; `mended` where it went over put right. */
export interface Remark {
  readonly text: Text;
  readonly args: Args;
  readonly mended: boolean;
}

/** Says that a cell has no value for the Steckbrief, and why. */
export const leftOut = (text: Text, args: Args): Remark => ({ text, args, mended: false });

/** Says that a cell was read otherwise than it is written. */
export const mendedTo = (field: string, value: string, mended: string): Remark => ({
  text: TAKEN_OVER.zeroLost,
  args: { field, value, mended },
  mended: true,
});
