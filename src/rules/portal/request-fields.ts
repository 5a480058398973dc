import type { Json } from '../../base/nouns.ts';
import { toPointer } from '../../documents/json-pointer.ts';
import { items, members, operations } from './openapi-model.ts';

/** A text of a request that nothing limits. */
export interface Field {
  readonly pointer: string;
  readonly name: string;
}

/** The most places of one description that are looked at. */
export const MOST = 50_000;
/** Formats that say by themselves which characters and how many. */
const LIMITING = new Set(
  'date date-time time duration uuid email idn-email uri uri-reference iri hostname ipv4 ipv6 binary byte regex'.split(
    ' ',
  ),
);
const LIMITS = ['maxLength', 'pattern', 'enum', 'const'];

type Path = readonly string[];
interface Place {
  readonly path: Path;
  readonly name: string;
}

function at(root: Json, path: Path): Json | undefined {
  let here: Json | undefined = root;
  for (const step of path) {
    if (Array.isArray(here)) here = items(here)[Number(step)];
    else if (Object.hasOwn(members(here), step)) here = members(here)[step];
    else return undefined;
  }
  return here;
}

/** Where a reference into the same description leads. */
function target(reference: string): Path | null {
  if (!reference.startsWith('#/')) return null;
  try {
    const steps = decodeURIComponent(reference.slice(2)).split('/');
    return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  } catch {
    return null;
  }
}

/** Schemas directly below one. */
function* below({ path, name }: Place, schema: ReturnType<typeof members>): Generator<Place> {
  for (const key of Object.keys(members(schema['properties']))) yield { path: [...path, 'properties', key], name: key };
  for (const key of ['allOf', 'anyOf', 'oneOf', 'prefixItems'])
    for (const index of items(schema[key]).keys()) yield { path: [...path, key, String(index)], name };
  for (const key of ['items', 'additionalProperties', 'then', 'else'])
    if (typeof schema[key] === 'object') yield { path: [...path, key], name };
}

const isUnlimited = (schema: ReturnType<typeof members>): boolean =>
  [schema['type']].flat().includes('string') &&
  schema['readOnly'] !== true &&
  !LIMITS.some((key) => key in schema) &&
  !LIMITING.has(String(schema['format']));

/** Bodies of requests, each schema of them. */
function* bodies(root: Json): Generator<Place> {
  for (const { pointer, name, operation } of operations(root)) {
    const path = target(`#${encodeURI(pointer)}`) ?? [];
    const body = members(operation['requestBody']);
    const base = typeof body['$ref'] === 'string' ? target(body['$ref']) : [...path, 'requestBody'];
    for (const type of Object.keys(members(members(at(root, base ?? []))['content'])))
      yield { path: [...(base ?? []), 'content', type, 'schema'], name };
  }
}

/** What was found in the bodies of requests. */
export interface Fields {
  readonly texts: number;
  /** Texts without limit, each once where it is described. */
  readonly fields: readonly Field[];
  /** False where the description has more places than are looked at. */
  readonly whole: boolean;
}

/** Texts in bodies of requests, and those that nothing limits. */
export function unlimitedFields(root: Json): Fields {
  const fields: Field[] = [];
  const seen = new Set<string>();
  const open = [...bodies(root)].reverse();
  let texts = 0;
  let here = open.pop();
  for (; here && seen.size < MOST; here = open.pop()) {
    const pointer = toPointer(here.path);
    const schema = members(at(root, here.path));
    if (seen.has(pointer)) continue;
    seen.add(pointer);
    const reference = typeof schema['$ref'] === 'string' ? target(schema['$ref']) : null;
    if (reference) open.push({ path: reference, name: here.name });
    if ([schema['type']].flat().includes('string')) texts += 1;
    if (isUnlimited(schema)) fields.push({ pointer, name: here.name });
    open.push(...[...below(here, schema)].reverse());
  }
  return { texts, fields, whole: here === undefined };
}
