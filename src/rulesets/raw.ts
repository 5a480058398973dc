import type { Json, Level, Outcome, Party, Phase, Source, Text } from '../base/nouns.ts';
import type { DocumentKind } from '../documents/document.ts';
import type { RuleCheck, Validity } from './types.ts';

/** A change to the fixture of an example. */
export interface Change {
  readonly select: string;
  readonly value: Json;
}

/** One example of a rule: `data` or `text` is the whole document, `base` a fixture that changes are made to. */
export interface Example {
  readonly name?: string;
  readonly data?: Json;
  readonly text?: string;
  readonly base?: string;
  readonly set?: Change | readonly Change[];
  readonly add?: Change | readonly Change[];
  readonly remove?: string | readonly string[];
  /** The Steckbrief beside a document of another kind. */
  readonly steckbrief?: Json;
  /** Further files of the service, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly asOf?: string;
  readonly phase?: Phase;
  /** Schema package for the example, below `fixtures/`: a folder of XSDs or a scenarios.xml. */
  readonly standard?: string;
  /** Code that a failing example must give. */
  readonly code?: string;
  /** For rules that do not fail but ask a human, or say that they cannot judge. */
  readonly outcome?: Outcome;
}

type Kind = DocumentKind | '*';

/** A rule file as its author wrote it. */
export interface RawRule {
  readonly id: string;
  readonly name: string;
  readonly chapter: string;
  readonly title: Text;
  readonly requirement: Text;
  readonly why: Text;
  readonly fix: Text;
  readonly level: Level | Readonly<Partial<Record<Phase, Level>>>;
  readonly source: Source;
  readonly valid?: Validity;
  readonly applies: {
    readonly kind: Kind | readonly Kind[];
    readonly art?: readonly string[];
    readonly when?: Readonly<Record<string, Json>>;
  };
  readonly checks: readonly RuleCheck[];
  readonly examples: { readonly pass: readonly Example[]; readonly fail: readonly Example[] };
  /** Who has to act; without it whom its chapter names. */
  readonly zustaendig?: Party;
  readonly since: string;
  readonly deprecated?: string;
  readonly replacedBy?: string;
  readonly tags?: readonly string[];
  readonly aliases?: readonly string[];
}

/** Kinds a rule applies to, as a list. */
export function kindsOf(rule: Pick<RawRule, 'applies'>): readonly Kind[] {
  const { kind } = rule.applies;
  return typeof kind === 'string' ? [kind] : kind;
}
