import { FUNCTIONS, NODES, PURE_NAMESPACES, READING, SAXON } from './functions.ts';
import { VIRTUAL } from './protocol.ts';

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

/** Namespaces in which SaxonJS has functions of its own. */
const ENGINE = /^Q\{http:\/\/(?:saxonica\.com|saxon\.sf\.net|www\.w3\.org\/2005\/xpath-functions)/;

/** A path in the package, as a stylesheet may name it: relative, without a scheme. */
const RELATIVE = /^(?![A-Za-z][A-Za-z0-9+.-]*:|\/|\\)[^?#]+$/;

function allowedCall({ node, base }: Placed, own: ReadonlySet<string>, documents: string[]): boolean {
  if (node.name === undefined) return node.N === 'partialApply';
  if (node.N === 'fnRef' && own.has(node.name)) return true;
  if (node.N === 'ifCall' && SAXON.has(node.name)) return true;
  const [, namespace, local] = /^Q\{([^}]*)\}(.*)$/.exec(node.name) ?? [];
  if (namespace !== undefined && PURE_NAMESPACES.includes(namespace)) return true;
  const name = node.name.startsWith(FN) ? local! : node.name;
  if (FUNCTIONS.has(name)) return true;
  // A document of the package is handed in by the caller, so that the process itself need not read any file.
  const [first, ...rest] = node.C ?? [];
  const literal = node.N === 'fn' && READING.has(name) && first?.N === 'str' && rest.length === 0;
  if (!literal || !RELATIVE.test(String(first.val))) return false;
  documents.push(new URL(String(first.val), base).href);
  return true;
}

/** A node and the address its relative addresses start from. */
interface Placed {
  readonly node: SefNode;
  readonly base: string;
}

function* placed(sef: SefNode): Generator<Placed> {
  const open: Placed[] = [{ node: sef, base: VIRTUAL }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    const base = typeof node['baseUri'] === 'string' ? node['baseUri'] : next.base;
    yield { node, base };
    for (const part of node.C ?? []) open.push({ node: part, base });
  }
}

/** All nodes of a compiled stylesheet; it may be too deep for recursion. */
export function* everyNode(sef: SefNode): Generator<SefNode> {
  for (const { node } of placed(sef)) yield node;
}

/**
 * Looks at every node of a compiled stylesheet. Answers the addresses of documents it reads, or the first thing
 * that is not allowed. Fails closed: what is unknown is refused.
 */
export function admit(sef: SefNode): { readonly documents: readonly string[] } | { readonly refused: string } {
  const documents: string[] = [];
  const own = new Set<string>();
  for (const { N, name = '' } of everyNode(sef)) {
    if (N !== 'function') continue;
    // A stylesheet must not give a function of the engine a good name by declaring one that is called the same.
    if (!/^Q\{[^}]+\}/.test(name) || ENGINE.test(name)) return { refused: name };
    own.add(name);
  }
  for (const one of placed(sef)) {
    const { node } = one;
    if (node.N === undefined || !NODES.has(node.N)) return { refused: String(node.N) };
    if (CALLS.has(node.N) && !allowedCall(one, own, documents)) return { refused: String(node.name) };
  }
  return { documents };
}
