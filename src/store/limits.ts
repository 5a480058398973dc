/** How much the store takes from one zip or folder: published standards stay below a tenth of it. */
export interface Limits {
  readonly files: number;
  /** Bytes of one file, unpacked. */
  readonly fileBytes: number;
  /** Bytes of all files together, unpacked. */
  readonly totalBytes: number;
  /** How many times a file may grow when unpacked, once it has `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  readonly depth: number;
}

export const LIMITS: Limits = {
  files: 20_000,
  fileBytes: 100_000_000,
  totalBytes: 500_000_000,
  ratio: 200,
  ratioFrom: 5_000_000,
  depth: 40,
};
