/** Texts in the order of their characters, the same on every machine whatever its language. */
export const ascending = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of things by a text of theirs. */
export const by =
  <T>(key: (one: T) => string) =>
  (a: T, b: T): number =>
    ascending(key(a), key(b));
