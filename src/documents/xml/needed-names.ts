import { memo } from '../../base/memo.ts';

/** Predicates that ask for a name, or for how it begins, and for nothing else. */
const ASKS = /^\s*(?:local-name\(\)\s*=\s*'([^']+)'|starts-with\(\s*local-name\(\)\s*,\s*'([^']+)'\s*\))\s*$/;
/** A step without its predicates: a name with or without axis and prefix. */
const STEP = /^(?:@|[a-z-]+::)?(?:[\p{L}_][\p{L}\p{N}_.-]*:)?([\p{L}_][\p{L}\p{N}_.-]*)$/u;
const NAMELESS = /^(?:\.|\.\.|(?:@|[a-z-]+::)?(?:[\p{L}_][\p{L}\p{N}_.-]*:)?\*|(?:text|node|comment)\(\)|)$/u;

/** What stands outside of all brackets, and what stands in the outermost of them; null where brackets or quotes do not match. */
function taken(path: string): { readonly bare: string; readonly asked: readonly string[] } | null {
  const asked: string[] = [];
  let bare = '';
  let depth = 0;
  let from = 0;
  for (let at = 0; at < path.length; at++) {
    const c = path[at]!;
    if (c === "'" || c === '"') {
      const end = path.indexOf(c, at + 1);
      if (end === -1 || depth === 0) return null;
      at = end;
    } else if (c === '[') {
      if (depth === 0) from = at + 1;
      depth += 1;
    } else if (c === ']') {
      depth -= 1;
      if (depth < 0) return null;
      if (depth === 0) asked.push(path.slice(from, at));
    } else if (depth === 0) bare += c;
  }
  return depth === 0 ? { bare, asked } : null;
}

/** Names that a path without alternatives cannot do without; null where that cannot be told. */
function ofAlternative(path: string): readonly string[] | null {
  const parts = taken(path);
  if (!parts) return null;
  const names: string[] = [];
  for (const step of parts.bare.split('/')) {
    const name = STEP.exec(step.trim())?.[1];
    if (name !== undefined) names.push(name);
    else if (!NAMELESS.test(step.trim())) return null;
  }
  for (const one of parts.asked) {
    const match = ASKS.exec(one);
    const name = match?.[1] ?? match?.[2];
    if (name !== undefined) names.push(name);
  }
  return names;
}

/** An XPath taken apart where it says `|` outside of brackets and quotes. */
function alternatives(path: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < path.length; at++) {
    const c = path[at]!;
    if (c === "'" || c === '"') {
      const end = path.indexOf(c, at + 1);
      if (end === -1) break;
      at = end;
    } else if (c === '[' || c === '(') depth += 1;
    else if (c === ']' || c === ')') depth -= 1;
    else if (c === '|' && depth === 0) {
      found.push(path.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, path.slice(from)];
}

/** What a path asks of a file and of who evaluates it. */
interface Needs {
  /** For each alternative the names it cannot do without. */
  readonly names: readonly (readonly string[])[];
  readonly prefixes: readonly string[];
}

/** Functions of XPath 1.0; a path with another one is for libxml2 to refuse. */
const CORE = new Set(
  'last position count id local-name namespace-uri name string concat starts-with contains substring-before substring-after substring string-length normalize-space translate boolean not true false lang number sum floor ceiling round text node comment processing-instruction and or div mod'.split(
    ' ',
  ),
);

function needsOf(path: string): Needs | null {
  const unquoted = path.replace(/'[^']*'|"[^"]*"/g, "''");
  const called = [...unquoted.matchAll(/(?<![\w:-])([\w:-]+)\s*\(/g)].map((match) => match[1]!);
  const names = alternatives(path).map(ofAlternative);
  if (!called.every((name) => CORE.has(name)) || names.some((one) => one === null || one.length === 0)) return null;
  const prefixes = [...unquoted.matchAll(/(?<![\p{L}\p{N}_.-])([\p{L}_][\p{L}\p{N}_.-]*):(?!:)/gu)].map(
    (match) => match[1]!,
  );
  return { names: names as string[][], prefixes };
}

const known = new Map<string, { readonly needs: Needs | null }>();

/** What an XPath cannot do without; null where some alternative may do without any name, or libxml2 may refuse it. */
export const needsOfPath = (path: string): Needs | null => memo(known, path, () => ({ needs: needsOf(path) })).needs;

/**
 * Tells searches that find nothing from the text of a file alone: names cannot be written otherwise than they are, so that a
 * path whose names do not stand there leads nowhere. Asking the text is faster than searching the tree.
 */
export class NamesIn {
  private readonly text: string;
  private readonly asked = new Map<string, boolean>();

  constructor(text: string) {
    this.text = text;
  }

  /** Whether a path can select anything, as far as its names tell. */
  allow(path: string, prefixes: Readonly<Record<string, string>>): boolean {
    const needs = needsOfPath(path);
    return (
      needs === null ||
      !needs.prefixes.every((prefix) => Object.hasOwn(prefixes, prefix)) ||
      needs.names.some((names) => names.every((name) => this.has(name)))
    );
  }

  private has(name: string): boolean {
    return memo(this.asked, name, () => this.text.includes(name));
  }
}
