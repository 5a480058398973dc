import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/** Certificates, as PEM or DER; rules select in the tree that is made of them. */
export const certificate = defineKind({
  name: 'certificate',
  syntax: 'certificate',
  suffixes: ['cer', 'crt', 'der', 'pem'],
  untouched: true,
  recognised: { syntax: true },
  declared: { places: ['/schnittstellen/*/zertifikat'], interfaces: ['zertifikat'] },
  sample: dataSample(['name']),
  range: 'OZG5',
});
