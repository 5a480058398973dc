import { memo } from '../../base/memo.ts';
import type { ContentModels, Slots } from './content-models.ts';
import { clark, type SchemaNode } from './schema-node.ts';
import type { Simple, Typed, Types } from './types.ts';

/** What an element is by its schema: its type, `null` below a wildcard that skips; the value it has when it is empty. */
export interface Held {
  readonly typed: Typed | null;
  readonly simple: Simple | null;
  readonly fallback: string | undefined;
}

/** Below a wildcard that skips, and wherever nothing is known. */
export const NONE: Held = { typed: null, simple: null, fallback: undefined };

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
  models: ContentModels,
  typed: Typed,
  uri: string,
  local: string,
): SchemaNode | 'skip' | 'barred' | undefined {
  if (typed.kind === 'complex') {
    const slots = models.elements(typed.node);
    const declared = slots.declared.get(clark(uri, local));
    if (declared) return declared;
    if (slots.barred.has(clark(uri, local)) && !slots.wildcards.some((one) => admits(one, uri))) return 'barred';
    if (skips(slots, uri)) return 'skip';
  }
  return models.global('element', clark(uri, local));
}

/** Types of elements and attributes in one document; each kind of place is resolved once. */
export class TypedPlaces {
  private readonly types: Types;
  private readonly models: ContentModels;
  private readonly children = new Map<unknown, Map<string, Held | 'barred'>>();
  private readonly attributes = new Map<unknown, Map<string, Simple | null>>();

  constructor(types: Types, models: ContentModels) {
    this.types = types;
    this.models = models;
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
        ? this.models.global('element', clark(uri, local))
        : declarationIn(this.models, parent, uri, local);
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
        const slots = this.models.attributes(typed.node);
        declared = slots.declared.get(name);
        if (declared?.attributes.get('use') === 'prohibited') declared = undefined;
        if (!declared && skips(slots, uri)) return null;
      }
      declared ??= uri === '' ? undefined : this.models.global('attribute', name);
      const found = declared && this.types.of(declared);
      return found?.kind === 'simple' ? found.simple : null;
    });
  }
}
