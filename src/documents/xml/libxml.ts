/**
 * The parts that know libxml2-wasm, and nobody else does: this one (parsing, XPath, node paths), `libxml-schemas.ts` and
 * `libxml-cut-off.ts`.
 * `xmlGetNodePath` and the node pointer are no public interface of the package, so its version is pinned exactly.
 */
import './wasm-tiering.ts';
import type { ErrorDetail, XmlNode, XmlTreeNode } from 'libxml2-wasm';
import {
  ParseOption,
  XmlAttribute,
  XmlCData,
  XmlDocument,
  XmlElement,
  XmlParseError,
  XmlText,
  XmlXPath,
} from 'libxml2-wasm';
import { xmlGetNodePath } from 'libxml2-wasm/lib/libxml2.mjs';
import { counted } from '../../base/counters.ts';

export type { ErrorDetail, XmlNode, XmlTreeNode };
export { XmlAttribute, XmlCData, XmlDocument, XmlElement, XmlParseError, XmlText, XmlXPath };

/**
 * No network, no external entities, true line numbers, `xml:id` left to the schema; neither NOENT nor DTDLOAD. How large and
 * deep a file may be is judged by the guards before.
 */
const OPTIONS =
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_BIG_LINES |
  ParseOption.XML_PARSE_SKIP_IDS;

/** Parses XML; throws XmlParseError with details. `url` names the text for relative imports of schemas. */
export function parseXml(bytes: Uint8Array, url?: string): XmlDocument {
  counted.xml += 1;
  return XmlDocument.fromBuffer(bytes, { option: OPTIONS, ...(url === undefined ? {} : { url }) });
}

/** Parses a text whose size, depth and attributes are bounded already: libxml2's own limits (10 MB a text, 50,000 letters a name) are off. */
export function parseGuarded(bytes: Uint8Array): XmlDocument {
  counted.xml += 1;
  return XmlDocument.fromBuffer(bytes, { option: OPTIONS | ParseOption.XML_PARSE_HUGE });
}

/** What tells one node of a tree from all others, as long as the tree is not disposed of. */
export function nodeKey(node: XmlNode): number {
  return (node as unknown as { _nodePtr: number })._nodePtr;
}

/** The path libxml2 itself gives a node: document prefixes, `*[n]` in a default namespace, an index only among twins. */
export function nodePath(node: XmlNode): string {
  return xmlGetNodePath(nodeKey(node)) ?? '';
}
