import { createHash } from 'node:crypto';
import { memo } from '../memo.ts';
import type { Catalogue } from '../rules/define-check.ts';
import { openCatalogue } from './catalogue.ts';
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
    catalogueText: (name) => packed.catalogues[name],
    texts: () => (texts ??= new Map((JSON.parse(packed.texts) as RuleTexts[]).map((text) => [text.id, text]))),
    catalogue: (name) => {
      const text = packed.catalogues[name];
      return text === undefined ? undefined : memo(catalogues, name, () => openCatalogue(text));
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

/** JSON, or null where the text is none. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isPacked(value: unknown): value is Packed {
  const { manifest, includes, prefixes, rules, texts, catalogues } = (value ?? {}) as Partial<Packed>;
  return (
    Boolean(manifest && prefixes && catalogues) &&
    Array.isArray(includes) &&
    Array.isArray(rules) &&
    typeof texts === 'string'
  );
}

export function parsePacked(text: string): Parsed {
  const [head = '', content = ''] = text.split('\n', 2);
  const { format, digest } = (json(head) ?? {}) as { format?: string; digest?: string };
  if (format !== FORMAT) return { fault: 'format' };
  if (digest !== digestOf(content)) return { fault: 'digest' };
  const packed = json(content);
  return isPacked(packed) ? { ruleset: unpack(packed, digest) } : { fault: 'format' };
}
