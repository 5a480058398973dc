import type { UserError } from '../base/errors.ts';
import type { Args } from '../base/nouns.ts';
import type { TimeLeft } from '../base/time-left.ts';
import type { StandardMeta, StandardOrigin, Step } from '../documents/examination.ts';
import type { FileDocument } from '../documents/file.ts';
import type { CustomLevels } from './schematron/run/findings.ts';
import type { SchematronSource } from './schematron/run/sources.ts';
import type { Schema } from './xsd/schema.ts';

export type { SchematronSource };

/** A Schematron that belongs to a scenario; `present` tells whether its file is in the package. */
export interface SchematronStep {
  readonly name: string;
  readonly location: string;
  readonly present: boolean;
  readonly source?: SchematronSource;
}

/**
 * Whether the KoSIT validator would accept a document, given its steps. `unsupported`: the condition asks for things that
 * only the configuration's own report has.
 */
export type Acceptance = (steps: readonly Step[], asOf?: string, time?: TimeLeft) => boolean | 'unsupported';

/** One way of judging a document: a schema, and the Schematron that follows it. */
export interface Scenario {
  readonly standard: { readonly id: string; readonly version: string; readonly scenario?: string };
  readonly schema: Schema;
  readonly schematron: readonly SchematronStep[];
  /** Levels a KoSIT configuration gives single asserts. */
  readonly customLevels?: CustomLevels;
  /** Whether a KoSIT configuration would accept what its steps found. */
  readonly accepts?: Acceptance;
  /** Genericode files of the package, absolute. */
  readonly codelists?: readonly string[];
  readonly meta?: StandardMeta;
}

/** What a scenario says when asked whether a document is its own. */
export interface Claim {
  /** How people call what was asked. */
  readonly name: string;
  /** `undecided`: the scenario's own condition cannot be evaluated here. */
  readonly matched: boolean | 'undecided';
  readonly reason: { readonly code: string; readonly args: Args };
  readonly scenario: Scenario;
}

/** A package of schemas: a folder, a KoSIT configuration, or one that vorgaben brings along. */
export interface Standard {
  readonly name: string;
  /** `conditions`: its scenarios say themselves which documents they are for (KoSIT `match`). */
  readonly by?: 'conditions';
  /** Who brought it: whoever runs the check, the user of this machine, or the service itself; absent for what comes with vorgaben. */
  readonly origin?: StandardOrigin;
  /** False where it lies with the service and nobody else has named it. */
  readonly vouched?: boolean;
  /** Why a run ends rather than being judged by it. */
  readonly refusal?: UserError;
  /** Genericode files it brings, absolute; those of an installed package are held against their checksums before. */
  codelists?(): readonly string[];
  /** Its scenarios or schema files, for lists. */
  entries(): readonly string[];
  /** Every scenario's answer on a day (YYYY-MM-DD; else today); asking must not compile anything, and ends with the time of the service. */
  claims(document: FileDocument, asOf?: string, time?: TimeLeft): Claim[];
}
