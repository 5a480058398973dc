import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isMap, isScalar, isSeq } from 'yaml';
import { OPEN } from '../documents/kinds/fill-in.ts';
import { keyOf, parsed } from './yaml-place.ts';

/** What is to be waived, and where. */
export interface Waived {
  readonly rule: string;
  readonly file: string;
  readonly pointer: string;
  readonly code: string;
}

/** A change of ausnahmen.yaml: text that is put in at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** An entry with all that a waiver must say; what only people know is theirs to fill in. */
function entryLines({ rule, file, pointer, code }: Waived): string[] {
  const said = (key: string, value: string) => `${key}: ${JSON.stringify(value)}`;
  const place = [said('datei', file), ...(pointer === '' ? [] : [said('pfad', pointer)]), said('code', code)];
  return [
    `- regel: ${rule}`,
    `  stelle: { ${place.join(', ')} }`,
    ...['begruendung', 'genehmigtVon', 'genehmigtAm', 'aktenzeichen', 'gueltigBis'].map((key) => `  ${key}: ${OPEN}`),
  ];
}

const indented = (lines: readonly string[], indent: string, end: string): string =>
  lines.map((line) => `${indent}${line}`).join(end);

/** What has to be put into ausnahmen.yaml so that it waives something; null where its text leaves no place for that. */
export function waiverInsertion(text: string | null, waived: Waived): Insertion | null {
  const end = text?.includes('\r\n') ? '\r\n' : '\n';
  const lines = entryLines(waived);
  if (text === null || text.trim() === '')
    return { at: 0, text: `fassung: "1"${end}ausnahmen:${end}${indented(lines, '  ', end)}${end}` };
  const tree = parsed(text);
  const map = tree?.contents;
  if (!tree || tree.errors.length > 0 || !isMap(map)) return null;
  const pair = map.items.find((one) => keyOf(one) === 'ausnahmen');
  const lineEnd = (offset: number) => {
    const found = text.indexOf('\n', offset);
    return found < 0 ? text.length : found > 0 && text[found - 1] === '\r' ? found - 1 : found;
  };
  if (!pair) {
    const gap = text.endsWith('\n') ? '' : end;
    return { at: text.length, text: `${gap}ausnahmen:${end}${indented(lines, '  ', end)}${end}` };
  }
  const { value } = pair;
  const key = (pair.key as { range: [number, number, number] }).range;
  if (value === null || (isScalar(value) && value.value === null))
    return { at: lineEnd(key[1]), text: `${end}${indented(lines, '  ', end)}` };
  if (!isSeq(value) || value.flow || value.items.length === 0) return null;
  const last = (value.items.at(-1) as { range?: [number, number, number] }).range;
  const first = (value.items[0] as { range?: [number, number, number] }).range;
  if (!last || !first) return null;
  const start = text.lastIndexOf('\n', first[0] - 1) + 1;
  const indent = /^[ ]*/.exec(text.slice(start))![0];
  return { at: lineEnd(Math.max(last[0], last[1] - 1)), text: `${end}${indented(lines, indent, end)}` };
}

/** A change as an editor takes it. */
export function asEdit({ at, text }: Insertion, document: TextDocument | null) {
  const place = document?.positionAt(at) ?? { line: 0, character: 0 };
  return { range: { start: place, end: place }, newText: text };
}
