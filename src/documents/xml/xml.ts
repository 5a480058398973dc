import { counted } from '../../base/counters.ts';
import { memo } from '../../base/memo.ts';
import { type Allowance, isLimit } from '../allowance.ts';
import { BadPath } from '../bad-path.ts';
import type { Wanted } from '../change.ts';
import { type Content, Unsearchable } from '../content.ts';
import type { Document, Node } from '../document.ts';
import type { Fault } from '../file-facts.ts';
import { WHOLE_FILE } from '../lines.ts';
import type { Place } from '../place.ts';
import { parseGuarded, type XmlDocument, XmlElement, type XmlNode, XmlParseError, XmlXPath } from './libxml.ts';
import { NamesIn } from './needed-names.ts';
import { NodePaths } from './node-paths.ts';
import { xmlEdits } from './xml-edits.ts';
import { xmlFault } from './xml-faults.ts';
import { guardXml } from './xml-guard.ts';
import { locateXml } from './xml-places.ts';

type Prefixes = Readonly<Record<string, string>>;

/** What is known of a document and serves all of its places. */
interface Known {
  readonly paths: NodePaths;
  readonly names: NamesIn;
}

/** An element, attribute or text of an XML document; its path is asked of libxml2 only when a finding needs it. */
class XmlPlace implements Node {
  readonly document: Document;
  readonly source = null;
  private readonly node: XmlNode;
  private readonly prefixes: Prefixes;
  private readonly known: Known;

  constructor(document: Document, node: XmlNode, prefixes: Prefixes, known: Known) {
    this.document = document;
    this.node = node;
    this.prefixes = prefixes;
    this.known = known;
  }

  get pointer(): string {
    return this.known.paths.of(this.node);
  }

  get name(): string {
    const named = this.node as { name?: string; prefix?: string };
    return named.prefix ? `${named.prefix}:${named.name}` : (named.name ?? '');
  }

  get value(): string {
    return this.node.content;
  }

  find(path: string): Node[] {
    if (!this.known.names.allow(path, this.prefixes)) return [];
    return searched(this.node, path, this.prefixes).map(
      (node) => new XmlPlace(this.document, node, this.prefixes, this.known),
    );
  }

  child(path: string): Node | undefined {
    return this.find(path)[0];
  }
}

const NO_PREFIXES: Prefixes = {};
const expressions = new WeakMap<Prefixes, Map<string, XmlXPath>>();

/** Every prefix is registered anew at each evaluation, which costs more than most evaluations: so only those an expression names. */
function named(path: string, prefixes: Prefixes): Prefixes {
  return Object.fromEntries(Object.entries(prefixes).filter(([prefix]) => path.includes(`${prefix}:`)));
}

/** XPath expressions, compiled once for each set of prefixes. */
function compiled(path: string, prefixes: Prefixes): XmlXPath {
  const known = memo(expressions, prefixes, () => new Map<string, XmlXPath>());
  return memo(known, path, () => {
    try {
      return XmlXPath.compile(path, named(path, prefixes));
    } catch (error) {
      throw new BadPath(path, error);
    }
  });
}

/** What an expression selects; where libxml2 gives up on the size of what it is asked about, that is said as what it is. */
function searched(from: XmlNode | XmlDocument, path: string, prefixes: Prefixes): XmlNode[] {
  const expression = compiled(path, prefixes);
  counted.xpaths += 1;
  try {
    return from.find(expression);
  } catch (error) {
    if (/limit|memory/i.test((error as Error).message.slice((error as Error).message.lastIndexOf("'"))))
      throw new Unsearchable(path);
    throw new BadPath(path, error);
  }
}

/** How often children of an element were asked for; many lookups are served from a list of all of them. */
interface Asked {
  asked: number;
  named: Map<string, XmlElement[]> | null;
}

/** Longest name that libxml2 takes in an expression, with room for prefix and index. */
const LONGEST_STEP = 20_000;

/** Lookups below one parent that may each walk its children. */
const FEW = 8;

const ID = 'string((@id|@ID|@Id|*[local-name()="id"]|*[local-name()="identifikation"]/*[local-name()="id"])[1])';
const OWN_ID = XmlXPath.compile(ID);

/** An element and what it calls itself, empty where it does not or nobody asks. */
interface Named {
  readonly element: XmlElement | null;
  readonly id: string;
}

/** Rules ask for the same places; a selection of more than this is searched again rather than kept. */
const KEPT = 100;

class XmlContent implements Content {
  readonly tree: XmlDocument;
  readonly root: Node;
  readonly rootName: { readonly namespace: string; readonly local: string };
  private readonly document: Document;
  private readonly known: Known;
  private readonly named = new Map<string, Named>();
  private readonly selected = new WeakMap<Prefixes, Map<string, readonly Node[]>>();
  private readonly children = new Map<XmlElement, Asked>();
  private rootNamespaces: Prefixes | undefined;

  constructor(document: Document, tree: XmlDocument, text: string) {
    this.document = document;
    this.tree = tree;
    this.known = { paths: new NodePaths(), names: new NamesIn(text) };
    this.root = new XmlPlace(document, tree.root, NO_PREFIXES, this.known);
    this.rootName = { namespace: tree.root.namespaceUri, local: tree.root.name };
  }

  select(path: string, given: Prefixes): readonly Node[] {
    const prefixes = Object.keys(given).length === 0 ? NO_PREFIXES : given;
    const kept = memo(this.selected, prefixes, () => new Map<string, readonly Node[]>());
    const before = kept.get(path);
    if (before) return before;
    const places = this.known.names.allow(path, prefixes) ? searched(this.tree, path, prefixes) : [];
    const nodes = places.map((node) => new XmlPlace(this.document, node, prefixes, this.known));
    if (nodes.length <= KEPT) kept.set(path, nodes);
    return nodes;
  }

  locate(places: readonly Place[]) {
    return locateXml(this.document.text, places);
  }

  slices(wanted: readonly Wanted[]) {
    return xmlEdits(this.document.text, wanted);
  }

  stablePointer(pointer: string): string {
    let element: XmlElement | null = null;
    let prefix = '';
    let stable = '';
    for (const step of pointer.split('/').filter(Boolean)) {
      const above: XmlElement | null = element;
      const root = prefix === '';
      prefix += `/${step}`;
      const found: Named = memo(this.named, prefix, () => this.elementAt(step, root, above));
      element = found.element;
      stable += found.id && step.endsWith(']') ? `/${step.replace(/\[\d+\]$/, '')}[${found.id}]` : `/${step}`;
    }
    return stable;
  }

  /** Declared at the root; asked for only where there is a finding. */
  private get namespaces(): Prefixes {
    this.rootNamespaces ??= this.tree.root.namespaces;
    return this.rootNamespaces;
  }

  /** An element by one step from the one above, with what it calls itself where the step tells it from twins. */
  private elementAt(step: string, root: boolean, above: XmlElement | null): Named {
    const nothing: Named = { element: null, id: '' };
    if (step.startsWith('@') || step.startsWith('text(')) return nothing;
    if (root) return { element: this.tree.root, id: '' };
    // For a prefix that is declared below the root the index stays, as for a name too long for XPath; libxml2 would complain aloud.
    const [, spelled] = /^([^/:]+):/.exec(step) ?? [];
    if (!above || step.length > LONGEST_STEP || (spelled !== undefined && !Object.hasOwn(this.namespaces, spelled)))
      return nothing;
    const element = this.child(above, step);
    if (!(element instanceof XmlElement)) return nothing;
    return { element, id: step.endsWith(']') ? String(element.eval(OWN_ID)).trim() : '' };
  }

  /** A child by its step; where many children of one parent are asked for, they are listed once. */
  private child(parent: XmlElement, step: string): XmlNode | null {
    const known = memo(this.children, parent, (): Asked => ({ asked: 0, named: null }));
    known.asked += 1;
    const [, name, index] = /^(.*)\[(\d+)\]$/.exec(step) ?? [];
    if (known.asked <= FEW || name === undefined) return parent.get(compiled(step, this.namespaces));
    if (!known.named) {
      known.named = new Map();
      for (const node of parent.find('*') as XmlElement[]) {
        const own = node.prefix ? `${node.prefix}:${node.name}` : node.name;
        for (const one of ['*', own]) memo(known.named, one, () => []).push(node);
      }
    }
    return known.named.get(name)?.[Number(index) - 1] ?? null;
  }

  dispose(): void {
    this.tree.dispose();
  }
}

/** A tree, or why there is none. */
function parsed(text: string, bytes: Uint8Array): XmlDocument | Fault {
  try {
    return parseGuarded(bytes);
  } catch (error) {
    if (error instanceof XmlParseError) return xmlFault(error.details, text);
    if (!/memory|alloc/i.test((error as Error).message)) throw error;
    return { stage: 'syntax', code: 'xml-engine', args: {}, range: WHOLE_FILE };
  }
}

/** Where a file is deeper than we read and no XML either, the second is said: that is the file's own fault. */
function faultBefore(refused: Fault, text: string, bytes: Uint8Array): Fault {
  const read = parsed(text, bytes);
  if ('stage' in read) return isLimit(read) ? refused : read;
  read.dispose();
  return refused;
}

/** Reads XML that decoding has accepted: guards first, then libxml2. */
export function readXml(document: Document, text: string, bytes: Uint8Array, allowance?: Allowance): Content | Fault {
  const refused = guardXml(text, allowance);
  if (refused) return refused.code === 'depth' ? faultBefore(refused, text, bytes) : refused;
  const read = parsed(text, bytes);
  return 'stage' in read ? read : new XmlContent(document, read, text);
}

/** The libxml2 tree of a document, for schemas and matches; null where it has none. */
export function xmlTree(content: Content | null): XmlDocument | null {
  return content instanceof XmlContent ? content.tree : null;
}
