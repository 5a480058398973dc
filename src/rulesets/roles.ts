import type { Role } from './types.ts';

const LISTS = ['chapters', 'kinds', 'tags', 'evidence'] as const;

function joined(one: Role, other: Role): Role {
  const lists = LISTS.flatMap((name) => {
    const all = [...new Set<string>([...(one[name] ?? []), ...(other[name] ?? [])])];
    return all.length > 0 ? [[name, all]] : [];
  });
  return { ...one, ...other, ...Object.fromEntries(lists) };
}

/** Roles of several rulesets by key: their lists together, title and text of the last one that gives them. */
export function joinRoles(
  all: readonly (Readonly<Record<string, Role>> | undefined)[],
): Readonly<Record<string, Role>> | undefined {
  const roles: Record<string, Role> = Object.create(null) as Record<string, Role>;
  for (const [key, role] of all.flatMap((some) => Object.entries(some ?? {})))
    roles[key] = joined(roles[key] ?? {}, role);
  return Object.keys(roles).length > 0 ? { ...roles } : undefined;
}
