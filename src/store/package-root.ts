import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readNamed } from './named-file.ts';

let root: string | undefined;

/** Folder of the installed package: where dist, rulesets and schemas lie, from the bundle as from the sources. */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); root === undefined; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'bin', 'vorgaben.js'))) root = folder;
    else if (folder === dirname(folder)) throw new Error('The package folder of vorgaben was not found');
  }
  return root;
}

/** Version in package.json. */
export function packageVersion(): string {
  return (
    JSON.parse(readNamed(join(packageRoot(), 'package.json'), 'package.json').toString('utf8')) as { version: string }
  ).version;
}
