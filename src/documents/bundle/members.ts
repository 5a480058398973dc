import type { Json } from '../../base/nouns.ts';
import { isReferable, type Role } from './shapes.ts';
import type { Unreached } from './unreached.ts';

export type Members = Readonly<Record<string, Json>>;

export const isObject = (value: Json | undefined): value is Members =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const withMember = (own: Members, key: string, value: Json): Members => ({ ...own, [key]: value });

/** What stays of an object that refers to something, and how that is joined with it. */
interface Joined {
  readonly kept: Members;
  /** Where the other part comes to stand, from the object. */
  readonly below: string;
  /** Why the two cannot be joined. */
  readonly code: Unreached | null;
  join(kept: Members, part: Json): Json;
}

/** What a Reference Object of OpenAPI 3.1 may say in place of what it refers to. */
const OVERRIDES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  example: ['summary', 'description'],
  response: ['description'],
  parameter: ['description'],
  header: ['description'],
  requestBody: ['description'],
  securityScheme: ['description'],
  link: ['description'],
};

const over = (kept: Members, part: Json): Json => (isObject(part) ? { ...part, ...kept } : part);
const REPLACED: Joined = { kept: {}, below: '', code: null, join: over };

const pick = (own: Members, wanted: (key: string) => boolean): Members =>
  Object.fromEntries(Object.entries(own).filter(([key]) => wanted(key)));

const clash = (own: Members, value: Json): boolean =>
  isObject(value) && Object.keys(own).some((key) => Object.hasOwn(value, key));

/** In OpenAPI 3.1 a schema holds beside the one it refers to; where both say something of the same, both hold. */
function schemaBeside(rest: Members, value: Json): Joined {
  if (Object.keys(rest).length === 0) return REPLACED;
  if (isObject(value) && !clash(rest, value) && value['$ref'] === undefined) return { ...REPLACED, kept: rest };
  const all = rest['allOf'] ?? [];
  return {
    kept: rest,
    below: `/allOf/${isList(all) ? all.length : 0}`,
    code: isList(all) ? null : 'ref-conflict',
    join: (kept, part) => withMember(kept, 'allOf', [...(isList(kept['allOf']) ? kept['allOf'] : []), part]),
  };
}

/**
 * How an object with a `$ref` and what it refers to become one; null where they never do. Where the specification knows no
 * reference, the `$ref` stays, so that the schema of the specification still finds it.
 */
export function beside(own: Members, value: Json, role: Role, siblings: boolean): Joined | null {
  const rest = pick(own, (key) => key !== '$ref');
  if (role === 'schema') return siblings ? schemaBeside(rest, value) : REPLACED;
  if (isReferable(role)) {
    const names = siblings ? (OVERRIDES[role] ?? []) : [];
    return { ...REPLACED, kept: pick(rest, (key) => names.includes(key)) };
  }
  if (role === 'pathItem' && (Object.keys(rest).length === 0 || !isObject(value))) return REPLACED;
  if (!isObject(value)) return role === 'other' || role.startsWith('list of ') ? null : REPLACED;
  return { ...REPLACED, kept: role === 'pathItem' ? rest : own, code: clash(rest, value) ? 'ref-conflict' : null };
}
