import type { Json } from '../../base/nouns.ts';
import type { FileDocument } from '../file.ts';
import { isObject } from './members.ts';

/** A reference as an address, where it or the schema it stands in has one; null where there is none. */
export function addressOf(reference: string, base: string | null): string | null {
  try {
    return new URL(reference, base ?? undefined).href.split('#')[0]!;
  } catch {
    return null;
  }
}

/** The address that a schema gives itself (`$id`), made whole by that around it. */
export function baseOf(value: Json, around: string | null): string | null {
  const id = isObject(value) ? value['$id'] : undefined;
  return typeof id === 'string' ? (addressOf(id, around) ?? around) : around;
}

/** Where a schema with an address stands. */
export interface Addressed {
  readonly document: FileDocument;
  readonly at: string;
}

/** Schemas by the addresses they give themselves. */
export function addresses(documents: readonly FileDocument[]): ReadonlyMap<string, Addressed> {
  const found = new Map<string, Addressed>();
  const walk = (document: FileDocument, value: Json, at: string, around: string | null): void => {
    if (value === null || typeof value !== 'object') return;
    const base = baseOf(value, around);
    if (base !== null && base !== around && !found.has(base)) found.set(base, { document, at });
    for (const [key, one] of Object.entries(value))
      walk(document, one as Json, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, base);
  };
  for (const document of documents)
    if (document.syntax === 'data' && document.alone && document.text.includes('$id'))
      walk(document, document.alone.value, '', null);
  return found;
}
