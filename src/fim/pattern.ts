import { Patience } from './patience.ts';
import { accepts, automaton } from './pattern-automaton.ts';
import { isSlow } from './pattern-slow.ts';
import { Reader } from './pattern-tree.ts';

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

const LONGEST = 2000;
const MOST_STEPS = 5_000_000;

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
    slow: isSlow(tree),
    matches: (text, patience = new Patience(MOST_STEPS)) =>
      states && !patience.spent ? accepts(states, text, patience) : null,
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
