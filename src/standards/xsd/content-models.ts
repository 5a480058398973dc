import { memo } from '../../base/memo.ts';
import { type Components, nameOf } from './components.ts';
import { clark, derivation, reference, type SchemaNode } from './schema-node.ts';

/** What may stand in a place: declarations by name, and wildcards for the rest. */
export interface Slots {
  readonly declared: ReadonlyMap<string, SchemaNode>;
  readonly wildcards: readonly SchemaNode[];
  /** Elements that the type rules out by name (`maxOccurs="0"`), which libxml2 lets pass. */
  readonly barred: ReadonlySet<string>;
}

const PARTS = new Set(['complexContent', 'simpleContent', 'extension', 'restriction', 'sequence', 'choice', 'all']);

/** The name a local declaration has in a document. */
function localName(node: SchemaNode): string {
  const form = node.attributes.get('form');
  const byDefault = node.local === 'element' ? node.head.elements : node.head.attributes;
  const qualified = form === undefined ? byDefault : form === 'qualified';
  return clark(qualified ? node.head.target : '', node.attributes.get('name') ?? '');
}

/** What complex types let stand in an element, by their declarations and those of the types they are derived from. */
export class ContentModels {
  private readonly components: Components;
  private readonly elementSlots = new Map<SchemaNode, Slots>();
  private readonly attributeSlots = new Map<SchemaNode, Slots>();

  constructor(components: Components) {
    this.components = components;
  }

  private base(type: SchemaNode): SchemaNode | undefined {
    const how = derivation(type);
    const meant = how && this.components.meant('type', how, 'base');
    return meant?.local === 'complexType' && meant !== type ? meant : undefined;
  }

  /** Elements that a complex type provides for. */
  elements(type: SchemaNode): Slots {
    return memo(this.elementSlots, type, () => {
      const declared = new Map<string, SchemaNode>();
      const barred = new Set<string>();
      const wildcards: SchemaNode[] = [];
      const seen = new Set<SchemaNode>();
      const gather = (node: SchemaNode): void => {
        for (const child of node.children) {
          if (child.local === 'any') wildcards.push(child);
          else if (child.local === 'element') {
            const ref = reference(child, 'ref');
            const name = ref ?? localName(child);
            const found = ref === undefined ? child : this.components.find('element', ref);
            if (child.attributes.get('maxOccurs') === '0') barred.add(name);
            else if (found && !declared.has(name)) declared.set(name, found);
            if (ref !== undefined && child.attributes.get('maxOccurs') !== '0')
              for (const one of this.components.substitutes(ref))
                if (!declared.has(nameOf(one))) declared.set(nameOf(one), one);
          } else if (child.local === 'group') {
            const group = this.components.meant('group', child, 'ref');
            if (group && !seen.has(group)) {
              seen.add(group);
              gather(group);
            }
          } else if (PARTS.has(child.local)) gather(child);
        }
      };
      const add = (one: SchemaNode): void => {
        if (seen.has(one)) return;
        seen.add(one);
        gather(one);
        const base = derivation(one)?.local === 'extension' ? this.base(one) : undefined;
        if (base) add(base);
      };
      add(type);
      for (const name of declared.keys()) barred.delete(name);
      return { declared, wildcards, barred };
    });
  }

  /** Attributes that a complex type provides for, its own before those it inherits. */
  attributes(type: SchemaNode): Slots {
    return memo(this.attributeSlots, type, () => {
      const declared = new Map<string, SchemaNode>();
      const wildcards: SchemaNode[] = [];
      const seen = new Set<SchemaNode>();
      const gather = (node: SchemaNode): void => {
        for (const child of node.children) {
          if (child.local === 'anyAttribute') wildcards.push(child);
          else if (child.local === 'attribute') {
            const ref = reference(child, 'ref');
            const found = ref === undefined ? child : this.components.find('attribute', ref);
            const name = ref ?? localName(child);
            if (found && !declared.has(name)) declared.set(name, found);
          } else if (child.local === 'attributeGroup') {
            const group = this.components.meant('attributeGroup', child, 'ref');
            if (group && !seen.has(group)) {
              seen.add(group);
              gather(group);
            }
          } else if (/^(?:complexContent|simpleContent|extension|restriction)$/.test(child.local)) gather(child);
        }
      };
      for (let one: SchemaNode | undefined = type; one && !seen.has(one); one = this.base(one)) {
        seen.add(one);
        gather(one);
      }
      return { declared, wildcards, barred: new Set() };
    });
  }

  /** A global declaration, for what a wildcard lets in. */
  global(kind: 'element' | 'attribute', name: string): SchemaNode | undefined {
    return this.components.find(kind, name);
  }
}
