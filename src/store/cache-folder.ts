import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where things are kept that can be made anew: `VORGABEN_CACHE`, else the user's cache folder as the system names it
 * (XDG Base Directory, macOS, Windows).
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const own = env['VORGABEN_CACHE'];
  if (own) return own;
  if (process.platform === 'win32' && env['LOCALAPPDATA']) return join(env['LOCALAPPDATA'], 'vorgaben', 'cache');
  if (process.platform === 'darwin') return join(env['HOME'] ?? homedir(), 'Library', 'Caches', 'vorgaben');
  return join(env['XDG_CACHE_HOME'] || join(env['HOME'] ?? homedir(), '.cache'), 'vorgaben');
}
