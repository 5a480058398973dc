import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';

/** Arguments with `*` and the like to the paths they stand for, for shells that leave them alone. */
export async function expandGlobs(paths: readonly string[], cwd: string): Promise<string[]> {
  const expanded: string[] = [];
  for (const path of paths) {
    if (!/[*?[\]{}]/.test(path) || existsSync(resolve(cwd, path))) {
      expanded.push(path);
      continue;
    }
    const { globby } = await import('globby');
    const found = await globby(path, { cwd, onlyFiles: false, followSymbolicLinks: false });
    if (found.length === 0) {
      throw new UserError(
        { de: 'Zu „{path}“ gibt es keine Datei und keinen Ordner.', en: "Nothing matches '{path}'." },
        { path },
      );
    }
    expanded.push(...found.sort());
  }
  return expanded;
}
