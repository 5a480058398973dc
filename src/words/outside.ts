import type { Text } from '../base/nouns.ts';

/** Why something below the given paths was not looked at, by code. */
export const OUTSIDE = {
  'no-service': { de: 'gehört zu keinem Dienst', en: 'belongs to no service' },
  'link-outside': { de: 'Verknüpfung, die aus dem Ordner führt', en: 'link that leads out of the folder' },
  'link-broken': { de: 'Verknüpfung, die ins Leere führt', en: 'link that leads nowhere' },
  'link-loop': { de: 'Verknüpfung, die im Kreis führt', en: 'link that leads in a circle' },
  'skipped-folder': { de: 'Ordner, der nie durchsucht wird', en: 'folder that is never searched' },
  ignored: { de: 'von der Konfiguration ausgenommen', en: 'left out by the configuration' },
  unreadable: { de: 'nicht lesbar', en: 'not readable' },
  'not-a-file': { de: 'weder Datei noch Ordner', en: 'neither a file nor a folder' },
} as const satisfies Readonly<Record<string, Text>>;

/** The codes that have words. */
export type OutsideCode = keyof typeof OUTSIDE;
