import type { Json } from '../base/nouns.ts';
import type { Document } from '../documents/document.ts';
import { kindNamed } from '../documents/kinds/index.ts';
import type { Directory } from './catalogues.ts';
import { type Draft, put, valueAt } from './draft.ts';

/** A file of a folder as an entry of its Steckbrief. */
export interface FoundEntry {
  readonly file: string;
  /** Where it was entered, as people read it; null where the Steckbrief has several places for it. */
  readonly place: string | null;
}

/** Where a kind of file is named: `a.b` and whether that is a list; interfaces with the only `art` they can be of. */
function placeOf(document: Document): { path: string; list: boolean; art?: string } | null {
  const { places = [], interfaces = [] } = kindNamed(document.kind)?.declared ?? {};
  const path = places.find((one) => /^(?:\/\w+)+(?:\/\*)?$/.test(one));
  if (path !== undefined) {
    const list = path.endsWith('/*');
    const keys = path.replace(/\/\*$/, '').split('/').filter(Boolean);
    // `…/datei` is the place of the name itself.
    return { path: (keys.at(-1) === 'datei' ? keys.slice(0, -1) : keys).join('.'), list };
  }
  return interfaces.length === 1 ? { path: 'schnittstellen', list: true, art: interfaces[0]! } : null;
}

/** Enters files that lie in a folder into the draft; says of each where, and which could stand at several places. */
export function enterFiles(draft: Draft, documents: readonly Document[]): FoundEntry[] {
  return documents.flatMap((document): FoundEntry[] => {
    if (document.kind === null || document.kind === 'text' || document.fault) return [];
    const { interfaces = [] } = kindNamed(document.kind)?.declared ?? {};
    const place = placeOf(document);
    const file = document.relative;
    if (!place) return interfaces.length > 1 ? [{ file, place: null }] : [];
    const entry: Json = { ...(place.art === undefined ? {} : { art: place.art }), datei: file };
    const there = valueAt(draft, place.path);
    if (place.list) put(draft, place.path, [...((there as Json[] | undefined) ?? []), entry]);
    else if (there === undefined) put(draft, place.path, entry);
    else return [{ file, place: null }];
    return [{ file, place: place.art === undefined ? place.path : `${place.path} (${place.art})` }];
  });
}

/** Where files say what a service is called and whose it is; the first that does counts. */
const NAMES: readonly (readonly [path: string, kind: string, select: string])[] = [
  ['dienst.name', 'openapi', '$.info.title'],
  ['dienst.name', 'publiccode', '$.name'],
  ['dienst.version', 'openapi', '$.info.version'],
  ['behoerde.name', 'publiccode', '$.legal.repoOwner'],
  ['behoerde.name', 'openapi', '$.info.contact.name'],
];
const LEIKA = /(?<!\d)99\d{12}(?!\d)/g;

/** What the files say of the service, put into the draft to be confirmed: names, version, Leistungen. Gives where each was found. */
export function proposeNames(draft: Draft, documents: readonly Document[], directory: Directory): FoundEntry[] {
  const found: FoundEntry[] = [];
  for (const [path, kind, select] of NAMES)
    for (const document of documents.filter((one) => one.kind === kind && !one.fault)) {
      const value = document.select(select, {})[0]?.value;
      if (typeof value !== 'string' || value.trim() === '' || valueAt(draft, path) !== undefined) continue;
      put(draft, path, value.trim());
      found.push({ file: document.relative, place: `${path} („${value.trim()}“)` });
    }
  const services = new Map<string, string>();
  for (const document of documents.filter(({ kind }) => kind === 'xzufi' || kind === 'xdatenfelder'))
    for (const [key] of document.text.matchAll(LEIKA))
      if (directory.name('leika', key) !== undefined && !services.has(key)) services.set(key, document.relative);
  if (services.size > 0 && draft['leistungen'] === undefined) {
    draft['leistungen'] = [...services.keys()].map((leika) => ({ leika, name: directory.name('leika', leika)! }));
    for (const [key, file] of services) found.push({ file, place: `leistungen („${key}“)` });
  }
  return found;
}
