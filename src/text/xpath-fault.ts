import { nearest } from './nearest.ts';
import {
  AXES,
  FUNCTIONS,
  isLiteral,
  isName,
  NODE_TYPES,
  OF_NODES,
  OPERATORS,
  tokensOf,
  Wrong,
  type XPathFault,
} from './xpath-words.ts';

/** Descends through the grammar of XPath 1.0 (section 3); builds nothing, throws where it cannot go on. */
class Grammar {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  whole(): void {
    if (this.tokens.length === 0) throw new Wrong('empty');
    const nodes = this.expression();
    const left = this.next();
    if (left === ']' || left === ')') throw new Wrong('unopened', { sign: left, opening: left === ']' ? '[' : '(' });
    if (left !== undefined) this.unexpected();
    if (!nodes) throw new Wrong('no-places');
  }

  private next(ahead = 0): string | undefined {
    return this.tokens[this.at + ahead];
  }

  private takes(token: string): boolean {
    if (this.next() !== token) return false;
    this.at += 1;
    return true;
  }

  private unexpected(): never {
    const [found, before] = [this.next(), this.next(-1) ?? ''];
    if (found === undefined) throw new Wrong('ends', { before });
    throw new Wrong('unexpected', { found, before });
  }

  private closes(sign: ']' | ')'): void {
    if (this.takes(sign)) return;
    if (this.next() === undefined) throw new Wrong('unclosed', { sign, opening: sign === ']' ? '[' : '(' });
    this.unexpected();
  }

  /** Whether it finds places; everything else gives a value. */
  private expression(): boolean {
    let nodes = this.operand(true);
    for (let operator = this.next(); operator !== undefined && OPERATORS.has(operator); operator = this.next()) {
      this.at += 1;
      const both = this.operand(operator !== '|') && nodes;
      if (operator === '|' && !both) throw new Wrong('not-places', { name: '|' });
      nodes = operator === '|';
    }
    return nodes;
  }

  private operand(signed: boolean): boolean {
    const from = this.at;
    while (signed && this.takes('-'));
    const negated = this.at > from;
    const first = this.next();
    let nodes = false;
    if (isLiteral(first)) this.at += 1;
    else if (first === '$') throw new Wrong('variable', { name: this.next(1) ?? '' });
    else if (this.takes('(')) {
      nodes = this.expression();
      this.closes(')');
    } else if (isName(first) && this.next(1) === '(' && !NODE_TYPES.has(first)) nodes = this.call(first);
    else {
      this.location();
      return !negated;
    }
    const after = this.next() ?? '';
    if (['[', '/', '//'].includes(after) && !nodes) throw new Wrong('not-places', { name: after });
    this.predicates();
    if (this.takes('/') || this.takes('//')) this.steps();
    return nodes && !negated;
  }

  private call(name: string): boolean {
    const known = Object.keys(FUNCTIONS);
    const wanted = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]! : null;
    if (wanted === null) throw new Wrong('no-function', { name, nearest: nearest(name, known) });
    this.at += 2;
    let count = 0;
    while (this.next() !== ')') {
      if (count > 0 && !this.takes(',')) this.closes(')');
      if (!this.expression() && OF_NODES.has(name)) throw new Wrong('not-places', { name: `${name}(…)` });
      count += 1;
    }
    this.at += 1;
    const [least, most] = wanted;
    if (count < least || count > most) throw new Wrong('arguments', { name, count, wanted: amount(least, most) });
    return name === 'id';
  }

  private location(): void {
    if (this.takes('//')) this.steps();
    else if (this.takes('/')) {
      if (this.beginsStep()) this.steps();
    } else this.steps();
  }

  private beginsStep(): boolean {
    const token = this.next();
    return isName(token) || ['.', '..', '@', '*'].includes(token ?? '');
  }

  private steps(): void {
    do this.step();
    while (this.takes('/') || this.takes('//'));
  }

  private step(): void {
    if (this.takes('.') || this.takes('..')) return;
    const axis = this.next();
    if (this.next(1) === '::' && isName(axis)) {
      if (!AXES.includes(axis)) throw new Wrong('no-axis', { name: axis, nearest: nearest(axis, AXES) });
      this.at += 2;
    } else this.takes('@');
    const test = this.next();
    if (test !== '*' && !isName(test)) this.unexpected();
    this.at += 1;
    if (isName(test) && NODE_TYPES.has(test) && this.takes('(')) {
      if (test === 'processing-instruction' && /^["']/.test(this.next() ?? '')) this.at += 1;
      this.closes(')');
    }
    this.predicates();
  }

  private predicates(): void {
    while (this.takes('[')) {
      this.expression();
      this.closes(']');
    }
  }
}

const amount = (least: number, most: number): string =>
  most === Number.POSITIVE_INFINITY ? `${least}+` : least === most ? String(least) : `${least}–${most}`;

/**
 * What keeps a text from being an XPath 1.0; null where nothing does. Asked before libxml2, which tells no caller what it
 * dislikes and writes it to stderr in its own words; source: W3C XML Path Language 1.0.
 */
export function xpathFault(path: string): XPathFault | null {
  try {
    new Grammar(tokensOf(path)).whole();
    return null;
  } catch (error) {
    if (error instanceof Wrong) return error.fault;
    throw error;
  }
}
