import { FUNCTIONS, NODES, PURE_NAMESPACES, READING, SAXON } from './functions.ts';

/** A node of a compiled stylesheet (SEF of SaxonJS): `N` its kind, `C` its parts. */
export interface SefNode {
  N?: string;
  name?: string;
  op?: string;
  as?: string;
  val?: string;
  C?: SefNode[];
  [key: string]: unknown;
}

const FN = 'Q{http://www.w3.org/2005/xpath-functions}';
const CALLS: ReadonlySet<string> = new Set(['fn', 'fnRef', 'ifCall', 'partialApply']);

/** A path in the package, as a stylesheet may name it: relative, without a scheme. */
const RELATIVE = /^(?![A-Za-z][A-Za-z0-9+.-]*:|\/|\\)[^?#]+$/;

function allowedCall(node: SefNode, own: ReadonlySet<string>, documents: string[]): boolean {
  if (node.name === undefined) return node.N === 'partialApply';
  if (own.has(node.name) || (node.N === 'ifCall' && SAXON.has(node.name))) return true;
  const [, namespace, local] = /^Q\{([^}]*)\}(.*)$/.exec(node.name) ?? [];
  if (namespace !== undefined && PURE_NAMESPACES.includes(namespace)) return true;
  const name = node.name.startsWith(FN) ? local! : node.name;
  if (FUNCTIONS.has(name)) return true;
  // A document of the package is handed in by the caller, so that the process itself need not read any file.
  const [first, ...rest] = node.C ?? [];
  const literal = node.N === 'fn' && READING.has(name) && first?.N === 'str' && rest.length === 0;
  if (!literal || !RELATIVE.test(String(first.val))) return false;
  documents.push(String(first.val));
  return true;
}

/** All nodes of a compiled stylesheet; it may be too deep for recursion. */
export function* everyNode(sef: SefNode): Generator<SefNode> {
  const open: SefNode[] = [sef];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (const part of node.C ?? []) open.push(part);
  }
}

/**
 * Looks at every node of a compiled stylesheet. Answers the relative addresses of documents it reads, or the first thing
 * that is not allowed. Fails closed: what is unknown is refused.
 */
export function admit(sef: SefNode): { readonly documents: readonly string[] } | { readonly refused: string } {
  const documents: string[] = [];
  const nodes = [...everyNode(sef)];
  const own = new Set(nodes.filter(({ N }) => N === 'function').map(({ name }) => String(name)));
  for (const node of nodes) {
    if (node.N === undefined || !NODES.has(node.N)) return { refused: String(node.N) };
    if (CALLS.has(node.N) && !allowedCall(node, own, documents)) return { refused: String(node.name) };
  }
  return { documents };
}
