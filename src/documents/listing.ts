import { memo } from '../base/memo.ts';
import type { Entry } from './source.ts';

/** What lies in each folder, made of the paths of all files: for sources that know nothing but files. */
export function listing(files: Iterable<string>): ReadonlyMap<string, readonly Entry[]> {
  const folders = new Map<string, Map<string, Entry>>([['', new Map()]]);
  for (const file of files) {
    const parts = file.split('/');
    for (const [index, name] of parts.entries()) {
      const kind = index === parts.length - 1 ? 'file' : 'folder';
      const folder = memo(folders, parts.slice(0, index).join('/'), () => new Map<string, Entry>());
      if (!folder.has(name)) folder.set(name, { name, kind });
    }
  }
  return new Map([...folders].map(([folder, entries]) => [folder, [...entries.values()]]));
}
