import { createContext, Script } from 'node:vm';
import { isSafePattern } from 'redos-detector';
import { repetitions } from './sample-text.ts';

/** Steps of the detector: bounded by count, not by time, so that the answer is the same on every machine. */
const STEPS = 600;
const SCORE = 30;
/**
 * Text that an exponential pattern cannot get through, and any other does in well under a millisecond; and one that
 * takes seconds where the cost grows with the third power or more, and milliseconds where it is the second.
 */
const LENGTHS = [64, 3000] as const;
/** How long a pattern may take, in turn: on a busy machine a harmless one may miss the first limit, or the second. */
const MILLISECONDS = [150, 2000, 8000, 32_000] as const;
/** One that was stopped after computing that long, whatever else the machine did meanwhile, is not harmless. */
const COMPUTED = [100, 1500] as const;
/** Milliseconds from which growth is looked at: less is over before anybody notices. */
const WORTH_A_LOOK = 200;
/** Twice the length costs four times as much where it is the second power, eight times where it is the third. */
const THIRD_POWER = 5.7;
const TRAILS = 4;

/** Only a repeated group, or repetitions one after the other, can take that long; the detector is slow on long patterns. */
const REPEATED_GROUP = /\)(?:[*+]|\{)/;
const REPETITION = /(?<!\\)(?:[*+]|\{\d+,\d*\}|(?<![(*+}])\?)/g;
/** From so many on they may cost a third power, and from so many on the detector is asked as well. */
const SOME = 2;
const MANY = 8;
const WAYS_IN = 6;

const repeats = (pattern: string): number =>
  REPEATED_GROUP.test(pattern) ? Number.POSITIVE_INFINITY : (pattern.match(REPETITION) ?? []).length;

const ENDINGS = ['\u0001', ' !', 'a\u0001'] as const;
/** What patterns of names, numbers and addresses are made of; the pattern's own characters come first. */
const CHARACTERS = 'aA0 -._:/@xyz1äß\n';

const context = createContext({});
const RUN = new Script('for (const text of texts) { expression.lastIndex = 0; expression.test(text); }');

/** A character that both sides of a trail take; empty where none is found. */
function common(a: string, b: string, flags: string, alphabet: readonly string[]): string {
  try {
    const both = [a, b].map((source) => new RegExp(`^(?:${source})$`, flags));
    return alphabet.find((one) => both.every((side) => side.test(one))) ?? '';
  } catch {
    return '';
  }
}

/** Texts that the detector's trails say match in several ways. */
function detected(pattern: string, flags: string, alphabet: readonly string[]): string[] {
  const answer = isSafePattern(pattern, {
    unicode: flags.includes('u'),
    caseInsensitive: flags.includes('i'),
    maxSteps: STEPS,
    maxScore: SCORE,
  });
  if (answer.safe) return [];
  const words = answer.trails
    .slice(-TRAILS)
    .map(({ trail }) => trail.map(({ a, b }) => common(a.node.source, b.node.source, flags, alphabet)).join(''));
  return [
    ...new Set(words.flatMap((word) => [...Array(6).keys()].map((size) => word.slice(-size - 1)).concat(word))),
  ].filter((word) => word !== '');
}

/** Whether the texts in the context are done within a time. */
function finishes(timeout: number): boolean {
  try {
    RUN.runInContext(context, { timeout });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return false;
  }
}

/** Milliseconds that the texts in the context took to compute; infinite where they were stopped after a harmless pattern's share. */
function computed(share: number): number {
  let spent = 0;
  for (const limit of MILLISECONDS) {
    const before = process.cpuUsage();
    const done = finishes(limit);
    spent = process.cpuUsage(before).user / 1000;
    if (done) return spent;
    if (spent >= share) break;
  }
  return Number.POSITIVE_INFINITY;
}

/** Whether texts of this length keep the expression busy; machines differ, how cost grows with length does not. */
function isBusy(textsOf: (length: number) => readonly string[], length: number, share: number): boolean {
  const took = (size: number) => {
    Object.assign(context, { texts: textsOf(size) });
    return computed(share);
  };
  const whole = took(length);
  if (whole < WORTH_A_LOOK || whole === Number.POSITIVE_INFINITY) return whole >= WORTH_A_LOOK;
  // The first run compiled the expression. What else the process did meanwhile only adds: the least is what it costs.
  const least = (size: number) => Math.min(took(size), took(size));
  return least(length) / least(length / 2) > THIRD_POWER;
}

const shown = (pump: string): string => `${pump.repeat(Math.ceil(12 / pump.length)).slice(0, 12)}…`;

/** What is tried: the repeated piece after each way in, so long, with an end that fits nothing. */
function textsOf(pump: string, ways: readonly string[], length: number): string[] {
  const body = pump.repeat(Math.ceil(length / pump.length)).slice(0, length);
  return ways.flatMap((way) => ENDINGS.map((ending) => `${way}${body}${ending}`));
}

/** The detector does not read every pattern that ECMAScript allows (lookbehind, \p{…}); then plain characters are tried. */
function suspects(pattern: string, flags: string, alphabet: readonly string[]): readonly string[] {
  if (repeats(pattern) < MANY) return [];
  try {
    return detected(pattern, flags, alphabet);
  } catch {
    return alphabet;
  }
}

/**
 * A short text on which a regular expression takes exponential time, or a few thousand characters on which it takes
 * the third power of their number or more; null where none is found.
 * The detector names suspects, among them many that are only quadratic; each suspicion is tried out under a time limit.
 */
export function slowText(pattern: string, flags = 'u'): string | null {
  const expression = new RegExp(pattern, flags);
  if (repeats(pattern) < SOME) return null;
  const alphabet = [...new Set([...pattern.replace(/\\./g, ''), ...CHARACTERS])];
  const repeated = repetitions(pattern, flags, alphabet);
  const ways = [...new Set(['', ...repeated.map(({ before }) => before)])].slice(0, WAYS_IN);
  const candidates = new Set([...suspects(pattern, flags, alphabet), ...repeated.map(({ inside }) => inside)]);
  for (const pump of candidates)
    for (const [index, length] of LENGTHS.entries()) {
      Object.assign(context, { expression });
      if (isBusy((size) => textsOf(pump, ways, size), length, COMPUTED[index]!)) return shown(pump);
    }
  return null;
}
