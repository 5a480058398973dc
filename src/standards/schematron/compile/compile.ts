import { referencesIn, referencesOf } from './assertion.ts';
import { Includes, type Reader } from './include.ts';
import { activePatterns, attribute, phaseName } from './patterns.ts';
import { prefixesOf } from './prefixes.ts';
import { bindingOf } from './query-binding.ts';
import { Budget, Refusal, type SchFault } from './refusal.ts';
import { checkRules, rulesOf } from './rules.ts';
import { contextOf, type Plan, stylesheet } from './stylesheet.ts';
import { elements, SCH, type SchElement } from './tree.ts';
import { checkLet, renamings } from './variables.ts';
import { checkVocabulary } from './vocabulary.ts';
import { Writer } from './writer.ts';

export type { Reader, SchFault };

/** An assertion that the stylesheet tests, by where it is written; one of an abstract pattern counts once. */
interface SchAssert {
  readonly id: string | null;
  readonly file: string;
  readonly line: number;
}
/** A rule that the stylesheet runs, with what it extends and the parameters of its pattern put in. */
interface SchRule {
  /** Number of its pattern among those that run, from 1. */
  readonly pattern: number;
  readonly context: string;
  readonly file: string;
  readonly line: number;
}
export interface Compiled {
  /** XSLT 3.0: run on a document it gives SVRL, with `location` as `fn:path()` writes it. */
  readonly stylesheet: string;
  /** Empty where the phase tests nothing: whoever runs it must not call that passed. */
  readonly asserts: readonly SchAssert[];
  /** In the order in which they are tried. */
  readonly rules: readonly SchRule[];
}

/** Rules that are to be told apart, at most: beyond it nobody reads a list of those that never fired. */
const MOST_RULES = 20_000;

function rulesIn(plan: Plan): SchRule[] {
  const found: SchRule[] = [];
  for (const [index, pattern] of plan.active.patterns.entries())
    for (const rule of rulesOf(pattern, plan.schema, plan.budget)) {
      if (found.length === MOST_RULES) return [];
      const { file, line } = rule.element;
      found.push({ pattern: index + 1, context: contextOf(rule, pattern, plan), file, line });
    }
  return found;
}

/** Schematron elements of one name, at any depth. */
function* all(element: SchElement, name: string): Generator<SchElement> {
  if (element.namespace === SCH && element.name === name) yield element;
  for (const child of elements(element.children)) yield* all(child, name);
}

/**
 * A Schematron schema (ISO/IEC 19757-3) as XSLT that reports SVRL. `read` gives the text of the file and of all it
 * includes, and decides thereby what belongs to the package. What the compiler does not know it refuses.
 */
export function compileSch(
  file: string,
  read: Reader,
  options: { readonly phase?: string } = {},
): Compiled | { readonly fault: SchFault } {
  try {
    return compile(file, read, phaseName(options.phase, file));
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    throw error;
  }
}

function compile(file: string, read: Reader, phase: string): Compiled {
  const budget = new Budget(file);
  const schema = new Includes(read, budget).load(file);
  checkVocabulary(schema);
  const binding = bindingOf(schema);
  const w = new Writer(prefixesOf(schema));
  const known = referencesOf(schema);
  for (const one of all(schema, 'let')) checkLet(one);
  for (const name of ['assert', 'report']) for (const one of all(schema, name)) referencesIn(one, known);
  checkRules(schema, budget);
  const active = activePatterns(schema, phase);
  const renamed = renamings(schema, active);
  const plan = { schema, active, renamed, known, binding, budget, w };
  const found = new Set(
    active.patterns.flatMap((pattern) => rulesOf(pattern, schema, budget).flatMap(({ asserts }) => asserts)),
  );
  const asserts = [...found].map((one) => ({ id: attribute(one, 'id'), file: one.file, line: one.line }));
  // A budget of its own: what is only told must not refuse a schema that would otherwise run.
  const rules = rulesIn({ ...plan, budget: new Budget(file) });
  return { stylesheet: stylesheet(plan), asserts, rules };
}
