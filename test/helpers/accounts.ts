import { generateKeyPairSync } from 'node:crypto';

export const AS_OF = ['--as-of', '2026-11-22'];

export const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const der = rsa.privateKey.export({ type: 'pkcs8', format: 'der' });
