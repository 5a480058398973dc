import { Document, isScalar, isSeq, Scalar, stringify, visit } from 'yaml';
import type { Json } from '../../../base/nouns.ts';
import { isGroup, isList, type Path } from './values.ts';

const PLAIN = { lineWidth: 0, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: 1e9 } as const;

const isSimple = (value: Json): boolean => !isList(value) && !isGroup(value);
/** Whether a value stands on the line of its key. */
export const isInline = (value: Json): boolean => {
  if (typeof value === 'string') return !value.includes('\n');
  return isList(value) ? value.every((item) => isSimple(item) && isInline(item)) : !isGroup(value) || empty(value);
};
const empty = (value: Json): boolean => isGroup(value) && Object.keys(value).length === 0;

/** A value on one line, as it may stand within brackets. */
export function flow(value: Json): string {
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  if (isGroup(value)) {
    const members = Object.entries(value).map(([key, one]) => `${flow(key)}: ${flow(one)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  // Broken lines would need an indentation.
  if (/[\n\r\t\u0085\u2028\u2029]/.test(value)) return JSON.stringify(value);
  const document = new Document([value]);
  (document.contents as { flow?: boolean }).flow = true;
  return document.toString(PLAIN).trim().slice(1, -1).trim();
}

/** A value on the line of its key, quoted as what stood there before was. */
export function inline(value: Json, before: unknown): string {
  const type = isScalar(before) ? before.type : undefined;
  if (typeof value !== 'string' || (type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE)) {
    return typeof value === 'string' && !/[\n\r\t]/.test(value) ? stringify(value, PLAIN).trimEnd() : flow(value);
  }
  if (/[\n\r]/.test(value)) return flow(value);
  const scalar = new Scalar(value);
  scalar.type = type;
  return stringify(scalar, PLAIN).trimEnd();
}

/** `key: value` in lines, indented by so many blanks; lists of plain values stay on one line. */
export function block(key: string, value: Json, indent: number): string {
  return shifted(blockOf({ [key]: value }), indent);
}

/** An entry of a list in lines, with its dash. */
export function entry(value: Json, indent: number): string {
  return shifted(blockOf([value]), indent);
}

function blockOf(value: Json): string {
  const document = new Document(value);
  visit(document, {
    Seq(_key, seq, path) {
      if (path.length > 1 && seq.items.every((item) => isScalar(item) && isInline(item.value as Json))) seq.flow = true;
    },
    Map(_key, map) {
      for (const { value: one } of map.items) if (isSeq(one) && one.items.length === 0) one.flow = true;
    },
  });
  return document.toString(PLAIN).replace(/\n$/, '');
}

/** A whole value in lines. */
export const lines = (value: Json): string => `${blockOf(value)}\n`;

const shifted = (lines: string, indent: number): string =>
  lines
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(indent) + line))
    .join('\n');

/** A value within groups and lists that the rest of a path names. */
export const nested = (rest: Path, value: Json): Json =>
  rest.reduceRight<Json>((inner, key) => (typeof key === 'number' ? [inner] : { [key]: inner }), value);
