import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../base/errors.ts';
import { by } from '../text/ascending.ts';
import { STORE } from '../words/store.ts';
import { LIMITS, type Limits } from './limits.ts';

/** What lies in a folder: files with their size, and what is neither file nor folder. */
interface Tree {
  readonly files: ReadonlyMap<string, number>;
  readonly links: readonly string[];
}

const SKIPPED: ReadonlySet<string> = new Set(['.git', '.svn', 'node_modules', '.vorgaben', '__MACOSX', '.DS_Store']);

/**
 * Every file below a folder, relative with `/`, sorted. Links are named and never followed, neither to files nor to
 * folders; `only` chooses among the folders at the top.
 */
export function treeOf(
  root: string,
  shown: string,
  {
    skip = true,
    limits = LIMITS,
    only = () => true,
  }: { skip?: boolean; limits?: Limits; only?: (top: string) => boolean } = {},
): Tree {
  const files = new Map<string, number>();
  const links: string[] = [];
  const enter = (below: string, depth: number): void => {
    if (depth > limits.depth) throw new UserError(STORE['too-deep'], { zip: shown, limit: limits.depth });
    for (const entry of entriesOf(join(root, below), shown)) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if ((skip && SKIPPED.has(entry.name)) || (below === '' && entry.isDirectory() && !only(entry.name))) continue;
      if (entry.isDirectory()) enter(path, depth + 1);
      else if (entry.isFile()) files.set(path, lstatSync(join(root, path)).size);
      else links.push(path);
      if (files.size > limits.files) throw new UserError(STORE['too-many'], { zip: shown, limit: limits.files });
    }
  };
  enter('', 0);
  return { files: new Map([...files].sort(by(([key]) => key))), links: links.sort() };
}

function entriesOf(folder: string, shown: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UserError(STORE['not-readable'], {
      path: shown,
      reason: (error as NodeJS.ErrnoException).code ?? '',
    });
  }
}
