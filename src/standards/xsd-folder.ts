import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { memo } from '../memo.ts';
import { parseXml, type XmlElement } from '../workspace/libxml.ts';
import { walk } from '../workspace/walk.ts';
import { codeListFiles } from './code-lists.ts';
import { Schema } from './schema.ts';
import type { Claim, Standard } from './standard.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema';

interface SchemaFile {
  readonly file: string;
  readonly namespace: string;
  readonly version: string;
  readonly roots: ReadonlySet<string>;
  /** `schemaLocation`s of includes and imports, with the namespace of imports. */
  readonly uses: readonly { readonly location: string; readonly namespace: string | null }[];
  readonly standard: { readonly id: string; readonly version: string } | null;
}

/** What a schema file says of itself; null for one that cannot be read. */
function describe(file: string): SchemaFile | null {
  try {
    const tree = parseXml(readFileSync(file));
    try {
      const text = (path: string) => String(tree.eval(`string(${path})`, { xs: XSD }));
      const names = (path: string) => tree.find(path, { xs: XSD }).map((node) => node.content);
      const uses = tree
        .find('/xs:schema/xs:include|/xs:schema/xs:import|/xs:schema/xs:redefine', { xs: XSD })
        .flatMap((node) => {
          const element = node as XmlElement;
          const location = element.attr('schemaLocation')?.content;
          return location === undefined ? [] : [{ location, namespace: element.attr('namespace')?.content ?? null }];
        });
      const id = text('(/xs:schema/xs:annotation/xs:appinfo/*[local-name()="standard"]/*[local-name()="nameKurz"])[1]');
      const version = text('/xs:schema/@version');
      return {
        file,
        version,
        uses,
        namespace: text('/xs:schema/@targetNamespace'),
        roots: new Set(names('/xs:schema/xs:element/@name')),
        standard:
          id === ''
            ? null
            : {
                id,
                version:
                  text(
                    '(/xs:schema/xs:annotation/xs:appinfo/*[local-name()="versionStandard"]/*[local-name()="version"])[1]',
                  ) || version,
              },
      };
    } finally {
      tree.dispose();
    }
  } catch {
    return null;
  }
}

/** URLs that schemas import, to files of the same folder: by target namespace, since published XÖV schemas name web addresses. */
function catalogueOf(files: readonly SchemaFile[]): Map<string, string> {
  const catalogue = new Map<string, string>();
  for (const { uses } of files) {
    for (const { location, namespace } of uses) {
      if (!/^https?:/.test(location)) continue;
      const name = location.slice(location.lastIndexOf('/') + 1);
      const candidates = files.filter((file) => file.namespace === namespace);
      const found =
        candidates.find((file) => file.file.endsWith(`/${name}`)) ??
        (candidates.length === 1 ? candidates[0] : undefined);
      if (found) catalogue.set(location, found.file);
    }
  }
  return catalogue;
}

/** A folder of XML Schemas: each file that declares global elements answers for documents with such a root. */
export function folderStandard(folder: string, shown: string): Standard | null {
  const root = realpathSync(folder);
  const names = walk(root).files;
  const codelists = codeListFiles(root, names);
  const files = names
    .filter((name) => name.endsWith('.xsd'))
    .map((name) => describe(join(root, name)))
    .filter((file) => file !== null);
  if (files.length === 0) return null;
  const catalogue = catalogueOf(files);
  const included = new Set(
    files.flatMap(({ file, uses }) =>
      uses.filter((use) => use.namespace === null).map((use) => join(file, '..', use.location)),
    ),
  );
  const byNamespace = new Map<string, SchemaFile[]>();
  for (const file of files) memo(byNamespace, file.namespace, () => []).push(file);
  const schemas = new Map<string, Schema>();
  const schema = (file: string) => memo(schemas, file, () => new Schema(root, file, catalogue));

  /** Files that judge a root: those nobody includes come first, since they see the whole vocabulary. */
  const entries = (namespace: string, local: string): SchemaFile[] => {
    const declaring = (byNamespace.get(namespace) ?? []).filter((file) =>
      reaches(file, local, byNamespace.get(namespace) ?? []),
    );
    const tops = declaring.filter((file) => !included.has(file.file));
    return tops.length > 0 ? tops : declaring;
  };

  return {
    name: shown,
    entries: () =>
      files
        .filter(({ file, roots }) => roots.size > 0 && !included.has(file))
        .map(({ file, namespace }) => `${file.slice(root.length + 1)}  ${namespace}`),
    claims(document): Claim[] {
      const { namespace, local } = document.rootName ?? { namespace: '', local: '' };
      const found = entries(namespace, local);
      const claim = (file: SchemaFile, matched: boolean): Claim => ({
        name: file.file.slice(root.length + 1),
        matched,
        reason: matched
          ? { code: 'matched', args: {} }
          : byNamespace.has(namespace)
            ? { code: 'other-root', args: { element: local } }
            : { code: 'other-namespace', args: { namespace } },
        scenario: {
          standard: file.standard ?? { id: file.namespace || shown, version: file.version },
          schema: schema(file.file),
          schematron: [],
          codelists,
        },
      });
      if (found.length > 0) return found.map((file) => claim(file, true));
      return [{ ...claim(files[0]!, false), name: shown }];
    },
  };
}

/** Whether a file declares a global element, itself or in what it includes. */
function reaches(
  file: SchemaFile,
  local: string,
  siblings: readonly SchemaFile[],
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (file.roots.has(local)) return true;
  if (seen.has(file.file)) return false;
  const included = new Set(
    file.uses.filter((use) => use.namespace === null).map((use) => join(file.file, '..', use.location)),
  );
  return siblings.some(
    (other) => included.has(other.file) && reaches(other, local, siblings, new Set([...seen, file.file])),
  );
}
