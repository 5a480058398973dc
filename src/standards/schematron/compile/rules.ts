import { attribute, byId, isAbstract, type Pattern } from './patterns.ts';
import { type Budget, DEEPEST, refuse } from './refusal.ts';
import { named, SCH, type SchElement } from './tree.ts';
import { missing } from './vocabulary.ts';

/** A rule that runs: what it binds and what it asserts, with the abstract rules it extends put in. */
export interface Rule {
  readonly element: SchElement;
  readonly context: string;
  readonly lets: readonly SchElement[];
  readonly asserts: readonly SchElement[];
}

/**
 * The rules of a pattern. An abstract rule is looked for in the pattern itself (2016, 5.4.12), then in `rules` (2020)
 * and in the other patterns, where SchXslt finds it too.
 */
export function rulesOf(pattern: Pattern, schema: SchElement, budget: Budget): Rule[] {
  const abstract = abstractRules(pattern.body, schema);
  return named(pattern.body, 'rule')
    .filter((rule) => !isAbstract(rule))
    .map((element) => {
      const context = attribute(element, 'context') ?? missing(element, 'context');
      const parts = partsOf(element, abstract, [], budget);
      return {
        element,
        context,
        lets: parts.filter(({ name }) => name === 'let'),
        asserts: parts.filter(({ name }) => name !== 'let'),
      };
    });
}

/** Refuses rules that could not run, in every pattern, whether it runs or not. */
export function checkRules(schema: SchElement, budget: Budget): void {
  const holders = [...named(schema, 'pattern'), ...named(schema, 'rules')];
  for (const holder of holders) {
    const abstract = abstractRules(holder, schema);
    for (const rule of named(holder, 'rule')) {
      checkContext(rule, holder);
      partsOf(rule, abstract, [], budget);
    }
  }
}

/** A rule that runs has a context; an abstract one has none, and those beside the patterns are all abstract. */
function checkContext(rule: SchElement, holder: SchElement): void {
  if (isAbstract(rule)) {
    if (rule.attributes.has('context')) refuse('sch-unknown-attribute', rule, { name: 'context', element: 'rule' });
  } else if (holder.name === 'rules') refuse('sch-value', rule, { name: 'abstract', element: 'rule', value: 'false' });
  else if (!rule.attributes.has('context')) missing(rule, 'context');
}

type Lookup = (id: string) => SchElement | undefined;

function abstractRules(holder: SchElement, schema: SchElement): Lookup {
  const within = (one: SchElement) => byId(named(one, 'rule').filter(isAbstract));
  const near = within(holder);
  let others: Map<string, SchElement>[] | undefined;
  return (id) => {
    const found = near.get(id);
    if (found) return found;
    others ??= [...named(schema, 'rules'), ...named(schema, 'pattern')].map(within);
    return others.find((rules) => rules.has(id))?.get(id);
  };
}

function partsOf(rule: SchElement, abstract: Lookup, stack: readonly SchElement[], budget: Budget): SchElement[] {
  return rule.children.flatMap((child) => {
    if (typeof child === 'string' || child.namespace !== SCH) return [];
    // Abstract rules multiply: two that extend two that extend two …
    budget.spend(50);
    if (child.name !== 'extends') return child.name === 'p' ? [] : [child];
    const name = attribute(child, 'rule')!;
    const target = abstract(name);
    if (!target) return refuse('sch-undefined-abstract', child, { name, element: 'rule' });
    if (target === rule || stack.includes(target)) refuse('sch-extends-loop', child, { name });
    if (stack.length > DEEPEST) refuse('sch-too-deep', child, { limit: DEEPEST });
    return partsOf(target, abstract, [...stack, rule], budget);
  });
}
