import type { Text } from '../base/nouns.ts';

/** Why something below the given paths was not looked at, by code. */
export const OUTSIDE = {
  'no-service': { de: 'gehört zu keinem Dienst', en: 'belongs to no service' },
  'link-outside': { de: 'Verknüpfung, die aus dem Ordner führt', en: 'link that leads out of the folder' },
  'link-broken': { de: 'Verknüpfung, die ins Leere führt', en: 'link that leads nowhere' },
  'link-to-folder': { de: 'Verknüpfung auf einen Ordner', en: 'link to a folder' },
  'special-file': { de: 'weder Datei noch Ordner', en: 'neither a file nor a folder' },
  'private-key': {
    de: 'enthält einen privaten Schlüssel; nehmen Sie ihn heraus und tauschen Sie ihn aus',
    en: 'holds a private key; take it out and replace it',
  },
  lock: {
    de: 'legt fest, womit geprüft wird, und gehört nicht zum Dienst',
    en: 'says what is used to check, and is no part of the service',
  },
  config: {
    de: 'stellt ein, wie geprüft wird, und gehört nicht zum Dienst',
    en: 'sets how to check, and is no part of the service',
  },
  'set-aside': {
    de: 'nach „ignore“ in vorgaben.config.yaml nicht Teil des Dienstes; keine Vorgabe hat es angesehen',
    en: "no part of the service according to 'ignore' in vorgaben.config.yaml; no rule has looked at it",
  },
  'of-tools': {
    de: 'gehört einem Werkzeug (Bau, Versionsverwaltung, Editor), nicht dem Dienst; keine Vorgabe hat es angesehen',
    en: 'belongs to a tool (build, version control, editor), not to the service; no rule has looked at it',
  },
  'skipped-folder': { de: 'Ordner, der nie durchsucht wird', en: 'folder that is never searched' },
} as const satisfies Readonly<Record<string, Text>>;

/** What nobody checked although it should have been, or what must not be there: a demanding run does not pass with it. */
export const STRAYED: readonly OutsideCode[] = ['no-service', 'private-key'];

/** The codes that have words. */
export type OutsideCode = keyof typeof OUTSIDE;
