import { memo } from '../base/memo.ts';
import type { StandardMeta } from '../documents/examination.ts';
import { derivation, SchemaComponents } from './schema-components.ts';
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

/**
 * The types of a standard, as far as codes and characters need them. It judges nothing: what a document may hold is for
 * the XML Schema engine, which has been asked before.
 */
export class SchemaTypes extends SchemaComponents {
  private readonly bindings = new WeakMap<XsdNode, CodeBinding | { readonly none: true }>();
  private readonly heads = new Set<XsdNode['schema']>();
  /** Whether any type derives from Code, or uses the data types of DIN 91379. */
  readonly relevant: boolean;

  constructor(texts: readonly string[]) {
    const nodes = texts.flatMap(readXsd);
    super(nodes);
    for (const { schema } of nodes) this.heads.add(schema);
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
