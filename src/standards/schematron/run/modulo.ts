import { everyNode, type SefNode } from './admit.ts';

/*
 * SaxonJS 2.7 calculates `xs:integer(…) mod n` wrongly above 2^53, so that the check digits of good IBANs fail; with
 * `xs:decimal(…)` it is right. The cast is made a decimal where it is the left operand of `mod`, and nowhere else.
 */

/** Tokens of XPath as far as operands need them; quotes inside attributes may be written as references. */
const TOKEN =
  /'[^']*'|"[^"]*"|&quot;(?:(?!&quot;).)*&quot;|&apos;(?:(?!&apos;).)*&apos;|\(:.*?:\)|[$@]?[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*)?|\s+|./gsu;

interface Token {
  readonly text: string;
  readonly at: number;
}

const tokens = (xpath: string): Token[] =>
  [...xpath.matchAll(TOKEN)]
    .map((match) => ({ text: match[0], at: match.index }))
    .filter(({ text }) => text.trim() !== '' && !text.startsWith('(:'));

/** Index of the parenthesis that opens what closes at `close`; -1 where there is none. */
function opening(list: readonly Token[], close: number): number {
  let depth = 0;
  for (let i = close; i >= 0; i--) {
    if (list[i]!.text === ')') depth += 1;
    else if (list[i]!.text === '(') depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}

/** Text to put in at an index, instead of `length` units. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** `xs:integer(…)` before `mod` becomes `xs:decimal(xs:integer(…))`, `… cast as xs:integer` a cast as decimal. */
function edits(xpath: string, isInteger: (name: string) => boolean): Edit[] {
  const list = tokens(xpath);
  const found: Edit[] = [];
  for (const [index, { text }] of list.entries()) {
    if (text !== 'mod') continue;
    let last = index - 1;
    let first = last;
    // Parentheses around the whole operand: ((xs:integer(…))) mod 97
    for (;;) {
      if (list[last]?.text !== ')') break;
      first = opening(list, last);
      if (first < 0 || isInteger(list[first - 1]?.text ?? '')) break;
      if (/^[\p{L}_$]/u.test(list[first - 1]?.text ?? '')) break;
      last -= 1;
    }
    const call = list[last]?.text === ')' ? list[first - 1] : undefined;
    const type = list[last - 1]?.text === 'as' ? list[last] : undefined;
    const name = call ?? type;
    if (!name || !isInteger(name.text)) continue;
    const decimal = name.text.replace(/integer$/, 'decimal');
    if (type) found.push({ at: type.at, length: type.text.length, text: decimal });
    else found.push({ at: name.at, length: 0, text: `${decimal}(` }, { at: list[last]!.at, length: 0, text: ')' });
  }
  return found.sort((a, b) => b.at - a.at);
}

/** Start tags with their attributes; comments, CDATA and instructions are passed over. The text is well-formed, without DOCTYPE. */
const MARKUP = /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<[^!?/](?:[^<>"']|"[^"]*"|'[^']*')*>/gs;
const FIRED = /^<[^\s:>]+:fired-rule\s/;
const ATTRIBUTE = /(=\s*)(["'])(.*?)\2/gs;

/** The stylesheet with every such cast as decimal. */
export function exactModulo(stylesheet: string): string {
  if (!/\bmod\b/.test(stylesheet)) return stylesheet;
  const prefixes = [...stylesheet.matchAll(/xmlns:([^\s=]+)\s*=\s*["']http:\/\/www\.w3\.org\/2001\/XMLSchema["']/g)];
  const integers = new Set(prefixes.map(([, prefix]) => `${prefix}:integer`));
  return stylesheet.replace(MARKUP, (tag) => {
    // What fired is told as it is written: nothing is calculated there.
    if (tag.startsWith('<!') || tag.startsWith('<?') || FIRED.test(tag)) return tag;
    return tag.replace(ATTRIBUTE, (_, equals: string, quote: string, value: string) => {
      let xpath = value;
      for (const { at, length, text } of edits(value, (name) => integers.has(name)))
        xpath = xpath.slice(0, at) + text + xpath.slice(at + length);
      return equals + quote + xpath + quote;
    });
  });
}

/** Wrappers that SaxonJS puts between an operator and what it is applied to. */
const WRAPPERS: ReadonlySet<string | undefined> = new Set(['check', 'data', 'treat', 'cvUntyped', 'atomSing']);

/** Whether a compiled stylesheet still has such a cast, which can be mended in the source only. */
export function inexactModulo(sef: SefNode): boolean {
  for (const node of everyNode(sef)) {
    if (node.N !== 'arith' || node.op !== 'mod') continue;
    let operand = node.C?.[0];
    while (operand && WRAPPERS.has(operand.N) && operand.C?.length === 1) operand = operand.C[0];
    if (operand?.N === 'cast' && operand.as === 'ADI') return true;
  }
  return false;
}
