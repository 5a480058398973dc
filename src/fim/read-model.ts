import { memo } from '../base/memo.ts';
import type { CodelistReference, Element, ElementKind, FimModel, FimVersion, Struktur } from './model.ts';
import { type FimNode, readTree, XDF2, XDF3 } from './tree.ts';

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
