import type { Scope } from './tree.ts';
import { XSL } from './tree.ts';

const SVRL = 'http://purl.oclc.org/dsdl/svrl';
/** Namespace of the names we invent in a stylesheet; always written `Q{…}name`, so it needs no prefix. */
const OWN = 'urn:vorgaben:schematron';
export const own = (name: string): string => `Q{${OWN}}${name}`;

/** Attributes to write; null and undefined are left out. */
export type Attributes = Readonly<Record<string, string | null | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (c) => ESCAPES[c]!);
const escapeValue = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c]!);
/** A value in which nothing is an expression: XSLT reads `{…}` in the attributes of result elements. */
export const literal = (value: string): string => value.replace(/[{}]/g, '$&$&');

export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeValue(value!)}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

function prefixOf(uri: string, wanted: string, taken: Scope): string {
  let prefix = wanted;
  for (let i = 1; (taken[prefix] ?? uri) !== uri; i++) prefix = `${wanted}${i}`;
  return prefix;
}

/** Writes XSLT and SVRL elements under prefixes that no schema can take away: user names reach it as values only. */
export class Writer {
  readonly namespaces: Scope;
  private readonly xslPrefix: string;
  private readonly svrlPrefix: string;

  constructor(scope: Scope) {
    this.xslPrefix = prefixOf(XSL, 'xsl', scope);
    this.svrlPrefix = prefixOf(SVRL, 'svrl', scope);
    this.namespaces = { ...scope, [this.xslPrefix]: XSL, [this.svrlPrefix]: SVRL };
  }

  xsl(name: string, attributes: Attributes, ...content: readonly string[]): string {
    return tag(`${this.xslPrefix}:${name}`, attributes, ...content);
  }

  /** An SVRL element; its attributes are values, never expressions. */
  svrl(name: string, attributes: Attributes, ...content: readonly string[]): string {
    const values = Object.entries(attributes).map(([key, value]) => [key, value == null ? value : literal(value)]);
    return tag(`${this.svrlPrefix}:${name}`, Object.fromEntries(values), ...content);
  }

  text(text: string): string {
    return text === '' ? '' : this.xsl('text', {}, escapeText(text));
  }
}
