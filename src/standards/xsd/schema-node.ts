import { SaxesParser } from 'saxes';

export const XSD = 'http://www.w3.org/2001/XMLSchema';

/** What a schema file says once for all that stands in it. */
export interface SchemaHead {
  readonly target: string;
  /** Whether local elements and attributes are in the target namespace where they say nothing themselves. */
  readonly elements: boolean;
  readonly attributes: boolean;
}

/** An element of an XML Schema. */
export interface SchemaNode {
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: SchemaNode[];
  readonly parent: SchemaNode | null;
  readonly head: SchemaHead;
  /** Prefixes in scope; the default namespace under the empty one. */
  readonly scope: Readonly<Record<string, string>>;
}

export const clark = (uri: string, local: string): string => `{${uri}}${local}`;

/**
 * Reads a schema file as it stands, whatever schema language it speaks; null for what is none. A file without a target
 * namespace takes that of the file that includes it (`includer`), for what it declares and what it refers to.
 */
export function readSchema(text: string, includer = ''): SchemaNode | null {
  const parser = new SaxesParser({ xmlns: true });
  let root: SchemaNode | null = null;
  let here: SchemaNode | null = null;
  /** Depth below an element that is not of XML Schema: annotations. */
  let foreign = 0;
  parser.on('opentag', ({ local, uri, attributes, ns }) => {
    if (foreign > 0 || uri !== XSD || (here === null && local !== 'schema')) {
      foreign += 1;
      return;
    }
    const values = new Map(
      Object.values(attributes)
        .filter(({ prefix }) => prefix === '')
        .map((one) => [one.name, one.value.trim()]),
    );
    const target = values.get('targetNamespace') ?? includer;
    const outer: Readonly<Record<string, string>> =
      here?.scope ?? (values.has('targetNamespace') ? {} : { '': target });
    const node: SchemaNode = {
      local,
      attributes: values,
      children: [],
      parent: here,
      head: here?.head ?? {
        target,
        elements: values.get('elementFormDefault') === 'qualified',
        attributes: values.get('attributeFormDefault') === 'qualified',
      },
      scope: Object.keys(ns).length === 0 ? outer : { ...outer, ...ns },
    };
    here?.children.push(node);
    root ??= node;
    here = node;
  });
  parser.on('closetag', () => {
    if (foreign > 0) foreign -= 1;
    else here = here?.parent ?? null;
  });
  parser.on('error', () => undefined);
  parser.write(text).close();
  return root;
}

/** `{namespace}local` for a name as it is written at a place of a schema. */
export function resolved(node: SchemaNode, name: string): string {
  const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : ['', name];
  const uri = prefix === 'xml' ? 'http://www.w3.org/XML/1998/namespace' : (node.scope[prefix] ?? '');
  return clark(uri, local);
}

/** What an attribute of a schema element refers to; undefined where it has none. */
export function reference(node: SchemaNode, attribute: string): string | undefined {
  const name = node.attributes.get(attribute);
  return name === undefined ? undefined : resolved(node, name);
}

/** How a type is made of another: its extension or restriction. */
export function derivation(type: SchemaNode): SchemaNode | undefined {
  const content = type.children.find(({ local }) => local === 'complexContent' || local === 'simpleContent') ?? type;
  return content.children.find(({ local }) => local === 'extension' || local === 'restriction');
}

/** All elements of a schema file, from the top. */
export function* descendants(node: SchemaNode): Generator<SchemaNode> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}
