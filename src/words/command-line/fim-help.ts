import type { Text } from '../../base/nouns.ts';

/** Help of `fim`. */
export const FIM_HELP = {
  fimCommand: { de: 'FIM-Datenschemata zeigen und umwandeln', en: 'show and convert FIM data schemas' },
  fimJsonSchema: {
    de: 'schreibt ein Datenschema als JSON Schema (Draft 2020-12)',
    en: 'writes a data schema as JSON Schema (draft 2020-12)',
  },
  fimOutline: { de: 'zeigt den Aufbau eines Datenschemas', en: 'shows the structure of a data schema' },
  fimFile: { de: 'XDatenfelder-Datei (2.0 oder 3.0.0)', en: 'XDatenfelder file (2.0 or 3.0.0)' },
  fimStyle: {
    de: 'Schlüssel mit Version (F60000228V2.0) oder ohne (F60000228)',
    en: 'keys with version (F60000228V2.0) or without (F60000228)',
  },
  fimOutput: {
    de: 'Datei, in die geschrieben wird (sonst: die Standardausgabe)',
    en: 'file to write to (else: standard output)',
  },
} satisfies Readonly<Record<string, Text>>;
