// The folder of the repository; apart from load.mjs, because bundling takes time even where nothing is bundled.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** A path of the repository. */
export const at = (...parts) => join(root, ...parts);
