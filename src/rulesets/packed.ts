import { createHash } from 'node:crypto';
import { memo } from '../base/memo.ts';
import type { Catalogue } from '../rules/define-check.ts';
import { openCatalogue } from './catalogue.ts';
import type { Packed, Ruleset, RuleTexts } from './types.ts';

const FORMAT = 'vorgaben-ruleset-1';

/** sha256 of a ruleset's content. */
export function digestOf(content: string | Buffer): string {
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
    textsAsPacked: () => json(packed.texts),
    catalogue: (name) => {
      // Its text is put into letters each time it is asked for.
      if (!Object.hasOwn(packed.catalogues, name)) return undefined;
      return memo(catalogues, name, () => openCatalogue(packed.catalogues[name]!));
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

/** Why a file is no packed ruleset, or the ruleset; `newer`: packed by a later vorgaben in a form of its own. */
type Parsed = { ruleset: Ruleset } | { fault: 'format' | 'newer' | 'digest' };

/** JSON, or null where the text is none. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const NEWLINE = 0x0a;

/** Lines of the content, put into letters only when asked for: texts and catalogues are most of it. */
function linesOf(content: Buffer): (() => string)[] {
  const lines: (() => string)[] = [];
  for (let from = 0; from <= content.length; ) {
    const found = content.indexOf(NEWLINE, from);
    const [start, end] = [from, found < 0 ? content.length : found];
    lines.push(() => content.toString('utf8', start, end));
    from = end + 1;
  }
  return lines;
}

/** The content's lines as a ruleset; null where they are none. */
function read(content: Buffer): Packed | null {
  const [first, texts, ...lists] = linesOf(content);
  const { manifest, includes, prefixes, rules, catalogues } = (json(first!()) ?? {}) as Partial<
    Omit<Packed, 'catalogues'> & { catalogues: string[] }
  >;
  const whole = manifest && prefixes && Array.isArray(includes) && Array.isArray(rules) && Array.isArray(catalogues);
  if (!whole || texts === undefined || lists.length !== catalogues.length) return null;
  const named: Record<string, string> = {};
  catalogues.forEach((name, index) => {
    Object.defineProperty(named, name, { enumerable: true, get: lists[index]! });
  });
  return {
    manifest,
    includes,
    prefixes,
    rules,
    catalogues: named,
    get texts() {
      return texts();
    },
  };
}

export function parsePacked(packed: Buffer | string): Parsed {
  const bytes = typeof packed === 'string' ? Buffer.from(packed) : packed;
  const end = Math.max(bytes.indexOf(NEWLINE), 0);
  const { format, digest } = (json(bytes.toString('utf8', 0, Math.min(end, 1000))) ?? {}) as {
    format?: string;
    digest?: string;
  };
  if (format !== FORMAT) return { fault: /^vorgaben-ruleset-\d+$/.test(String(format)) ? 'newer' : 'format' };
  const last = bytes.at(-1) === NEWLINE ? bytes.length - 1 : bytes.length;
  const content = bytes.subarray(end + 1, last);
  if (digest !== digestOf(content)) return { fault: 'digest' };
  const found = read(content);
  return found ? { ruleset: unpack(found, digest) } : { fault: 'format' };
}
