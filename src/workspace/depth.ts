import { Lexer } from 'yaml';
import type { Fault } from './document.ts';
import { Lines } from './lines.ts';

/** Deeper files are refused before a parser runs: some abort Node, which nothing can catch (facts/peers.md 4). */
export const DEPTH = 200;

const STRING = /"(?:[^"\\]|\\.)*"/gy;

/** Where brackets go deeper than allowed, -1 where they do not. Strings are left out in JSON only: YAML's quotes need a lexer. */
function deepBrackets(text: string, format: 'yaml' | 'json'): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22 && format === 'json') {
      STRING.lastIndex = i;
      if (STRING.test(text)) i = STRING.lastIndex - 1;
    } else if (c === 0x5b || c === 0x7b) {
      depth += 1;
      if (depth > DEPTH) return i;
    } else if ((c === 0x5d || c === 0x7d) && depth > 0) depth -= 1;
  }
  return -1;
}

/** Where indentation and `- - -` go deeper than allowed, -1 where they do not: each level costs at least one column. */
function deepIndents(text: string): number {
  const indents: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const lead = /^(?:[ ]|[-?:] +(?=[^ ]))*/.exec(line)![0];
    if (line.trim() !== '') {
      const columns = [0, ...[...lead.matchAll(/[-?:] +/g)].map((match) => match.index), lead.length];
      while (indents.length > 0 && indents.at(-1)! >= columns[0]!) indents.pop();
      for (const column of columns) {
        while (indents.length > 0 && indents.at(-1)! >= column) indents.pop();
        indents.push(column);
      }
      if (indents.length > DEPTH) return offset;
    }
    offset += line.length + 1;
  }
  return -1;
}

/** Brackets in plain text or block scalars are no nesting: the lexer, which does not recurse, has the last word. */
function confirmed(text: string): boolean {
  let depth = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > DEPTH) return true;
  }
  return false;
}

/** Nesting counted on the raw text, before any parser. */
export function tooDeep(text: string, format: 'yaml' | 'json'): Fault | null {
  let at = deepBrackets(text, format);
  if (at !== -1 && format === 'yaml' && !confirmed(text)) at = -1;
  if (at === -1 && format === 'yaml') at = deepIndents(text);
  return at === -1 ? null : { stage: 'syntax', code: 'depth', args: { limit: DEPTH }, range: new Lines(text).range(at, at + 1) };
}
