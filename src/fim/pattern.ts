import { Patience } from './patience.ts';

/**
 * The `pattern` of a field. ECMAScript with the `u` flag, as browsers and JSON Schema take it, always for the whole
 * text; matched in linear time, because the pattern comes with the file.
 */
interface Pattern {
  /** Whether a browser accepts it at all. */
  readonly valid: boolean;
  /** Whether browsers of today accept it too: their `v` flag wants more characters escaped inside brackets. */
  readonly current: boolean;
  /** Constructs that XML Schema does not know, as written; where there are any but anchors, `matches` gives null. */
  readonly foreign: readonly string[];
  /** Whether a backtracking engine may need time exponential in the length of the text. */
  readonly slow: boolean;
  /** null where it cannot be said; that includes the end of `patience`. */
  matches(text: string, patience?: Patience): boolean | null;
}

type Tree =
  | { readonly type: 'atom'; readonly test: (character: string) => boolean }
  | { readonly type: 'start' | 'end' | 'odd' }
  | { readonly type: 'list' | 'choice'; readonly parts: readonly Tree[] }
  | { readonly type: 'repeat'; readonly body: Tree; readonly min: number; readonly max: number };

const LONGEST = 2000;
const DEEPEST = 100;
const MOST_STATES = 5000;
const MOST_STEPS = 5_000_000;
const SAMPLE = Array.from({ length: 352 }, (_, index) => String.fromCharCode(index + 32));

class Reader {
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

/** A step of the automaton: to `next` on a character, or freely to several where the position allows. */
interface State {
  readonly test?: (character: string) => boolean;
  readonly only?: 'start' | 'end';
  next: number[];
}

/** Thompson's construction; null where a repetition would make it too large. */
function automaton(tree: Tree): readonly State[] | null {
  const states: State[] = [{ next: [] }];
  const add = (state: State): number => states.push(state) - 1;
  const build = (part: Tree, after: number): number => {
    if (states.length > MOST_STATES) return after;
    if (part.type === 'atom') return add({ test: part.test, next: [after] });
    if (part.type === 'start' || part.type === 'end') return add({ only: part.type, next: [after] });
    if (part.type === 'list') return part.parts.reduceRight((next, one) => build(one, next), after);
    if (part.type === 'choice') return add({ next: part.parts.map((one) => build(one, after)) });
    if (part.type !== 'repeat') return after;
    let next = after;
    if (part.max === Infinity) {
      const loop = add({ next: [after] });
      states[loop]!.next.push(build(part.body, loop));
      next = loop;
    } else {
      for (let i = part.min; i < part.max && states.length <= MOST_STATES; i++)
        next = add({ next: [after, build(part.body, next)] });
    }
    for (let i = 0; i < part.min && states.length <= MOST_STATES; i++) {
      const before = states.length;
      next = build(part.body, next);
      if (states.length === before) break;
    }
    return next;
  };
  const first = build(tree, 0);
  states.push({ next: [first] });
  return states.length > MOST_STATES ? null : states;
}

function run(states: readonly State[], text: string, patience: Patience): boolean | null {
  const characters = [...text];
  let here = new Set<number>();
  const enter = (start: number, position: number, into: Set<number>) => {
    const todo = [start];
    for (let index = todo.pop(); index !== undefined; index = todo.pop()) {
      if (into.has(index)) continue;
      const state = states[index]!;
      into.add(index);
      const open = state.only === undefined || position === (state.only === 'start' ? 0 : characters.length);
      if (!state.test && open) todo.push(...state.next);
    }
  };
  enter(states.length - 1, 0, here);
  for (const [position, character] of characters.entries()) {
    const there = new Set<number>();
    for (const index of here) if (states[index]!.test?.(character)) enter(states[index]!.next[0]!, position + 1, there);
    here = there;
    if (!patience.take(here.size + 1)) return null;
  }
  return here.has(0);
}

/** Characters of the sample that a part may take, anywhere or first. */
function characters(tree: Tree, first: boolean): ReadonlySet<string> {
  if (tree.type === 'atom') return new Set(SAMPLE.filter(tree.test));
  if (tree.type === 'repeat') return characters(tree.body, first);
  if (tree.type !== 'list' && tree.type !== 'choice') return new Set();
  const end =
    tree.type === 'list' && first ? tree.parts.findIndex((part) => part.type !== 'repeat' || part.min > 0) + 1 : 0;
  return new Set((end > 0 ? tree.parts.slice(0, end) : tree.parts).flatMap((part) => [...characters(part, first)]));
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((character) => b.has(character));

const MANY = 8;

/** Whether a part that is repeated can split the same text in more than one way. */
function ambiguous(body: Tree): boolean {
  if (body.type === 'repeat') return body.max - body.min >= MANY || ambiguous(body.body);
  if (body.type === 'choice') {
    const firsts = body.parts.map((part) => characters(part, true));
    return (
      firsts.some((one, index) => firsts.slice(index + 1).some((other) => overlap(one, other))) ||
      body.parts.some(ambiguous)
    );
  }
  if (body.type !== 'list') return false;
  const loose = body.parts.filter(ambiguous);
  if (loose.length === 0) return false;
  const taken = new Set(loose.flatMap((part) => [...characters(part, false)]));
  return !body.parts.some((part) => {
    const own = characters(part, false);
    return own.size > 0 && !(part.type === 'repeat' && part.min === 0) && !overlap(own, taken);
  });
}

function slow(tree: Tree): boolean {
  if (tree.type === 'repeat') return (tree.max >= MANY && ambiguous(tree.body)) || slow(tree.body);
  return (tree.type === 'list' || tree.type === 'choice') && tree.parts.some(slow);
}

const INVALID: Pattern = { valid: false, current: false, foreign: [], slow: false, matches: () => null };
const known = new Map<string, Pattern>();

function compiles(source: string, flag: 'u' | 'v'): boolean {
  try {
    new RegExp(`^(?:${source})$`, flag);
    return true;
  } catch {
    return false;
  }
}

function compile(source: string): Pattern {
  if (!compiles(source, 'u')) return INVALID;
  const current = compiles(source, 'v');
  if (source.length > LONGEST) return { valid: true, current, foreign: [], slow: false, matches: () => null };
  const reader = new Reader(source);
  const tree = reader.choice();
  const foreign = [...reader.foreign];
  const odd = foreign.some((construct) => /^\(\?<?[=!]|^\\|^\(\(/.test(construct));
  const states = odd ? null : automaton(tree);
  return {
    valid: true,
    current,
    foreign,
    slow: slow(tree),
    matches: (text, patience = new Patience(MOST_STEPS)) =>
      states && !patience.spent ? run(states, text, patience) : null,
  };
}

/** Reads a pattern, once. */
export function patternOf(source: string): Pattern {
  let pattern = known.get(source);
  if (!pattern) {
    pattern = compile(source);
    known.set(source, pattern);
  }
  return pattern;
}
