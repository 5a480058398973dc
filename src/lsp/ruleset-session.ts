import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { FolderSource, pathKind } from '../documents/folder-source.ts';
import { KeptDocuments } from '../documents/kept-documents.ts';
import { KeptSource } from '../documents/kept-source.ts';
import { OverlaySource, type Unsaved } from '../documents/overlay-source.ts';
import type { RuleFile, RulesetFault } from '../rulesets/faults.ts';
import { openFolder } from '../rulesets/find.ts';
import type { RulesetFolder } from '../rulesets/read.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { type ExampleResult, runExamples } from '../workshop/examples.ts';
import { type LintRule, lintFolder, ruleLinter } from '../workshop/lint/index.ts';
import { messageFaults } from '../workshop/lint/messages.ts';
import { patternFaults } from '../workshop/lint/patterns.ts';

/** A ruleset folder as it was looked at last. */
export interface LintedState {
  readonly read: RulesetFolder;
  readonly ruleset: Ruleset;
  readonly faults: readonly RulesetFault[];
  /** How the examples of the rules that are open came out. */
  readonly examples: readonly ExampleResult[];
}

/** What came of looking at a ruleset: it was linted, or why it could not be. */
export type RulesetState = LintedState | { readonly refusal: UserError } | { readonly gone: true };

/** A ruleset that somebody works on: what is wrong with it, and what the examples of its open rules give. */
export class RulesetSession {
  readonly folder: string;
  private kept = new KeptDocuments();
  private disk: KeptSource | undefined;
  /** Rulesets it includes, as they were opened. */
  private opened = new Map<string, Ruleset>();
  private readonly lint = ruleLinter();
  private linted = new WeakMap<RuleFile, readonly RulesetFault[]>();
  private tried = new WeakMap<RuleFile, readonly ExampleResult[]>();
  /** What all rules depend on; another one makes everything looked at anew. */
  private common = '';

  constructor(folder: string) {
    this.folder = folder;
  }

  async look({
    unsaved,
    open,
    lang,
  }: {
    unsaved: Unsaved;
    open: ReadonlySet<string>;
    lang: Lang;
  }): Promise<RulesetState> {
    try {
      this.disk ??= new KeptSource(new FolderSource(this.folder));
      const reading = { source: new OverlaySource(this.disk, unsaved), document: this.kept.document };
      const { read, ruleset, faults } = openFolder(this.folder, { within: [], opened: this.opened }, reading);
      const { prefixes, catalogues, manifest } = ruleset;
      const common = JSON.stringify([prefixes, catalogues, manifest, lang]);
      if (common !== this.common) this.forget(common);
      const lintRule: LintRule = (one, ...rest) => this.lintOnce(one, ...rest);
      const wanted = read.rules.filter(({ document }) => open.has(document.relative));
      const examples = faults.length === 0 ? await this.try(wanted, { read, ruleset, lang }) : [];
      const missed = examples.flatMap(({ fault }) => fault ?? []);
      const looked = [...faults, ...lintFolder(read, ruleset, lintRule), ...missed, ...messageFaults(read, examples)];
      return { read, ruleset, faults: looked, examples };
    } catch (error) {
      const isThere = pathKind(this.folder) === 'folder';
      if (error instanceof UserError && isThere) return { refusal: error };
      if (isThere) throw error;
      this.disk = undefined;
      return { gone: true };
    }
  }

  private lintOnce(one: RuleFile, read: RulesetFolder, ruleset: Ruleset): readonly RulesetFault[] {
    const known = this.linted.get(one) ?? this.lint(one, read, ruleset);
    this.linted.set(one, known);
    return known;
  }

  /** Runs the examples of rules that have changed; nothing runs a pattern that could keep the server busy for ever. */
  private async try(
    rules: readonly RuleFile[],
    { read, ruleset, lang }: { read: RulesetFolder; ruleset: Ruleset; lang: Lang },
  ): Promise<ExampleResult[]> {
    const found: ExampleResult[] = [];
    for (const one of rules) {
      const slow = patternFaults(one).length > 0;
      const results = this.tried.get(one) ?? (slow ? [] : await runExamples({ ...read, rules: [one] }, ruleset, lang));
      this.tried.set(one, results);
      found.push(...results);
    }
    return found;
  }

  private forget(common: string): void {
    this.common = common;
    this.linted = new WeakMap();
    this.tried = new WeakMap();
  }

  /** Other rulesets or fixtures have changed on disk. */
  renew(): void {
    this.opened = new Map();
    this.forget('');
  }

  sweep(): void {
    this.kept.sweep();
  }

  close(): void {
    this.kept.close();
  }
}
