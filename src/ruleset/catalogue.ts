import type { Catalogue } from '../rules/define-check.ts';
import type { Json } from '../types.ts';

/** A catalogue as its file has it. */
export interface CatalogueFile {
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly entries: Readonly<Record<string, Json>>;
}

const ENTRIES = '"entries":{';

/** Look-ups after which reading the whole is cheaper than searching the text. */
const FEW = 20;

/** A catalogue as one JSON text, its entries last, so that a key can be looked up without reading the whole. */
export function catalogueText({ title, date, source, entries }: CatalogueFile): string {
  return JSON.stringify({ title, date, source, entries });
}

/** A catalogue on its JSON text; the entries are parsed only for those who go through them. */
export function openCatalogue(text: string): Catalogue {
  const at = text.indexOf(ENTRIES);
  const { title, date } = JSON.parse(`${text.slice(0, at)}"entries":{}}`) as CatalogueFile;
  let entries: Readonly<Record<string, Json>> | undefined;
  let asked = 0;
  const parsed = () => {
    entries ??= (JSON.parse(text) as CatalogueFile).entries;
    return entries;
  };
  return {
    title,
    date,
    has: (key) => {
      asked += 1;
      if (entries || asked > FEW) return Object.hasOwn(parsed(), key);
      return text.includes(`${JSON.stringify(key)}:`, at + ENTRIES.length - 1);
    },
    get entries() {
      return parsed();
    },
  };
}
