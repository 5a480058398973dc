import type { Text } from '../../base/nouns.ts';

/** Help of `ruleset docs`. */
export const GUIDE_HELP = {
  command: {
    de: 'schreibt den Leitfaden zu einem Regelwerk, aus den Regeln allein',
    en: 'writes the guide to a ruleset, from the rules alone',
  },
} satisfies Readonly<Record<string, Text>>;
