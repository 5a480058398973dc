import type { Text } from '../base/nouns.ts';

/** What the decisions of people come to, in the words of results and findings. */
export const DECIDED = {
  'not-met': {
    de: '{by} ({role}) hat am {on:date} geurteilt: nicht erfüllt.{text? {text}}',
    en: '{by} ({role}) judged on {on:date}: not met.{text? {text}}',
  },
  'not-applicable': {
    de: '{by} ({role}) hat am {on:date} geurteilt: nicht anwendbar. {text}',
    en: '{by} ({role}) judged on {on:date}: not applicable. {text}',
  },
  waived: {
    de: 'Ausnahme bis {until:date}, genehmigt von {by} (Az. {number}): {text}',
    en: 'Waived until {until:date}, approved by {by} (ref. {number}): {text}',
  },
} satisfies Readonly<Record<string, Text>>;
