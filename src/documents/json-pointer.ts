import type { Json } from '../base/nouns.ts';

/** A name of a member, or an index of a list. */
export type Segment = string | number;

/** A name or index as it stands between the slashes of a JSON Pointer (RFC 6901). */
export const escaped = (segment: Segment): string => String(segment).replace(/~/g, '~0').replace(/\//g, '~1');

/** Path segments to a JSON Pointer. */
export function toPointer(path: readonly Segment[]): string {
  return path.map((segment) => `/${escaped(segment)}`).join('');
}

/** A JSON Pointer to segments; digits become indexes where they stand in a list. */
export function fromPointer(pointer: string, value: Json): Segment[] {
  const path: Segment[] = [];
  let here: Json | undefined = value;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replace(/~1/g, '/').replace(/~0/g, '~');
    const segment = Array.isArray(here) ? Number(name) : name;
    path.push(segment);
    here = member(here, segment);
  }
  return path;
}

/** What a value has under a name or index of its own. */
export function member(value: Json | undefined, segment: Segment): Json | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  return Object.hasOwn(value, segment) ? (value as Record<Segment, Json>)[segment] : undefined;
}
