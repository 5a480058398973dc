import { join } from 'node:path';

const WEB = /^[a-z][a-z0-9+.-]*:/i;

/** A catalogue with paths relative to a package, as libxml2 asks: web addresses as they are, everything else absolute. */
export function absoluteCatalogue(root: string, catalogue: Iterable<readonly [string, string]>): Map<string, string> {
  return new Map([...catalogue].map(([key, file]) => [WEB.test(key) ? key : join(root, key), join(root, file)]));
}
