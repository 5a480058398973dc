import type { Args } from '../../base/nouns.ts';
import type { FileDocument } from '../../documents/file.ts';

/** `cbc:CustomizationID[. = 'x']`, `cbc:CustomizationID/text() = 'x'`, `@version = 'x'`: the last name and the value. */
const COMPARED =
  /(@?)(?<![\w.-])(?:[\w.-]+:)?([\w.-]+)(?:\/text\(\)|\[\s*(?:\.|text\(\)))?\s*(?:=|eq)\s*(?:'([^']*)'|"([^"]*)")/g;

/** Where a condition does not hold: a value it asks for that stands otherwise in the document; empty where none is found. */
export function matchFacts({ tree }: FileDocument, match: string): Args {
  if (!tree) return {};
  for (const [, at, name, single, double] of match.matchAll(COMPARED)) {
    const expected = single ?? double ?? '';
    const [node] = tree.find(`(//${at}*[local-name()='${name}'])[1]`);
    const found = node?.content.trim();
    if (found !== undefined && found !== expected && found.length < 1000)
      return { element: `${at}${name}`, expected, found };
  }
  return {};
}
