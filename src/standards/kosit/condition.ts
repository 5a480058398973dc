import fontoxpath from 'fontoxpath';
import type { Document as Dom } from 'slimdom';
import { CONDITION_LIMIT, outOfTime, within } from '../xsd/time-limit.ts';

/** A condition of a KoSIT configuration, XPath 2 or later with the prefixes of its scenario; null where it cannot be evaluated, `slow` where it takes too long. */
export function condition(
  path: string,
  prefixes: Readonly<Record<string, string>>,
  limit = CONDITION_LIMIT,
): (dom: Dom) => boolean | 'slow' | null {
  const options = { namespaceResolver: (prefix: string) => (prefix === '' ? '' : (prefixes[prefix] ?? null)) };
  return (dom) => {
    try {
      return within(limit, () => fontoxpath.evaluateXPathToBoolean(path, dom, null, {}, options));
    } catch (error) {
      return outOfTime(error) ? 'slow' : null;
    }
  };
}
