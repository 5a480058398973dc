import { createHash } from 'node:crypto';

/**
 * Which of `count` shares a service belongs to, from 1: by a hash of its path as the report gives it, so that every
 * machine comes to the same answer and a new service does not move the others.
 */
export function shareOf(path: string, count: number): number {
  // macOS writes umlauts in two characters.
  const hash = createHash('sha256').update(path.normalize('NFC')).digest();
  return (hash.readUIntBE(0, 6) % count) + 1;
}
