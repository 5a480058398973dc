import type { Json } from '../../base/nouns.ts';
import { toPointer } from '../../documents/data.ts';

type Members = Readonly<Record<string, Json>>;

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
  for (const part of ['paths', 'webhooks'])
    for (const [path, item] of Object.entries(members(members(root)[part]))) yield* operationsAt(part, path, item);
}

function* operationsAt(part: string, path: string, item: Json): Generator<Operation> {
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
export function references(root: Json): Reference[] {
  const found: Reference[] = [];
  const path: (string | number)[] = [];
  const below = (value: Json, key: string | number, base: Json, named: boolean): void => {
    if (value === null || typeof value !== 'object') return;
    path.push(key);
    walk(value, base, named);
    path.pop();
  };
  const walk = (value: object, around: Json, named: boolean): void => {
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries()) below(entry, index, around, false);
      return;
    }
    const own = value as Members;
    const base = !named && path.length > 0 && typeof own['$id'] === 'string' ? own : around;
    const target = named ? undefined : own['$ref'];
    if (typeof target === 'string') found.push({ target, pointer: toPointer([...path, '$ref']), base });
    for (const key of Object.keys(own)) {
      if (!named && (DATA.has(key) || key.startsWith('x-'))) continue;
      below(own[key]!, key, base, !named && NAMED.has(key));
    }
  };
  if (root !== null && typeof root === 'object') walk(root, root, false);
  return found;
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
