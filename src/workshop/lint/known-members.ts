import type { DocumentKind } from '../../documents/kinds/index.ts';
import { FIT_CONNECT_METADATA, FIT_CONNECT_ROUTE } from '../../schemas/portal/fit-connect.ts';
import { ZBP_MESSAGE } from '../../schemas/portal/zbp.ts';
import { PUBLICCODE_KEYS_SCHEMA, PUBLICCODE_SCHEMA } from '../../schemas/publiccode.ts';
import { STECKBRIEF_SCHEMA } from '../../schemas/steckbrief.ts';
import { SchemaWalk } from './schema-walk.ts';

/** Members of an OpenAPI description, 2.0 to 3.2; what stands below them is left to the specification's own schema. */
const OPENAPI = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    [
      ...['openapi', '$self', 'info', 'jsonSchemaDialect', 'servers', 'paths', 'webhooks', 'components', 'security'],
      ...['tags', 'externalDocs', 'swagger', 'host', 'basePath', 'schemes', 'consumes', 'produces', 'definitions'],
      ...['parameters', 'responses', 'securityDefinitions'],
    ].map((name) => [name, {}]),
  ),
  patternProperties: { '^x-': {} },
};

/** publiccode.yml: types of one schema, names of the other. */
const PUBLICCODE = {
  ...PUBLICCODE_KEYS_SCHEMA,
  properties: { ...PUBLICCODE_KEYS_SCHEMA.properties, ...PUBLICCODE_SCHEMA.properties },
};

/** Kinds whose members a schema of ours knows; paths on the others are left alone. */
const SCHEMAS: Readonly<Partial<Record<DocumentKind | '*', object>>> = {
  steckbrief: STECKBRIEF_SCHEMA,
  publiccode: PUBLICCODE,
  'fit-connect': FIT_CONNECT_METADATA,
  'fit-connect-route': FIT_CONNECT_ROUTE,
  zbp: ZBP_MESSAGE,
  openapi: OPENAPI,
};
const walks = new Map<DocumentKind | '*', SchemaWalk>();

/** The way through the members of a kind; null where no schema of ours knows them. */
export function walkOf(kind: DocumentKind | '*'): SchemaWalk | null {
  const schema = SCHEMAS[kind];
  if (!schema) return null;
  const walk = walks.get(kind) ?? new SchemaWalk(schema);
  walks.set(kind, walk);
  return walk;
}
