import { createHash } from 'node:crypto';
import { normalForm } from '../../text/normal-form.ts';

/**
 * Which of `count` shares a service belongs to, from 1: by a hash of its path as the report gives it, so that every
 * machine comes to the same answer and a new service does not move the others.
 */
export function shareOf(path: string, count: number): number {
  // macOS writes umlauts in two characters.
  const hash = createHash('sha256').update(normalForm(path)).digest();
  return (hash.readUIntBE(0, 6) % count) + 1;
}
