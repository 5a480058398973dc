import { parseXml, type XmlDocument, type XmlElement } from '../../documents/xml/libxml.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema';

/** A reference of a schema file to another; `namespace` is null for include and redefine. */
export interface Use {
  readonly location: string;
  readonly namespace: string | null;
}

/** What XÖV standards say of themselves in `xs:appinfo`; empty where they do not. */
export interface StandardMeta {
  readonly nameLang: string;
  readonly nameKurz: string;
  readonly nameTechnisch: string;
  readonly kennung: string;
  readonly version: string;
}

/** What a schema file says of itself. */
export interface SchemaFile {
  /** Below the package folder, `/` separated. */
  readonly file: string;
  readonly namespace: string;
  /** `xs:schema/@version`; empty where there is none. */
  readonly version: string;
  /** Global elements that an instance can start with. */
  readonly roots: ReadonlySet<string>;
  readonly uses: readonly Use[];
  readonly meta: StandardMeta | null;
}

const APPINFO = '/xs:schema/xs:annotation/xs:appinfo';

function metaOf(tree: XmlDocument): StandardMeta | null {
  const text = (parent: string, name: string): string =>
    String(
      tree.eval(`normalize-space((${APPINFO}/*[local-name()="${parent}"]/*[local-name()="${name}"])[1])`, { xs: XSD }),
    );
  const standard = (name: string) => text('standard', name);
  const meta = {
    nameLang: standard('nameLang'),
    nameKurz: standard('nameKurz'),
    nameTechnisch: standard('nameTechnisch'),
    kennung: standard('kennung'),
    version: text('versionStandard', 'version'),
  };
  return meta.nameKurz || meta.nameTechnisch || meta.kennung ? meta : null;
}

/** Reads a schema file; null for what is no XML or no schema. */
export function describeSchema(file: string, bytes: Uint8Array): SchemaFile | null {
  let tree: XmlDocument | undefined;
  try {
    tree = parseXml(bytes);
    const { root } = tree;
    if (root.namespaceUri !== XSD || root.name !== 'schema') return null;
    const uses = (
      tree.find('/xs:schema/xs:include|/xs:schema/xs:import|/xs:schema/xs:redefine', { xs: XSD }) as XmlElement[]
    )
      .map((element) => ({
        location: element.attr('schemaLocation')?.content.trim() ?? '',
        namespace: element.name === 'import' ? (element.attr('namespace')?.content ?? '') : null,
      }))
      .filter(({ location }) => location !== '');
    const roots = tree
      .find('/xs:schema/xs:element[not(@abstract="true" or @abstract="1")]/@name', { xs: XSD })
      .map((node) => node.content);
    return {
      file,
      uses,
      namespace: root.attr('targetNamespace')?.content ?? '',
      version: root.attr('version')?.content.trim() ?? '',
      roots: new Set(roots),
      meta: metaOf(tree),
    };
  } catch {
    return null;
  } finally {
    tree?.dispose();
  }
}
