import { createHash } from 'node:crypto';
import { memo } from '../memo.ts';
import type { Catalogue } from '../rules/define-check.ts';
import { openCatalogue } from './catalogue.ts';
import type { Packed, Ruleset, RuleTexts } from './types.ts';

const FORMAT = 'vorgaben-ruleset-1';

/** sha256 of a ruleset's content. */
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

/**
 * What the digest is taken over: a line with the rules, a line with their texts, a line for each catalogue in the order
 * the first line names them. Texts and catalogues stand on lines of their own, so that nobody parses them in vain.
 */
export function contentOf({ texts, catalogues, ...rest }: Packed): string {
  const names = Object.keys(catalogues).sort();
  return [JSON.stringify({ ...rest, catalogues: names }), texts, ...names.map((name) => catalogues[name])].join('\n');
}

/** The packed form as text: a line with format and digest, then the content. */
export function serialise(packed: Packed): { text: string; digest: string } {
  const content = contentOf(packed);
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

/** The content's lines as a ruleset; null where they are none. */
function read(content: string): Packed | null {
  const [first = '', texts, ...lists] = content.split('\n');
  const { manifest, includes, prefixes, rules, catalogues } = (json(first) ?? {}) as Partial<
    Omit<Packed, 'catalogues'> & { catalogues: string[] }
  >;
  const whole = manifest && prefixes && Array.isArray(includes) && Array.isArray(rules) && Array.isArray(catalogues);
  if (!whole || texts === undefined || lists.length !== catalogues.length) return null;
  const named = Object.fromEntries(catalogues.map((name, index) => [name, lists[index]!]));
  return { manifest, includes, prefixes, rules, texts, catalogues: named };
}

export function parsePacked(text: string): Parsed {
  const end = text.indexOf('\n');
  const { format, digest } = (json(text.slice(0, Math.max(end, 0))) ?? {}) as { format?: string; digest?: string };
  if (format !== FORMAT) return { fault: 'format' };
  const content = text.slice(end + 1).replace(/\n$/, '');
  if (digest !== digestOf(content)) return { fault: 'digest' };
  const packed = read(content);
  return packed ? { ruleset: unpack(packed, digest) } : { fault: 'format' };
}
