import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import type { Json } from '../../../base/nouns.ts';
import { type Change, changedValue } from './change.ts';
import { breakOf } from './lines.ts';
import { type Path, removedWith, valueAt } from './values.ts';

/** How a JSON text is indented; two blanks where it does not tell. */
function formatOf(text: string) {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: breakOf(text),
  };
}

/** A JSON text with a value at a place, or without it; an entry of a list that is not there yet is put before that one. */
function jsonWith(text: string, path: Path, value: Json | undefined, isNewEntry = false): string {
  const options = { formattingOptions: formatOf(text), isArrayInsertion: isNewEntry };
  return applyEdits(text, modify(text, [...path] as JSONPath, value, options));
}

/** Whether a text is JSON, whatever its file is called. */
export const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The text of a changed value: JSON stays JSON. */
export function changedJson(text: string, value: Json, change: Change): string {
  const { path } = change;
  if (change.do === 'set') return jsonWith(text, path, change.value);
  if (change.do === 'remove') return jsonWith(text, removedWith(value, path), undefined);
  if (change.do === 'swap') return jsonWith(text, path, valueAt(changedValue(value, change), path));
  const list = valueAt(value, path);
  if (!Array.isArray(list)) return jsonWith(text, path, [change.value]);
  return jsonWith(text, [...path, change.index], change.value, true);
}
