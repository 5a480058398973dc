/** A pattern taken apart; `odd` is what no automaton can do. */
export type Tree =
  | { readonly type: 'atom'; readonly test: (character: string) => boolean }
  | { readonly type: 'start' | 'end' | 'odd' }
  | { readonly type: 'list' | 'choice'; readonly parts: readonly Tree[] }
  | { readonly type: 'repeat'; readonly body: Tree; readonly min: number; readonly max: number };
const DEEPEST = 100;

/** Takes a pattern apart that a browser accepts, and notes what XML Schema does not know. */
export class Reader {
  private at = 0;
  private depth = 0;
  readonly foreign = new Set<string>();
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  private take(shape: RegExp): string {
    shape.lastIndex = this.at;
    const found = shape.exec(this.source)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private odd(construct: string): Tree {
    this.foreign.add(construct);
    return { type: 'odd' };
  }

  choice(): Tree {
    const parts = [this.list()];
    while (this.take(/\|/y)) parts.push(this.list());
    return parts.length === 1 ? parts[0]! : { type: 'choice', parts };
  }

  private list(): Tree {
    const parts: Tree[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) parts.push(this.repeat(this.atom()));
    return { type: 'list', parts };
  }

  private repeat(body: Tree): Tree {
    const sign = this.take(/[*+?]|\{\d+(?:,\d*)?\}/y);
    if (sign === '') return body;
    if (this.take(/\?/y)) this.foreign.add(`${sign}?`);
    const [, min = '', comma = '', max = ''] = /^\{(\d+)(?:(,)(\d*))?\}$/.exec(sign) ?? [];
    if (sign === '*') return { type: 'repeat', body, min: 0, max: Infinity };
    if (sign === '+') return { type: 'repeat', body, min: 1, max: Infinity };
    if (sign === '?') return { type: 'repeat', body, min: 0, max: 1 };
    return { type: 'repeat', body, min: Number(min), max: max !== '' ? Number(max) : comma ? Infinity : Number(min) };
  }

  private group(): Tree {
    const look = this.take(/\?(?:<?[=!])/y);
    const named = look === '' && this.take(/\?(?::|<\w+>)/y);
    if (named && named !== '?:') this.foreign.add(`(${named}`);
    this.depth += 1;
    const body = this.depth > DEEPEST ? this.odd('(((') : this.choice();
    this.depth -= 1;
    this.take(/\)/y);
    return look === '' ? body : this.odd(`(${look}`);
  }

  private atom(): Tree {
    if (this.take(/\(/y)) return this.group();
    for (const [sign, type] of [
      ['^', 'start'],
      ['$', 'end'],
    ] as const) {
      if (this.source[this.at] !== sign) continue;
      this.at += 1;
      this.foreign.add(sign);
      return { type };
    }
    const special = this.take(/\\(?:[bB]|[1-9]\d*|k<\w+>)/y);
    if (special) return this.odd(special);
    const atom = this.take(
      /\[(?:[^\]\\]|\\.)*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\c[A-Za-z]|\\.|./suy,
    );
    const shape = new RegExp(`^${atom}$`, 'u');
    return { type: 'atom', test: (character) => shape.test(character) };
  }
}
