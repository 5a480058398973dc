import { toPointer } from '../../documents/data.ts';
import type { RuleFile, RulesetFault } from '../../rulesets/faults.ts';
import { nearest } from '../../text/nearest.ts';
import { lintFault } from './fault.ts';
import { walkOf } from './known-members.ts';
import type { Spot } from './schema-walk.ts';

/** Members that a condition requires and the Steckbrief cannot have. */
export function whenFaults(file: RuleFile): RulesetFault[] {
  const { when } = file.rule.applies;
  if (!when) return [];
  const walk = walkOf('steckbrief')!;
  const faults: RulesetFault[] = [];
  const visit = (schema: unknown, spot: Spot, path: readonly (string | number)[], where: string): void => {
    if (schema === null || typeof schema !== 'object') return;
    const { required, properties, items, contains, allOf, anyOf, oneOf } = schema as Record<string, unknown>;
    const missing = (name: string, at: readonly (string | number)[]) => {
      const near = nearest(name, walk.names(spot));
      faults.push(lintFault(file, 'when-member', { name, where, nearest: near }, { pointer: toPointer(at) }));
    };
    const wanted = Array.isArray(required) ? (required as string[]) : [];
    wanted.forEach((name, index) => {
      if (walk.member(spot, name) === null) missing(name, [...path, 'required', index]);
    });
    for (const [name, one] of Object.entries((properties ?? {}) as object)) {
      const next = walk.member(spot, name);
      if (next) visit(one, next, [...path, 'properties', name], name);
      else if (!wanted.includes(name)) missing(name, [...path, 'properties', name]);
    }
    const entries = walk.entries(spot);
    for (const [key, one] of Object.entries({ items, contains }))
      if (one !== undefined && entries) visit(one, entries, [...path, key], `${where}[*]`);
    for (const [key, branches] of Object.entries({ allOf, anyOf, oneOf }))
      if (Array.isArray(branches))
        for (const [index, one] of branches.entries()) visit(one, spot, [...path, key, index], where);
  };
  visit(when, walk.root, ['applies', 'when'], '');
  return faults;
}
