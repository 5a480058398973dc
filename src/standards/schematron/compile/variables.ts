import { type Active, attribute, type Pattern } from './patterns.ts';
import { refuse } from './refusal.ts';
import type { Rule } from './rules.ts';
import { elements, named, type SchElement, textOf } from './tree.ts';
import { missing } from './vocabulary.ts';
import { own } from './writer.ts';
import { isQName } from './xpath.ts';

/** New names of variables, by the name in the schema. */
export type Renaming = ReadonlyMap<string, string>;

/** Refuses a `let` without a usable name, with no value or with two. */
export function checkLet(binding: SchElement): void {
  const name = attribute(binding, 'name')!;
  if (!isQName(name)) refuse('sch-value', binding, { name: 'name', element: 'let', value: name });
  const content = elements(binding.children).length > 0 || textOf(binding).trim() !== '';
  if (binding.attributes.has('value') === content) {
    if (!content) missing(binding, 'value');
    refuse('sch-let-twice', binding, { name });
  }
}

function unique(bindings: readonly SchElement[], taken: ReadonlySet<string>): Set<string> {
  const names = new Set(taken);
  for (const binding of bindings) {
    const name = attribute(binding, 'name')!;
    // 2016, 5.4.5: a variable shall not be multiply defined in the current schema, phase, pattern and rule.
    if (names.has(name)) refuse('sch-duplicate-let', binding, { name });
    names.add(name);
  }
  return names;
}

/**
 * Variables of patterns are visible everywhere, as in SchXslt and the skeleton (KoSIT's schemas count on it); only a
 * name that several patterns define is kept apart by a new name in each. A rule's variable may hide an outer one.
 */
export function renamings(schema: SchElement, active: Active): Map<Pattern, Renaming> {
  const global = unique([...named(schema, 'let'), ...(active.phase ? named(active.phase, 'let') : [])], new Set());
  const count = new Map<string, number>();
  for (const { body } of active.patterns) {
    const lets = named(body, 'let');
    unique(lets, global);
    for (const binding of lets) {
      const name = attribute(binding, 'name')!;
      count.set(name, (count.get(name) ?? 0) + 1);
    }
  }
  return new Map(
    active.patterns.map((pattern, index) => {
      const shared = named(pattern.body, 'let')
        .map((binding) => attribute(binding, 'name')!)
        .filter((name) => count.get(name)! > 1);
      return [pattern, new Map(shared.map((name) => [name, own(`p${index + 1}.${name.replace(':', '.')}`)]))];
    }),
  );
}

/** Refuses a rule that binds a name twice, itself or through what it extends. */
export function checkBindings(rule: Rule): void {
  unique(rule.lets, new Set());
}
