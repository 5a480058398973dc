import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { memo } from '../../base/memo.ts';
import { inlineSchemas } from '../../generated/inline-schemas.js';
import { CHECKED_FORMATS } from './checked-formats.ts';
import { soundContains } from './sound-contains.ts';

/** A compiled schema, as ajv makes it at build time and at run time. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

const compiled = new WeakMap<object, Validate | null>();

/**
 * Compiles a schema that a rule brings along, once; null where ajv refuses it. Those of the rulesets that come with vorgaben
 * were compiled when it was built, and are known by their whole text: the order of their keys is that of the errors.
 */
export function compileSchema(schema: object): Validate | null {
  return memo(compiled, schema, () => inlineSchemas.get(JSON.stringify(schema)) ?? compileNow(schema));
}

let shared: Ajv2020 | undefined;

/** One for all schemas, which are kept apart: making one costs as much as compiling a schema. */
function compiler(): Ajv2020 {
  if (!shared) {
    const own = { validateSchema: false, addUsedSchema: false } as const;
    const code = { process: soundContains };
    shared = new Ajv2020({ allErrors: true, strict: false, verbose: true, logger: false, code, ...own });
    for (const [name, passes] of Object.entries(CHECKED_FORMATS)) shared.addFormat(name, passes);
  }
  return shared;
}

/** As `compileSchema`, whatever was compiled before. */
export function compileNow(schema: object): Validate | null {
  try {
    return compiler().compile(schema);
  } catch {
    // The loader of rulesets reports schemas that are none; here they only must not end the run.
    return null;
  }
}
