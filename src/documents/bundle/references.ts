import type { Json } from '../../base/nouns.ts';
import { toPointer } from '../json-pointer.ts';
import type { Resource } from './follow.ts';
import { entryRole, memberRole, type Role } from './shapes.ts';

/** A `$ref` and where it stands. */
export interface Reference {
  readonly target: string;
  readonly pointer: string;
  readonly resource: Resource;
}

/** Whether an object is a schema resource of its own. */
export const isResource = (value: object, role: Role): boolean =>
  role === 'schema' && Object.hasOwn(value, '$id') && typeof (value as { $id?: unknown }).$id === 'string';

/** Every `$ref` of an OpenAPI description, but not those in examples and extensions. */
export function references(root: Json): Reference[] {
  const found: Reference[] = [];
  const path: (string | number)[] = [];
  const below = (value: Json, key: string | number, role: Role, resource: Resource): void => {
    if (value === null || typeof value !== 'object') return;
    path.push(key);
    walk(value, role, resource);
    path.pop();
  };
  const walk = (value: object, role: Role, around: Resource): void => {
    if (Array.isArray(value)) {
      const entry = entryRole(role);
      for (const [index, one] of value.entries()) below(one as Json, index, entry, around);
      return;
    }
    const own = value as Record<string, Json>;
    const resource = isResource(value, role) ? { root, at: toPointer(path) } : around;
    const target = Object.hasOwn(own, '$ref') ? own['$ref'] : undefined;
    if (typeof target === 'string') found.push({ target, pointer: toPointer([...path, '$ref']), resource });
    for (const key of Object.keys(own)) {
      const member = memberRole(role, key);
      if (member !== null) below(own[key]!, key, member, resource);
    }
  };
  if (root !== null && typeof root === 'object') walk(root, 'root', { root, at: '' });
  return found;
}

const KEYWORDS: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', 'externalValue', 'operationRef']);

/** Whether the value of a mapping is a reference rather than the name of a schema. */
export const isMapped = (value: string): boolean => /[#/]|\.(?:ya?ml|json)$/i.test(value);

/** Whether a description may refer to another file at all; most do not, and cost nothing more. */
export function mentionsOtherFile(value: Json): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some(mentionsOtherFile);
  const own = value as Record<string, Json>;
  for (const key of Object.keys(own)) {
    const member = own[key]!;
    if (typeof member === 'string') {
      if (KEYWORDS.has(key) && !member.startsWith('#')) return true;
    } else if (member !== null && typeof member === 'object') {
      if (key === 'mapping' && mapsToOtherFile(member)) return true;
      if (mentionsOtherFile(member)) return true;
    }
  }
  return false;
}

const mapsToOtherFile = (mapping: object): boolean =>
  Object.values(mapping).some((one) => typeof one === 'string' && !one.startsWith('#') && isMapped(one));
