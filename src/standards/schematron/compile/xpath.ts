/**
 * Just enough of XPath's lexical rules to find variables: Schematron replaces parameters by text, and pattern
 * variables of the same name have to be told apart. Nothing here judges an expression.
 */

const NAME = String.raw`[\p{L}_][\p{L}\p{N}\p{M}_.\-\u00B7\u203F\u2040]*`;
const PARAMETER = new RegExp(String.raw`\$(${NAME})`, 'gu');
const VARIABLE = new RegExp(String.raw`\$\s*(?:Q\{\s*\}\s*)?(${NAME}(?::${NAME})?)`, 'uy');
const NCNAME = new RegExp(`^${NAME}$`, 'u');
const QNAME = new RegExp(`^(?:${NAME}:)?${NAME}$`, 'u');

export const isNCName = (name: string): boolean => NCNAME.test(name);
export const isQName = (name: string): boolean => QNAME.test(name);

/**
 * An expression of an abstract pattern with its parameters put in: plain text, inside string literals too, as
 * SchXslt does. The longest name counts: `$BR-1` is no part of `$BR-10`;
 * a `-` or `.` at its end is left to the text.
 */
export function withParameters(
  expression: string,
  parameters: ReadonlyMap<string, string>,
  spend: (characters: number) => void,
): string {
  if (parameters.size === 0) return expression;
  return expression.replace(PARAMETER, (whole, name: string) => {
    // A name ends with one of these only by an oversight, so a few are enough.
    const shortest = Math.max(1, name.length - 3);
    for (let end = name.length; end >= shortest; end--) {
      if (end < name.length && !/[-.]/.test(name[end]!)) break;
      const value = parameters.get(name.slice(0, end));
      if (value === undefined) continue;
      spend(value.length);
      return value + name.slice(end);
    }
    return whole;
  });
}

/** An expression with variables renamed, outside string literals, comments and `Q{…}` names; the new names are `$`-less. */
export function withVariables(expression: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return expression;
  let out = '';
  for (let i = 0; i < expression.length; ) {
    const end = tokenEnd(expression, i);
    VARIABLE.lastIndex = i;
    const variable = expression[i] === '$' ? VARIABLE.exec(expression) : null;
    const name = variable && renamed.get(variable[1]!);
    if (variable) {
      out += name === undefined ? variable[0] : `$${name}`;
      i += variable[0].length;
    } else {
      out += expression.slice(i, end);
      i = end;
    }
  }
  return out;
}

/** Where the literal, comment or `Q{…}` that starts here ends; any other character is a token by itself. */
function tokenEnd(text: string, from: number): number {
  const c = text[from];
  const until = (mark: string, start: number): number => {
    const found = text.indexOf(mark, start);
    return found === -1 ? text.length : found + mark.length;
  };
  if (c === "'" || c === '"') return until(c, from + 1);
  if (c === 'Q' && text[from + 1] === '{') return until('}', from + 2);
  if (c !== '(' || text[from + 1] !== ':') return from + 1;
  let depth = 1;
  for (let i = from + 2; i < text.length; i++) {
    if (text.startsWith('(:', i)) depth += 1;
    else if (text.startsWith(':)', i)) depth -= 1;
    else continue;
    i += 1;
    if (depth === 0) return i + 1;
  }
  return text.length;
}
