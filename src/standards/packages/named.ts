import { UserError } from '../../base/errors.ts';
import { REFUSED } from '../../words/standards.ts';

/** Name and version a user gives where schemas do not say them. */
export interface Named {
  readonly name: string;
  readonly version: string;
}

const VERSION = /^[0-9A-Za-z][0-9A-Za-z.+_-]{0,59}$/;

/** Reads `--as`. */
export function readAs(value: string | undefined): Named | null {
  if (value === undefined) return null;
  const at = value.lastIndexOf('@');
  const named = { name: value.slice(0, at).trim(), version: value.slice(at + 1).trim() };
  if (at < 1 || !/[a-z0-9]/i.test(named.name) || !VERSION.test(named.version))
    throw new UserError(REFUSED['bad-as'], { value });
  return named;
}

/** A version as a folder can be called. */
export const plainVersion = (version: string): string =>
  version
    .trim()
    .replace(/[^0-9A-Za-z.+_-]+/g, '-')
    .replace(/^[^0-9A-Za-z]+/, '')
    .slice(0, 60);
