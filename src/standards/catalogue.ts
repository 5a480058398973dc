import { dirname, join } from 'node:path';

export const WEB = /^[a-z][a-z0-9+.-]*:/i;

/** A catalogue with paths relative to a package, as libxml2 asks: web addresses as they are, everything else absolute. */
export function absoluteCatalogue(root: string, catalogue: Iterable<readonly [string, string]>): Map<string, string> {
  return new Map([...catalogue].map(([key, file]) => [WEB.test(key) ? key : join(root, key), join(root, file)]));
}

/** The file that a catalogue gives for a reference as it is written in `file`; undefined where it says nothing of it. */
export function standInFor(catalogue: ReadonlyMap<string, string>, file: string, location: string): string | undefined {
  return catalogue.get(WEB.test(location) ? location : join(dirname(file), decoded(location)));
}

/** A reference without its percent signs. */
export function decoded(location: string): string {
  try {
    return decodeURIComponent(location);
  } catch {
    return location;
  }
}
