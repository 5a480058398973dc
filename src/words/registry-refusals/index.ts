import { ARCHIVES } from './archives.ts';
import { DOWNLOAD } from './download.ts';
import { ENTRIES } from './entries.ts';
import { KEYS } from './keys.ts';
import { PACKAGES } from './packages.ts';
import { PINS } from './pins.ts';
import { SIGNING } from './signing.ts';

/** Why a key, signature, package, index or lock is refused (exit 2). */
export const PUBLISH = { ...KEYS, ...PACKAGES, ...ARCHIVES, ...PINS, ...ENTRIES, ...DOWNLOAD, ...SIGNING };
