import { memo } from '../base/memo.ts';
import type { DocumentKind } from '../documents/document.ts';
import { STAGES, type Stage } from '../rules/define-check.ts';
import { checkKind } from '../rules/index.ts';
import type { Rule, Ruleset } from '../rulesets/types.ts';

/** When a rule is run: with those that judge files, or at a later stage. */
export function stageOf(rule: Rule): Stage | null {
  const stages = rule.checks.flatMap((check) => checkKind(check.kind)?.stage ?? []);
  return STAGES.findLast((stage) => stages.includes(stage)) ?? null;
}

/** Whether a rule is about every document, whatever it is. */
export const isAboutAll = (rule: Rule): boolean => rule.applies.kind.includes('*');

/** Whether a rule passes on what is known before the rules: that a document can be read, what its standard says of it. */
const tells = ({ checks }: Rule, what: 'syntax' | 'standard'): boolean =>
  checks.some(({ kind }) => checkKind(kind)?.tells === what);

const PLACEHOLDER = 'placeholder';
const asksForPlaceholders = ({ checks }: Rule): boolean => checks.some(({ kind }) => kind === PLACEHOLDER);

/** Whether a rule judges by itself what such a document says, beside what syntax and standard demand; that something is said at all is no content. */
export const judgesContent = (rule: Rule, kind: DocumentKind): boolean =>
  rule.applies.kind.includes(kind) && !tells(rule, 'syntax') && !tells(rule, 'standard') && !asksForPlaceholders(rule);

/** What the rules of a ruleset say of themselves, asked once for all services: their order, and which kinds they judge. */
export interface Plan {
  /** Rules that judge files. */
  readonly judging: readonly Rule[];
  /** Rules that ask what came of the others. */
  readonly later: Readonly<Record<Stage, readonly Rule[]>>;
  readonly syntaxKinds: ReadonlySet<string>;
  /** What the ruleset takes for placeholders, and in which kinds of documents; null where it has no rule on them. */
  readonly placeholders: { readonly params: unknown; readonly kinds: ReadonlySet<string> } | null;
  /** Files that tools own, as its rule on files that nobody looks at names them; null where it names none. */
  readonly tools: ToolFiles | null;
}

/** Files that build tools, version control and editors own: globs of their names, and names of their folders. */
export interface ToolFiles {
  readonly files?: readonly string[];
  readonly folders?: readonly string[];
}

const EXAMINED = 'examined';

function toolsOf(rules: readonly Rule[]): ToolFiles | null {
  const check = rules.flatMap(({ checks }) => checks).find(({ kind }) => kind === EXAMINED);
  return (check?.with as { tools?: ToolFiles } | undefined)?.tools ?? null;
}

function placeholdersOf(rules: readonly Rule[]): Plan['placeholders'] {
  for (const { checks, applies } of rules) {
    const check = checks.find(({ kind }) => kind === PLACEHOLDER);
    if (check) return { params: check.with ?? {}, kinds: new Set(applies.kind) };
  }
  return null;
}

const plans = new WeakMap<Ruleset, Plan>();

/** The plan of a ruleset, made once. */
export function planOf(ruleset: Ruleset): Plan {
  return memo(plans, ruleset, () => {
    const { rules } = ruleset;
    const judgingSyntax = rules.filter((rule) => tells(rule, 'syntax'));
    const stages = new Map(rules.map((rule) => [rule, stageOf(rule)]));
    const at = (stage: Stage | null) => rules.filter((rule) => stages.get(rule) === stage);
    return {
      judging: at(null),
      later: { review: at('review'), last: at('last'), closing: at('closing') },
      placeholders: placeholdersOf(rules),
      tools: toolsOf(rules),
      syntaxKinds: new Set(judgingSyntax.flatMap((rule) => rule.applies.kind)),
    };
  });
}
