import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import { counted } from '../base/counters.ts';
import { memo } from '../base/memo.ts';
import type { Json } from '../base/nouns.ts';
import type { Allowance } from './allowance.ts';
import type { Slice } from './change.ts';
import { DataContent } from './data.ts';
import type { Spot } from './data-spot.ts';
import { deepJson } from './depth.ts';
import type { Document } from './document.ts';
import { asEdits } from './edit/apply.ts';
import { jsonEdit } from './edit/json-edits.ts';
import { mayHoldEndless } from './endless-numbers.ts';
import type { Fault } from './file-facts.ts';
import { jsonFault } from './json-fault.ts';
import { Lines } from './lines.ts';

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

function fault(code: string, text: string, offset: number, length: number, args: Fault['args'] = {}): Fault {
  return { stage: 'syntax', code, args, range: new Lines(text).range(offset, offset + Math.max(1, length)) };
}

/** A comma before a bracket that closes, where reading stopped at that. */
function commaTooMany(text: string, offset: number): Slice | null {
  if (!/^[}\]]/.test(text.slice(offset, offset + 1))) return null;
  let at = offset - 1;
  while (at >= 0 && /\s/.test(text[at]!)) at -= 1;
  return text[at] === ',' ? { from: at, to: at + 1, text: '' } : null;
}

/** The first key that stands twice in its object; JSON.parse would silently keep the last. */
function duplicateKey(text: string): Fault | null {
  const open: Set<string>[] = [];
  let found: Fault | null = null;
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset, length) => {
      if (open.at(-1)!.has(key)) found ??= fault('duplicate-key', text, offset, length, { key });
      open.at(-1)!.add(key);
    },
  });
  return found;
}

const members = new WeakMap<JsonNode, Map<string, JsonNode>>();

/** Values of an object by key: many findings in one object must not search it again and again. */
const membersOf = (object: JsonNode): Map<string, JsonNode> =>
  memo(members, object, () => {
    const pairs = (object.children ?? []).map(({ children }) => children ?? []);
    return new Map(pairs.flatMap(([key, value]) => (key && value ? [[key.value as string, value]] : [])));
  });

function nodeAt(tree: JsonNode | undefined, path: readonly (string | number)[]): JsonNode | undefined {
  let node = tree;
  for (const step of path) {
    if (node?.type === 'object') node = membersOf(node).get(String(step));
    else if (node?.type === 'array') node = node.children?.[Number(step)];
    else return undefined;
  }
  return node;
}

function spotOf(tree: JsonNode | undefined, path: readonly (string | number)[], text: string): Spot | undefined {
  const node = nodeAt(tree, path);
  if (!node) return undefined;
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  const value = [node.offset, node.offset + node.length] as const;
  return {
    value,
    ...(key ? { key: [key.offset, key.offset + key.length] as const } : {}),
    ...(node.type === 'number' ? { source: text.slice(...value) } : {}),
  };
}

/** Where a text as deep as parsers cannot read stops being JSON; null where it is JSON to its end. */
function deepFault(text: string): Fault | null {
  const found = jsonFault(text);
  return found && fault(found.open ? 'json-end' : 'json', text, found.offset, found.length);
}

/** A number larger than any is no amount: it stays the text that it is written as, as in YAML. */
function withoutEndless(text: string, value: Json): Json {
  if (!mayHoldEndless(text)) return value;
  let whole = value;
  visit(text, {
    onLiteralValue: (literal, offset, length, _line, _character, pathOf) => {
      if (typeof literal !== 'number' || Number.isFinite(literal)) return;
      const path = pathOf();
      const last = path.pop();
      const written = text.slice(offset, offset + length);
      if (last === undefined) whole = written;
      else {
        const parent = path.reduce<Json | undefined>(
          (at, step) => (at as Record<string, Json> | undefined)?.[step],
          whole,
        );
        if (parent !== null && typeof parent === 'object') (parent as Record<string, Json>)[last] = written;
      }
    },
  });
  return whole;
}

/** Reads JSON by the letter (RFC 8259), with duplicate keys as a fault; places come from jsonc-parser when needed. */
export function readJson(document: Document, text: string, allowance?: Allowance): DataContent | Fault {
  counted.json += 1;
  const refused = deepJson(text, allowance);
  // Where a file is deeper than we read and no JSON either, the second is said: that is the file's own fault.
  if (refused) return (refused.code === 'depth' && deepFault(text)) || refused;
  let value: Json;
  try {
    value = withoutEndless(text, JSON.parse(text) as Json);
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, STRICT);
    const first = errors[0];
    if (!first) return fault('json', text, 0, 1);
    const atEnd = first.offset >= text.trimEnd().length || printParseErrorCode(first.error) === 'UnexpectedEndOfString';
    const found = fault(atEnd ? 'json-end' : 'json', text, first.offset, first.length);
    const comma = commaTooMany(text, first.offset);
    return comma ? { ...found, fix: asEdits(text, [comma])[0]! } : found;
  }
  return (
    duplicateKey(text) ??
    new DataContent(document, value, () => {
      const tree = parseTree(text, [], STRICT);
      return {
        spot: (path) => spotOf(tree, path, text),
        edit: (path, change) => {
          const node = nodeAt(tree, path);
          return node ? jsonEdit(node, change, text) : null;
        },
      };
    })
  );
}
