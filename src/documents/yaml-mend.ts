import type { Slice } from './change.ts';

/** A fault of a YAML text, and where it begins and ends. */
export interface YamlSpot {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** A tab before the first word of a line becomes as many blanks as the lines before make likely. */
function untabbed(text: string, at: number): Slice | null {
  for (const start of [lineStart(text, at), lineEnd(text, at) + 1]) {
    const indent = /^[ \t]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '';
    if (!indent.includes('\t')) continue;
    const before = text.slice(0, start).trimEnd();
    const last = before.slice(lineStart(before, before.length));
    const width = (/^ */.exec(last)?.[0].length ?? 0) + (/:(?:\s+#.*)?$/.test(last) ? 2 : 0);
    return { from: start, to: start + indent.length, text: ' '.repeat(width) };
  }
  return null;
}

/** A key and what stands behind it without quotation marks, up to a comment. */
const WITH_COLON = /^(\s*(?:- +)*[\w-]+: +)([^\s"'[{|>&*!#%@`][^#]*)(#.*)?$/;

/** A text with a colon that stands without quotation marks gets them. */
function quoted(text: string, at: number): Slice | null {
  const here = lineStart(text, at);
  for (const start of here === 0 ? [here] : [here, lineStart(text, here - 1)]) {
    const [, before = '', all = '', comment] = WITH_COLON.exec(text.slice(start, lineEnd(text, start))) ?? [];
    const value = all.trimEnd();
    if (!/:(?:\s|$)/.test(value) || (comment !== undefined && !all.endsWith(' '))) continue;
    const from = start + before.length;
    return { from, to: from + value.length, text: `'${value.replace(/'/g, "''")}'` };
  }
  return null;
}

const MENDS: Readonly<Record<string, (text: string, spot: YamlSpot) => Slice | null>> = {
  tab: (text, { from }) => untabbed(text, from),
  indentation: (text, { from }) => untabbed(text, from),
  'yaml-blank': (_, { from }) => ({ from, to: from + 1, text: ' ' }),
  'yaml-escape': (text, { from }) => {
    const at = text[from] === '\\' ? from : text.lastIndexOf('\\', from);
    return at < 0 ? null : { from: at, to: at + 1, text: '/' };
  },
  'yaml-tag': (_, { from, to }) => ({ from, to, text: ' '.repeat(to - from) }),
  'unknown-alias': (text, { from, to }) => ({ from, to, text: `"${text.slice(from, to)}"` }),
  yaml: (text, { from }) => quoted(text, from) ?? untabbed(text, from),
};

/** What stands where a YAML text was mended: offsets of the mended text in the one that was written. */
export class Mended {
  text: string;
  private readonly edits: Slice[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get untouched(): boolean {
    return this.edits.length === 0;
  }

  /** Mends one fault; null where it is not known how. */
  mend(spot: YamlSpot): Slice | null {
    const edit = MENDS[spot.code]?.(this.text, spot);
    if (!edit || this.text.slice(edit.from, edit.to) === edit.text) return null;
    this.text = this.text.slice(0, edit.from) + edit.text + this.text.slice(edit.to);
    this.edits.push(edit);
    return edit;
  }

  /** Where an offset lies in the text as it was written. */
  written(offset: number): number {
    return this.edits.reduceRight((at, { from, to, text }) => {
      if (at <= from) return at;
      return at < from + text.length ? Math.min(at, to) : at - text.length + (to - from);
    }, offset);
  }
}
