import { saidAttribute, saidText, scanXml } from '../../documents/xml/xml-scan.ts';
import { clark } from './schema-node.ts';
import { type Held, NONE, type TypedPlaces } from './typed-places.ts';
import type { Simple } from './types.ts';

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

type Attributes = readonly { readonly name: string; readonly from: number; readonly to: number }[];

/** Shows every value of a valid document with its type, in one pass; what a wildcard skips has none. */
export function walkTyped(text: string, places: TypedPlaces, visitor: Visitor): void {
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
