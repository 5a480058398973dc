/** How two values are held against each other. */
export type Reading = 'text' | 'lowercase' | 'url' | 'prefix' | 'version';

/** Addresses lead to the same place with and without a slash, `.git` or upper case in the host. */
function address(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (!url) return value;
  return `${url.protocol}//${url.host}${url.pathname.replace(/(?:\.git)?(?<!\/)\/*$/, '')}${url.search}`;
}

/** 1.4 and 1.4.0 are the same version, as is v1.4. */
const version = (value: string): string => value.replace(/^v(?=\d)/i, '').replace(/(?<!\.0)(?:\.0)+$/, '');

/** What of a value counts, by reading. */
export const READINGS: Readonly<Record<Reading, (value: string) => string>> = {
  text: (value) => value,
  lowercase: (value) => value.toLowerCase(),
  url: address,
  prefix: (value) => value,
  version,
};

/** Whether two values mean the same. */
export function isSameValue(one: string, other: string, reading: Reading): boolean {
  const [left, right] = [READINGS[reading](one), READINGS[reading](other)];
  return reading === 'prefix' ? left.startsWith(right) || right.startsWith(left) : left === right;
}
