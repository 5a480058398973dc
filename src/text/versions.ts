const NUMBERS = /^\d+(?:\.\d+)*$/;
const IDENTIFIERS = /^[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/;

/** Dotted numbers, a pre-release after a hyphen, build data after a plus sign (which never counts). */
function split(text: string): { numbers: string; release: string | undefined; build: string | undefined } {
  const [main = '', ...build] = text.split('+');
  const hyphen = main.indexOf('-');
  return {
    numbers: hyphen < 0 ? main : main.slice(0, hyphen),
    release: hyphen < 0 ? undefined : main.slice(hyphen + 1),
    build: build.length ? build.join('+') : undefined,
  };
}

export function isVersion(text: string): boolean {
  const { numbers, release, build } = split(text);
  return NUMBERS.test(numbers) && [release, build].every((part) => part === undefined || IDENTIFIERS.test(part));
}

/** SemVer: three numbers without leading zeros. */
export function isSemVer(text: string): boolean {
  const { numbers, release } = split(text);
  const leadingZero = (part: string) => /^0\d+$/.test(part);
  const parts = numbers.split('.');
  return isVersion(text) && parts.length === 3 && ![...parts, ...(release?.split('.') ?? [])].some(leadingZero);
}

/** Digits of any length as numbers, anything else as text; numbers come first. */
function compareParts(left: string, right: string): number {
  const [a, b] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (a && b) return Math.sign(Number(BigInt(left) - BigInt(right)));
  if (a !== b) return a ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}

function compareLists(left: readonly string[], right: readonly string[], filler: string | undefined): number {
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [a, b] = [left[i] ?? filler, right[i] ?? filler];
    if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
    const order = compareParts(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * The order of versions that follow no scheme, as code lists have them: days, numbers, either with letters. Digits count
 * as numbers, everything else as text; what goes on comes later, but for a hyphen and a letter (`1.0-rc1`), which go before.
 */
export function compareEditions(left: string, right: string): number {
  const [a, b] = [left.match(/\d+|\D+/g) ?? [], right.match(/\d+|\D+/g) ?? []];
  const at = a.findIndex((part, index) => index >= b.length || compareParts(part, b[index]!) !== 0);
  if (at >= 0 && at < b.length) return compareParts(a[at]!, b[at]!);
  const more = at >= 0 ? a[at]! : b[a.length];
  if (more === undefined) return 0;
  return (at >= 0 ? 1 : -1) * (/^-\p{L}/u.test(more) ? -1 : 1);
}

/** The order of two versions; 2.0 and 2.0.0 are the same, a pre-release comes before its release. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [split(left), split(right)];
  const order = compareLists(a.numbers.split('.'), b.numbers.split('.'), '0');
  if (order !== 0 || a.release === b.release) return order;
  if (a.release === undefined || b.release === undefined) return a.release === undefined ? 1 : -1;
  return compareLists(a.release.split('.'), b.release.split('.'), undefined);
}
