const PARTS = [
  ...['root', 'components', 'pathItem', 'operation', 'parameter', 'requestBody', 'response', 'mediaType'],
  ...['encoding', 'header', 'example', 'link', 'callback', 'securityScheme', 'schema', 'discriminator', 'other'],
] as const;

/** What a part of an OpenAPI description is; `other` is everything that has no schemas, parameters or the like below it. */
type Part = (typeof PARTS)[number];

/** The part itself, or named parts or a list of such. */
export type Role = Part | `${Part} by name` | `list of ${Part}`;

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const named = <K extends string, V>(names: readonly K[], role: V) =>
  Object.fromEntries(names.map((one) => [one, role]));

const COMPONENTS: Readonly<Record<string, Role>> = {
  schemas: 'schema by name',
  responses: 'response by name',
  parameters: 'parameter by name',
  examples: 'example by name',
  requestBodies: 'requestBody by name',
  headers: 'header by name',
  securitySchemes: 'securityScheme by name',
  links: 'link by name',
  callbacks: 'callback by name',
  pathItems: 'pathItem by name',
};
const DESCRIBED_VALUE: Readonly<Record<string, Role>> = {
  schema: 'schema',
  examples: 'example by name',
  content: 'mediaType by name',
};
const SCHEMA: Readonly<Record<string, Role>> = {
  ...named(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'], 'schema by name'),
  ...named(['allOf', 'anyOf', 'oneOf', 'prefixItems'], 'list of schema'),
  ...named(['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'], 'schema'),
  ...named(['unevaluatedItems', 'unevaluatedProperties', 'contentSchema'], 'schema'),
  discriminator: 'discriminator',
};

/** The parts with members of a kind of their own; all other members are `other`. */
const MEMBERS: Readonly<Partial<Record<Role, Readonly<Record<string, Role>>>>> = {
  root: { paths: 'pathItem by name', webhooks: 'pathItem by name', components: 'components' },
  components: COMPONENTS,
  pathItem: { parameters: 'list of parameter', ...named(METHODS, 'operation') },
  operation: {
    parameters: 'list of parameter',
    requestBody: 'requestBody',
    responses: 'response by name',
    callbacks: 'callback by name',
  },
  parameter: DESCRIBED_VALUE,
  header: DESCRIBED_VALUE,
  requestBody: { content: 'mediaType by name' },
  response: { headers: 'header by name', content: 'mediaType by name', links: 'link by name' },
  mediaType: { schema: 'schema', examples: 'example by name', encoding: 'encoding by name' },
  encoding: { headers: 'header by name' },
  schema: SCHEMA,
};

/** Members that hold data of the service, not of the description, wherever they stand. */
const DATA: ReadonlySet<string> = new Set(['example', 'default', 'enum', 'const', 'value']);
const MORE_DATA: Readonly<Partial<Record<Role, readonly string[]>>> = {
  schema: ['examples'],
  link: ['parameters', 'requestBody'],
};

const BY_NAME: ReadonlyMap<Role, Part> = new Map(PARTS.map((part) => [`${part} by name`, part]));
const LISTED: ReadonlyMap<Role, Part> = new Map(PARTS.map((part) => [`list of ${part}`, part]));
/** Between these names stand extensions; elsewhere a name may begin with x- as any other (headers do). */
const EXTENSIBLE: ReadonlySet<Role> = new Set<Role>(['pathItem by name', 'response by name']);

const memberOf = (role: Role, key: string): Role | undefined => {
  const members = MEMBERS[role];
  return members && Object.hasOwn(members, key) ? members[key] : undefined;
};

/** What the member of a part is; null where it is data or an extension, which refer to nothing. */
export function memberRole(role: Role, key: string): Role | null {
  const part = BY_NAME.get(role);
  const extension = key.startsWith('x-');
  if (part) return extension && EXTENSIBLE.has(role) ? null : part;
  if (extension) return null;
  if (role === 'callback') return key === '$ref' ? 'other' : 'pathItem';
  return DATA.has(key) || MORE_DATA[role]?.includes(key) ? null : (memberOf(role, key) ?? 'other');
}

/** What an entry of a list is. */
export const entryRole = (role: Role): Role => LISTED.get(role) ?? (role === 'schema' ? 'schema' : 'other');

/** Where a Reference Object may stand instead of the part. */
const REFERABLE: ReadonlySet<Role> = new Set<Role>([
  'schema',
  'response',
  'parameter',
  'example',
  'requestBody',
  'header',
  'securityScheme',
  'link',
  'callback',
]);
export const isReferable = (role: Role): boolean => REFERABLE.has(role);
