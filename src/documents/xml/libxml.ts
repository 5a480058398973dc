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
import * as library from 'libxml2-wasm/lib/libxml2.mjs';
import {
  XmlErrorStruct,
  XmlTreeCommonStruct,
  xmlGetNodePath,
  xmlSchemaFreeValidCtxt,
  xmlSchemaNewValidCtxt,
  xmlSchemaSetValidStructuredErrors,
  xmlSchemaValidateDoc,
} from 'libxml2-wasm/lib/libxml2.mjs';
import { counted } from '../../base/counters.ts';

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

/** One complaint of libxml2 about a document that a schema forbids; faults of references (keyref) name a line and no node. */
export interface Complaint {
  readonly message: string;
  readonly line: number;
  readonly node: XmlElement | null;
}

/** libxml2 broke off: what it said until then is no verdict. */
export class EngineError extends Error {}

let complaints: Complaint[] = [];
/** Not declared by the package, as little as what a callback is; the last two come in with the build (`scripts/build/libxml2.mjs`). */
const { addFunction, stackDepth, resume } = library as unknown as {
  addFunction(callback: (context: number, error: number) => void, signature: string): number;
  stackDepth(): number | undefined;
  resume(depth: number): void;
};
let collector: number | undefined;

const ELEMENT = 1;
const WARNING = 1;

/**
 * Runs work that may be cut off from outside at any moment. libxml2 can go on after that: it forgets the calls it was in, and
 * sees its memory as it is then, which may have grown in that very moment. `wasCutOff` tells such an end by its error.
 */
export function cutOff<T>(work: () => T, wasCutOff: (error: unknown) => boolean): T {
  const depth = stackDepth();
  try {
    return work();
  } catch (error) {
    // First used within the work, it has no depth to go back to, and keeps once what it had on its stack.
    const back = depth ?? stackDepth();
    if (back !== undefined && wasCutOff(error)) resume(back);
    throw error;
  }
}

function collect(_context: number, error: number): void {
  if (XmlErrorStruct.level(error) <= WARNING) return;
  const at = XmlErrorStruct.node(error);
  let node: XmlElement | null = null;
  if (at !== 0) {
    const element: XmlElement = Reflect.construct(XmlElement, [at]);
    // An attribute's complaint may come with the attribute itself.
    node = XmlTreeCommonStruct.type(at) === ELEMENT ? element : element.parent;
  }
  complaints.push({ message: XmlErrorStruct.message(error), line: XmlErrorStruct.line(error), node });
}

/** All complaints about a document, with their nodes; the library itself gives paths, and counts siblings for each. */
export function schemaComplaints(validator: XsdValidator, document: XmlDocument): readonly Complaint[] {
  collector ??= addFunction(collect, 'vii');
  complaints = [];
  const context = xmlSchemaNewValidCtxt(pointer(validator));
  xmlSchemaSetValidStructuredErrors(context, collector, 0);
  const answer = xmlSchemaValidateDoc(context, pointer(document));
  xmlSchemaFreeValidCtxt(context);
  if (answer < 0 || complaints.some(({ message }) => message.includes('nternal error'))) throw new EngineError();
  return answer > 0 ? complaints : [];
}

function pointer(of: XsdValidator | XmlDocument): number {
  return (of as unknown as { _ptr: number })._ptr;
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
