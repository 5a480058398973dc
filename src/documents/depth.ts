import { type CST, Lexer, Parser } from 'yaml';
import type { Fault } from './document.ts';
import { Lines } from './lines.ts';

/** Deeper files are refused before a parser runs: some abort Node, which nothing can catch (facts/peers.md 4). */
const DEPTH = 200;

function tooDeep(text: string, at: number): Fault {
  return { stage: 'syntax', code: 'depth', args: { limit: DEPTH }, range: new Lines(text).range(at, at + 1) };
}

/** Where a string ends whose opening quote stands at `from`. */
function afterString(text: string, from: number): number {
  for (let i = text.indexOf('"', from + 1); i !== -1; i = text.indexOf('"', i + 1)) {
    let slashes = 0;
    while (text.charCodeAt(i - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return i;
  }
  return text.length;
}

/** Nesting of a JSON text, counted on its brackets outside of strings. */
export function deepJson(text: string): Fault | null {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) i = afterString(text, i);
    else if (c === 0x5b || c === 0x7b) {
      depth += 1;
      if (depth > DEPTH) return tooDeep(text, i);
    } else if (c === 0x5d || c === 0x7d) depth -= 1;
  }
  return null;
}

/**
 * Tokens of a YAML text for the composer, which recurses, out of the parser, which keeps a stack and does not.
 * Where the stack grows too high they end, and `refuse` hears of it before the document is composed.
 */
export function* yamlTokens(text: string, refuse: (fault: Fault) => void): Generator<CST.Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    // The document itself and a scalar at the end are no levels.
    if (parser.stack.length > DEPTH + 2) return refuse(tooDeep(text, Math.min(parser.offset, text.length) - 1));
  }
  yield* parser.end();
}
