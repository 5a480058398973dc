import {
  parseXml,
  XmlCData,
  XmlElement,
  XmlParseError,
  XmlText,
  type XmlTreeNode,
} from '../../../documents/xml/libxml.ts';
import { xmlFault } from '../../../documents/xml/xml-faults.ts';
import { guardXml } from '../../../documents/xml/xml-guard.ts';
import { Refusal } from './refusal.ts';

export const SCH = 'http://purl.oclc.org/dsdl/schematron';
export const XSL = 'http://www.w3.org/1999/XSL/Transform';
export const XML = 'http://www.w3.org/XML/1998/namespace';

/** Namespaces by prefix, `''` for the default namespace. */
export type Scope = Readonly<Record<string, string>>;

/** An element of a Schematron file, with what later steps ask of it; comments and processing instructions are gone. */
export interface SchElement {
  readonly namespace: string;
  readonly name: string;
  readonly prefix: string;
  /** Attributes without a namespace by name, those of XML as `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly foreign: readonly ForeignAttribute[];
  readonly scope: Scope;
  readonly children: readonly SchNode[];
  readonly file: string;
  readonly line: number;
  /** Language of its text, from the nearest `xml:lang`. */
  readonly lang: string | null;
}
export type SchNode = SchElement | string;
interface ForeignAttribute {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
  readonly value: string;
}

export const elements = (nodes: readonly SchNode[]): SchElement[] => nodes.filter((node) => typeof node !== 'string');
/** Children of one Schematron name. */
export const named = (element: SchElement, name: string): SchElement[] =>
  elements(element.children).filter((child) => child.namespace === SCH && child.name === name);
/** Attributes of Schematron that are names or words (`xsd:ID`, `xsd:token`): blanks around them do not count. */
const TOKENS = new Set('id is-a pattern rule abstract name prefix defaultPhase queryBinding'.split(' '));

/** Text of an element and all below it. */
export const textOf = (element: SchElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

function scopeOf(node: XmlElement, outer: Scope): Scope {
  const declared = Object.entries(node.nsDeclarations);
  const undeclared = node.prefix === '' && node.namespaceUri === '' && (outer[''] ?? '') !== '';
  if (declared.length === 0 && !undeclared) return outer;
  return { ...outer, ...Object.fromEntries(declared), ...(undeclared ? { '': '' } : {}) };
}

function convert(node: XmlElement, file: string, outer: Scope, outerLang: string | null): SchElement {
  const attributes = new Map<string, string>();
  const foreign: ForeignAttribute[] = [];
  for (const { namespaceUri: namespace, prefix, name, value } of node.attrs) {
    const token = node.namespaceUri === SCH && TOKENS.has(name);
    if (namespace === '') attributes.set(name, token ? value.trim().replace(/\s+/g, ' ') : value);
    else if (namespace === XML) attributes.set(`xml:${name}`, value);
    else foreign.push({ namespace, prefix, name, value });
  }
  const scope = scopeOf(node, outer);
  const lang = attributes.get('xml:lang') ?? outerLang;
  const children: SchNode[] = [];
  for (let child: XmlTreeNode | null = node.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) children.push(convert(child, file, scope, lang));
    else if (child instanceof XmlText || child instanceof XmlCData) children.push(child.content);
  }
  const { namespaceUri: namespace, name, prefix, line } = node;
  return { namespace, name, prefix, attributes, foreign, scope, children, file, line, lang };
}

/**
 * A text is characters already, so what it says of its bytes no longer counts; only when there is nothing but ASCII in
 * it can we be sure that whoever decoded it did not need to know.
 */
function withoutEncoding(text: string): string {
  return /^[\0-\x7f]*$/.test(text) ? text.replace(/^(<\?xml\s[^>]*?)\sencoding\s*=\s*(["'])[^"'>]*\2/, '$1') : text;
}

/** The root element of a file's text; a text that is not well-formed, has a DOCTYPE or is too deep is refused. */
export function parseSch(file: string, source: string): SchElement {
  const text = withoutEncoding(source);
  const guarded = guardXml(text);
  if (guarded) {
    const { code, args, range } = guarded;
    throw new Refusal(code === 'doctype' ? 'sch-doctype' : 'sch-unreadable', {
      ...args,
      file,
      line: range.start.line,
      reason: code,
    });
  }
  try {
    const tree = parseXml(new TextEncoder().encode(text));
    try {
      return convert(tree.root, file, {}, null);
    } finally {
      tree.dispose();
    }
  } catch (error) {
    if (!(error instanceof XmlParseError)) throw error;
    const { code, args, range } = xmlFault(error.details, text);
    throw new Refusal('sch-not-wellformed', { ...args, file, line: range.start.line, reason: code });
  }
}
