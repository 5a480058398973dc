import type { Args, Text } from '../base/nouns.ts';
import type { Invalid } from '../documents/json-schema/invalid.ts';
import type { Place } from '../documents/place.ts';

/** Something in a rule of the right shape that does not go together with the rest. */
export const contradiction = (pointer: string, text: Text, args: Args = {}, part?: Place['part']): Invalid => ({
  pointer,
  text,
  args,
  ...(part ? { part } : {}),
});
