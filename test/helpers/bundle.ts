import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The command as users start it; built first where it is older than its sources. */
export function bundledCommand(): string {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build/bundle-if-stale.mjs'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bundle cannot be built: ${stderr}`);
  return resolve('bin/vorgaben.js');
}
