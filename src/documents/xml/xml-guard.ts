import type { Allowance } from '../allowance.ts';
import type { Fault } from '../file-facts.ts';
import { Lines } from '../lines.ts';

/** Depth and attribute limits that every parser behind this guard survives (facts/xoev.md 4.3). */
export const LIMITS = { depth: 200, attributes: 10_000 } as const;

const ENCODING = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/;

/**
 * Looks at an XML text before any parser does: no DOCTYPE, bounded depth, bounded attributes, encoding UTF-8, no more
 * parts than the service may have.
 * One pass that jumps from tag to tag; it does not judge well-formedness.
 */
export function guardXml(text: string, allowance?: Allowance): Fault | null {
  const fault = (code: string, at: number, args: Fault['args'] = {}, length = 1): Fault => ({
    stage: 'bytes',
    code,
    args,
    range: new Lines(text).range(at, at + length),
  });
  const encoding = ENCODING.exec(text)?.[1];
  if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding)) {
    // The text was read as UTF-8, strictly: so that is what it is.
    const at = text.indexOf(encoding, text.indexOf('encoding') + 'encoding'.length);
    const fix = { range: new Lines(text).range(at, at + encoding.length), text: 'UTF-8' };
    return { ...fault('declared-encoding', 0, { encoding }), fix };
  }
  let depth = 0;
  let parts = 0;
  for (let i = text.indexOf('<'); i !== -1; i = text.indexOf('<', i)) {
    const next = text.charCodeAt(i + 1);
    parts += 1;
    if (next === 0x21 /* ! */) {
      if (text.startsWith('<!--', i)) i = after(text, '-->', i + 4);
      else if (text.startsWith('<![CDATA[', i)) i = after(text, ']]>', i + 9);
      else if (/^<!doctype/i.test(text.slice(i, i + 9))) return fault('doctype', i, {}, 9);
      else i += 2;
    } else if (next === 0x3f /* ? */) {
      i = after(text, '?>', i + 2);
    } else if (next === 0x2f /* / */) {
      depth -= 1;
      i = after(text, '>', i + 2);
    } else {
      const tag = startTag(text, i + 1);
      if (tag.attributes > LIMITS.attributes) return fault('attributes', i, { limit: LIMITS.attributes });
      // Each attribute is a node with a text of its own.
      parts += 2 * tag.attributes;
      if (!tag.empty) depth += 1;
      if (depth > LIMITS.depth) return fault('depth', i, { limit: LIMITS.depth });
      i = tag.end;
    }
  }
  return allowance?.tree(parts) ?? null;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

/** Where a start tag ends, whether it is empty, and how many attributes it has. */
function startTag(text: string, from: number): { end: number; empty: boolean; attributes: number } {
  let attributes = 0;
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22 || c === 0x27) {
      attributes += 1;
      i = after(text, c === 0x22 ? '"' : "'", i + 1) - 1;
      if (attributes > LIMITS.attributes) break;
    } else if (c === 0x3e) return { end: i + 1, empty: text.charCodeAt(i - 1) === 0x2f, attributes };
  }
  return { end: text.length, empty: false, attributes };
}
