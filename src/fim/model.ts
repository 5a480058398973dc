import type { FimNode } from './tree.ts';

export type FimVersion = '2.0' | '3.0.0';
export type ElementKind = 'stammdatenschema' | 'datenfeldgruppe' | 'datenfeld' | 'regel' | 'dokumentsteckbrief';

/** What every building block has: who it is and what it says, with the node each answer stands in. */
export interface Element {
  readonly kind: ElementKind;
  readonly node: FimNode;
  readonly id: string;
  readonly version: string;
  /** `id` and version as the standard writes them together, `F05000000101V1.0.0`; the identity of an element. */
  readonly key: string;
  readonly name: string;
  /** Legal bases; 2.0 has at most one. Empty ones are left out. */
  readonly bezug: readonly FimNode[];
  readonly regeln: readonly Element[];
  readonly struktur: readonly Struktur[];
  /** The element that holds this one, through a struktur or as its rule; null for the root of the message. */
  readonly holder: Element | null;
  /** For rules: whose rule it is; for others the element itself. */
  readonly owner: Element;
  code(local: string): string;
  text(...path: string[]): string;
}

/** A child of a schema or group, with its multiplicity and legal basis. */
export interface Struktur {
  readonly node: FimNode;
  readonly anzahl: string;
  readonly bezug: readonly FimNode[];
  /** null where `enthaelt` is empty or holds something else. */
  readonly element: Element | null;
  readonly holder: Element;
}

/** A reference to a code list, with the element that makes it. */
export interface CodelistReference {
  readonly node: FimNode;
  readonly field: Element;
  /** 2.0 only: the C-id. */
  readonly id: string;
  readonly canonicalIdentification: string;
  readonly version: string;
  readonly canonicalVersionUri: string;
}

/** A code with what it means. */
export interface Code {
  readonly code: string;
  readonly name: string;
}

/** The codes of a list that a field refers to; null where the list is not at hand. */
export type ListLookup = (reference: CodelistReference) => readonly Code[] | null;

/** One XDatenfelder message, read by namespace and local name, never by prefix. */
export interface FimModel {
  readonly version: FimVersion;
  readonly root: FimNode;
  /** Last four digits of the message name: 0101 … 0106. */
  readonly message: string;
  /** Schema, group, field or steckbrief that the message is about; null for other messages. */
  readonly main: Element | null;
  /** Every occurrence of every element, main first, depth first; the same element may occur often. */
  readonly occurrences: readonly Element[];
  /** Occurrences grouped by identity (kind, id, version); elements without an id each stand alone. */
  readonly distinct: ReadonlyMap<string, readonly Element[]>;
  readonly codelists: readonly CodelistReference[];
}
