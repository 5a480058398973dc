import { memo } from '../base/memo.ts';
import { clark, type XsdNode } from './xsd-node.ts';

const FACET_PARENTS: ReadonlySet<string> = new Set(['complexContent', 'simpleContent', 'extension', 'restriction']);

/** The declarations of a standard by name, and what follows from what. Two files with one name for two things are not told apart. */
export class SchemaComponents {
  private readonly components = new Map<string, XsdNode>();
  private readonly contents = new WeakMap<XsdNode, Map<string, XsdNode>>();

  constructor(nodes: readonly XsdNode[]) {
    for (const node of nodes) {
      const name = node.attributes.get('name');
      if (name !== undefined) this.components.set(`${node.local} ${clark(node.schema.target, name)}`, node);
    }
  }

  private component(kind: string, name: string | undefined): XsdNode | undefined {
    if (name === undefined) return undefined;
    // A file without a namespace takes that of the file that includes it.
    return this.components.get(`${kind} ${name}`) ?? this.components.get(`${kind} ${name.replace(/^\{[^}]*\}/, '{}')}`);
  }

  protected type(name: string | undefined): XsdNode | undefined {
    return this.component('complexType', name) ?? this.component('simpleType', name);
  }

  /** Declaration of a global element. */
  element(uri: string, local: string): XsdNode | undefined {
    return this.component('element', clark(uri, local));
  }

  /** The type a declaration gives its element; `named` where the message says it itself (xsi:type). */
  typeOf(declaration: XsdNode, named?: string): { readonly node: XsdNode | undefined; readonly name: string } {
    const name = named ?? declaration.names.get('type') ?? '';
    const inline = declaration.children.find(({ local }) => local === 'complexType' || local === 'simpleType');
    return { node: this.type(name === '' ? undefined : name) ?? (name === '' ? inline : undefined), name };
  }

  /** Declaration of a child element; undefined where the schema leaves its kind open. */
  child(type: XsdNode, uri: string, local: string): XsdNode | undefined {
    const content = memo(this.contents, type, () => {
      const found = new Map<string, XsdNode>();
      this.gather(type, found, new Set());
      return found;
    });
    return content.get(clark(uri, local)) ?? content.get(clark('', local)) ?? this.element(uri, local);
  }

  private gather(node: XsdNode, found: Map<string, XsdNode>, seen: Set<XsdNode>): void {
    if (seen.has(node)) return;
    seen.add(node);
    for (const child of node.children) {
      if (child.local === 'element') this.particle(child, found);
      else if (child.local === 'group') {
        const group = this.component('group', child.names.get('ref'));
        if (group) this.gather(group, found, seen);
      } else if (/^(?:sequence|choice|all)$/.test(child.local) || FACET_PARENTS.has(child.local))
        this.gather(child, found, seen);
    }
    const base = this.type(node.names.get('base'));
    if (base) this.gather(base, found, seen);
  }

  private particle(element: XsdNode, found: Map<string, XsdNode>): void {
    const ref = element.names.get('ref');
    const declared = ref === undefined ? element : this.component('element', ref);
    const form = element.attributes.get('form');
    const qualified = form === undefined ? element.schema.qualified : form === 'qualified';
    const name = ref ?? clark(qualified ? element.schema.target : '', element.attributes.get('name') ?? '');
    if (declared && !found.has(name)) found.set(name, declared);
  }

  /** A type and those it derives from, the nearest first. */
  protected *lineage(type: XsdNode): Generator<{ readonly node: XsdNode; readonly base: string | undefined }> {
    const seen = new Set<XsdNode>();
    for (let node: XsdNode | undefined = type; node && !seen.has(node); ) {
      seen.add(node);
      const base: string | undefined = derivation(node)?.names.get('base');
      yield { node, base };
      node = this.type(base);
    }
  }
}

/** The extension or restriction a type consists of. */
export function derivation(type: XsdNode): XsdNode | undefined {
  const content = type.children.find(({ local }) => local === 'complexContent' || local === 'simpleContent') ?? type;
  return content.children.find(({ local }) => local === 'extension' || local === 'restriction');
}
