import { memo } from '../../base/memo.ts';
import { builtinOf, type Components, nameOf } from './components.ts';
import { clark, reference, resolved, type SchemaNode } from './schema-node.ts';

/** A simple type as far as values need it: what its atoms are, in the order a union tries them. */
export type Simple =
  | { readonly variety: 'atomic'; readonly builtin: string; readonly facets: readonly SchemaNode[] }
  | { readonly variety: 'list'; readonly item: Simple; readonly least: number }
  | { readonly variety: 'union'; readonly members: readonly Simple[] };

/** What the schema says of an element: a plain value, a complex type, anything at all, or nothing that was found. */
export type Typed =
  | { readonly kind: 'simple'; readonly simple: Simple }
  | { readonly kind: 'complex'; readonly node: SchemaNode }
  | { readonly kind: 'any' }
  | { readonly kind: 'unknown' };

/** What may stand in a place: declarations by name, and wildcards for the rest. */
export interface Slots {
  readonly declared: ReadonlyMap<string, SchemaNode>;
  readonly wildcards: readonly SchemaNode[];
  /** Elements that the type rules out by name (`maxOccurs="0"`), which libxml2 lets pass. */
  readonly barred: ReadonlySet<string>;
}

const LISTS: Readonly<Record<string, string>> = { IDREFS: 'IDREF', ENTITIES: 'ENTITY', NMTOKENS: 'NMTOKEN' };
const NOTHING: Simple = { variety: 'union', members: [] };
const PARTS = new Set(['complexContent', 'simpleContent', 'extension', 'restriction', 'sequence', 'choice', 'all']);

const builtin = (name: string): Simple =>
  LISTS[name] === undefined
    ? { variety: 'atomic', builtin: name, facets: [] }
    : { variety: 'list', item: { variety: 'atomic', builtin: LISTS[name], facets: [] }, least: 1 };

const derivation = (type: SchemaNode): SchemaNode | undefined => {
  const content = type.children.find(({ local }) => local === 'complexContent' || local === 'simpleContent') ?? type;
  return content.children.find(({ local }) => local === 'extension' || local === 'restriction');
};

/** The name a local declaration has in a document. */
function localName(node: SchemaNode): string {
  const form = node.attributes.get('form');
  const byDefault = node.local === 'element' ? node.head.elements : node.head.attributes;
  const qualified = form === undefined ? byDefault : form === 'qualified';
  return clark(qualified ? node.head.target : '', node.attributes.get('name') ?? '');
}

/** Types of elements and attributes by their declarations. What a document may hold is for libxml2, which was asked before. */
export class Types {
  private readonly components: Components;
  private readonly simples = new Map<SchemaNode, Simple>();
  private readonly contents = new Map<SchemaNode, Slots>();
  private readonly attributeSlots = new Map<SchemaNode, Slots>();

  constructor(components: Components) {
    this.components = components;
  }

  named(name: string): Typed {
    const known = builtinOf(name);
    if (known === 'anyType') return { kind: 'any' };
    if (known !== null) return { kind: 'simple', simple: builtin(known) };
    const node = this.components.find('type', name);
    return node ? this.typed(node) : { kind: 'unknown' };
  }

  private typed(node: SchemaNode): Typed {
    return node.local === 'complexType' ? { kind: 'complex', node } : { kind: 'simple', simple: this.simple(node) };
  }

  /** The type a declaration gives its element or attribute. */
  of(declaration: SchemaNode): Typed {
    const name = reference(declaration, 'type');
    if (name !== undefined) return this.named(name);
    const inline = declaration.children.find(({ local }) => local === 'complexType' || local === 'simpleType');
    if (inline) return this.typed(inline);
    if (declaration.local === 'attribute') return { kind: 'simple', simple: builtin('anySimpleType') };
    const head = this.components.find('element', reference(declaration, 'substitutionGroup'));
    return head && head !== declaration ? this.of(head) : { kind: 'any' };
  }

  private meantType(node: SchemaNode, attribute: string): Typed {
    const meant = this.components.meant('type', node, attribute);
    if (meant) return this.typed(meant);
    const name = reference(node, attribute);
    return name === undefined ? { kind: 'unknown' } : this.named(name);
  }

  private asSimple(typed: Typed): Simple {
    if (typed.kind === 'simple') return typed.simple;
    return (typed.kind === 'complex' && this.simpleContent(typed.node)) || NOTHING;
  }

  private simple(node: SchemaNode): Simple {
    const known = this.simples.get(node);
    if (known) return known;
    // What refers to itself has no values.
    this.simples.set(node, NOTHING);
    const simple = this.makeSimple(node);
    this.simples.set(node, simple);
    return simple;
  }

  private makeSimple(node: SchemaNode): Simple {
    const [how] = node.children;
    const inline = (how?.children ?? []).filter(({ local }) => local === 'simpleType').map((one) => this.simple(one));
    if (how?.local === 'restriction')
      return this.restricted(how, inline[0] ?? this.asSimple(this.meantType(how, 'base')));
    if (how?.local === 'list') {
      return { variety: 'list', item: inline[0] ?? this.asSimple(this.meantType(how, 'itemType')), least: 0 };
    }
    if (how?.local !== 'union') return NOTHING;
    const names = (how.attributes.get('memberTypes') ?? '').split(/\s+/).filter(Boolean);
    const members = names.map((name) => this.asSimple(this.named(resolved(how, name))));
    return { variety: 'union', members: [...members, ...inline] };
  }

  private restricted(restriction: SchemaNode, base: Simple): Simple {
    const facets = restriction.children.filter(({ attributes }) => attributes.has('value'));
    return base.variety === 'atomic' ? { ...base, facets: [...base.facets, ...facets] } : base;
  }

  /** The type of the text in an element that has attributes too; null for a type without such a text. */
  simpleContent(type: SchemaNode): Simple | null {
    if (!type.children.some(({ local }) => local === 'simpleContent')) return null;
    const how = derivation(type);
    if (!how) return null;
    const inline = how.children.find(({ local }) => local === 'simpleType');
    const base = inline ? this.simple(inline) : this.asSimple(this.meantType(how, 'base'));
    return how.local === 'restriction' ? this.restricted(how, base) : base;
  }

  private base(type: SchemaNode): SchemaNode | undefined {
    const how = derivation(type);
    const meant = how && this.components.meant('type', how, 'base');
    return meant?.local === 'complexType' && meant !== type ? meant : undefined;
  }

  /** Elements that a complex type provides for. */
  children(type: SchemaNode): Slots {
    return memo(this.contents, type, () => {
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
