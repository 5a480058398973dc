import { distance } from 'fastest-levenshtein';
import { memo } from '../base/memo.ts';
import { normalForm } from './normal-form.ts';

/** Words of this length can bear one slip of the pen, and twice as long ones two. */
const SHORT = 4;
const LONG = 8;

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** What remains of a word when letters, umlauts, blanks and hyphens may be written in either way. */
const folded = (word: string): string =>
  normalForm(word)
    .toLowerCase()
    .trim()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!)
    .replace(/(?<=\p{L})[\s_-]+(?=\p{L})/gu, '')
    .replace(/[\s_]+/g, '-');

const foldedLists = new WeakMap<readonly string[], readonly string[]>();
const digits = (word: string): string => word.replace(/\D+/g, ' ').trim();

/** Whether one word is the other with two neighbours exchanged. */
function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((_, index) => one[index] !== other[index]);
  return at >= 0 && one === other.slice(0, at) + (other[at + 1] ?? '') + other[at]! + other.slice(at + 2);
}

const steps = (one: string, other: string): number => (swapped(one, other) ? 1 : distance(one, other));

/**
 * The one known word that is certainly meant: written otherwise in letters, umlauts and hyphens only, or with a slip that
 * fits no other. Empty where that is a guess: short words, other digits, a prefix that may turn the meaning round.
 */
export function certain(word: string, known: readonly string[]): string {
  if (known.includes(word)) return '';
  const found = folded(word);
  if (found === '') return '';
  const names = memo(foldedLists, known, () => known.map(folded));
  const alike = known.filter((_, index) => names[index] === found);
  if (alike.length > 0) return alike.length === 1 ? alike[0]! : '';
  if (found.length < SHORT) return '';
  const limit = found.length < LONG ? 1 : 2;
  // Words differ by no fewer steps than letters: one of a book is compared with nothing.
  const near = known
    .map((name, index) => ({ name, folded: names[index]! }))
    .filter((one) => Math.abs(one.folded.length - found.length) <= limit + 1)
    .map((one) => ({ ...one, steps: steps(found, one.folded) }))
    .filter((one) => one.steps <= limit + 1);
  const first = near.filter((one) => one.steps <= limit);
  const [one] = first;
  if (!one || near.length > 1 || one.folded.length < SHORT || digits(one.name) !== digits(word)) return '';
  const turned = one.folded.endsWith(found) || found.endsWith(one.folded);
  return turned ? '' : one.name;
}
