/** What is required of each component. */
export const ASKED = ['name', 'version', 'licence', 'hash'] as const;
export type Asked = (typeof ASKED)[number];

/** Components that lack something: how many, and the first of them. */
export interface Lacking {
  readonly count: number;
  readonly pointer: string;
  readonly name: string;
}

/** What a bill of materials says, in whichever form it is written. */
export interface Sbom {
  readonly format: 'CycloneDX' | 'SPDX';
  readonly version: string;
  /** Place of the version. */
  readonly pointer: string;
  /** Who made the bill, as written; several with blanks between. */
  readonly creators: string;
  readonly time: string;
  readonly components: number;
  /** Nothing where the form of the list is one we do not read. */
  readonly lacking: ReadonlyMap<Asked, Lacking> | null;
}

/** Whether a text names a way to reach somebody: an e-mail address or a web address. */
export const reaches = (text: string): boolean => /[^\s@<>()]@[^\s@<>()]+\.[a-z]{2,}|https?:\/\/\S/i.test(text);

/** A moment as both formats write it (RFC 3339). */
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i.test(text) && !Number.isNaN(Date.parse(text));

/** SHA-512, which both formats spell differently. */
export const isSha512 = (algorithm: string): boolean => /^sha-?512$/i.test(algorithm);
