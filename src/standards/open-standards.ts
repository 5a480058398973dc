import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { REFUSED } from '../words/standards.ts';
import { MANIFEST_NAME } from './packages/manifest.ts';
import type { Standard } from './standard.ts';

async function open(path: string, cwd: string): Promise<Standard> {
  const absolute = resolve(cwd, path);
  if (!existsSync(absolute)) throw new UserError(REFUSED['no-path'], { path });
  const conditions = async (file: string, typed = false): Promise<Standard> => ({
    ...(await import('./kosit/scenarios.ts')).scenariosStandard(file, path, typed),
    by: 'conditions',
  });
  if (!statSync(absolute).isDirectory()) return conditions(absolute, true);
  if (existsSync(resolve(absolute, MANIFEST_NAME)))
    return (await import('./packages/package.ts')).packageStandard(absolute, path);
  if (existsSync(resolve(absolute, 'scenarios.xml'))) return conditions(resolve(absolute, 'scenarios.xml'));
  const standard = (await import('./packages/xsd-folder.ts')).folderStandard(absolute, path);
  if (standard === null) throw new UserError(REFUSED['no-schemas'], { path });
  return standard;
}

/** Opens `--standard` packages in the order given. */
export function openStandards(paths: readonly string[], cwd: string): Promise<Standard[]> {
  return Promise.all(paths.map((path) => open(path, cwd)));
}
