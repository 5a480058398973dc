import { posix } from 'node:path';
import type { SchemaGroup } from './analyse.ts';

/** The folder that all of these files lie in. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...rest] = files.map((file) => posix.dirname(file));
  const above = (folder: string, file: string) => folder === '.' || file === folder || file.startsWith(`${folder}/`);
  let folder = first;
  while (!rest.every((one) => above(folder, one))) folder = posix.dirname(folder);
  return folder;
}

/** Shares files that no schema names among the standards of a download: to those whose folder is nearest. */
export function sharing(groups: readonly SchemaGroup[]): (file: string, group: SchemaGroup) => boolean {
  const folders = new Map(groups.map((group) => [group, commonFolder(group.entries.map(({ file }) => file))]));
  const length = (file: string, folder: string) =>
    folder === '.' ? 0 : file.startsWith(`${folder}/`) ? folder.length : -1;
  return (file, group) => {
    const mine = length(file, folders.get(group)!);
    return [...folders.values()].every((folder) => length(file, folder) <= mine);
  };
}
