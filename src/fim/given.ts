import type { Json } from '../base/nouns.ts';
import { type FimNode, readTree } from './tree.ts';

/** A value that a payload gives, whatever it is written in. */
export interface Given {
  readonly pointer: string;
  /** JSON: the value; XML: the text. */
  readonly value: Json;
  /** XML has only text, which is read by the datatype of the field. */
  readonly textual: boolean;
  /** null where the value holds no others. */
  readonly entries: readonly GivenChild[] | null;
}

/** What a payload says under one key. */
export interface GivenChild {
  readonly key: string;
  readonly pointer: string;
  readonly items: readonly Given[];
  /** Whether it is written as a list; null where the format knows no lists. */
  readonly list: boolean | null;
}

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** A JSON value as a payload. */
export function givenJson(value: Json, pointer = ''): Given {
  return {
    pointer,
    value,
    textual: false,
    get entries() {
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
      return Object.entries(value).map(([key, entry]): GivenChild => {
        const below = `${pointer}/${escaped(key)}`;
        const items = Array.isArray(entry)
          ? entry.map((item, index) => givenJson(item as Json, `${below}/${index}`))
          : [givenJson(entry, below)];
        return { key, pointer: below, items, list: Array.isArray(entry) };
      });
    },
  };
}

function givenNode(node: FimNode, pointer: string): Given {
  return {
    pointer,
    value: node.ownText,
    textual: true,
    get entries() {
      if (node.children.length === 0 && node.ownText.trim() !== '') return null;
      const pointers = pointersOf(node.children, pointer);
      const byKey = new Map<string, Given[]>();
      for (const [index, child] of node.children.entries()) {
        const given = givenNode(child, pointers[index]!);
        const twins = byKey.get(child.local);
        if (twins) twins.push(given);
        else byKey.set(child.local, [given]);
      }
      return [...byKey].map(([key, items]): GivenChild => ({ key, pointer: items[0]!.pointer, items, list: null }));
    },
  };
}

/** Paths of siblings as libxml2 writes them, all in one pass. */
function pointersOf(children: readonly FimNode[], above: string): string[] {
  const counts = new Map<string, number>();
  for (const { name } of children) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return children.map(({ name, uri }, index) => {
    if (!name.includes(':') && uri !== '') return `${above}/*${children.length === 1 ? '' : `[${index + 1}]`}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `${above}/${name}${counts.get(name) === 1 ? '' : `[${number}]`}`;
  });
}

/** The root of an XML payload with its name. */
export function givenXml(text: string): { readonly name: string; readonly given: Given } | null {
  const root = readTree(text);
  return root && { name: root.local, given: givenNode(root, root.pointer) };
}

/** A value as a finding quotes it. */
export function said({ value }: Given): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
