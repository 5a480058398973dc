import type { Args, Level } from '../base/nouns.ts';
import type { StepOutcome } from '../base/service-report.ts';
import type { Change } from './change.ts';
import type { Place } from './place.ts';

/** A rule of a Schematron that fired for no sample, and why it could not, where that is certain. */
export interface SilentRule {
  readonly context: string;
  /** In the package. */
  readonly file: string;
  /** Unknown where the package has a compiled stylesheet only. */
  readonly line: number | null;
  /** Elements that it is about and no schema of the package declares; empty where it might well match something. */
  readonly undeclared: readonly string[];
  /** Line of the rule before it in its pattern that takes everything it could be about; null where there is none. */
  readonly behind: number | null;
}

/** What came of the rules of a Schematron over all samples of a service. */
export interface SchematronUse {
  /** In the package. */
  readonly file: string;
  /** Samples that it was run on. */
  readonly samples: number;
  readonly rules: number;
  readonly silent: readonly SilentRule[];
}

/** What the schemas of a standard say of a document, one entry per step in order. */
export interface Step {
  readonly name: string;
  readonly outcome: StepOutcome;
  /** Facts of a sentence in `rules/xoev/step-gaps.ts`, where the step did not pass or fail. */
  readonly reason?: { readonly code: string; readonly args: Args };
  readonly problems: readonly StepProblem[];
}
export interface StepProblem extends Place {
  readonly code: string;
  readonly args: Args;
  readonly fix?: Change;
  /** Where the step weighs its findings itself. */
  readonly level?: Level;
}

/** What a standard says of itself, in its schemas or its package. */
export interface StandardMeta {
  /** As messages write it in `@standard`. */
  readonly nameKurz?: string;
  /** As messages write it in `@version`. */
  readonly schemaVersion?: string;
  readonly kennung?: string;
}

/** What became of the codes of a message; without it nothing of them is known. */
export interface CodeFacts {
  /** Codes that name their list, and those of them that came with a name. */
  readonly codes: number;
  readonly named: number;
  /** Lists that are not at hand, with the versions of them that are. */
  readonly unknown: readonly { readonly list: string; readonly named: boolean; readonly versions: readonly string[] }[];
  /** Lists that lie with the service only, by which codes were judged. */
  readonly own?: readonly string[];
  /** Lists whose key column cannot be told. */
  readonly keyless: readonly string[];
  /** Elements whose list only the schema could name, which is not at hand. */
  readonly open: number;
  readonly problems: readonly StepProblem[];
}

/** Codes in which two lists differ: how many, and the first of them. */
export interface Differing {
  readonly count: number;
  readonly first: readonly string[];
}

/** What came of holding a list of the service against one that somebody else brought. */
export interface HeldList {
  readonly uri: string;
  readonly version: string;
  /** `alone`: nobody else brought that version. `keyless`: it cannot be told which column of one of them holds the codes. */
  readonly standing: 'same' | 'differs' | 'alone' | 'keyless';
  /** Versions of the list that somebody else brought. */
  readonly versions: readonly string[];
  readonly extra: Differing;
  readonly missing: Differing;
  readonly changed: Differing;
  /** Whoever runs the check asks for no more than the service's own word. */
  readonly believed?: boolean;
}

/** What became of the texts of a message that have a data type of DIN 91379. */
export interface TextFacts {
  readonly texts: number;
  readonly problems: readonly StepProblem[];
}
/** Who brought a standard: whoever runs the check, the user of this machine, or the service that is checked. */
export type StandardOrigin = 'given' | 'user' | 'service';

export interface Examination {
  readonly standard: {
    readonly id: string;
    readonly version: string;
    readonly scenario?: string;
    /** Absent for what comes with vorgaben. */
    readonly origin?: StandardOrigin;
  } | null;
  /** Its standard lies with the service, and no lock of whoever runs the check names it. */
  readonly unvouched?: boolean;
  /** The standards or scenarios that were tried, and why each does not claim the document; empty when none is installed. */
  readonly tried: readonly Tried[];
  /** Where the Steckbrief names another standard or version than the one that claims the document. */
  readonly contradiction?: { readonly declared: string; readonly found: string };
  readonly steps: readonly Step[];
  /** What the standard says of itself; undefined where nobody knows. */
  readonly meta?: StandardMeta | undefined;
  readonly codes?: CodeFacts | undefined;
  readonly texts?: TextFacts | undefined;
  /** Of the Schematrons that this sample is the first of its service to be run through. */
  readonly uses?: readonly SchematronUse[];
}

/** A standard that was asked: whether it claims the document, and the facts of why not. */
export interface Tried {
  readonly name: string;
  readonly reason: string;
  readonly args?: Args;
  readonly matched: boolean;
}
