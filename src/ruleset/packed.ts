import { createHash } from 'node:crypto';
import type { Catalogue } from '../rules/define-check.ts';
import type { Packed, Ruleset, RuleTexts } from './types.ts';

const FORMAT = 'vorgaben-ruleset-1';

/** sha256 of the one line that holds a ruleset. */
export function digestOf(content: string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** A packed ruleset as the engine uses it. */
export function unpack(packed: Packed, digest: string): Ruleset {
  let texts: ReadonlyMap<string, RuleTexts> | undefined;
  const catalogues = new Map<string, Catalogue>();
  return {
    manifest: packed.manifest,
    digest,
    includes: packed.includes,
    prefixes: packed.prefixes,
    rules: packed.rules,
    catalogues: Object.keys(packed.catalogues),
    texts: () => (texts ??= new Map((JSON.parse(packed.texts) as RuleTexts[]).map((text) => [text.id, text]))),
    catalogue: (name) => {
      const known = catalogues.get(name);
      const source = packed.catalogues[name];
      if (known || source === undefined) return known;
      const parsed = JSON.parse(source) as Catalogue;
      catalogues.set(name, parsed);
      return parsed;
    },
  };
}

/** The packed form as bytes: a line with format and digest, a line with the content. */
export function serialise(packed: Packed): { text: string; digest: string } {
  const content = JSON.stringify(packed);
  const digest = digestOf(content);
  return { text: `${JSON.stringify({ format: FORMAT, digest })}\n${content}\n`, digest };
}

/** Why a file is no packed ruleset, or the ruleset. */
export type Parsed = { ruleset: Ruleset } | { fault: 'format' | 'digest' };

export function parsePacked(text: string): Parsed {
  const [head = '', content = ''] = text.split('\n', 2);
  let header: { format?: string; digest?: string };
  try {
    header = JSON.parse(head) as typeof header;
  } catch {
    return { fault: 'format' };
  }
  if (header.format !== FORMAT) return { fault: 'format' };
  if (header.digest !== digestOf(content)) return { fault: 'digest' };
  return { ruleset: unpack(JSON.parse(content) as Packed, header.digest) };
}
