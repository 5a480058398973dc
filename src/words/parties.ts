import type { Party, Text } from '../base/nouns.ts';

/** Who has to act where a rule is not met, as people call them. */
export const PARTY_WORDS = {
  'party.hersteller': { de: 'Wer den Dienst entwickelt', en: 'Whoever develops the service' },
  'party.fim-redaktion': { de: 'FIM-Redaktion', en: 'FIM editors' },
  'party.behoerde': { de: 'Behörde', en: 'Authority' },
  'party.portal': { de: 'Wer das Portal betreibt', en: 'Whoever runs the portal' },
} as const satisfies Readonly<Record<`party.${Party}`, Text>>;
