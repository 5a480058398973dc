/**
 * What is spoken of in several files of a service: ids of rules, of FIM elements and code lists, LeiKa keys, URNs. Where the
 * same one stands in Steckbrief, schema, payload and XZuFi, the same thing is meant.
 */
const TOKEN =
  /(?<![\w.:-])(?:(?:OZG|FIM|XOEV)\d{4}|[A-Z]{2,8}\d{4}|[A-Z]\d{8,14}|\d{14}|\d{8}|\d{12}|urn:[A-Za-z0-9][\w.:%-]{1,200}\w)(?![\w])/g;

export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export const RULE_ID = /^[A-Z]{2,8}\d{4}$/;
export const FIM_ID = /^[A-Z]\d{8,14}$/;

/** The token at an offset; only its line is looked at. */
export function tokenAt(text: string, offset: number): Token | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? undefined : end);
  // A line of many thousands of characters was not written by hand; what stands around the place is enough.
  const [low, high] = [Math.max(0, offset - start - 300), offset - start + 300];
  for (const match of line.slice(low, high).matchAll(TOKEN)) {
    const from = start + low + match.index;
    const to = from + match[0].length;
    if (from <= offset && offset <= to) return { text: match[0], from, to };
  }
  return null;
}

/** Everywhere a token stands in a text. */
export function* occurrences(text: string, token: string): Generator<number> {
  const isPart = (character: string | undefined) => character !== undefined && /\w/.test(character);
  for (let at = text.indexOf(token); at >= 0; at = text.indexOf(token, at + token.length))
    if (!isPart(text[at - 1]) && !isPart(text[at + token.length])) yield at;
}
