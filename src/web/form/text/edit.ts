import { type Change, changedValue, type Order } from './change.ts';
import { editOf } from './in-place.ts';
import { changedJson, isJson } from './json.ts';
import { applied, breakOf } from './lines.ts';
import { isReadable, readText } from './read.ts';
import { rewritten } from './rewrite.ts';
import { isSame } from './values.ts';
import { lines } from './write.ts';

/**
 * The text after a change. What the change is not about stays as it is, byte for byte: comments, order, spacing, quotation
 * marks. Every result is read again before it counts.
 */
export function changed(text: string, change: Change, order: Order): string {
  const read = readText(text);
  if (!isReadable(read)) throw new Error('A text that cannot be read is not changed');
  const wanted = changedValue(read.value, change);
  if (isSame(wanted, read.value)) return text;
  const holds = (candidate: string): boolean => {
    const again = readText(candidate);
    return isReadable(again) && isSame(again.value, wanted);
  };
  if (isJson(text)) {
    const written = changedJson(text, read.value, change);
    if (holds(written)) return written;
  }
  if (read.tree.contents === null) {
    const fresh = `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${lines(wanted)}`;
    if (holds(fresh)) return fresh;
  }
  const edit = editOf(text, read, change, order);
  if (edit) {
    const eol = breakOf(text);
    const written = applied(text, { ...edit, text: edit.text.replace(/\r?\n/g, eol) });
    if (holds(written)) return written;
  }
  return rewritten(read, wanted, change);
}
