import { realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { UserError } from '../../base/errors.ts';
import type { FileDocument } from '../../documents/file.ts';
import { sha256 } from '../../store/hash.ts';
import { mustRead } from '../../store/regular-file.ts';
import { REFUSED } from '../../words/standards.ts';
import { absoluteCatalogue } from '../catalogue.ts';
import type { Claim, Scenario, Standard } from '../standard.ts';
import { Schema } from '../xsd/schema.ts';
import { demandUnchanged } from './checksums.ts';
import { idOf, type Manifest, readManifest } from './manifest.ts';
import { type Judging, xsdClaims } from './xsd-claims.ts';

const at = (root: string, files: readonly { datei: string }[] = []): string[] =>
  files.map(({ datei }) => join(root, datei));

/** Schemas of a package with their messages; nothing is compiled before a document needs it. */
function judgingOf(root: string, manifest: Manifest): Judging[] {
  const catalogue = absoluteCatalogue(root, Object.entries(manifest.katalog ?? {}));
  const shared: Pick<Scenario, 'schematron' | 'codelists'> = {
    schematron: (manifest.schematron ?? []).map(({ datei }) => ({
      name: datei,
      location: datei,
      present: true,
      source: { file: join(root, datei), root },
    })),
    codelists: at(root, manifest.codelisten),
  };
  return (manifest.schemas ?? []).map(({ datei, namensraum, version, nachrichten }) => ({
    name: datei,
    namespace: namensraum,
    messages: new Set(nachrichten),
    scenario: {
      ...shared,
      standard: { id: manifest.name, version: manifest.version },
      schema: new Schema(root, join(root, datei), catalogue),
      meta: {
        nameKurz: manifest.name,
        ...(version === undefined ? {} : { schemaVersion: version }),
        ...(manifest.kennung === undefined ? {} : { kennung: manifest.kennung }),
      },
    },
  }));
}

/** Scenarios of a KoSIT configuration that was installed, each with the code lists of the package. */
async function configuration(root: string, shown: string, manifest: Manifest): Promise<Standard> {
  const file = manifest.szenarien!;
  if (sha256(mustRead(join(root, file), posix.join(shown, file))) !== manifest.dateien[file])
    throw new UserError(REFUSED.changed, {
      id: idOf(manifest),
      path: shown,
      changed: [file],
      missing: [],
      extra: [],
    });
  const inner = (await import('../kosit/scenarios.ts')).scenariosStandard(join(root, file), shown);
  const codelists = at(root, manifest.codelisten);
  return {
    ...inner,
    by: 'conditions',
    claims: (document) =>
      inner.claims(document).map((claim) => ({ ...claim, scenario: { ...claim.scenario, codelists } })),
  };
}

/**
 * A package with a standard.yaml. Its files are compared with their checksums when the first document is its own:
 * all of them, once; one that differs refuses the run.
 */
export async function packageStandard(folder: string, shown: string): Promise<Standard> {
  const root = realpathSync(folder);
  const manifest = readManifest(root, shown);
  const title = `${manifest.name} ${manifest.version}`;
  const judging = judgingOf(root, manifest);
  const inner = manifest.szenarien === undefined ? null : await configuration(root, shown, manifest);
  let sound = false;
  const demandSound = () => {
    if (!sound) demandUnchanged(root, shown, manifest);
    sound = true;
  };
  const trusted = (claims: Claim[]): Claim[] => {
    if (claims.some(({ matched }) => matched === true)) demandSound();
    return claims;
  };
  const codelists = at(root, manifest.codelisten);
  return {
    name: title,
    ...(inner ? { by: 'conditions' as const } : {}),
    codelists: () => {
      if (codelists.length > 0) demandSound();
      return codelists;
    },
    entries: () => inner?.entries() ?? judging.map(({ name, namespace }) => `${name}  ${namespace}`.trimEnd()),
    claims: (document: FileDocument, asOf) =>
      trusted(inner ? inner.claims(document, asOf) : xsdClaims(document, title, judging)),
  };
}
