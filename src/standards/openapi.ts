import { DIALECT } from '../documents/bundle/dialect.ts';
import type { Examination } from '../documents/examination.ts';
import type { FileDocument } from '../documents/file.ts';
import type { Validate } from '../documents/json-schema/compile.ts';
import { schemaProblems } from '../documents/json-schema/problems.ts';

const SCHEMAS: readonly (readonly [RegExp, () => Promise<Validate>])[] = [
  [/^3\.0\.\d+(?:-.+)?$/, async () => (await import('../generated/openapi30.js')).openapi30],
  [/^3\.1\.\d+(?:-.+)?$/, async () => (await import('../generated/openapi31.js')).openapi31],
];

/** Judges an OpenAPI document by the JSON Schema of its own version; a version without one is claimed by none. */
export async function examineOpenApi(document: FileDocument): Promise<Examination> {
  const root = document.root;
  const version = root?.child('openapi')?.value;
  const schema = SCHEMAS.find(([versions]) => versions.test(String(version)))?.[1];
  const dialect = root?.child('jsonSchemaDialect')?.value ?? '';
  if (!root || !schema || (dialect !== '' && !DIALECT.test(String(dialect))))
    return { standard: null, tried: [], steps: [] };
  const validate = await schema();
  const problems = validate(root.value) ? [] : [...schemaProblems(root, validate.errors ?? [])];
  return {
    standard: { id: 'openapi', version: String(version) },
    tried: [],
    steps: [{ name: 'json-schema', outcome: problems.length > 0 ? 'failed' : 'passed', problems }],
  };
}
