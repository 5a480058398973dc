import type { Text } from '../types.ts';

/** Help of the commands that write and test rulesets. */
export const AUTHORING = {
  lintAll: { de: 'alle Mängel zeigen, auch gleichartige', en: 'show all faults, those of a kind as well' },
} satisfies Readonly<Record<string, Text>>;
