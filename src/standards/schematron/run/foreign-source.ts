import { parseXml, XmlAttribute, XmlElement } from '../../../documents/xml/libxml.ts';

/*
 * What a stylesheet could make the compiler itself run. Looking through the compiled stylesheet comes too late for that:
 * static expressions (XSLT 3.0, 9.5) are evaluated while it is compiled, and shadow attributes (3.13.2) are made of them.
 */

const XSL = 'http://www.w3.org/1999/XSL/Transform';
const STATIC = `//*[namespace-uri() = '${XSL}' and (local-name() = 'use-package' or local-name() = 'import-schema')]
  | //*[namespace-uri() = '${XSL}']/@*[namespace-uri() = '' and (starts-with(local-name(), '_')
      or local-name() = 'use-when' or local-name() = 'static')]
  | //@*[namespace-uri() = '${XSL}' and local-name() = 'use-when']`;

/** Namespaces of SaxonJS: their functions run JavaScript, read files, ask the engine. */
const ENGINE = /saxonica\.com\/ns|saxon\.sf\.net/i;
/** Functions that find others by a name made at run time. */
const INDIRECT = /(?<![\w.-])(?:function-lookup|load-xquery-module|transform)(?=\s*[(#])/;

/** Prefixes bound to a namespace of the engine; the stylesheets of ISO Schematron declare one without using it. */
function enginePrefixes(text: string): string[] {
  const decoded = text.replace(/&#(x[0-9a-f]+|\d+);/gi, (_, code: string) =>
    String.fromCodePoint(Math.min(0x10ffff, Number(/^x/i.test(code) ? `0${code}` : code))),
  );
  return [...decoded.matchAll(/\sxmlns:([\p{L}_][\p{L}\p{N}_.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)]
    .filter(([, , double, single]) => ENGINE.test(double ?? single ?? ''))
    .map(([, prefix]) => prefix!.replace(/[.]/g, '\\.'));
}

/** A name that spells its namespace out (`Q{…}name`), of the engine; undefined where there is none. */
function engineName(content: string): string | undefined {
  const parts = content.split('}');
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const at = part.search(/Q\{/i);
    if (at >= 0 && ENGINE.test(part.slice(at)))
      return `${part.slice(at)}}${/^[\w.-]*/.exec(parts[index + 1]!)?.[0] ?? ''}`;
  }
  return undefined;
}

/** The first thing in a stylesheet that could run while it is compiled, or calls the engine; null where there is none. The text is well-formed. */
export function foreignInSource(text: string): string | null {
  const tree = parseXml(Buffer.from(text));
  try {
    const [found] = tree.find(STATIC);
    if (found) return found instanceof XmlElement || found instanceof XmlAttribute ? found.name : found.content;
    const prefixes = enginePrefixes(text);
    const called = prefixes.length > 0 ? new RegExp(`(?<![\\w.-])(?:${prefixes.join('|')}):[\\w.-]+`, 'u') : null;
    for (const { content } of tree.find('//@*|//text()')) {
      const name = engineName(content) ?? (INDIRECT.exec(content) ?? called?.exec(content))?.[0];
      if (name !== undefined) return name;
    }
    return null;
  } finally {
    tree.dispose();
  }
}
