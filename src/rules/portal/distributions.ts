/** One way to get open data: where it is described, how it is called, and its licences as addresses or texts. */
export interface Distribution {
  readonly pointer: string;
  readonly name: string;
  readonly licences: readonly { readonly pointer: string; readonly value: string }[];
}

/** What a description of open data holds. */
export interface OpenData {
  readonly datasets: number;
  readonly distributions: readonly Distribution[];
  /** An address that says what the names mean and that is not opened. */
  readonly unknown: string;
}

export const DCAT = 'http://www.w3.org/ns/dcat#';
export const TERMS = 'http://purl.org/dc/terms/';

/** Parts that describe the same distribution are one: what one of them says, it says for all. */
export function joined(parts: readonly Distribution[]): readonly Distribution[] {
  const known = new Map<string, Distribution>();
  for (const [at, one] of parts.entries()) {
    const key = one.name === '' ? `#${at}` : one.name;
    const before = known.get(key);
    known.set(key, before ? { ...before, licences: [...before.licences, ...one.licences] } : one);
  }
  return [...known.values()];
}
