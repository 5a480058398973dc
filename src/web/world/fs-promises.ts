/** `node:fs/promises` of the page. */
import { type Stats, statSync, writeFileSync } from './fs.ts';

export const stat = async (path: string): Promise<Stats> => statSync(path)!;

export const writeFile = async (
  path: string,
  content: string | Uint8Array,
  options?: { flag?: string },
): Promise<void> => writeFileSync(path, content, options);
