import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { memo } from '../../base/memo.ts';
import { FolderSource } from '../../documents/folder-source.ts';
import { walk } from '../../documents/walk.ts';
import { absoluteCatalogue } from '../catalogue.ts';
import type { Scenario, Standard } from '../standard.ts';
import { Schema } from '../xsd/schema.ts';
import { type SchemaGroup, schemaGroups } from './analyse.ts';
import { contentsOf } from './contents.ts';
import { Imports } from './imports.ts';
import { type Judging, xsdClaims } from './xsd-claims.ts';

/** Name of a group as people call it; empty where it does not say which standard it is. */
function titleOf({ meta, version }: Pick<SchemaGroup, 'meta' | 'version'>): string {
  return meta ? `${meta.nameKurz || meta.nameTechnisch || meta.kennung} ${version}`.trim() : '';
}

/**
 * A folder of XML Schemas as it was downloaded: each standard in it answers for documents with one of its roots. One with
 * nothing but code lists answers for no document, and says what is official.
 */
export function folderStandard(folder: string, shown: string): Standard | null {
  const root = realpathSync(folder);
  const { schemas: files, schematron, codelists } = contentsOf(root, walk(new FolderSource(root)).files);
  const lists = codelists.map((name) => join(root, name));
  if (files.length === 0)
    return lists.length === 0
      ? null
      : { name: shown, codelists: () => lists, entries: () => codelists, claims: () => [] };
  const imports = new Imports(files);
  const catalogue = absoluteCatalogue(root, imports.catalogue);
  const compiled = new Map<string, Schema>();
  const shared: Pick<Scenario, 'schematron' | 'codelists'> = {
    schematron: schematron.map((name) => ({
      name,
      location: name,
      present: true,
      source: { file: join(root, name), root },
    })),
    codelists: lists,
  };
  const standards = schemaGroups(files, imports).map(({ meta, version, entries }) => ({
    name: titleOf({ meta, version }),
    judging: entries.map(
      ({ file, namespace, version: schemaVersion, messages }): Judging => ({
        name: file,
        namespace,
        messages: new Set(messages),
        scenario: {
          ...shared,
          standard: { id: meta?.nameKurz || meta?.nameTechnisch || namespace || shown, version },
          schema: memo(compiled, file, () => new Schema(root, join(root, file), catalogue)),
          meta: {
            ...(schemaVersion ? { schemaVersion } : {}),
            ...(meta?.nameKurz ? { nameKurz: meta.nameKurz } : {}),
            ...(meta?.kennung ? { kennung: meta.kennung } : {}),
          },
        },
      }),
    ),
  }));
  const named = standards.filter(({ name }) => name !== '');
  const unnamed = standards.filter(({ name }) => name === '');
  return {
    name: shown,
    codelists: () => lists,
    entries: () =>
      standards
        .flatMap(({ judging }) => judging.map(({ name, namespace }) => `${name}  ${namespace}`.trimEnd()))
        .sort(),
    claims: (document) => {
      const own = named.flatMap(({ name, judging }) => xsdClaims(document, name, judging));
      const hits = unnamed.flatMap(({ judging }) =>
        xsdClaims(document, judging[0]!.name, judging).filter(({ matched }) => matched === true),
      );
      if (hits.length > 0) return [...own, ...hits];
      const rest = unnamed.flatMap(({ judging }) => judging);
      return rest.length > 0 ? [...own, ...xsdClaims(document, shown, rest)] : own;
    },
  };
}
