import type { Node as JsonNode } from 'jsonc-parser';
import type { Change, Slice } from '../change.ts';
import { withoutEntry } from './removal.ts';

const slice = ({ offset, length }: JsonNode, text: string): Slice => ({ from: offset, to: offset + length, text });
const isScalar = ({ type }: JsonNode): boolean => type !== 'object' && type !== 'array';

function renamed(node: JsonNode, name: string): Slice | null {
  const property = node.parent?.type === 'property' ? node.parent : undefined;
  const taken = property?.parent?.children?.some(({ children }) => children?.[0]?.value === name);
  return property && !taken ? slice(property.children![0]!, JSON.stringify(name)) : null;
}

/** An entry of a list with the comma before it. */
function removed(node: JsonNode, text: string): Slice | null {
  const list = node.parent?.type === 'array' ? node.parent.children! : [];
  const before = list[list.indexOf(node) - 1];
  if (!before) return null;
  return withoutEntry(text, { from: node.offset, to: node.offset + node.length, after: before.offset + before.length });
}

/** A change of a JSON text by its nodes; layout and spelling of everything else stay. */
export function jsonEdit(node: JsonNode, change: Change, text: string): Slice | null {
  if ('rename' in change) return renamed(node, change.rename);
  if ('remove' in change) return removed(node, text);
  if (!isScalar(node)) return null;
  if ('set' in change) return slice(node, JSON.stringify(change.set));
  return 'listed' in change && !/[,;]/.test(String(node.value))
    ? slice(node, `[${text.slice(node.offset, node.offset + node.length)}]`)
    : null;
}
