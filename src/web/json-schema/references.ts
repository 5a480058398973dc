import type { Schema, SchemaObject } from './apply.ts';

/** The part of a schema that a reference within it leads to; undefined where it leads nowhere, or out of the schema. */
export function referred(root: Schema, reference: string): Schema | undefined {
  if (!/^#(?:\/|$)/.test(reference)) return undefined;
  let here: unknown = root;
  for (const step of reference.split('/').slice(1)) {
    const name = decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~');
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, name)) return undefined;
    here = (here as SchemaObject)[name];
  }
  return typeof here === 'boolean' || (typeof here === 'object' && here !== null && !Array.isArray(here))
    ? (here as Schema)
    : undefined;
}

/** Whether ajv writes what is referred to into the place of the reference: only what refers to nothing else. */
export function inlined(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return true;
  if (Object.hasOwn(schema, '$ref')) return false;
  return Object.values(schema).every(inlined);
}
