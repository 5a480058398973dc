import { SaxesParser } from 'saxes';

const XSD = 'http://www.w3.org/2001/XMLSchema';

/** An element of an XML Schema, with the names it refers to already resolved to `{namespace}local`. */
export interface XsdNode {
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** `type`, `base`, `ref` as `{namespace}local`. */
  readonly names: ReadonlyMap<string, string>;
  readonly children: XsdNode[];
  readonly schema: SchemaHead;
}

/** What a schema file says once for all that stands in it. */
interface SchemaHead {
  readonly target: string;
  readonly qualified: boolean;
  readonly version: string;
  /** Texts of `xs:appinfo/standard` and `versionStandard`, by `parent/child`. */
  readonly metadata: Map<string, string>;
}

export const clark = (uri: string, local: string): string => `{${uri}}${local}`;

/** Top-level children of a schema file; empty for a text that is no schema. */
export function readXsd(text: string): XsdNode[] {
  const parser = new SaxesParser({ xmlns: true });
  const top: XsdNode[] = [];
  const stack: (XsdNode | null)[] = [];
  const path: string[] = [];
  let schema: SchemaHead = { target: '', qualified: false, version: '', metadata: new Map() };
  let own = '';
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = new Map(
      Object.values(attributes)
        .filter(({ prefix }) => prefix === '')
        .map((one) => [one.name, one.value]),
    );
    own = '';
    path.push(local);
    if (uri !== XSD) {
      stack.push(null);
      return;
    }
    if (stack.length === 0) {
      const said = (name: string) => values.get(name) ?? '';
      schema = {
        target: said('targetNamespace'),
        qualified: said('elementFormDefault') === 'qualified',
        version: said('version'),
        metadata: schema.metadata,
      };
    }
    const names = new Map<string, string>();
    for (const name of ['type', 'base', 'ref']) {
      const value = values.get(name)?.trim();
      if (value === undefined) continue;
      const [prefix, last] = value.includes(':') ? value.split(':') : ['', value];
      names.set(name, clark(parser.resolve(prefix!) ?? '', last!));
    }
    const node: XsdNode = { local, attributes: values, names, children: [], schema };
    if (stack.length === 1) top.push(node);
    else stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  parser.on('text', (part) => {
    own += part;
  });
  parser.on('closetag', () => {
    const [, , , parent, child] = path;
    if (path.length === 5 && /^(?:standard|versionStandard)$/.test(parent!) && own.trim() !== '')
      schema.metadata.set(`${parent}/${child}`, own.trim());
    own = '';
    path.pop();
    stack.pop();
  });
  parser.on('error', () => undefined);
  parser.write(text).close();
  return top;
}
