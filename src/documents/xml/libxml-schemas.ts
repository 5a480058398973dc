/** Of what knows libxml2-wasm (`libxml.ts`) the part for XML Schema: validation, and the files that a schema may open. */
import './wasm-tiering.ts';
import {
  openBuffer,
  readBuffer,
  closeBuffer as release,
  type XmlDocument,
  XmlElement,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import * as library from 'libxml2-wasm/lib/libxml2.mjs';
import {
  XmlErrorStruct,
  XmlTreeCommonStruct,
  xmlSchemaFreeValidCtxt,
  xmlSchemaNewValidCtxt,
  xmlSchemaSetValidStructuredErrors,
  xmlSchemaValidateDoc,
} from 'libxml2-wasm/lib/libxml2.mjs';

export { XmlValidateError, XsdValidator };

/** One complaint of libxml2 about a document that a schema forbids; faults of references (keyref) name a line and no node. */
export interface Complaint {
  readonly message: string;
  readonly line: number;
  readonly node: XmlElement | null;
}

/** libxml2 broke off: what it said until then is no verdict. */
export class EngineError extends Error {}

let complaints: Complaint[] = [];
/** Not declared by the package, as little as what a callback is. */
const { addFunction } = library as unknown as {
  addFunction(callback: (context: number, error: number) => void, signature: string): number;
};
let collector: number | undefined;

const ELEMENT = 1;
const WARNING = 1;

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
