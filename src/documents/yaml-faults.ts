import type { YAMLError } from 'yaml';
import type { Args } from '../base/nouns.ts';
import { blankAt } from '../text/look-alikes.ts';
import { codePoints } from '../text/strays.ts';
import type { DataContent } from './data.ts';
import type { Fault } from './file-facts.ts';
import { Lines } from './lines.ts';
import type { YamlSpot } from './yaml-mend.ts';

const CODES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indentation',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  BAD_DQ_ESCAPE: 'yaml-escape',
};

/** The parser's first complaint in our words; what follows it is a consequence of a half-read file. */
export function syntaxFault(error: YAMLError, text: string): Found {
  const [from, to] = error.pos;
  const excerpt = text.slice(from, to).split('\n')[0]!;
  let code = CODES[error.code] ?? 'yaml';
  if (error.code === 'MISSING_CHAR')
    code = /quote/.test(error.message) ? 'unclosed-quote' : /[\]}]|flow/.test(error.message) ? 'unclosed-flow' : 'yaml';
  if (error.code === 'BAD_INDENT' && /must be sufficiently indented and end with/.test(error.message))
    code = 'unclosed-flow';
  else if (error.code === 'BAD_INDENT' && /^\s*\t/.test(lineAround(text, from))) code = 'tab';
  const blank = code === 'yaml' || code === 'indentation' ? indentingBlank(text, from) : null;
  if (blank !== null) {
    const args = { seen: codePoints(text[blank]!) };
    return faultAt(text, 'yaml-blank', args, blank, blank + 1);
  }
  const args: Args =
    code === 'yaml-tag' ? { tag: excerpt } : code === 'yaml-escape' ? { escape: escapeAt(text, from) } : {};
  return faultAt(text, code, args, from, Math.max(to, from + 1));
}

/** A fault, and where it begins and ends. */
export interface Found {
  readonly fault: Fault;
  readonly spot: YamlSpot;
  /** What was read although a key stands there twice; its second value counts. */
  readonly content?: DataContent;
  /** That second entry, where it says what the first one says. */
  readonly twin?: { readonly from: number; readonly to: number; readonly mark: false } | null;
}

/** A fault of a text between two offsets. */
export const faultAt = (text: string, code: string, args: Args, from: number, to: number): Found => ({
  fault: { stage: 'syntax', code, args, range: new Lines(text).range(from, to) },
  spot: { code, from, to },
});

/** A backslash and what follows it; some complaints point behind the backslash. */
const escapeAt = (text: string, from: number): string =>
  text.slice(text[from] === '\\' ? from : text.lastIndexOf('\\', from)).slice(0, 2);

/** A blank before the first word of a line or behind a colon that only looks like one, on the line of a complaint or the one before. */
function indentingBlank(text: string, offset: number): number | null {
  const before = text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;
  for (let start = before; start <= offset; ) {
    const next = text.indexOf('\n', start);
    const line = text.slice(start, next < 0 ? text.length : next);
    const blank = blankAt(line);
    if (blank >= 0 && /^[\s-]*$|:$/.test(line.slice(0, blank))) return start + blank;
    if (next < 0) break;
    start = next + 1;
  }
  return null;
}

function lineAround(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1);
}
