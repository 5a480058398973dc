import type { Args } from '../types.ts';
import type { StandardMeta } from '../workspace/document.ts';
import type { FileDocument } from '../workspace/file.ts';
import type { Schema } from './schema.ts';

/** A Schematron that belongs to a scenario; `present` tells whether its file is in the package. */
export interface SchematronStep {
  readonly name: string;
  readonly location: string;
  readonly present: boolean;
}

/** One way of judging a document: a schema, and the Schematron that follows it. */
export interface Scenario {
  readonly standard: { readonly id: string; readonly version: string; readonly scenario?: string };
  readonly schema: Schema;
  readonly schematron: readonly SchematronStep[];
  /** Code lists of the package: absolute paths of genericode files. */
  readonly codelists?: readonly string[];
  /** What the package says of its standard; read from the schemas where this is left out. */
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
  /** Its scenarios or schema files, for lists. */
  entries(): readonly string[];
  /** Every scenario's answer; asking must not compile anything. */
  claims(document: FileDocument): Claim[];
}
