import type { Range } from '../../src/base/nouns.ts';
import { FileDocument } from '../../src/documents/file.ts';
import type { FileInput } from '../../src/documents/file-input.ts';

/** One file in memory, read as if somebody had named it. */
export function fileOf(relative: string, content: string | Uint8Array, input: Partial<FileInput> = {}): FileDocument {
  const bytes = Buffer.from(content as string);
  return new FileDocument({
    path: relative,
    relative,
    size: bytes.length,
    bytes,
    declarations: [],
    named: true,
    otherwise: null,
    ...input,
  });
}

/** `line:column` of a range's start. */
export const startOf = ({ start }: Range): string => `${start.line}:${start.column}`;

/** `line:column-line:column`. */
export const shown = (range: Range): string => `${startOf(range)}-${range.end.line}:${range.end.column}`;

/** What stands between a range's ends; lines are counted here a second way. */
export function textAt(text: string, { start, end }: Range): string {
  const offset = (line: number, column: number): number =>
    text
      .split('\n')
      .slice(0, line - 1)
      .reduce((sum, one) => sum + one.length + 1, 0) +
    column -
    1;
  return text.slice(offset(start.line, start.column), offset(end.line, end.column));
}
