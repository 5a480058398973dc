import { xpathFault } from '../text/xpath-fault.ts';
import type { XPathFault } from '../text/xpath-words.ts';

/** A path that cannot be evaluated: the fault of whoever wrote it, said without the words of the library. */
export class BadPath extends Error {
  override readonly name = 'BadPath';
  /** What is wrong with it: a code of XPATH_FAULTS (words/xpath-faults.ts). */
  readonly fault: XPathFault;

  constructor(path: string, error: unknown) {
    super(path);
    const said = String((error as Error)?.message ?? error);
    const [, code = 'not-evaluated'] = SEEN_LATE.find(([pattern]) => pattern.test(said)) ?? [];
    this.fault = xpathFault(path) ?? { code, args: {} };
  }
}

/** What only shows when an expression that is an XPath meets a document. */
const SEEN_LATE: readonly (readonly [RegExp, string])[] = [
  [/namespace prefix/i, 'undeclared-prefix'],
  [/type|operand/i, 'wrong-types'],
];
