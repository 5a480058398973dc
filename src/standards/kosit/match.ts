import { type Document as Dom, parseXmlDocument } from 'slimdom';
import { counted } from '../../base/counters.ts';
import type { TimeLeft } from '../../base/time-left.ts';
import type { FileDocument } from '../../documents/file.ts';
import { compiled } from '../../documents/xml/xml-search.ts';
import { condition } from './condition.ts';
import { asPlainPath } from './plain-path.ts';

/** Larger documents are not matched by expressions that need a tree of their own: it would be held a second time. */
const LARGEST = 20_000_000;

/** Whether a document is meant, or why that cannot be told here. */
export type Match = (
  document: FileDocument,
  asOf?: string,
  time?: TimeLeft,
) => boolean | { readonly code: 'match-too-large' | 'match-too-slow' | 'match-unsupported' };

/** The tree of the document asked about last: a configuration asks with a dozen scenarios in a row. */
let last: { readonly document: FileDocument; readonly dom: Dom } | undefined;

function domOf(document: FileDocument): Dom {
  if (last?.document !== document) last = { document, dom: parseXmlDocument(document.text) };
  return last.dom;
}

/** KoSIT's `match`: an XPath 2 or later over the document, with the prefixes of its scenario. */
export function compileMatch(path: string, prefixes: Readonly<Record<string, string>>, limit?: number): Match {
  const plain = asPlainPath(path, prefixes);
  if (plain !== null) return plainMatch(plain, prefixes);
  const holds = condition(path, prefixes, limit);
  return (document, asOf, time) => {
    if (document.bytes > LARGEST) return { code: 'match-too-large' };
    try {
      const answer = holds(domOf(document), asOf, time);
      return answer === 'slow' ? { code: 'match-too-slow' } : (answer ?? { code: 'match-unsupported' });
    } catch {
      return { code: 'match-unsupported' };
    }
  };
}

/** What libxml2 can ask the tree that is there already: nearly all that is published. */
function plainMatch(path: string, prefixes: Readonly<Record<string, string>>): Match {
  const expression = compiled(path, prefixes);
  return ({ tree }) => {
    counted.xpaths += 1;
    return tree!.eval(expression) === true;
  };
}
