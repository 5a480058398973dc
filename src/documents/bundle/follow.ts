import { memo } from '../../base/memo.ts';
import type { Json } from '../../base/nouns.ts';
import { toPointer } from '../json-pointer.ts';
import { baseOf } from './addresses.ts';
import { isObject } from './members.ts';

/** What a JSON Pointer leads to; undefined where it leads nowhere. */
export function pointed(root: Json, pointer: string): Json | undefined {
  let here: Json | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, name)) return undefined;
    here = (here as Record<string, Json>)[name];
  }
  return here;
}

/** The fragment of a reference as a JSON Pointer, percent signs undone; null where it is none. */
export function fragment(reference: string): string | null {
  const hash = reference.indexOf('#');
  try {
    return hash < 0 ? '' : decodeURIComponent(reference.slice(hash + 1));
  } catch {
    return null;
  }
}

/** A JSON Pointer as a fragment, so that `fragment` gives it back. */
export const asFragment = (pointer: string): string => `#${pointer.split('/').map(encodeURIComponent).join('/')}`;

const named = new WeakMap<object, ReadonlyMap<string, string>>();

/** Names that schemas of a file give themselves (`$anchor`), for references such as #hund; with where they stand. */
function anchors(root: object): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const path: (string | number)[] = [];
  const walk = (value: Json): void => {
    if (value === null || typeof value !== 'object') return;
    if (!Array.isArray(value))
      for (const key of ['$anchor', '$dynamicAnchor']) {
        const name = Object.hasOwn(value, key) ? (value as Record<string, Json>)[key] : undefined;
        if (typeof name === 'string' && !found.has(name)) found.set(name, toPointer(path));
      }
    for (const [key, one] of Object.entries(value)) {
      path.push(key);
      walk(one as Json);
      path.pop();
    }
  };
  walk(root as Json);
  return found;
}

/** The schema resource that a reference stands in: `#/…` begins at it. */
export interface Resource {
  /** The whole file. */
  readonly root: Json;
  /** Where in the file the resource begins; empty but for schemas with an `$id` of their own. */
  readonly at: string;
}

/** A place in a file and what stands there. */
export interface Followed {
  readonly pointer: string;
  readonly value: Json;
}

/** What the fragment of a reference leads to in a resource; null where it leads nowhere. */
export function follow({ root, at }: Resource, reference: string): Followed | null {
  const inside = fragment(reference);
  if (inside === null) return null;
  const isPointer = inside === '' || inside.startsWith('/');
  const names = () => (root !== null && typeof root === 'object' ? memo(named, root, () => anchors(root)) : undefined);
  const pointer = isPointer ? at + inside : names()?.get(inside);
  const value = pointer === undefined ? undefined : pointed(root, pointer);
  return pointer === undefined || value === undefined ? null : { pointer, value };
}

/** The schema resource that a place lies in, by what stands on the way there, and its address. */
export function resourceOf(root: Json, pointer: string): Resource & { readonly base: string | null } {
  let here: Json | undefined = root;
  let [at, base] = ['', baseOf(root, null)];
  let above = '';
  const steps = pointer.split('/').slice(1);
  for (const step of steps.slice(0, -1)) {
    above += `/${step}`;
    here = here === undefined ? undefined : pointed(here, `/${step}`);
    if (isObject(here) && typeof here['$id'] === 'string') [at, base] = [above, baseOf(here, base)];
  }
  return { root, at, base };
}
