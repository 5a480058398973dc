import { openapi30, openapi31 } from '../generated/openapi.js';
import { schemaProblems } from '../rules/schema-problems.ts';
import type { Examination } from '../workspace/document.ts';
import type { FileDocument } from '../workspace/file.ts';

const SCHEMAS = [
  [/^3\.0\.\d+(?:-.+)?$/, openapi30],
  [/^3\.1\.\d+(?:-.+)?$/, openapi31],
] as const;

/** Dialects of JSON Schema that the compiled schemas speak; another one says itself what its schemas may hold. */
const DIALECT = /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.1\/dialect\/|json-schema\.org\/draft\/2020-12\/schema)/;

/** Judges an OpenAPI document by the JSON Schema of its own version; a version without one is claimed by none. */
export function examineOpenApi(document: FileDocument): Examination {
  const root = document.root;
  const version = root?.child('openapi')?.value;
  const validate = SCHEMAS.find(([versions]) => versions.test(String(version)))?.[1];
  const dialect = root?.child('jsonSchemaDialect')?.value ?? '';
  if (!root || !validate || (dialect !== '' && !DIALECT.test(String(dialect))))
    return { standard: null, tried: [], steps: [] };
  const problems = validate(root.value) ? [] : [...schemaProblems(root, validate.errors ?? [])];
  return {
    standard: { id: 'openapi', version: String(version) },
    tried: [],
    steps: [{ name: 'json-schema', outcome: problems.length > 0 ? 'failed' : 'passed', problems }],
  };
}
