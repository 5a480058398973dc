import { platform, tmpdir } from 'node:os';
import { posix, win32 } from 'node:path';
import type { Store, Wares } from '../store/installed.ts';
import type { Io } from './io.ts';

type Env = Io['env'];

/** A variable that holds an absolute path; others do not count (XDG Base Directory Specification). */
function absolute(env: Env, name: string, path: typeof posix): string | null {
  const value = env[name];
  return value !== undefined && path.isAbsolute(value) ? value : null;
}

/**
 * Folder for what vorgaben keeps for a user: `data` is what he put there, `cache` what can be made again.
 * Null where the environment names none. VORGABEN_DATA and VORGABEN_CACHE come before the customs of the system.
 */
export function userFolder(kind: 'data' | 'cache', env: Env, system: string = platform()): string | null {
  const path = system === 'win32' ? (win32 as typeof posix) : posix;
  const own = absolute(env, kind === 'data' ? 'VORGABEN_DATA' : 'VORGABEN_CACHE', path);
  if (own) return own;
  const home = absolute(env, 'HOME', path);
  if (system === 'win32') {
    const local = absolute(env, 'LOCALAPPDATA', path);
    return local && path.join(local, 'vorgaben', kind === 'data' ? 'Data' : 'Cache');
  }
  if (system === 'darwin')
    return home && path.join(home, 'Library', kind === 'data' ? 'Application Support' : 'Caches', 'vorgaben');
  const base = absolute(env, kind === 'data' ? 'XDG_DATA_HOME' : 'XDG_CACHE_HOME', path);
  if (base) return path.join(base, 'vorgaben');
  return home && path.join(home, kind === 'data' ? '.local/share' : '.cache', 'vorgaben');
}

/** Where standards or rulesets lie that a user installed for all services. */
export function userStore({ env }: Pick<Io, 'env'>, wares: Wares = 'standards'): Store | null {
  const data = userFolder('data', env);
  if (data === null) return null;
  const folder = posix.join(data, wares);
  return { origin: 'user', folder, shown: folder };
}

/** Where what is put aside during a run goes. */
export function tempFolder(env: Env): string {
  return absolute(env, 'TMPDIR', posix) ?? tmpdir();
}
