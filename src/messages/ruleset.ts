import type { Text } from '../types.ts';

/** Words of `ruleset lint` and `ruleset pack`. */
export const RULESET_WORDS = {
  faults: { de: '{count} Mängel in {ruleset}.', en: '{count} faults in {ruleset}.' },
  clean: {
    de: '{ruleset}: {rules} Regeln und {examples} Beispiele ohne Mangel.',
    en: '{ruleset}: {rules} rules and {examples} examples without fault.',
  },
  packed: {
    de: '{ruleset} mit {rules} Regeln in {file} gepackt ({digest}).',
    en: '{ruleset} with {rules} rules packed into {file} ({digest}).',
  },
  'no-pass': {
    de: 'Die Regel {id} hat kein Beispiel, das sie erfüllt (examples: pass).',
    en: 'The rule {id} has no example that meets it (examples: pass).',
  },
  'no-fail': {
    de: 'Die Regel {id} hat kein Beispiel, das sie verfehlt (examples: fail).',
    en: 'The rule {id} has no example that breaks it (examples: fail).',
  },
  'file-name': {
    de: 'Die Datei heißt nicht wie ihre Regel: erwartet wird {id}.yaml.',
    en: 'The file is not named after its rule: {id}.yaml is expected.',
  },
  'bad-dates': {
    de: 'Die Geltung endet ({until}) vor ihrem Beginn ({from}).',
    en: 'The validity ends ({until}) before it begins ({from}).',
  },
  when: { de: '„when“ ist kein brauchbares JSON Schema: {reason}.', en: "'when' is no usable JSON Schema: {reason}." },
} satisfies Readonly<Record<string, Text>>;
