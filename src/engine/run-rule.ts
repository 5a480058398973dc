import { UserError } from '../base/errors.ts';
import type { Text } from '../base/nouns.ts';
import { Unsearchable } from '../documents/content.ts';
import type { Document, Node } from '../documents/document.ts';
import { hiddenArgs, hiderOf } from '../documents/hide-credentials.ts';
import type { AnyCheckKind, CheckContext, Gap, Problem } from '../rules/define-check.ts';
import { checkKind } from '../rules/index.ts';
import type { Rule, RuleCheck } from '../rulesets/types.ts';
import { REASONS } from '../words/engine/index.ts';
import { documentsOf } from './bearing.ts';
import { isAboutAll } from './plan.ts';
import { selected } from './selected.ts';

/** What one check of a rule yielded, with the sentence it is told in. */
export interface Yielded<T> {
  readonly what: T;
  readonly text: Text;
  /** Number of the check in its rule, from 0. */
  readonly check: number;
}

/** A check kind that threw: a bug of ours, named. */
export interface Crash {
  readonly ruleId: string;
  readonly kind: string;
  readonly error: unknown;
}

/** Everything a rule found, before it is put into words and places. */
export interface RuleRun {
  readonly problems: readonly Yielded<Problem>[];
  readonly gaps: readonly Yielded<Gap>[];
  readonly unreadable: readonly Document[];
  /** Placeholders that stand where the rule wanted a statement; `faulty`: it would have objected to one. */
  readonly unfilled: { readonly places: readonly string[]; readonly faulty: boolean };
  readonly examined: number;
  readonly documents: ReadonlySet<Document>;
  readonly crashes: readonly Crash[];
}

const UNKNOWN: Text = { de: '{code}', en: '{code}' };

/** The rule's own sentence where it has one for this code, else the kind's. */
function sentence(kind: AnyCheckKind, check: RuleCheck, code: string): Text {
  if (check.message && (kind.replaceable?.includes(code) ?? true)) return check.message;
  return kind.messages[code] ?? kind.messages['*'] ?? UNKNOWN;
}

/** Whether a path is of the language of the document: one that the Steckbrief calls something else may be XML or not. */
const spokenBy = (path: string, document: Document): boolean => path.startsWith('$') === (document.rootName === null);

/** A document that cannot be searched leaves its rule open; the run goes on. */
function unsearched(document: Document, check: number): Yielded<Gap> {
  const code = 'document-unsearchable';
  return { what: { gap: 'unverified', document, code, args: { path: document.path } }, text: REASONS[code], check };
}

/** Tells placeholders from statements, for kinds that judge statements only. */
function sieve(context: CheckContext, rule: Rule) {
  const places = new Set<string>();
  let faulty = false;
  const takesAll = (kind: AnyCheckKind, { with: params = {} }: RuleCheck): boolean =>
    kind.tells !== undefined || (typeof kind.asWritten === 'function' ? kind.asWritten(params) : !!kind.asWritten);
  const holdsNone = (document: Document, pointer: string | undefined): boolean => {
    if (pointer === undefined || !context.unfilled(document).has(pointer)) return false;
    places.add(pointer);
    return true;
  };
  return {
    nodes: (kind: AnyCheckKind, index: number, nodes: readonly Node[]) =>
      takesAll(kind, rule.checks[index]!) ? nodes : nodes.filter((node) => !holdsNone(node.document, node.pointer)),
    /** Whether a problem says in other words that a placeholder is none. */
    drops: (kind: AnyCheckKind, index: number, { document, pointer, code }: Problem): boolean => {
      if (code === 'unfilled' || takesAll(kind, rule.checks[index]!) || !holdsNone(document, pointer)) return false;
      faulty = true;
      return true;
    },
    found: () => ({ places: [...places], faulty }),
  };
}

/** Runs all checks of one rule on the documents it is about. A crash ends the check, never the run. */
export function runRule(rule: Rule, context: CheckContext): RuleRun {
  const problems: Yielded<Problem>[] = [];
  const gaps: Yielded<Gap>[] = [];
  const unreadable = new Set<Document>();
  const documents = new Set<Document>();
  const crashes: Crash[] = [];
  const { nodes: stated, drops, found: unfilled } = sieve(context, rule);
  const hide = hiderOf(context.service.documents);
  let examined = 0;

  // What was read despite a fault can show what is wrong, never that anything is right.
  const isDamaged = (document: Document | null): boolean =>
    document !== null && document.fault !== null && document.root !== null;
  const { steckbrief } = context.service;
  if (steckbrief && isDamaged(steckbrief) && rule.applies.when) unreadable.add(steckbrief);

  const run = (kind: AnyCheckKind, index: number, document: Document, nodes: readonly Node[]) => {
    const check = rule.checks[index]!;
    let looked = kind.subject === 'nodes' ? nodes.length : 1;
    try {
      for (const found of kind.run({ nodes, document }, (check.with ?? {}) as never, context)) {
        if ('consulted' in found) {
          documents.add(found.consulted);
          continue;
        }
        if (!('gap' in found) && drops(kind, index, found)) continue;
        const what = found.args ? { ...found, args: hiddenArgs(found.args, hide) } : found;
        const text = sentence(kind, check, what.code);
        if (!('gap' in what)) problems.push({ what, text, check: index });
        else gaps.push({ what, text, check: index });
        if ('gap' in what && what.gap === 'not-applicable') looked -= 1;
      }
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (error instanceof Unsearchable) gaps.push(unsearched(document, index));
      else crashes.push({ ruleId: rule.id, kind: kind.name, error });
    }
    examined += looked;
    if (looked > 0) for (const one of [document, ...(document.bundle?.parts ?? [])]) documents.add(one);
  };

  for (const [index, check] of rule.checks.entries()) {
    const kind = checkKind(check.kind)!;
    if (kind.subject === 'service') {
      const document = context.service.steckbrief ?? context.service.documents[0];
      if (document) run(kind, index, document, []);
      if (steckbrief && isDamaged(steckbrief)) unreadable.add(steckbrief);
      continue;
    }
    for (const document of documentsOf(rule, context.service)) {
      if (isDamaged(document) && !isAboutAll(rule)) unreadable.add(document);
      if (kind.subject === 'document') run(kind, index, document, []);
      else if (!document.root || !spokenBy(check.select!, document)) unreadable.add(document);
      else {
        try {
          const nodes = stated(kind, index, selected(rule, document, check.select!, context));
          if (nodes.length > 0) run(kind, index, document, nodes);
        } catch (error) {
          if (!(error instanceof Unsearchable)) throw error;
          gaps.push(unsearched(document, index));
        }
      }
    }
  }
  return { problems, gaps, unreadable: [...unreadable], unfilled: unfilled(), examined, documents, crashes };
}
