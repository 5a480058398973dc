import { counted } from '../base/counters.ts';
import type { Json } from '../base/nouns.ts';
import type { Catalogue } from '../rules/define-check.ts';

/** A catalogue as its file has it. */
export interface CatalogueFile {
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly entries: Readonly<Record<string, Json>>;
}

const ENTRIES = '"entries":{';

/** A catalogue as one JSON text, its entries last, so that its title is known without reading the whole. */
export function catalogueText({ title, date, source, entries }: CatalogueFile): string {
  return JSON.stringify({ title, date, source, entries });
}

/** A catalogue on its JSON text; the entries are parsed when first asked for. */
export function openCatalogue(text: string): Catalogue {
  counted.catalogues += 1;
  const at = text.indexOf(ENTRIES);
  const { title, date } = JSON.parse(`${text.slice(0, at)}"entries":{}}`) as CatalogueFile;
  let entries: Readonly<Record<string, Json>> | undefined;
  const parsed = () => {
    entries ??= (JSON.parse(text) as CatalogueFile).entries;
    return entries;
  };
  return {
    title,
    date,
    has: (key) => Object.hasOwn(parsed(), key),
    get entries() {
      return parsed();
    },
  };
}
