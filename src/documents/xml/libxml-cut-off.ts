/** Of what knows libxml2-wasm (`libxml.ts`) the part for work that is stopped before it comes to an end. */
import './wasm-tiering.ts';
import * as library from 'libxml2-wasm/lib/libxml2.mjs';

/** Not in the package: they come in with the build (`scripts/build/libxml2.mjs`). */
const { stackDepth, resume } = library as unknown as {
  stackDepth(): number | undefined;
  resume(depth: number): void;
};

/**
 * Runs work that may be cut off from outside at any moment. libxml2 can go on after that: it forgets the calls it was in, and
 * sees its memory as it is then, which may have grown in that very moment. `wasCutOff` tells such an end by its error.
 */
export function interruptible<T>(work: () => T, wasCutOff: (error: unknown) => boolean): T {
  const depth = stackDepth();
  try {
    return work();
  } catch (error) {
    // First used within the work, it has no depth to go back to, and keeps once what it had on its stack.
    const back = depth ?? stackDepth();
    if (back !== undefined && wasCutOff(error)) resume(back);
    throw error;
  }
}
