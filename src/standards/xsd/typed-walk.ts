import { memo } from '../../base/memo.ts';
import { saidAttribute, saidText, scanXml } from '../../documents/xml/xml-scan.ts';
import { clark, type SchemaNode } from './schema-node.ts';
import type { Simple, Slots, Typed, Types } from './types.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const XML: Readonly<Record<string, string>> = { xml: 'http://www.w3.org/XML/1998/namespace' };

/** Where something stands: the offset of the start tag, with the names as the document writes them. */
export interface Spot {
  readonly at: number;
  readonly element: string;
  /** Undefined for the text of an element. */
  readonly attribute: string | undefined;
}

/** A value of a document whose type is known. */
export interface TypedValue extends Spot {
  readonly simple: Simple;
  readonly value: string;
}

/** What an element is by its schema: its type, `null` below a wildcard that skips; the value it has when it is empty. */
interface Held {
  readonly typed: Typed | null;
  readonly simple: Simple | null;
  readonly fallback: string | undefined;
}

/** An open element. */
interface Frame {
  readonly held: Held;
  readonly nil: boolean;
  readonly name: string;
  readonly at: number;
  readonly scope: Readonly<Record<string, string>>;
  text: string;
}

/** What a visitor is shown. */
export interface Visitor {
  /** Whether values of a type are of interest; all others are passed over unread. */
  wants(simple: Simple): boolean;
  values(values: readonly TypedValue[]): void;
  /** An element that its place rules out by name. */
  barred(spot: Spot, parent: string): void;
}

const NONE: Held = { typed: null, simple: null, fallback: undefined };

/** Whether a wildcard lets a namespace in; the target namespace is that of the schema it stands in. */
function admits(wildcard: SchemaNode, uri: string): boolean {
  const target = wildcard.head.target;
  return (wildcard.attributes.get('namespace') ?? '##any').split(/\s+/).some((one) => {
    if (one === '##any') return true;
    if (one === '##other') return uri !== target && uri !== '';
    if (one === '##local') return uri === '';
    return one === '##targetNamespace' ? uri === target : one === uri;
  });
}

const skips = ({ wildcards }: Slots, uri: string): boolean =>
  wildcards.find((one) => admits(one, uri))?.attributes.get('processContents') === 'skip';

/** Whether a type provides for a child by name, rules it out, or leaves it to a wildcard that skips. */
function declarationIn(
  types: Types,
  typed: Typed,
  uri: string,
  local: string,
): SchemaNode | 'skip' | 'barred' | undefined {
  if (typed.kind === 'complex') {
    const slots = types.children(typed.node);
    const declared = slots.declared.get(clark(uri, local));
    if (declared) return declared;
    if (slots.barred.has(clark(uri, local)) && !slots.wildcards.some((one) => admits(one, uri))) return 'barred';
    if (skips(slots, uri)) return 'skip';
  }
  return types.global('element', clark(uri, local));
}

/** Types of elements and attributes in one document; each kind of place is resolved once. */
class Places {
  private readonly types: Types;
  private readonly children = new Map<unknown, Map<string, Held | 'barred'>>();
  private readonly attributes = new Map<unknown, Map<string, Simple | null>>();

  constructor(types: Types) {
    this.types = types;
  }

  private held(typed: Typed, declared: SchemaNode | undefined): Held {
    const simple =
      typed.kind === 'simple' ? typed.simple : typed.kind === 'complex' ? this.types.simpleContent(typed.node) : null;
    return { typed, simple, fallback: declared?.attributes.get('default') ?? declared?.attributes.get('fixed') };
  }

  /** `given`: the type the document names itself (xsi:type). */
  child(parent: Typed | null | undefined, uri: string, local: string, given: string | undefined): Held | 'barred' {
    if (parent === null) return NONE;
    const declared =
      parent === undefined
        ? this.types.global('element', clark(uri, local))
        : declarationIn(this.types, parent, uri, local);
    if (declared === 'barred') return 'barred';
    if (declared === 'skip') return NONE;
    if (given !== undefined) return this.held(this.types.named(given), declared);
    return this.held(declared ? this.types.of(declared) : { kind: 'any' }, declared);
  }

  known(parent: Typed | null | undefined, uri: string, local: string): Held | 'barred' {
    const key = parent?.kind === 'complex' ? parent.node : (parent?.kind ?? parent);
    const names = memo(this.children, key, () => new Map<string, Held | 'barred'>());
    return memo(names, `${uri} ${local}`, () => this.child(parent, uri, local, undefined));
  }

  attribute(typed: Typed, uri: string, local: string): Simple | null {
    const names = memo(this.attributes, typed.kind === 'complex' ? typed.node : 'any', () => new Map());
    return memo(names, `${uri} ${local}`, (): Simple | null => {
      const name = clark(uri, local);
      let declared: SchemaNode | undefined;
      if (typed.kind === 'complex') {
        const slots = this.types.attributes(typed.node);
        declared = slots.declared.get(name);
        if (declared?.attributes.get('use') === 'prohibited') declared = undefined;
        if (!declared && skips(slots, uri)) return null;
      }
      declared ??= uri === '' ? undefined : this.types.global('attribute', name);
      const found = declared && this.types.of(declared);
      return found?.kind === 'simple' ? found.simple : null;
    });
  }
}

type Attributes = readonly { readonly name: string; readonly from: number; readonly to: number }[];

/** Shows every value of a valid document with its type, in one pass; what a wildcard skips has none. */
export function walkTyped(text: string, types: Types, visitor: Visitor): void {
  const places = new Places(types);
  const stack: Frame[] = [];
  const said = ({ from, to }: Attributes[number]): string => saidAttribute(text.slice(from, to));

  const scopeOf = (attributes: Attributes, above: Frame['scope']): Frame['scope'] => {
    const own = attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
    if (own.length === 0) return above;
    return { ...above, ...Object.fromEntries(own.map((one) => [one.name.slice(6), said(one)])) };
  };

  scanXml(text, {
    open(name, at, _end, attributes) {
      const above = stack.at(-1);
      const scope = scopeOf(attributes, above?.scope ?? XML);
      const resolve = (written: string): readonly [uri: string, local: string] => {
        const colon = written.indexOf(':');
        return colon === -1 ? ['', written] : [scope[written.slice(0, colon)] ?? '', written.slice(colon + 1)];
      };
      const [own, local] = resolve(name);
      const uri = name.includes(':') ? own : (scope[''] ?? '');
      let given: string | undefined;
      let nil = false;
      const values: { readonly uri: string; readonly local: string; readonly attribute: Attributes[number] }[] = [];
      for (const attribute of attributes) {
        if (attribute.name === 'xmlns' || attribute.name.startsWith('xmlns:')) continue;
        const [space, last] = resolve(attribute.name);
        if (space !== XSI) values.push({ uri: space, local: last, attribute });
        else if (last === 'nil') nil = /^\s*(?:true|1)\s*$/.test(said(attribute));
        else if (last === 'type') {
          const type = said(attribute).trim();
          const [typeSpace, typeName] = resolve(type);
          given = clark(type.includes(':') ? typeSpace : (scope[''] ?? ''), typeName);
        }
      }
      const parent = above === undefined ? undefined : above.held.typed;
      const place = given === undefined ? places.known(parent, uri, local) : places.child(parent, uri, local, given);
      if (place === 'barred') visitor.barred({ at, element: name, attribute: undefined }, above?.name ?? '');
      const held = place === 'barred' ? NONE : place;
      stack.push({ held, nil, name, at, scope, text: '' });
      const { typed } = held;
      if (typed === null || typed.kind === 'simple' || values.length === 0) return;
      const found: TypedValue[] = [];
      for (const { uri: space, local: last, attribute } of values) {
        const simple = places.attribute(typed, space, last);
        if (simple && visitor.wants(simple))
          found.push({ simple, value: said(attribute), at, element: name, attribute: attribute.name });
      }
      if (found.length > 0) visitor.values(found);
    },
    text(from, to, cdata) {
      const here = stack.at(-1);
      if (here?.held.simple && visitor.wants(here.held.simple)) here.text += saidText(text.slice(from, to), cdata);
    },
    close() {
      const { held, nil, name, at, text: content } = stack.pop()!;
      if (held.simple === null || nil || !visitor.wants(held.simple)) return;
      const value = content === '' && held.fallback !== undefined ? held.fallback : content;
      visitor.values([{ simple: held.simple, value, at, element: name, attribute: undefined }]);
    },
  });
}
