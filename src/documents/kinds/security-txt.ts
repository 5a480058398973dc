import { defineKind } from './kind.ts';
import { dataSample } from './sample.ts';

/** Where those who find a weak point read whom to tell (RFC 9116). */
export const securityTxt = defineKind({
  name: 'security-txt',
  syntax: 'text',
  recognised: { names: ['security.txt'] },
  declared: { places: ['/sicherheit/securityTxt'] },
  sample: dataSample(['name']),
});
