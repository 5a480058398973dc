import { join } from 'node:path';
import { packageRoot } from '../package.ts';
import { Schema } from './schema.ts';
import type { Claim, Scenario, Standard } from './standard.ts';

const VERSIONS = [
  { version: '2.0', namespace: 'urn:xoev-de:fim:standard:xdatenfelder_2', file: 'xdatenfelder-2.0.xsd' },
  { version: '3.0.0', namespace: 'urn:xoev-de:fim:standard:xdatenfelder_3.0.0', file: 'xdatenfelder-3.0.0.xsd' },
] as const;

/** Versions of XDatenfelder that vorgaben can judge by itself. */
export const builtinVersions = (): string[] => VERSIONS.map(({ version }) => version);

/** XDatenfelder, whose schemas vorgaben brings itself: written from the published description, not the published files. */
export function xdatenfelderStandard(): Standard {
  const folder = join(packageRoot(), 'schemas', 'xdatenfelder');
  const scenarios = new Map<string, Scenario>(
    VERSIONS.map(({ version, namespace, file }) => [
      namespace,
      {
        standard: { id: 'urn:xoev-de:fim:standard:xdatenfelder', version },
        schema: new Schema(folder, join(folder, file)),
        schematron: [],
      },
    ]),
  );
  return {
    name: 'XDatenfelder',
    entries: builtinVersions,
    claims(document): Claim[] {
      const namespace = document.rootName?.namespace ?? '';
      return [...scenarios].map(([known, scenario]) => ({
        name: `XDatenfelder ${scenario.standard.version}`,
        matched: known === namespace,
        reason: known === namespace ? { code: 'matched', args: {} } : { code: 'other-namespace', args: { namespace } },
        scenario,
      }));
    },
  };
}
