import type { ElementPath } from '../../documents/xml/xml-path.ts';
import type { Open } from '../../documents/xml/xml-walk.ts';
import { walkXml } from '../../documents/xml/xml-walk.ts';
import { clark, type SchemaNode } from './schema-node.ts';
import type { Simple, Slots, Typed, Types } from './types.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** A value of a document whose type is known, and where it stands. */
export interface TypedValue {
  readonly simple: Simple;
  readonly value: string;
  readonly path: ElementPath;
  /** As the document writes it; undefined for the text of an element. */
  readonly attribute: string | undefined;
  readonly element: string;
}

/** An open element: its type, `null` below a wildcard that skips; its declaration for the value it has when it is empty. */
interface Held {
  readonly typed: Typed | null;
  readonly simple: Simple | null;
  readonly nil: boolean;
  readonly fallback: string | undefined;
}

type Element = Omit<Open<Held>, 'own'>;

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

/** What a visitor is shown. */
export interface Visitor {
  values(values: readonly TypedValue[]): void;
  /** An element that its place rules out by name. */
  barred(path: ElementPath, element: string, parent: string): void;
}

/** Shows every value of a valid document with its type, in one pass; what a wildcard skips has none. */
export function walkTyped(text: string, types: Types, visitor: Visitor): void {
  const declarationOf = (held: Held, uri: string, local: string): SchemaNode | 'skip' | 'barred' | undefined => {
    if (held.typed?.kind === 'complex') {
      const slots = types.children(held.typed.node);
      const declared = slots.declared.get(clark(uri, local));
      if (declared) return declared;
      if (slots.barred.has(clark(uri, local)) && !slots.wildcards.some((one) => admits(one, uri))) return 'barred';
      if (skips(slots, uri)) return 'skip';
    }
    return types.global('element', clark(uri, local));
  };

  const typeOf = (element: Element): Held => {
    const { parent, uri, local, attributes, resolve } = element;
    const none: Held = { typed: null, simple: null, nil: false, fallback: undefined };
    if (parent && parent.own.typed === null) return none;
    const declared = parent ? declarationOf(parent.own, uri, local) : types.global('element', clark(uri, local));
    if (declared === 'barred') visitor.barred(element.path, element.name, parent?.name ?? '');
    if (declared === 'skip' || declared === 'barred') return none;
    const xsi = (name: string): string | undefined => {
      for (const [written, value] of attributes)
        if (written.endsWith(`:${name}`) && resolve(written.slice(0, -name.length - 1)) === XSI) return value.trim();
      return undefined;
    };
    const named = xsi('type');
    const [prefix, last] = named?.includes(':') ? (named.split(':', 2) as [string, string]) : ['', named ?? ''];
    let typed: Typed = declared ? types.of(declared) : { kind: 'any' };
    if (named !== undefined) typed = types.named(clark(resolve(prefix) ?? '', last));
    const simple =
      typed.kind === 'simple' ? typed.simple : typed.kind === 'complex' ? types.simpleContent(typed.node) : null;
    const fallback = declared?.attributes.get('default') ?? declared?.attributes.get('fixed');
    return { typed, simple, nil: /^(?:true|1)$/.test(xsi('nil') ?? ''), fallback };
  };

  const attributeType = (typed: Typed, uri: string, local: string): Simple | null => {
    const name = clark(uri, local);
    let declared: SchemaNode | undefined;
    if (typed.kind === 'complex') {
      const slots = types.attributes(typed.node);
      declared = slots.declared.get(name);
      if (declared?.attributes.get('use') === 'prohibited') declared = undefined;
      if (!declared && skips(slots, uri)) return null;
    }
    declared ??= uri === '' ? undefined : types.global('attribute', name);
    const found = declared && types.of(declared);
    return found?.kind === 'simple' ? found.simple : null;
  };

  walkXml<Held>(text, {
    open(element) {
      const held = typeOf(element);
      const { typed } = held;
      if (typed === null || typed.kind === 'simple') return held;
      const values: TypedValue[] = [];
      for (const [attribute, value] of element.attributes) {
        if (attribute === 'xmlns' || attribute.startsWith('xmlns:')) continue;
        const at = attribute.indexOf(':');
        const uri = at === -1 ? '' : (element.resolve(attribute.slice(0, at)) ?? '');
        const simple = uri === XSI ? null : attributeType(typed, uri, attribute.slice(at + 1));
        if (simple) values.push({ simple, value, path: element.path, attribute, element: element.name });
      }
      if (values.length > 0) visitor.values(values);
      return held;
    },
    close({ own, text: said, path, name }) {
      if (own.simple === null || own.nil) return;
      const value = said === '' && own.fallback !== undefined ? own.fallback : said;
      visitor.values([{ simple: own.simple, value, path, attribute: undefined, element: name }]);
    },
  });
}
