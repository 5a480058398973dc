import type { Args } from '../base/nouns.ts';
import type { Node } from './document.ts';

/** A value as a finding quotes it: what the file says where it says it, else the value. */
export function quoted(node: Node): string {
  if (node.source !== null) return node.source;
  return typeof node.value === 'string' ? node.value : JSON.stringify(node.value);
}

/** A value for a sentence: texts without their quotation marks, other scalars as written, nothing for lists and groups. */
export function valueText(node: Node): string {
  if (typeof node.value === 'string') return node.value;
  return node.value !== null && typeof node.value === 'object' ? '' : quoted(node);
}

/** XML speaks of elements, where everything is text. */
export function isXml(node: Node): boolean {
  return node.document.rootName !== null;
}

export function segments(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** How people call a place of a YAML or JSON document: the nearest key, and the number of the list entry below it (0: none). */
export function nameOf(pointer: string): { readonly name: string; readonly entry: number } {
  const path = segments(pointer);
  const at = path.findLastIndex((segment) => !/^\d+$/.test(segment));
  const index = path[at + 1];
  return { name: path[at] ?? '', entry: index === undefined ? 0 : Number(index) + 1 };
}

/** The place of a node as arguments: `parent` and `entry` say where something is missing or too much. */
export function placeArgs(node: Node): Args {
  if (isXml(node)) return { parent: node.name, entry: 0 };
  const { name, entry } = nameOf(node.pointer);
  return { parent: name, entry };
}
