import type { Json, Range } from '../base/nouns.ts';
import type { TextEdit, Wanted } from './change.ts';
import type { Examination, HeldList, Tried } from './examination.ts';
import type { Almost, Credential, Declaration, Fault, Secret } from './file-facts.ts';
import type { DocumentKind } from './kinds/index.ts';
import type { Syntax } from './kinds/kind.ts';
import type { Place } from './place.ts';

export type { DocumentKind };

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
