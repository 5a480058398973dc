import type { Path } from './yaml-place.ts';

/** As much of a JSON Schema as editors need. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
}

/** A schema and the alternatives that it offers. */
function* variants(schema: Schema): Generator<Schema> {
  yield schema;
  for (const one of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* variants(one);
}

function* step(schema: Schema, part: string | number): Generator<Schema> {
  for (const one of variants(schema)) {
    if (typeof part === 'number') {
      if (one.items && typeof one.items === 'object') yield one.items;
    } else if (one.properties && Object.hasOwn(one.properties, part)) yield one.properties[part]!;
    else if (one.additionalProperties && typeof one.additionalProperties === 'object') yield one.additionalProperties;
  }
}

/** What a schema says of a place; several where it offers alternatives, none where it knows nothing of it. */
export function schemasAt(schema: Schema, path: Path): Schema[] {
  const found = path.reduce<Schema[]>((here, part) => here.flatMap((one) => [...step(one, part)]), [schema]);
  return found.flatMap((one) => [...variants(one)]);
}

/** What a schema says about a place in words. */
export const descriptionAt = (schema: Schema, path: Path): string | undefined =>
  schemasAt(schema, path).find(({ description }) => description !== undefined)?.description;

/** Keys of the map at a place, with what they are. */
export function keysAt(schema: Schema, path: Path): Map<string, Schema> {
  const found = new Map<string, Schema>();
  for (const { properties = {} } of schemasAt(schema, path))
    for (const [key, one] of Object.entries(properties)) if (!found.has(key)) found.set(key, one);
  return found;
}

/** Words that may stand at a place. */
export function valuesAt(schema: Schema, path: Path): unknown[] {
  return schemasAt(schema, path).flatMap(({ enum: words = [], const: only, type }) => [
    ...words,
    ...(only === undefined ? [] : [only]),
    ...(type === 'boolean' ? [true, false] : []),
  ]);
}
