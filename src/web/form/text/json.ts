import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import type { Json } from '../../../base/nouns.ts';
import { breakOf } from './lines.ts';
import type { Path } from './values.ts';

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
export function jsonWith(text: string, path: Path, value: Json | undefined, isNewEntry = false): string {
  const options = { formattingOptions: formatOf(text), isArrayInsertion: isNewEntry };
  return applyEdits(text, modify(text, [...path] as JSONPath, value, options));
}
