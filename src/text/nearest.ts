import { closest, distance } from 'fastest-levenshtein';

export { distance };

const FARTHEST = 3;
const LISTED = 12;

/** The word somebody probably meant; empty where nothing is near (more than three letters off, or another word altogether). */
export function nearest(word: string, known: readonly string[]): string {
  // Words differ by no fewer steps than letters: one of a book is compared with nothing.
  const near = known.filter((name) => Math.abs(name.length - word.length) <= FARTHEST);
  if (near.length === 0) return '';
  const lower = word.toLowerCase();
  const found = closest(
    lower,
    near.map((name) => name.toLowerCase()),
  );
  const steps = distance(lower, found);
  const within = found.length < 4 ? Math.floor(found.length / 3) : Math.min(FARTHEST, Math.floor(found.length / 2));
  if (steps > within) return '';
  return known.find((name) => name.toLowerCase() === found) ?? '';
}

/** A list short enough to read, and how many more there are. */
export function listed<T extends string | number>(
  values: readonly T[],
): { readonly allowed: readonly T[]; readonly more: number } {
  return { allowed: values.slice(0, LISTED), more: Math.max(0, values.length - LISTED) };
}
