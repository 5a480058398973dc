import fontoxpath from 'fontoxpath';
import type { Document as Dom } from 'slimdom';

/** A condition of a KoSIT configuration, XPath 2 or later with the prefixes of its scenario; null where it cannot be evaluated. */
export function condition(path: string, prefixes: Readonly<Record<string, string>>): (dom: Dom) => boolean | null {
  const options = { namespaceResolver: (prefix: string) => (prefix === '' ? '' : (prefixes[prefix] ?? null)) };
  return (dom) => {
    try {
      return fontoxpath.evaluateXPathToBoolean(path, dom, null, {}, options);
    } catch {
      return null;
    }
  };
}
