import type { Text } from '../../base/nouns.ts';

/** `vorgaben seite`. */
export const PAGE_HELP = {
  page: {
    de: 'schreibt die Seite, die Dienste im Browser prüft: eine Datei, ohne Installation und ohne Netz',
    en: 'writes the page that checks services in a browser: one file, no installation, no network',
  },
  pageFile: { de: 'wohin sie geschrieben wird', en: 'where it is written to' },
  'page-written': {
    de: 'Seite geschrieben: {file}. Öffnen Sie sie im Browser und legen Sie den Ordner oder die Zip-Datei des Dienstes darauf ab.',
    en: 'Page written: {file}. Open it in a browser and drop the folder or the zip file of the service on it.',
  },
  'page-missing': {
    de: 'Die Seite fehlt in dieser Installation ({reason}). Richten Sie vorgaben neu ein; aus den Quellen stellt „npm run build“ sie her.',
    en: "The page is missing in this installation ({reason}). Install vorgaben anew; from the sources 'npm run build' makes it.",
  },
} satisfies Readonly<Record<string, Text>>;
