import { nodeKey, nodePath, XmlAttribute, XmlElement, type XmlNode } from './libxml.ts';

/** Children of one parent that may be asked for one by one. */
const FEW = 8;

/** A step as libxml2 writes it before it counts: the name with its prefix, `*` in a default namespace. */
function stepOf({ name, prefix, namespaceUri }: XmlElement): string {
  if (prefix) return `${prefix}:${name}`;
  return namespaceUri ? '*' : name;
}

/**
 * Paths of the nodes of one tree, as libxml2 writes them. For each node libxml2 counts the siblings before it, so that ten
 * thousand findings below one parent would take minutes; here the children of such a parent are counted once.
 */
export class NodePaths {
  private readonly known = new Map<number, string>();
  private readonly asked = new Map<number, number>();

  of(node: XmlNode): string {
    if (node instanceof XmlAttribute && node.parent)
      return `${this.of(node.parent)}/@${node.prefix ? `${node.prefix}:` : ''}${node.name}`;
    if (!(node instanceof XmlElement)) return nodePath(node);
    const key = nodeKey(node);
    const parent = node.parent;
    const path = this.known.get(key);
    if (path !== undefined || !parent) return path ?? nodePath(node);
    const times = (this.asked.get(nodeKey(parent)) ?? 0) + 1;
    this.asked.set(nodeKey(parent), times);
    if (times <= FEW) return nodePath(node);
    this.list(parent);
    return this.known.get(key)!;
  }

  /** Keeps the paths of all children of an element; `*[n]` counts all of them, a name its own. */
  private list(parent: XmlElement): void {
    const above = this.of(parent);
    const children = parent.find('*') as XmlElement[];
    const totals = new Map<string, number>();
    const steps = children.map(stepOf);
    for (const step of steps) totals.set(step, (totals.get(step) ?? 0) + 1);
    const seen = new Map<string, number>();
    children.forEach((child, index) => {
      const step = steps[index]!;
      const nth = step === '*' ? index + 1 : (seen.get(step) ?? 0) + 1;
      seen.set(step, nth);
      const twins = step === '*' ? children.length : totals.get(step)!;
      this.known.set(nodeKey(child), `${above}/${step}${twins > 1 ? `[${nth}]` : ''}`);
    });
  }
}
