import { join } from 'node:path';
import { packageRoot } from '../../store/package-root.ts';
import type { Claim, Scenario, Standard } from '../standard.ts';
import { Schema } from '../xsd/schema.ts';

interface Builtin {
  readonly version: string;
  readonly namespace: string;
  readonly file: string;
}

const VERSIONS: readonly Builtin[] = [
  { version: '2.0', namespace: 'urn:xoev-de:fim:standard:xdatenfelder_2', file: 'xdatenfelder-2.0.xsd' },
  { version: '3.0.0', namespace: 'urn:xoev-de:fim:standard:xdatenfelder_3.0.0', file: 'xdatenfelder-3.0.0.xsd' },
];

const SAML: readonly Builtin[] = [
  { version: '2.0', namespace: 'urn:oasis:names:tc:SAML:2.0:metadata', file: 'saml-metadata-2.0.xsd' },
  { version: '2.0', namespace: 'urn:oasis:names:tc:SAML:2.0:protocol', file: 'saml-protocol-2.0.xsd' },
];

/** Versions of XDatenfelder that vorgaben can judge by itself. */
export const builtinVersions = (): string[] => VERSIONS.map(({ version }) => version);

/** A standard whose schemas vorgaben brings itself: written from the published description, not the published files. */
function builtin(name: string, id: string, directory: string, versions: readonly Builtin[]): Standard {
  const folder = join(packageRoot(), 'schemas', directory);
  const scenarios = new Map<string, Scenario>(
    versions.map(({ version, namespace, file }) => [
      namespace,
      {
        standard: { id, version },
        schema: new Schema(folder, join(folder, file)),
        schematron: [],
      },
    ]),
  );
  return {
    name,
    entries: () => versions.map(({ version }) => version),
    claims(document): Claim[] {
      const namespace = document.rootName?.namespace ?? '';
      return [...scenarios].map(([known, scenario]) => ({
        name: `${name} ${scenario.standard.version}`,
        matched: known === namespace,
        reason: known === namespace ? { code: 'matched', args: {} } : { code: 'other-namespace', args: { namespace } },
        scenario,
      }));
    },
  };
}

export const xdatenfelderStandard = (): Standard =>
  builtin('XDatenfelder', 'urn:xoev-de:fim:standard:xdatenfelder', 'xdatenfelder', VERSIONS);

/** SAML 2.0: metadata of a service and the AuthnRequest, as far as a service writes them. */
export const samlStandard = (): Standard => builtin('SAML', 'urn:oasis:names:tc:SAML', 'saml', SAML);
