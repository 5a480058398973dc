/**
 * Locations of SVRL as XPath 1.0 that libxml2 evaluates. Compilers of Schematron write them in several ways:
 * `/Q{urn}a[1]` (fn:path), `/*:a[namespace-uri()='urn'][1]` (ISO skeleton, SchXslt), `/p:a[1]` with the prefixes that the
 * SVRL declares, and plain XPath 1.0.
 */

/** One step at the start of the text: axis sign, `Q{…}`, name with or without prefix or wildcard, predicates. */
const STEP =
  /^\/(@?)(?:(text|comment|processing-instruction|node)\([^)]*\)|Q\{([^}]*)\}([^/[\]@]+)|\*:([^/[\]@]+)|(?:([^/[\]@:(]+):)?([^/[\]@:(]+))((?:\[(?:[^\]"']|"[^"]*"|'[^']*')*\])*)/;

const quoted = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);

/** Predicates that only repeat the namespace are kept: XPath 1.0 understands them. */
const test = (local: string, namespace: string | null): string =>
  `[local-name()=${quoted(local)}${namespace === null ? '' : ` and namespace-uri()=${quoted(namespace)}`}]`;

/** XPath 1.0 for a location; null where it is written in a way unknown here. */
export function xpathOf(location: string, prefixes: Readonly<Record<string, string>>): string | null {
  let rest = location.trim().replace(/^Q\{http:\/\/www\.w3\.org\/2005\/xpath-functions\}root\(\)/, '');
  if (rest === '/' || rest === '') return '/';
  let path = '';
  while (rest !== '') {
    const match = STEP.exec(rest);
    if (!match) return null;
    const [whole, sign, type, uri, named, anyNamespace, prefix, local, predicates] = match;
    const namespace = uri ?? (prefix === undefined ? null : prefixes[prefix]);
    if (namespace === undefined) return null;
    if (type !== undefined) path += `/${type}()`;
    else {
      const name = named ?? anyNamespace ?? local!;
      // A name without prefix means no namespace here, as everywhere in XPath.
      const where = anyNamespace === undefined && prefix === undefined && uri === undefined ? '' : namespace;
      path += name === '*' ? `/${sign}*` : `/${sign}*${test(name, where)}`;
    }
    path += predicates ?? '';
    rest = rest.slice(whole.length);
  }
  return path;
}
