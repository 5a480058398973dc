import { memo } from '../base/memo.ts';
import type { Entry } from './source.ts';

export type Folders = ReadonlyMap<string, readonly Entry[]>;

/** Whether a path that is no file leads to a folder. */
export function noFile(folders: Folders, path: string): 'not-a-file' | 'missing' {
  return folders.has(path.replace(/\/$/, '')) ? 'not-a-file' : 'missing';
}

/** What lies in each folder, made of the paths of all files: for sources that know nothing but files. */
export function listing(files: Iterable<string>): Folders {
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
