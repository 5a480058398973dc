import type { Args, Evidence, Json, Level, Range, Text } from '../base/nouns.ts';
import type { Change } from '../documents/change.ts';
import type { Document, DocumentKind, Node } from '../documents/document.ts';
import type { Place } from '../documents/place.ts';
import type { Service } from '../documents/service.ts';
import type { OutsideCode } from '../words/outside.ts';
import type { Decisions } from './decided.ts';

/** When a kind is run; in this order, those without a stage first. */
export const STAGES = ['review', 'last', 'closing'] as const;
export type Stage = (typeof STAGES)[number];

/** Something wrong at a place: facts only. */
export interface Problem extends Partial<Place> {
  readonly document: Document;
  /** Where the check kind knows the range itself (a fault found before parsing). */
  readonly range?: Range;
  readonly code: string;
  readonly args?: Args;
  /** Only where the source of the finding rates it itself (Schematron flag, role, customLevel). */
  readonly level?: Level;
  readonly related?: readonly { readonly document: Document; readonly pointer: string }[];
  /** What mends it; only where there is one right answer, never a guess. */
  readonly fix?: Change | readonly Change[] | undefined;
}

/** Something that could not be judged here: never silently passed. */
export interface Gap {
  /** `not-applicable`: there was nothing to look at after all. */
  readonly gap: 'unverified' | 'needs-review' | 'not-applicable';
  readonly document?: Document;
  readonly code: string;
  readonly args?: Args;
  /** Why a step of a standard gave no verdict: a code of STEP_REASONS and its facts. */
  readonly because?: { readonly code: string; readonly args: Args } | undefined;
}

/** Another document that had a say in the answer, so that it counts as looked at. */
export interface Consulted {
  readonly consulted: Document;
}

/** A dated list of keys that a ruleset brings along. */
export interface Catalogue {
  readonly title: string;
  /** Day of the list, YYYY-MM-DD. */
  readonly date: string;
  has(key: string): boolean;
  readonly entries: Readonly<Record<string, Json>>;
}

/** What a check may ask beside its nodes; all of it is data. */
export interface CheckContext {
  readonly service: Service;
  /** The day the verdict holds for, YYYY-MM-DD. */
  readonly asOf: string;
  /** Prefixes the ruleset declares for XPath. */
  readonly prefixes: Readonly<Record<string, string>>;
  catalogue(name: string): Catalogue;
  /** Documents that some other rule has looked at (complete only for kinds with `stage: 'last'`). */
  examined(document: Document): boolean;
  /** Why a file that no rule has looked at is no part of the service; null where it is one. */
  aside(document: Document): OutsideCode | null;
  /** Whether some rule judges the well-formedness of this kind of document by itself. */
  judgesSyntax(kind: DocumentKind | null): boolean;
  /** Whether hosts reserved for examples may be its own: the Steckbrief calls it a sample, or there is none to say so. */
  readonly sample: boolean;
  /** Places of a document that hold no statement yet: placeholders, by pointer. */
  unfilled(document: Document): ReadonlyMap<string, unknown>;
  /** What came of the decisions of people; complete only for kinds with `stage: 'review'` (answers) and `'closing'` (waivers). */
  readonly decisions: Decisions;
}

/** What a check is run on: all nodes that `select` found in one document; or a document; or the service. */
interface Subject {
  readonly nodes: readonly Node[];
  readonly document: Document;
}

/**
 * A kind of check: pure code over documents, told by data what to look for.
 * `run` is a generator that yields problems, gaps and what else it consulted; it has no I/O, does not wait and does not throw.
 */
interface CheckKind<P = never> {
  readonly name: string;
  /** One sentence for the people who write rules. */
  readonly summary: Text;
  /** JSON Schema (2020-12) of the parameters; always an object that allows nothing unknown. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Sentence per code of a problem or gap. */
  readonly messages: Readonly<Record<string, Text>>;
  /** `nodes`: needs a `select` that finds something; `document`: also unreadable ones; `service`: once, at the Steckbrief. */
  readonly subject: 'nodes' | 'document' | 'service';
  /**
   * Run after the rules that judge files: `review` asks what humans answered to open questions, `last` what nothing has
   * looked at, `closing` which findings were waived.
   */
  readonly stage?: Stage;
  /**
   * What the kind passes on: `syntax` whether a document can be read at all, `standard` what a step of its standard came
   * to. Kinds without it judge by themselves what a document says.
   */
  readonly tells?: 'syntax' | 'standard';
  /** Judges every value as it stands, a placeholder too; others leave those to the one rule on placeholders. */
  readonly asWritten?: true | ((params: P) => boolean);
  /** What an answer of this kind rests on, where it is not simply the document itself. */
  readonly evidence?: Evidence;
  /**
   * Facts a code carries (`*`: every code) beside those that its sentence names, so that a rule's own message may name
   * them; a function where the parameters decide.
   */
  readonly facts?: DeclaredFacts | ((params: P) => DeclaredFacts);
  /** Codes whose sentence the rule's own message replaces; all of them where this is left out. */
  readonly replaceable?: readonly string[];
  /** Codes whose problems may carry a fix. */
  readonly fixable?: readonly string[];
  /** A rule must give its own sentence, since only the rule knows what the value means. */
  readonly needsMessage?: boolean;
  run(subject: Subject, params: P, context: CheckContext): Iterable<Problem | Gap | Consulted>;
}

/** Names of facts by the code of a problem or gap. */
type DeclaredFacts = Readonly<Record<string, readonly string[]>>;

/** The kind as the registry holds it, its parameters already validated by the ruleset loader. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where the parameter types of all kinds meet
export type AnyCheckKind = CheckKind<any>;

/** Ties the parameter type to `run`, so that the registry is a plain array without casts. */
export function defineCheck<P>(kind: CheckKind<P>): AnyCheckKind {
  return kind;
}

/** A problem at a node. */
export function at(node: Node, code: string, args: Args = {}, place: Omit<Partial<Place>, 'pointer'> = {}): Problem {
  return { document: node.document, pointer: node.pointer, code, args, ...place };
}

/** Whether a part states something: it is there, not empty, and no placeholder. */
export function states(part: Node | undefined, context: CheckContext): part is Node {
  return part !== undefined && !isEmpty(part.value) && !context.unfilled(part.document).has(part.pointer);
}

/** null, blank text, an empty list or an empty object: nothing was said. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
