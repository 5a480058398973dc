import type { Text } from '../base/nouns.ts';

/** Why something below the given paths was not looked at, by code. */
export const OUTSIDE = {
  'no-service': { de: 'gehört zu keinem Dienst', en: 'belongs to no service' },
  'link-outside': { de: 'Verknüpfung, die aus dem Ordner führt', en: 'link that leads out of the folder' },
  'link-broken': { de: 'Verknüpfung, die ins Leere führt', en: 'link that leads nowhere' },
  'link-to-folder': { de: 'Verknüpfung auf einen Ordner', en: 'link to a folder' },
  'special-file': { de: 'weder Datei noch Ordner', en: 'neither a file nor a folder' },
  lock: {
    de: 'legt fest, womit geprüft wird, und gehört nicht zum Dienst',
    en: 'says what is used to check, and is no part of the service',
  },
  'skipped-folder': { de: 'Ordner, der nie durchsucht wird', en: 'folder that is never searched' },
} as const satisfies Readonly<Record<string, Text>>;

/** The codes that have words. */
export type OutsideCode = keyof typeof OUTSIDE;
