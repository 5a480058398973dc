import type { Document, Node } from '../document.ts';
import type { XmlNode } from './libxml.ts';
import type { NamesIn } from './needed-names.ts';
import type { NodePaths } from './node-paths.ts';
import { type Prefixes, searched } from './xml-search.ts';

/** What is known of a document and serves all of its places. */
export interface Known {
  readonly paths: NodePaths;
  readonly names: NamesIn;
}

/** An element, attribute or text of an XML document; its path is asked of libxml2 only when a finding needs it. */
export class XmlPlace implements Node {
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
