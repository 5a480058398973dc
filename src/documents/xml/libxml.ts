/**
 * The one file that knows libxml2-wasm: parsing, XPath, node paths, input files of schemas.
 * `xmlGetNodePath` and the node pointer are no public interface of the package, so its version is pinned exactly.
 */
import './wasm-tiering.ts';
import type { ErrorDetail, XmlNode, XmlTreeNode } from 'libxml2-wasm';
import {
  openBuffer,
  ParseOption,
  readBuffer,
  closeBuffer as release,
  XmlAttribute,
  XmlCData,
  XmlDocument,
  XmlElement,
  XmlParseError,
  XmlText,
  XmlValidateError,
  XmlXPath,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { xmlGetNodePath } from 'libxml2-wasm/lib/libxml2.mjs';

export type { ErrorDetail, XmlNode, XmlTreeNode };
export {
  XmlAttribute,
  XmlCData,
  XmlDocument,
  XmlElement,
  XmlParseError,
  XmlText,
  XmlValidateError,
  XmlXPath,
  XsdValidator,
};

/**
 * No network, no external entities, true line numbers; neither NOENT nor DTDLOAD. HUGE lets texts be longer than 10 MB:
 * how large and deep a file may be is judged by the guards before.
 */
const OPTIONS =
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_BIG_LINES |
  ParseOption.XML_PARSE_HUGE;

/** Parses XML; throws XmlParseError with details. `url` names the text for relative imports of schemas. */
export function parseXml(bytes: Uint8Array, url?: string): XmlDocument {
  return XmlDocument.fromBuffer(bytes, { option: OPTIONS, ...(url === undefined ? {} : { url }) });
}

/** What tells one node of a tree from all others, as long as the tree is not disposed of. */
export function nodeKey(node: XmlNode): number {
  return (node as unknown as { _nodePtr: number })._nodePtr;
}

/** The path libxml2 itself gives a node: document prefixes, `*[n]` in a default namespace, an index only among twins. */
export function nodePath(node: XmlNode): string {
  return xmlGetNodePath(nodeKey(node)) ?? '';
}

/** Gives the bytes of a URL that libxml2 may open, undefined for every other. */
type FileSource = (url: string) => Uint8Array | undefined;

let source: FileSource = () => undefined;
let registered = false;

/** Runs `work` while libxml2 may open exactly what the source knows, and nothing else on this machine. */
export function withFiles<T>(allowed: FileSource, work: () => T): T {
  if (!registered) {
    registered = xmlRegisterInputProvider({
      match: (url) => source(url) !== undefined,
      open: (url) => openBuffer(source(url)!),
      read: readBuffer,
      close: (fd) => {
        release(fd);
        return true;
      },
    });
  }
  const before = source;
  source = allowed;
  try {
    return work();
  } finally {
    source = before;
  }
}
