import { counted } from '../../base/counters.ts';
import { memo } from '../../base/memo.ts';
import { BadPath } from '../bad-path.ts';
import { Unsearchable } from '../content.ts';
import { type XmlDocument, type XmlNode, XmlXPath } from './libxml.ts';

/** Namespaces by the prefixes that a ruleset declares. */
export type Prefixes = Readonly<Record<string, string>>;

export const NO_PREFIXES: Prefixes = {};
const expressions = new WeakMap<Prefixes, Map<string, XmlXPath>>();

/** Every prefix is registered anew at each evaluation, which costs more than most evaluations: so only those an expression names. */
function named(path: string, prefixes: Prefixes): Prefixes {
  return Object.fromEntries(Object.entries(prefixes).filter(([prefix]) => path.includes(`${prefix}:`)));
}

/** XPath expressions, compiled once for each set of prefixes. */
export function compiled(path: string, prefixes: Prefixes): XmlXPath {
  const known = memo(expressions, prefixes, () => new Map<string, XmlXPath>());
  return memo(known, path, () => {
    try {
      return XmlXPath.compile(path, named(path, prefixes));
    } catch (error) {
      throw new BadPath(path, error);
    }
  });
}

/** What an expression selects; where libxml2 gives up on the size of what it is asked about, that is said as what it is. */
export function searched(from: XmlNode | XmlDocument, path: string, prefixes: Prefixes): XmlNode[] {
  const expression = compiled(path, prefixes);
  counted.xpaths += 1;
  try {
    return from.find(expression);
  } catch (error) {
    if (/limit|memory/i.test((error as Error).message.slice((error as Error).message.lastIndexOf("'"))))
      throw new Unsearchable(path);
    throw new BadPath(path, error);
  }
}
