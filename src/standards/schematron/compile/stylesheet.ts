import { assertion, type References } from './assertion.ts';
import { carried, type Expression } from './message.ts';
import { type Active, attribute, type Pattern } from './patterns.ts';
import type { Binding } from './query-binding.ts';
import type { Budget } from './refusal.ts';
import { type Rule, rulesOf } from './rules.ts';
import { elements, named, type SchElement, textOf, XSL } from './tree.ts';
import { checkBindings, type Renaming } from './variables.ts';
import type { Writer } from './writer.ts';
import { withParameters, withVariables } from './xpath.ts';
import { copyXslt, literalContent } from './xslt-copy.ts';

/** All a stylesheet is written from. */
export interface Plan {
  readonly schema: SchElement;
  readonly active: Active;
  readonly renamed: ReadonlyMap<Pattern, Renaming>;
  readonly known: References;
  readonly binding: Binding;
  readonly budget: Budget;
  readonly w: Writer;
}

/** Every node a rule can be about: the document, elements, attributes, text, comments, processing instructions. */
const NODES = '(., descendant::node()) ! (., @*)';

function expression(pattern: Pattern | null, renamed: Renaming, budget: Budget): Expression {
  return (xpath) => {
    const spend = (characters: number) => budget.spend(characters);
    return withVariables(withParameters(xpath, pattern?.parameters ?? new Map(), spend), renamed);
  };
}

function variable(binding: SchElement, name: string, xpath: Expression, plan: Plan): string {
  const {
    w,
    budget,
    binding: { version },
  } = plan;
  const value = attribute(binding, 'value');
  const attributes = { name, as: attribute(binding, 'as'), select: value === null ? null : xpath(value), version };
  const written = w.xsl('variable', attributes, value === null ? literalContent(binding, w) : '');
  budget.spend(written.length);
  return written;
}

/** What a rule of a pattern is about, as the stylesheet says it in `svrl:fired-rule`. */
export const contextOf = ({ context }: Rule, pattern: Pattern, { renamed, budget }: Plan): string =>
  expression(pattern, new Map(renamed.get(pattern)), budget)(context);

/**
 * A rule as a template. Its mode is its pattern's, so patterns do not disturb each other; within the mode the earlier
 * rule has the higher priority, so the first that matches a node is the one that fires (2016, 6.5).
 */
function template(rule: Rule, priority: number, mode: string, pattern: Pattern, plan: Plan): string {
  const { w, budget } = plan;
  checkBindings(rule);
  const renamed = new Map(plan.renamed.get(pattern));
  const context = contextOf(rule, pattern, plan);
  const lets = rule.lets.map((binding) => {
    const name = attribute(binding, 'name')!;
    const written = variable(binding, name, expression(pattern, new Map(renamed), budget), plan);
    renamed.delete(name);
    return written;
  });
  const lang = pattern.body.lang ?? pattern.element.lang ?? plan.schema.lang;
  const around = { rule, xpath: expression(pattern, renamed, budget), lang, known: plan.known };
  const asserts = rule.asserts.map((assert) => {
    const written = assertion(assert, around, w);
    budget.spend(written.length);
    return written;
  });
  return w.xsl(
    'template',
    { match: context, mode, priority: String(priority), version: plan.binding.version },
    w.svrl('fired-rule', { ...carried(rule.element, rule.element.lang), context }),
    ...lets,
    ...asserts,
  );
}

function rules(plan: Plan): string {
  return plan.active.patterns
    .map((pattern, index) => {
      const mode = `p${index + 1}`;
      const all = rulesOf(pattern, plan.schema, plan.budget);
      const written = all.map((rule, i) => template(rule, all.length - i, mode, pattern, plan));
      // What no rule matches is skipped; of the document that would still visit the root, a second time.
      const skipped =
        plan.w.xsl('mode', { name: mode, 'on-no-match': 'deep-skip' }) +
        plan.w.xsl('template', { match: '/', mode, priority: '0' });
      return skipped + written.join('');
    })
    .join('');
}

function variables(plan: Plan): string {
  const { schema, active, budget } = plan;
  const global = [...named(schema, 'let'), ...(active.phase ? named(active.phase, 'let') : [])].map((binding) =>
    variable(binding, attribute(binding, 'name')!, expression(null, new Map(), budget), plan),
  );
  const own = active.patterns.flatMap((pattern) => {
    const renamed = plan.renamed.get(pattern) ?? new Map<string, string>();
    return named(pattern.body, 'let').map((binding) => {
      const name = attribute(binding, 'name')!;
      return variable(binding, renamed.get(name) ?? name, expression(pattern, renamed, budget), plan);
    });
  });
  return [...global, ...own].join('');
}

const titleOf = (element: SchElement): string | null => {
  const title = named(element, 'title')[0];
  return title ? textOf(title).trim().replace(/\s+/g, ' ') : null;
};

function output({ schema, active, w }: Plan): string {
  const attributes = {
    title: titleOf(schema),
    schemaVersion: attribute(schema, 'schemaVersion'),
    phase: active.phase && attribute(active.phase, 'id'),
    'xml:lang': schema.lang,
  };
  const prefixes = named(schema, 'ns').map((ns) =>
    w.svrl('ns-prefix-in-attribute-values', { prefix: attribute(ns, 'prefix'), uri: attribute(ns, 'uri') }),
  );
  const patterns = active.patterns.map(({ element, body }, index) => {
    const name = titleOf(element) ?? attribute(element, 'name') ?? titleOf(body) ?? attribute(element, 'id');
    const { id, role } = carried(element, null);
    return (
      w.svrl('active-pattern', { id, name, role, 'xml:lang': element.lang }) +
      w.xsl('apply-templates', { select: NODES, mode: `p${index + 1}` })
    );
  });
  return w.xsl('template', { match: '/' }, w.svrl('schematron-output', attributes, ...prefixes, ...patterns));
}

/** The stylesheet that reports what a document breaks, as SVRL. */
export function stylesheet(plan: Plan): string {
  const { schema, w } = plan;
  const namespaces = Object.entries(w.namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]);
  const xslt = elements(schema.children).filter(({ namespace }) => namespace === XSL);
  return w.xsl(
    'transform',
    { ...Object.fromEntries(namespaces), version: '3.0', 'exclude-result-prefixes': '#all' },
    w.xsl('output', { method: 'xml', encoding: 'UTF-8' }),
    ...xslt.map((element) => copyXslt(element)),
    variables(plan),
    output(plan),
    rules(plan),
  );
}
