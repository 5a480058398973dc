import { UserError } from '../base/errors.ts';
import type { Text } from '../base/nouns.ts';
import { Unsearchable } from '../documents/content.ts';
import type { Document, Node } from '../documents/document.ts';
import { type Hide, hiddenArgs, hiderOf } from '../documents/hide-credentials.ts';
import type { AnyCheckKind, CheckContext, Gap, Problem } from '../rules/define-check.ts';
import type { Rule, RuleCheck } from '../rulesets/types.ts';
import { REASONS } from '../words/engine/index.ts';

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

/** A document that cannot be searched leaves its rule open; the run goes on. */
export function unsearched(document: Document, check: number): Yielded<Gap> {
  const code = 'document-unsearchable';
  return { what: { gap: 'unverified', document, code, args: { path: document.path } }, text: REASONS[code], check };
}

const NO_PLACES: readonly string[] = [];
const NO_DOCUMENTS: ReadonlySet<Document> = new Set();

/** What one rule found so far; hundreds of them are run on each of hundreds of services, so what stays empty is not made. */
export class RuleWork {
  readonly problems: Yielded<Problem>[] = [];
  readonly gaps: Yielded<Gap>[] = [];
  readonly crashes: Crash[] = [];
  readonly unreadable: Document[] = [];
  examined = 0;
  private documents: Set<Document> | undefined;
  private places: Set<string> | undefined;
  private faulty = false;
  private readonly rule: Rule;
  private readonly context: CheckContext;
  private readonly hide: Hide;

  constructor(rule: Rule, context: CheckContext) {
    this.rule = rule;
    this.context = context;
    this.hide = hiderOf(context.service.documents);
  }

  /** Runs one check on what it selected in a document. */
  run(kind: AnyCheckKind, index: number, document: Document, nodes: readonly Node[]): void {
    const check = this.rule.checks[index]!;
    let looked = kind.subject === 'nodes' ? nodes.length : 1;
    try {
      for (const found of kind.run({ nodes, document }, (check.with ?? {}) as never, this.context)) {
        if ('consulted' in found) {
          this.lookedAt(found.consulted);
          continue;
        }
        if (!('gap' in found) && this.drops(kind, check, found)) continue;
        const what = found.args ? { ...found, args: hiddenArgs(found.args, this.hide) } : found;
        const text = sentence(kind, check, what.code);
        if (!('gap' in what)) this.problems.push({ what, text, check: index });
        else this.gaps.push({ what, text, check: index });
        if ('gap' in what && what.gap === 'not-applicable') looked -= 1;
      }
    } catch (error) {
      if (error instanceof UserError) throw error;
      if (error instanceof Unsearchable) this.gaps.push(unsearched(document, index));
      else this.crashes.push({ ruleId: this.rule.id, kind: kind.name, error });
    }
    this.examined += looked;
    if (looked <= 0) return;
    this.lookedAt(document);
    for (const one of document.bundle?.parts ?? []) this.lookedAt(one);
  }

  /** What a check selects without the placeholders, for kinds that judge statements only. */
  stated(kind: AnyCheckKind, check: RuleCheck, nodes: readonly Node[]): readonly Node[] {
    if (takesAll(kind, check)) return nodes;
    return nodes.filter((node) => !this.holdsNone(node.document, node.pointer));
  }

  unread(document: Document): void {
    if (!this.unreadable.includes(document)) this.unreadable.push(document);
  }

  done(): RuleRun {
    const { problems, gaps, unreadable, examined, crashes, faulty } = this;
    const unfilled = { places: this.places ? [...this.places] : NO_PLACES, faulty };
    return { problems, gaps, unreadable, unfilled, examined, documents: this.documents ?? NO_DOCUMENTS, crashes };
  }

  private lookedAt(document: Document): void {
    this.documents ??= new Set();
    this.documents.add(document);
  }

  private holdsNone(document: Document, pointer: string | undefined): boolean {
    if (pointer === undefined || !this.context.unfilled(document).has(pointer)) return false;
    this.places ??= new Set();
    this.places.add(pointer);
    return true;
  }

  /** Whether a problem says in other words that a placeholder is none. */
  private drops(kind: AnyCheckKind, check: RuleCheck, { document, pointer, code }: Problem): boolean {
    if (code === 'unfilled' || takesAll(kind, check) || !this.holdsNone(document, pointer)) return false;
    this.faulty = true;
    return true;
  }
}

/** Whether a kind judges placeholders like statements. */
const takesAll = (kind: AnyCheckKind, { with: params = {} }: RuleCheck): boolean =>
  kind.tells !== undefined || (typeof kind.asWritten === 'function' ? kind.asWritten(params) : !!kind.asWritten);
