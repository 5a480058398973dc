import type { Args, Json, Level, Range } from '../base/nouns.ts';
import type { StepOutcome } from '../base/service-report.ts';
import type { CredentialForm } from '../text/credential-spans.ts';
import type { Change, TextEdit, Wanted } from './change.ts';
import type { DocumentKind } from './kinds/index.ts';
import type { Syntax } from './kinds/kind.ts';

export type { DocumentKind };

/** Why a file could not be read: bytes (encoding, size, NUL …) or syntax (YAML, JSON, XML). */
export interface Fault {
  readonly stage: 'bytes' | 'syntax';
  readonly code: string;
  readonly args: Args;
  readonly range: Range;
  /** What mends it, where there is one right answer. */
  readonly fix?: TextEdit;
}

/** A statement of the Steckbrief about a file: where it stands and what kind it promises. */
export interface Declaration {
  /** JSON Pointer of the reference in the Steckbrief. */
  readonly pointer: string;
  readonly kinds: readonly DocumentKind[];
  /** `art` of the interface that names the file, so that rules of one account leave the files of another alone. */
  readonly art?: string;
  readonly standard?: { readonly id: string; readonly version?: string };
}

/** One place of a document that a check looks at. */
export interface Node {
  readonly document: Document;
  /** JSON Pointer in YAML and JSON, libxml2 node path in XML; unique in the document. */
  readonly pointer: string;
  /** Member name, array index as string, element or attribute name; empty for the root. */
  readonly name: string;
  /** The value in YAML and JSON; the text content in XML. */
  readonly value: Json;
  /** A scalar as it is written in the file (`05314000` where YAML reads a number), null for anything else. */
  readonly source: string | null;
  /** Places below this one: a JSONPath (from this node as `$`) or an XPath (relative to this node). */
  find(path: string): Node[];
  /** A direct part: member name in YAML and JSON, relative XPath in XML; undefined where it is missing. */
  child(path: string): Node | undefined;
}

/** Which part of a place a finding marks. */
export type Part = 'value' | 'key' | 'whole';

/** A place to be resolved; `span` counts UTF-16 units within the value. */
export interface Place {
  readonly pointer: string;
  readonly part?: Part;
  readonly span?: { readonly from: number; readonly to: number };
  /** An entry that is missing there: where it stands as a comment, that is the place. */
  readonly missing?: string;
}

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

/** What a file was probably meant to be that nothing recognises, and what keeps it from being that. */
export interface Almost {
  readonly kind: DocumentKind;
  /** A sentence of the check kind `almost-kind`. */
  readonly code: string;
  readonly args: Args;
  /** A version that may well exist, but is unknown here. */
  readonly newer?: true;
  /** Where a single key is to blame. */
  readonly key?: string;
}

/** A private key in a file: where it stands and in which form, never what it is. */
export interface Secret {
  readonly form: SecretForm;
  readonly range: Range;
}
export type SecretForm = 'pem' | 'der' | 'pkcs12' | 'jwk' | 'ssh' | 'putty' | 'keystore' | 'base64' | 'pgp';

/** A password or token in a file: where it stands and how it is written; `value` is there to be hidden, never to be shown. */
export interface Credential {
  readonly form: CredentialForm;
  readonly range: Range;
  readonly value: string;
}

/** Where something really stands. */
export interface Origin {
  readonly document: Document;
  readonly pointer: string;
}

/** A reference of a description to a part of it, in whichever file. */
export interface BundleReference {
  /** Where it stands in the whole. */
  readonly pointer: string;
  /** As it is written. */
  readonly target: string;
  /** Why it leads to nothing that was judged: a code of `rules/portal/openapi-messages.ts`; null where it does. */
  readonly code: string | null;
  /** The file it leads to. */
  readonly path: string;
}

/** A description that was put together from several files: it is judged as one, and each finding stands in its own file. */
export interface Bundle {
  /** The other files. */
  readonly parts: readonly Document[];
  readonly references: readonly BundleReference[];
  /** Where a place of the whole really stands. */
  origin(pointer: string): Origin;
}

/** A file of a service, read once; what parsing costs is spent when it is first asked for. */
export interface Document {
  /** As the report names it. */
  readonly path: string;
  /** Below the service folder, `/` separated. */
  readonly relative: string;
  readonly kind: DocumentKind | null;
  readonly bytes: number;
  readonly sha256: string | null;
  /** Nothing that could be read stands in it. */
  readonly blank?: boolean;
  readonly fault: Fault | null;
  /** What it is written in, whatever it is declared as; null where nothing reads it. */
  readonly syntax: Syntax | null;
  readonly declarations: readonly Declaration[];
  /** Kind recognised from name or content, whatever the Steckbrief says. */
  readonly recognised: DocumentKind | null;
  /** What it is nearly, where nothing recognises it. */
  readonly almost?: Almost | null;
  /** Why no standard claims it, where standards were asked although nobody says that it is a message. */
  readonly unclaimed?: readonly Tried[];
  readonly text: string;
  /** Private keys found by content, whatever the file is called. */
  readonly secrets: readonly Secret[];
  /** Passwords and tokens found by content. */
  readonly credentials: readonly Credential[];
  /** null where the document has a fault or no tree (text); with all parts in other files where it refers to them. */
  readonly root: Node | null;
  /** null where it refers to no other file. */
  readonly bundle: Bundle | null;
  /** The kind of the description that the file is a part of, where it is nothing by itself. */
  readonly partOf: DocumentKind | null;
  /** Namespace and local name of an XML root element. */
  readonly rootName: { readonly namespace: string; readonly local: string } | null;
  /** Set by the standards before any check kind asks; null where no standard was asked. */
  examination: Examination | null;
  /** A code list held against the official one; null where it is none, or nobody looked. */
  heldList: HeldList | null;
  /** Every place the path selects: RFC 9535 JSONPath or XPath 1.0 with the prefixes given. */
  select(path: string, prefixes: Readonly<Record<string, string>>): readonly Node[];
  /** Places to ranges, in the order given, in one pass over the text. */
  locate(places: readonly Place[]): Range[];
  /** Changes as edits of the text, in the order given; null where its syntax, a signature or what it is forbids one. */
  edits(wanted: readonly Wanted[]): readonly (TextEdit | null)[];
  /** A pointer that survives inserted neighbours: ids of list entries instead of their indexes. */
  stablePointer(pointer: string): string;
  /** Gives back what parsing holds outside the JavaScript heap. */
  dispose(): void;
}
