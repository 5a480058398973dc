import { memo } from '../base/memo.ts';
import { type FimNode, readTree, XDF2, XDF3 } from './tree.ts';

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

const KINDS: Readonly<Record<string, ElementKind>> = {
  stammdatenschema: 'stammdatenschema',
  datenfeldgruppe: 'datenfeldgruppe',
  datenfeld: 'datenfeld',
  dokumentsteckbrief: 'dokumentsteckbrief',
  dokumentensteckbrief: 'dokumentsteckbrief',
};

const filled = (nodes: readonly FimNode[]): FimNode[] => nodes.filter((node) => node.ownText.trim() !== '');

function build(node: FimNode, kind: ElementKind, holder: Element | null, found: Element[]): Element {
  const id = node.text('identifikation', 'id');
  const version = node.text('identifikation', 'version');
  const regeln: Element[] = [];
  const struktur: Struktur[] = [];
  /** Every second check asks for kind and datatype of every field. */
  const codes = new Map<string, string>();
  const element: Element = {
    kind,
    node,
    id,
    version,
    regeln,
    struktur,
    holder,
    key: version === '' ? id : `${id}V${version}`,
    name: node.text('name'),
    bezug: filled(node.all('bezug')),
    get owner() {
      return kind === 'regel' && holder ? holder : element;
    },
    code: (local) => memo(codes, local, () => node.text(local, 'code')),
    text: (...path) => node.text(...path),
  };
  found.push(element);
  for (const rule of node.all('regel')) regeln.push(build(rule, 'regel', element, found));
  for (const part of node.all('struktur')) {
    const content = part
      .one('enthaelt')
      ?.children.find((child) => child.local === 'datenfeld' || child.local === 'datenfeldgruppe');
    struktur.push({
      node: part,
      anzahl: part.one('anzahl')?.ownText ?? '',
      bezug: filled(part.all('bezug')),
      holder: element,
      element: content ? build(content, KINDS[content.local]!, element, found) : null,
    });
  }
  return element;
}

/** The code list a field refers to, if it does. */
export function referenceOf(field: Element): CodelistReference | null {
  const node = field.node.one('codelisteReferenz');
  if (!node) return null;
  const at = node.one('genericodeIdentification') ?? node;
  return {
    node,
    field,
    id: node.text('identifikation', 'id'),
    canonicalIdentification: at.text('canonicalIdentification'),
    version: at.text('version'),
    canonicalVersionUri: at.text('canonicalVersionUri'),
  };
}

/** The model of an XDatenfelder text, null where its root is in no namespace we know. */
export function readModel(text: string): FimModel | null {
  const root = readTree(text);
  const version: FimVersion | null = root?.uri === XDF3 ? '3.0.0' : root?.uri === XDF2 ? '2.0' : null;
  if (!root || !version) return null;
  const occurrences: Element[] = [];
  const content = root.children.find((child) => child.local in KINDS);
  const main = content ? build(content, KINDS[content.local]!, null, occurrences) : null;
  const distinct = new Map<string, Element[]>();
  for (const [index, element] of occurrences.entries()) {
    const identity = element.id === '' ? `#${index}` : `${element.kind} ${element.key}`;
    const list = distinct.get(identity);
    if (list) list.push(element);
    else distinct.set(identity, [element]);
  }
  return {
    version,
    root,
    main,
    occurrences,
    distinct,
    message: /\.(\d{4})\d*$/.exec(root.local)?.[1] ?? '',
    codelists: occurrences
      .filter((element) => element.kind === 'datenfeld')
      .map(referenceOf)
      .filter((reference) => reference !== null),
  };
}
