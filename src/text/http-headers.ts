/** A header field as a server sent it. */
export interface HeaderField {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
  /** Line of the file, where it is a text of lines. */
  readonly line: number;
  readonly length: number;
}

/** One answer of a server: its status and its header fields in order. */
export interface HeaderBlock {
  readonly status: number;
  readonly line: number;
  readonly length: number;
  readonly fields: readonly HeaderField[];
  /** Lines that are no header fields. */
  readonly odd: readonly Omit<HeaderField, 'name'>[];
}

const STATUS = /^HTTP\/\d(?:\.\d)? +([1-5]\d\d)(?: |$)/;
const FIELD = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):(.*)$/;

/** Takes header lines apart as `curl -D` and `curl -sI` write them: blocks of answers, redirects before the last. */
export function readHeaderBlocks(text: string): readonly HeaderBlock[] {
  const blocks: (Omit<HeaderBlock, 'fields' | 'odd'> & { fields: HeaderField[]; odd: Omit<HeaderField, 'name'>[] })[] =
    [];
  let open = false;
  for (const [at, whole] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const place = { line: at + 1, length: whole.length };
    const line = whole.trimEnd();
    const status = STATUS.exec(line)?.[1];
    if (status !== undefined) {
      blocks.push({ status: Number(status), ...place, fields: [], odd: [] });
      open = true;
    } else if (line === '') open = false;
    else {
      const block = blocks.at(-1);
      const [, name, value] = FIELD.exec(line) ?? [];
      if (!block || !open) continue;
      if (name === undefined || value === undefined) block.odd.push({ value: line, ...place });
      else block.fields.push({ name: name.toLowerCase(), value: value.trim(), ...place });
    }
  }
  return blocks;
}

/** A cookie as the server sets it. */
export interface Cookie {
  readonly name: string;
  /** Attributes by name in small letters; a flag has an empty value. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Reads the value of `Set-Cookie` as browsers do (RFC 6265, 5.2). */
export function readCookie(value: string): Cookie {
  const [pair = '', ...rest] = value.split(';');
  const attributes = new Map(
    rest.map((part): [string, string] => {
      const [name = '', ...said] = part.split('=');
      return [name.trim().toLowerCase(), said.join('=').trim()];
    }),
  );
  return { name: (pair.split('=')[0] ?? '').trim(), attributes };
}

/** A policy of `Content-Security-Policy`: the sources each directive allows, both in small letters. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads the policies of one header value; several stand in it with commas between, and all of them hold. */
export function readPolicies(value: string): readonly Policy[] {
  return value
    .split(',')
    .map((policy) => {
      const found = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name, ...sources] = directive.trim().split(/\s+/);
        const key = name?.toLowerCase() ?? '';
        // The first of two directives counts.
        if (key !== '' && !found.has(key))
          found.set(
            key,
            sources.map((source) => source.toLowerCase()),
          );
      }
      return found;
    })
    .filter(({ size }) => size > 0);
}

/** What a policy allows in a directive, by itself or through `default-src`; null where it limits nothing. */
export function allowedIn(policy: Policy, directive: string): readonly string[] | null {
  return policy.get(directive) ?? policy.get('default-src') ?? null;
}
