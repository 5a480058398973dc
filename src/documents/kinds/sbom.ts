import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/** Bills of materials of software: CycloneDX and SPDX, in each of their forms. */
export const sbom = defineKind({
  name: 'sbom',
  syntax: 'data',
  alsoIn: ['xml', 'text'],
  suffixes: ['spdx'],
  untouched: true,
  recognised: {
    names: [/\.spdx$/],
    keys: [['bomFormat'], ['spdxVersion']],
    values: [{ key: '@context', says: /^[^{]{0,200}spdx\.org\/rdf\/3/ }],
    namespaces: [{ uri: /^http:\/\/cyclonedx\.org\/schema\/bom\// }],
    heads: [/^\ufeff?(?:\s*#[^\n]*\n)*\s*SPDXVersion:/],
  },
  resembles: {
    uris: ['http://cyclonedx.org/schema/bom/1.4', 'http://cyclonedx.org/schema/bom/1.7'],
    members: [['specVersion', 'components']],
    beside: ['specVersion', 'components', 'SPDXID', 'creationInfo', 'packages'],
  },
  declared: { places: ['/betrieb/sbom'] },
  sample: dataSample(['specVersion'], (version) => ({
    bomFormat: 'CycloneDX',
    ...(version === null ? {} : { specVersion: version }),
  })),
});
