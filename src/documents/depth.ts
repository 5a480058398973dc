import { type CST, Lexer, Parser } from 'yaml';
import type { Allowance } from './allowance.ts';
import type { Fault } from './file-facts.ts';
import { Lines } from './lines.ts';

/** Deeper files are refused before a parser runs: some abort Node, which nothing can catch (facts/peers.md 4). */
export const DEPTH = 200;

function tooDeep(text: string, at: number): Fault {
  return { stage: 'syntax', code: 'depth', args: { limit: DEPTH }, range: new Lines(text).range(at, at + 1) };
}

/** Where a string ends whose opening quote stands at `from`: a line break ends one that is not closed, as parsers that go on have it. */
function afterString(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5c) i += 1;
    else if (c === 0x22 || c === 0x0a || c === 0x0d) return i;
  }
  return text.length;
}

/** What trees of JSON and YAML take, in parts of XML: a value of JSON, a word or mark of YAML. */
const [JSON_VALUE, YAML_LEXEME] = [2, 4];

/** Nesting and number of values of a JSON text, counted on its brackets and commas outside of strings. */
export function deepJson(text: string, allowance?: Allowance): Fault | null {
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) i = afterString(text, i);
    else if (c === 0x5b || c === 0x7b) {
      depth += 1;
      values += 1;
      if (depth > DEPTH) return tooDeep(text, i);
    } else if (c === 0x5d || c === 0x7d) depth -= 1;
    else if (c === 0x2c) values += 1;
  }
  return allowance?.tree(values * JSON_VALUE) ?? null;
}

/**
 * Tokens of a YAML text for the composer, which recurses, out of the parser, which keeps a stack and does not.
 * Where the stack grows too high they end, and `refuse` hears of it before the document is composed.
 */
export function* yamlTokens(text: string, refuse: (fault: Fault) => void, allowance?: Allowance): Generator<CST.Token> {
  const parser = new Parser();
  let lexemes = 0;
  const most = (allowance?.left ?? Number.POSITIVE_INFINITY) / YAML_LEXEME;
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    lexemes += 1;
    if (lexemes > most) return refuse(allowance!.tree(lexemes * YAML_LEXEME)!);
    // The document itself and a scalar at the end are no levels.
    if (parser.stack.length > DEPTH + 2) return refuse(tooDeep(text, Math.min(parser.offset, text.length) - 1));
  }
  yield* parser.end();
  allowance?.tree(lexemes * YAML_LEXEME);
}
