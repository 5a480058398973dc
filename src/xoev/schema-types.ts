import { memo } from '../base/memo.ts';
import type { StandardMeta } from '../documents/document.ts';
import { clark, readXsd, type XsdNode } from './xsd-node.ts';

/** The XÖV type of all codes. */
const CODE = clark('http://xoev.de/schemata/code/1_0', 'Code');
/** Its data types for text: A to E. */
const DIN = /^\{urn:xoev-de:kosit:xoev:datentyp:din-91379_2022-08\}datatype([A-E])$/;

export type DinType = 'A' | 'B' | 'C' | 'D' | 'E';

/** How a standard binds a code element to a code list; null where it leaves that to the message. */
export interface CodeBinding {
  readonly listURI: string | null;
  readonly listVersionID: string | null;
  /** Codes the schema itself lists (code type 1). */
  readonly codes: ReadonlySet<string> | null;
}

const FACET_PARENTS: ReadonlySet<string> = new Set(['complexContent', 'simpleContent', 'extension', 'restriction']);

/**
 * The types of a standard, as far as codes and characters need them. It judges nothing: what a document may hold is for
 * the XML Schema engine, which has been asked before. Two files with one name for two things are not told apart.
 */
export class SchemaTypes {
  private readonly components = new Map<string, XsdNode>();
  private readonly contents = new WeakMap<XsdNode, Map<string, XsdNode>>();
  private readonly bindings = new WeakMap<XsdNode, CodeBinding | { readonly none: true }>();
  private readonly heads = new Set<XsdNode['schema']>();
  /** Whether any type derives from Code, or uses the data types of DIN 91379. */
  readonly relevant: boolean;

  constructor(texts: readonly string[]) {
    for (const node of texts.flatMap(readXsd)) {
      this.heads.add(node.schema);
      const name = node.attributes.get('name');
      if (name !== undefined) this.components.set(`${node.local} ${clark(node.schema.target, name)}`, node);
    }
    this.relevant = texts.some((text) => text.includes('xoev.de/schemata/code/') || text.includes('din-91379_2022-08'));
  }

  /** What the files of a namespace say of the standard they belong to. */
  meta(namespace: string): StandardMeta | undefined {
    const head = [...this.heads].find(
      ({ target, metadata }) => target === namespace && metadata.has('standard/nameKurz'),
    );
    if (!head) return undefined;
    const schemaVersion = head.metadata.get('versionStandard/version') || head.version;
    const kennung = head.metadata.get('standard/kennung');
    return {
      nameKurz: head.metadata.get('standard/nameKurz')!,
      ...(schemaVersion ? { schemaVersion } : {}),
      ...(kennung ? { kennung } : {}),
    };
  }

  private component(kind: string, name: string | undefined): XsdNode | undefined {
    if (name === undefined) return undefined;
    // A file without a namespace takes that of the file that includes it.
    return this.components.get(`${kind} ${name}`) ?? this.components.get(`${kind} ${name.replace(/^\{[^}]*\}/, '{}')}`);
  }

  private type(name: string | undefined): XsdNode | undefined {
    return this.component('complexType', name) ?? this.component('simpleType', name);
  }

  /** Declaration of a global element. */
  element(uri: string, local: string): XsdNode | undefined {
    return this.component('element', clark(uri, local));
  }

  /** The type a declaration gives its element; `named` where the message says it itself (xsi:type). */
  typeOf(declaration: XsdNode, named?: string): { readonly node: XsdNode | undefined; readonly name: string } {
    const name = named ?? declaration.names.get('type') ?? '';
    const inline = declaration.children.find(({ local }) => local === 'complexType' || local === 'simpleType');
    return { node: this.type(name === '' ? undefined : name) ?? (name === '' ? inline : undefined), name };
  }

  /** Declaration of a child element; undefined where the schema leaves its kind open. */
  child(type: XsdNode, uri: string, local: string): XsdNode | undefined {
    const content = memo(this.contents, type, () => {
      const found = new Map<string, XsdNode>();
      this.gather(type, found, new Set());
      return found;
    });
    return content.get(clark(uri, local)) ?? content.get(clark('', local)) ?? this.element(uri, local);
  }

  private gather(node: XsdNode, found: Map<string, XsdNode>, seen: Set<XsdNode>): void {
    if (seen.has(node)) return;
    seen.add(node);
    for (const child of node.children) {
      if (child.local === 'element') this.particle(child, found);
      else if (child.local === 'group') {
        const group = this.component('group', child.names.get('ref'));
        if (group) this.gather(group, found, seen);
      } else if (/^(?:sequence|choice|all)$/.test(child.local) || FACET_PARENTS.has(child.local))
        this.gather(child, found, seen);
    }
    const base = this.type(node.names.get('base'));
    if (base) this.gather(base, found, seen);
  }

  private particle(element: XsdNode, found: Map<string, XsdNode>): void {
    const ref = element.names.get('ref');
    const declared = ref === undefined ? element : this.component('element', ref);
    const form = element.attributes.get('form');
    const qualified = form === undefined ? element.schema.qualified : form === 'qualified';
    const name = ref ?? clark(qualified ? element.schema.target : '', element.attributes.get('name') ?? '');
    if (declared && !found.has(name)) found.set(name, declared);
  }

  /** A type and those it derives from, the nearest first. */
  private *lineage(type: XsdNode): Generator<{ readonly node: XsdNode; readonly base: string | undefined }> {
    const seen = new Set<XsdNode>();
    for (let node: XsdNode | undefined = type; node && !seen.has(node); ) {
      seen.add(node);
      const base: string | undefined = derivation(node)?.names.get('base');
      yield { node, base };
      node = this.type(base);
    }
  }

  /** How a type binds codes; null where it is no code type. */
  code({ node, name }: { readonly node: XsdNode | undefined; readonly name: string }): CodeBinding | null {
    if (name === CODE) return { listURI: null, listVersionID: null, codes: null };
    if (!node) return null;
    const binding = memo(this.bindings, node, () => this.bind(node));
    return 'none' in binding ? null : binding;
  }

  private bind(type: XsdNode): CodeBinding | { readonly none: true } {
    const lineage = [...this.lineage(type)];
    if (!lineage.some(({ base }) => base === CODE)) return { none: true };
    const fixed = (attribute: string): string | null => {
      for (const { node } of lineage) {
        const declared = derivation(node)?.children.find(
          (child) => child.local === 'attribute' && child.attributes.get('name') === attribute,
        );
        const value = declared?.attributes.get('fixed') ?? declared?.attributes.get('default');
        if (value !== undefined) return value.trim();
      }
      return null;
    };
    const element = this.child(type, '', 'code');
    const codes = element ? this.enumerated(this.typeOf(element).node) : [];
    return {
      listURI: fixed('listURI'),
      listVersionID: fixed('listVersionID'),
      codes: codes.length > 0 ? new Set(codes) : null,
    };
  }

  private enumerated(type: XsdNode | undefined): string[] {
    const restriction = type?.children.find(({ local }) => local === 'restriction');
    const own = restriction?.children.filter(({ local }) => local === 'enumeration') ?? [];
    if (own.length > 0) return own.map((one) => (one.attributes.get('value') ?? '').trim());
    const base = this.type(restriction?.names.get('base'));
    return base && base !== type ? this.enumerated(base) : [];
  }

  /** The data type of DIN 91379 a text has; null where it has none. */
  din({ node, name }: { readonly node: XsdNode | undefined; readonly name: string }): DinType | null {
    const known = DIN.exec(name)?.[1];
    if (known) return known as DinType;
    for (const { base } of node ? this.lineage(node) : []) {
      const derived = DIN.exec(base ?? '')?.[1];
      if (derived) return derived as DinType;
    }
    return null;
  }

  /** Data type of an attribute's text. */
  attributeDin(type: XsdNode, attribute: string): DinType | null {
    for (const { node } of this.lineage(type)) {
      const declared = [...node.children, ...(derivation(node)?.children ?? [])].find(
        (child) => child.local === 'attribute' && child.attributes.get('name') === attribute,
      );
      if (declared) return this.din(this.typeOf(declared));
    }
    return null;
  }
}

/** The extension or restriction a type consists of. */
function derivation(type: XsdNode): XsdNode | undefined {
  const content = type.children.find(({ local }) => local === 'complexContent' || local === 'simpleContent') ?? type;
  return content.children.find(({ local }) => local === 'extension' || local === 'restriction');
}
