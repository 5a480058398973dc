import { type Node as JsonNode, modify } from 'jsonc-parser';
import type { Change, Slice } from '../change.ts';

const slice = ({ offset, length }: JsonNode, text: string): Slice => ({ from: offset, to: offset + length, text });
const isScalar = ({ type }: JsonNode): boolean => type !== 'object' && type !== 'array';

function renamed(node: JsonNode, name: string): Slice | null {
  const property = node.parent?.type === 'property' ? node.parent : undefined;
  const taken = property?.parent?.children?.some(({ children }) => children?.[0]?.value === name);
  return property && !taken ? slice(property.children![0]!, JSON.stringify(name)) : null;
}

function removed(text: string, path: readonly (string | number)[]): Slice | null {
  const edits = modify(text, [...path], undefined, {});
  const [first] = edits;
  return edits.length === 1 && first
    ? { from: first.offset, to: first.offset + first.length, text: first.content }
    : null;
}

/** A change of a JSON text by its nodes; layout and spelling of everything else stay. */
export function jsonEdit(
  node: JsonNode,
  path: readonly (string | number)[],
  change: Change,
  text: string,
): Slice | null {
  if ('rename' in change) return renamed(node, change.rename);
  if ('remove' in change) return removed(text, path);
  if (!isScalar(node)) return null;
  if ('set' in change) return slice(node, JSON.stringify(change.set));
  return 'listed' in change && !/[,;]/.test(String(node.value))
    ? slice(node, `[${text.slice(node.offset, node.offset + node.length)}]`)
    : null;
}
