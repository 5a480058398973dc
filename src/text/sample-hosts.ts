/** Names that are reserved for examples (RFC 2606, RFC 6761): nobody can reach anything there. */
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org)|(?:example|invalid|test|localhost))\.?$/i;

/** What stands behind `//` or `@` in an address. */
const HOSTS = /(?:\/\/(?:[^\s/?#@"'<>]*@)?|[\p{L}\p{N}._%+-]@)([\p{L}\p{N}.-]+)/gu;
/** A host alone, with a port or a path. */
const BARE = /^([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\.?|localhost)(?::\d+)?(?:\/\S*)?$/iu;

/** Whether a text may name such a host at all. */
export const mayNameSampleHost = (text: string): boolean => /example|invalid|localhost|\.test\b/i.test(text);

/** The first host of a value, in an address or alone, that is reserved for examples. */
export function sampleHostIn(value: string): string | null {
  if (!mayNameSampleHost(value)) return null;
  const hosts = [...value.matchAll(HOSTS)].map((match) => match[1]!);
  const bare = BARE.exec(value.trim())?.[1];
  return [...hosts, ...(bare === undefined ? [] : [bare])].find((host) => RESERVED.test(host)) ?? null;
}
