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

/** The order of two versions; 2.0 and 2.0.0 are the same, a pre-release comes before its release. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [split(left), split(right)];
  const order = compareLists(a.numbers.split('.'), b.numbers.split('.'), '0');
  if (order !== 0 || a.release === b.release) return order;
  if (a.release === undefined || b.release === undefined) return a.release === undefined ? 1 : -1;
  return compareLists(a.release.split('.'), b.release.split('.'), undefined);
}
