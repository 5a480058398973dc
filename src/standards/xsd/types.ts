import { builtinOf, type Components } from './components.ts';
import { derivation, reference, resolved, type SchemaNode } from './schema-node.ts';

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

const LISTS: Readonly<Record<string, string>> = { IDREFS: 'IDREF', ENTITIES: 'ENTITY', NMTOKENS: 'NMTOKEN' };
const NOTHING: Simple = { variety: 'union', members: [] };

const builtin = (name: string): Simple =>
  LISTS[name] === undefined
    ? { variety: 'atomic', builtin: name, facets: [] }
    : { variety: 'list', item: { variety: 'atomic', builtin: LISTS[name], facets: [] }, least: 1 };

/** Types of elements and attributes by their declarations. What a document may hold is for libxml2, which was asked before. */
export class Types {
  private readonly components: Components;
  private readonly simples = new Map<SchemaNode, Simple>();

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
}
