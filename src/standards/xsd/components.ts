import { memo } from '../../base/memo.ts';
import { clark, descendants, readSchema, reference, type SchemaNode, XSD } from './schema-node.ts';

/** Reads a schema file; `null` for one that cannot be read or is none. */
export interface SchemaFiles {
  text(file: string): string | null;
  /** The file that a reference in another means. */
  locate(from: string, location: string): string | null;
}

type Kind = 'element' | 'attribute' | 'type' | 'group' | 'attributeGroup' | 'constraint';

const KINDS: Readonly<Record<string, Kind>> = {
  element: 'element',
  attribute: 'attribute',
  complexType: 'type',
  simpleType: 'type',
  group: 'group',
  attributeGroup: 'attributeGroup',
};

/**
 * The global components of a schema with all it includes, redefines and imports. It judges nothing, and knows which
 * files it could not follow (`complete`).
 */
export class Components {
  private readonly known = new Map<string, SchemaNode>();
  private readonly read = new Set<string>();
  private readonly files: SchemaFiles;
  private readonly members = new Map<string, SchemaNode[]>();
  /** Whether a reference that counts could be followed everywhere. */
  complete = true;
  readonly nodes: SchemaNode[] = [];

  constructor(file: string, files: SchemaFiles) {
    this.files = files;
    this.load(file, '');
    for (const node of this.nodes) {
      const head = node.local === 'element' ? reference(node, 'substitutionGroup') : undefined;
      if (head !== undefined) memo(this.members, head, () => []).push(node);
    }
  }

  private load(file: string, includer: string): void {
    const key = `${file} ${includer}`;
    if (this.read.has(key)) return;
    this.read.add(key);
    const text = this.files.text(file);
    const root = text === null ? null : readSchema(text, includer);
    if (!root) {
      this.complete = false;
      return;
    }
    this.nodes.push(...descendants(root));
    for (const child of root.children) {
      if (child.local === 'include' || child.local === 'redefine') this.follow(file, child, root.head.target);
      else if (child.local === 'import') this.follow(file, child, '');
    }
    for (const child of root.children) {
      if (child.local === 'redefine') for (const one of child.children) this.redefine(one);
      else this.add(child);
    }
    for (const node of descendants(root)) if (/^(?:key|unique|keyref)$/.test(node.local)) this.put('constraint', node);
  }

  private follow(from: string, { attributes, local }: SchemaNode, includer: string): void {
    const location = attributes.get('schemaLocation');
    if (location === undefined) return;
    const file = this.files.locate(from, location);
    if (file !== null) this.load(file, includer);
    else if (local !== 'import') this.complete = false;
  }

  private put(kind: Kind, node: SchemaNode): void {
    const name = node.attributes.get('name');
    const key = `${kind} ${clark(node.head.target, name ?? '')}`;
    if (name !== undefined && !this.known.has(key)) this.known.set(key, node);
  }

  private add(node: SchemaNode): void {
    const kind = KINDS[node.local];
    if (kind) this.put(kind, node);
  }

  /** A component that extends the one it replaces: what it calls itself is the one from before. */
  private redefine(node: SchemaNode): void {
    const kind = KINDS[node.local];
    const name = node.attributes.get('name');
    if (!kind || name === undefined) return;
    const key = `${kind} ${clark(node.head.target, name)}`;
    const before = this.known.get(key);
    if (before) this.replaced.set(node, before);
    this.known.set(key, node);
  }

  private readonly replaced = new Map<SchemaNode, SchemaNode>();

  find(kind: Kind, name: string | undefined): SchemaNode | undefined {
    return name === undefined ? undefined : this.known.get(`${kind} ${name}`);
  }

  /** What a part of a component refers to; inside a redefinition its own name is the one from before. */
  meant(kind: Kind, node: SchemaNode, attribute: string): SchemaNode | undefined {
    const found = this.find(kind, reference(node, attribute));
    if (found && this.replaced.has(found)) {
      for (let above: SchemaNode | null = node; above; above = above.parent)
        if (above === found) return this.replaced.get(found);
    }
    return found;
  }

  /** Elements that may stand in the place of another, directly or through others. */
  substitutes(name: string, seen: Set<SchemaNode> = new Set()): ReadonlySet<SchemaNode> {
    for (const node of this.members.get(name) ?? []) {
      if (seen.has(node)) continue;
      seen.add(node);
      this.substitutes(nameOf(node), seen);
    }
    return seen;
  }

  /** Names of the types built into XML Schema that anything here refers to. */
  get builtins(): ReadonlySet<string> {
    const names = new Set<string>();
    for (const node of this.nodes)
      for (const attribute of ['type', 'base', 'itemType', 'memberTypes'])
        for (const name of (node.attributes.get(attribute) ?? '').split(/\s+/).filter(Boolean)) {
          const builtin = builtinOf(referenced(node, name));
          if (builtin !== null) names.add(builtin);
        }
    return names;
  }
}

const referenced = (node: SchemaNode, name: string): string =>
  clark(node.scope[name.includes(':') ? name.slice(0, name.indexOf(':')) : ''] ?? '', name.replace(/^.*:/, ''));

/** `{namespace}local` of a global component. */
export const nameOf = (node: SchemaNode): string => clark(node.head.target, node.attributes.get('name') ?? '');

/** Name of a type that XML Schema brings along; null for every other. */
export function builtinOf(name: string): string | null {
  return name.startsWith(`{${XSD}}`) ? name.slice(XSD.length + 2) : null;
}
