import { memo } from '../../base/memo.ts';
import type { SchematronUse, SilentRule } from '../../documents/examination.ts';
import type { FileDocument } from '../../documents/file.ts';
import { lastNames } from './context-names.ts';
import { DeclaredNames } from './declared-names.ts';
import type { SchematronAnswer } from './run/runner.ts';
import type { KnownRule, SchematronSource } from './run/sources.ts';

/** One Schematron over the samples of a service. */
interface Runs {
  readonly source: SchematronSource;
  readonly answers: SchematronAnswer[];
}

const plain = (context: string): string => context.trim().replace(/\s+/g, ' ');

/** Takes every element, whatever stands before. */
const EVERY = /^(?:\/\/)?(?:\*|node\(\))$/;

const declared = new WeakMap<SchematronSource, DeclaredNames>();

/** The rules of a pattern so far: the first of those that have a context takes all that the others could be about. */
class Earlier {
  private readonly seen = new Map<string, KnownRule>();
  private every: KnownRule | undefined;

  /** The rule before which nothing is left for one of this context. */
  behind(context: string): KnownRule | undefined {
    return this.seen.get(context) ?? (this.every && lastNames(context) !== null ? this.every : undefined);
  }

  add(rule: KnownRule, context: string): void {
    if (!this.seen.has(context)) this.seen.set(context, rule);
    if (EVERY.test(context)) this.every ??= rule;
  }
}

/** The elements a rule is about, where the package declares none of them. */
function undeclared({ context, pattern }: KnownRule, { source, answers }: Runs): string[] {
  const names = lastNames(context) ?? [];
  const prefixes = answers[0]!.prefixes;
  const found = names.filter(({ prefix, local }) => {
    // A foreign stylesheet may have a default namespace of its own.
    const namespace = prefix === '' ? (pattern === null ? undefined : '') : prefixes[prefix];
    return (
      namespace !== undefined && memo(declared, source, () => new DeclaredNames(source.root)).lacks(namespace, local)
    );
  });
  if (found.length === 0 || found.length < names.length) return [];
  return found.map(({ prefix, local }) => (prefix === '' ? local : `${prefix}:${local}`));
}

function useOf(runs: Runs, file: string): SchematronUse | null {
  const { rules } = runs.answers[0]!;
  if (rules.length === 0) return null;
  const fired = new Set(runs.answers.flatMap((answer) => answer.fired.map(plain)));
  const contexts = new Set([...fired].map((one) => one.slice(one.indexOf(' ') + 1)));
  const silent: SilentRule[] = [];
  const patterns = new Map<number, Earlier>();
  for (const rule of rules) {
    const context = plain(rule.context);
    const earlier = rule.pattern === null ? undefined : memo(patterns, rule.pattern, () => new Earlier());
    const behind = earlier?.behind(context);
    // Only the first of those with one context is ever reached.
    const spoke = rule.pattern === null ? contexts.has(context) : !behind && fired.has(`${rule.pattern} ${context}`);
    if (!spoke)
      silent.push({
        context,
        file: rule.file,
        line: rule.line,
        undeclared: behind ? [] : undeclared(rule, runs),
        behind: behind?.line ?? null,
      });
    earlier?.add(rule, context);
  }
  return { file, samples: runs.answers.length, rules: rules.length, silent };
}

/** Which rules of which Schematron fired for the samples of one service, so that those that never did are told. */
export class FiredRules {
  private readonly runs = new Map<FileDocument, { source: SchematronSource; answer: SchematronAnswer }[]>();

  add(document: FileDocument, source: SchematronSource, answer: SchematronAnswer): void {
    memo(this.runs, document, () => []).push({ source, answer });
  }

  /** Puts down, at the first sample of each Schematron, what came of its rules over all of them. */
  tell(documents: readonly FileDocument[]): void {
    const all = new Map<string, Runs & { readonly first: FileDocument }>();
    for (const document of documents)
      for (const { source, answer } of this.runs.get(document) ?? [])
        memo(all, source.file, () => ({ source, answers: [], first: document })).answers.push(answer);
    for (const { source, answers, first } of all.values()) {
      const use = useOf({ source, answers }, source.file.slice(source.root.length + 1));
      const { examination } = first;
      if (use && examination) first.examination = { ...examination, uses: [...(examination.uses ?? []), use] };
    }
  }
}
