import type { Json } from '../base/nouns.ts';
import type { RuleDefaults } from './types.ts';

type Members = Readonly<Record<string, Json>>;

/** A rule as if all of it were written out, and which entry of `defaults` gave a member, by the member's pointer. */
export interface Filled {
  readonly value: Json;
  readonly from: ReadonlyMap<string, number>;
}

const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Texts of a default with the number of the rule's id in them. */
function numbered(value: Json, number: string): Json {
  if (typeof value === 'string') return value.replaceAll('{number}', number);
  if (Array.isArray(value)) return value.map((one) => numbered(one, number));
  if (!isMembers(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, numbered(one, number)]));
}

/** Whether the defaults hold for the rule of this id. */
function holdsFor({ for: wanted = '*' }: RuleDefaults, id: string): boolean {
  const patterns = typeof wanted === 'string' ? [wanted] : wanted;
  return patterns.some((one) => (one.endsWith('*') ? id.startsWith(one.slice(0, -1)) : id === one));
}

/** The entry that gives each member to the rule of this id: the last one that holds for it. */
function giving(defaults: readonly RuleDefaults[], id: string): Map<string, number> {
  const entries = new Map<string, number>();
  defaults.forEach((entry, index) => {
    if (holdsFor(entry, id)) for (const name of Object.keys(entry)) if (name !== 'for') entries.set(name, index);
  });
  return entries;
}

/**
 * A rule with what the defaults of its ruleset say and it does not: members are taken whole, those of `source` one by one
 * unless the rule names a title, since that is a source of its own. A later entry goes before an earlier one.
 */
export function fillIn(rule: Json, defaults: readonly RuleDefaults[] = []): Filled {
  const from = new Map<string, number>();
  const id = isMembers(rule) ? rule['id'] : undefined;
  if (!isMembers(rule) || typeof id !== 'string') return { value: rule, from };
  const number = id.replace(/^\D+/, '');
  const filled: Record<string, Json> = { ...rule };
  for (const [name, index] of giving(defaults, id)) {
    const own = rule[name];
    const value = numbered((defaults[index] as Members)[name]!, number);
    if (own === undefined) {
      filled[name] = value;
      from.set(`/${name}`, index);
    } else if (name === 'source' && isMembers(own) && isMembers(value) && own['title'] === undefined) {
      filled[name] = { ...value, ...own };
      const given = Object.keys(value).filter((key) => own[key] === undefined);
      for (const key of given) from.set(`/${name}/${key}`, index);
    }
  }
  return { value: filled, from };
}
