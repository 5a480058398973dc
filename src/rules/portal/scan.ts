import type { Json } from '../../base/nouns.ts';

/** Something a scan found, and where it stands. */
export interface Seen {
  readonly pointer: string;
}

/** What a scan found out of one host. */
export interface Scan extends Seen {
  readonly host: string;
  /** Day it was made, null where the file does not say so. */
  readonly day: string | null;
  /** The scanner did not get through to the host. */
  readonly failed: boolean;
  /** Versions of the protocol that were tried: whether the host speaks them. */
  readonly versions: readonly (Seen & { readonly name: string; readonly offered: boolean })[];
  /** Cipher suites by their IANA names; `length` of the key agreed upon where that is Diffie-Hellman over a field. */
  readonly suites: readonly (Seen & { readonly name: string; readonly length: number | null })[];
  /** Keys of certificates of the host. */
  readonly keys: readonly (Seen & { readonly algorithm: string; readonly length: number })[];
}

/** A text, or none. */
export const string = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
/** A number, or none. */
export const number = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);
/** A host as it is compared. */
export const plainHost = (value: string): string => value.toLowerCase().replace(/\.$/, '');

/** The day of a moment in seconds since 1970. */
export function dayOf(seconds: number): string | null {
  const time = new Date(seconds * 1000);
  return seconds > 0 && !Number.isNaN(time.getTime()) ? time.toISOString().slice(0, 10) : null;
}

const KEY_NAMES: readonly (readonly [RegExp, string])[] = [
  [/rsa/i, 'RSA'],
  [/^_?ec|ellipt/i, 'EC'],
  [/dsa/i, 'DSA'],
];
/** What an algorithm of a key is called here. */
export const keyName = (algorithm: string): string =>
  KEY_NAMES.find(([pattern]) => pattern.test(algorithm))?.[1] ?? algorithm;
