import type { Text } from '../../base/nouns.ts';

/** How examples of a rule are told. */
export const EXAMPLES = {
  'based-on': { de: 'Vorlage {base}, geändert:', en: 'Fixture {base}, changed:' },
  'change.set': { de: '{select} wird {value}', en: '{select} becomes {value}' },
  'change.remove': { de: '{select} fehlt', en: '{select} is missing' },
  'change.add': { de: 'unter {select} kommt hinzu: {value}', en: 'added under {select}: {value}' },
  'as-of': { de: 'am {day:date}', en: 'on {day:date}' },
  'steckbrief-says': { de: 'Steckbrief:', en: 'Steckbrief:' },
  'file-says': { de: 'Datei {name}:', en: 'File {name}:' },
} satisfies Readonly<Record<string, Text>>;
