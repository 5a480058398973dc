import type { Json } from '../../types.ts';
import { toPointer } from '../../workspace/data.ts';

export type Members = Readonly<Record<string, Json>>;
type Path = readonly (string | number)[];

const METHODS: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

export const members = (value: Json | undefined): Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Members) : {};
export const items = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

/** What one call of an interface is described by. */
export interface Operation {
  /** `GET /antraege`, as people call it. */
  readonly name: string;
  readonly pointer: string;
  /** The template of the path; empty for a webhook. */
  readonly path: string;
  readonly operation: Members;
  readonly item: Members;
  readonly itemPointer: string;
}

/** Every operation of an OpenAPI 3 document, paths before webhooks, in the order of the file. */
export function* operations(root: Json): Generator<Operation> {
  for (const part of ['paths', 'webhooks']) {
    for (const [path, item] of Object.entries(members(members(root)[part]))) {
      for (const [method, operation] of Object.entries(members(item))) {
        if (!METHODS.has(method)) continue;
        yield {
          name: `${method.toUpperCase()} ${path}`,
          pointer: toPointer([part, path, method]),
          path: part === 'paths' ? path : '',
          operation: members(operation),
          item: members(item),
          itemPointer: toPointer([part, path]),
        };
      }
    }
  }
}

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

/** A reference and where it stands; `base` is the schema resource it is resolved in. */
export interface Reference {
  readonly target: string;
  readonly pointer: string;
  readonly base: Json;
}

/** Parts that hold data of the service, not of the description. */
const DATA: ReadonlySet<string> = new Set(['example', 'default', 'enum', 'const', 'value']);
/** Parts whose members have names of the author's choice. */
const NAMED: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs', 'schemas']);

/** Every `$ref` of a document, but not those in examples and extensions. */
export function* references(root: Json): Generator<Reference> {
  const stack: { value: Json; path: Path; base: Json; named: boolean }[] = [
    { value: root, path: [], base: root, named: false },
  ];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const { value, path, named } = here;
    if (value === null || typeof value !== 'object') continue;
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries())
        stack.push({ value: entry, path: [...path, index], base: here.base, named: false });
      continue;
    }
    const own = value as Members;
    const base = !named && path.length > 0 && typeof own['$id'] === 'string' ? value : here.base;
    const target = named ? undefined : own['$ref'];
    if (typeof target === 'string') yield { target, pointer: toPointer([...path, '$ref']), base };
    for (const [key, member] of Object.entries(own)) {
      if (!named && (DATA.has(key) || key.startsWith('x-'))) continue;
      stack.push({ value: member, path: [...path, key], base, named: !named && NAMED.has(key) });
    }
  }
}

/** Names that a schema gives itself (`$anchor`), for references such as #hund. */
export function anchors(root: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const stack: Json[] = [root];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (value === null || typeof value !== 'object') continue;
    for (const key of ['$anchor', '$dynamicAnchor']) {
      const name = members(value)[key];
      if (typeof name === 'string') found.add(name);
    }
    stack.push(...Object.values(value));
  }
  return found;
}
