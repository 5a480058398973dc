import type { Text } from '../base/nouns.ts';

/** Words of `ruleset pack`. */
export const RULESET_WORDS = {
  packed: {
    de: '{ruleset} mit {rules} {rules|Regel|Regeln} in {file} gepackt ({digest}).',
    en: '{ruleset} with {rules} {rules|rule|rules} packed into {file} ({digest}).',
  },
} satisfies Readonly<Record<string, Text>>;
