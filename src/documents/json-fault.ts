/** The first place where a text stops being JSON. */
export interface JsonFault {
  readonly offset: number;
  readonly length: number;
  /** Something is missing at its end, or a text is not closed on its line. */
  readonly open: boolean;
}

/** A mark as written; `"` for a text, `0` for another scalar, `` at the end, `?` for what is no JSON, `…` for an open text. */
interface Token {
  readonly is: string;
  readonly end: number;
}

const BLANK = /[ \t\r\n]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const WORD = /[\w.+-]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

function endAt(shape: RegExp, text: string, at: number): number {
  shape.lastIndex = at;
  return shape.test(text) ? shape.lastIndex : at;
}

function textAt(text: string, from: number): Token {
  for (let i = from + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) return { is: '"', end: i + 1 };
    if (c === 0x0a || c === 0x0d) return { is: '…', end: i };
    if (c === 0x5c) {
      const end = endAt(ESCAPE, text, i);
      if (end === i) return { is: '?', end: i + 1 };
      i = end - 1;
    } else if (c < 0x20) return { is: '?', end: i + 1 };
  }
  return { is: '…', end: text.length };
}

function tokenAt(text: string, at: number): Token {
  const mark = text.charAt(at);
  if (mark === '') return { is: '', end: at };
  if ('{}[]:,'.includes(mark)) return { is: mark, end: at + 1 };
  if (mark === '"') return textAt(text, at);
  const end = endAt(SCALAR, text, at);
  return end > at ? { is: '0', end } : { is: '?', end: Math.max(at + 1, endAt(WORD, text, at)) };
}

/** What is wanted next, as the marks that may begin it. */
const VALUE = '{["0';

/** What may follow a token that stood where it was wanted; `open` are the brackets not yet closed. */
function after(token: string, wanted: string, open: string[]): string {
  if (token === '{' || token === '[') {
    open.push(token === '{' ? '}' : ']');
    return token === '{' ? '"}k' : `${VALUE}]`;
  }
  if (token === ':') return VALUE;
  if (token === ',') return open.at(-1) === '}' ? '"k' : VALUE;
  if (token === '"' && wanted.endsWith('k')) return ':';
  if (token === '}' || token === ']') open.pop();
  return open.length > 0 ? `,${open.at(-1)}` : '';
}

/** Reads JSON of any depth without recursion, only to say where it is none; parsers that say so recurse. */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let wanted = VALUE;
  for (let at = endAt(BLANK, text, 0); ; ) {
    const { is, end } = tokenAt(text, at);
    if (is === '' && wanted === '') return null;
    if (is === '' || !wanted.includes(is)) return { offset: at, length: end - at, open: is === '' || is === '…' };
    wanted = after(is, wanted, open);
    at = endAt(BLANK, text, end);
  }
}
