import type { Text } from '../base/nouns.ts';

/** Words of `ruleset lint`. */
export const RULESET_AUTHORING = {
  faults: {
    de: '{count} {count|Mangel|Mängel} in {ruleset}.',
    en: '{count} {count|fault|faults} in {ruleset}.',
  },
  clean: {
    de: '{ruleset} ist ohne Mangel. Regeln: {rules}, Beispiele: {examples}.',
    en: '{ruleset} is without fault. Rules: {rules}, examples: {examples}.',
  },
  also: {
    de: 'ebenso {places}{more? und an {more} {more|weiterer Stelle|weiteren Stellen}}',
    en: 'likewise {places}{more? and at {more} further {more|place|places}}',
  },
  more: {
    de: '… {count} weitere {count|Art von Mängeln ist|Arten von Mängeln sind} nicht gezeigt; --all zeigt alle.',
    en: '… {count} further {count|sort of faults is|sorts of faults are} not shown; --all shows all of them.',
  },
  'not-run': {
    de: 'Die Beispiele sind nicht ausgeführt; das geht erst, wenn das Regelwerk sich laden lässt.',
    en: 'The examples were not run; that is possible only when the ruleset can be loaded.',
  },
} satisfies Readonly<Record<string, Text>>;
