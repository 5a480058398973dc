import type { Words } from './speaker.ts';

/** Words of `vorgaben katalog seite` and of the site it writes. */
export const CATALOGUE_SITE = {
  command: {
    de: 'schreibt einen Katalog der Dienste als Seiten: eine je Dienst, mit Suche und Filtern nach Leistung und Gebiet',
    en: 'writes a catalogue of the services as pages: one a service, with search and filters by Leistung and area',
  },
  folder: { de: 'Ordner mit den Diensten', en: 'folder with the services' },
  output: { de: 'Ordner, in den die Seiten kommen', en: 'folder that the pages go to' },
  written: {
    de: 'Geschriebene Seiten im Ordner „{folder}“: {count}.',
    en: "Pages written to the folder '{folder}': {count}.",
  },
  title: {
    one: { de: 'Katalog: 1 Online-Dienst', en: 'Catalogue: 1 online service' },
    other: { de: 'Katalog: {n} Online-Dienste', en: 'Catalogue: {n} online services' },
  },
  filter: { de: 'Dienste suchen', en: 'Search services' },
  search: { de: 'Suchen', en: 'Search' },
  leistung: { de: 'Leistung', en: 'Leistung' },
  area: { de: 'Gebiet', en: 'Area' },
  all: { de: 'alle', en: 'all' },
  shown: { de: 'Gezeigt: {shown} von {total}', en: 'Shown: {shown} of {total}' },
  back: { de: 'Zum Katalog', en: 'To the catalogue' },
} as const satisfies Readonly<Record<string, Words>>;
