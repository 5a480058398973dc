import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of where vorgaben may lie. */
export interface Surroundings {
  /** The setting `vorgaben.path`; empty where nobody set it. */
  readonly path: string;
  /** Folders that are open. */
  readonly folders: readonly string[];
  /** Whether what lies in them may be run. */
  readonly trusted: boolean;
  readonly platform: NodeJS.Platform;
}

/** A command and how it is started: on Windows scripts of npm need a shell. */
export interface Program {
  readonly command: string;
  readonly shell: boolean;
}

/** The vorgaben to be started: the one that is set, that of the folder, that of the search path. Never one of a folder that is not trusted. */
export function programIn({ path, folders, trusted, platform }: Surroundings): Program {
  const windows = platform === 'win32';
  if (path !== '') return { command: path, shell: windows && /\.(?:cmd|bat)$/i.test(path) };
  const name = windows ? 'vorgaben.cmd' : 'vorgaben';
  const own = trusted
    ? folders.map((folder) => join(folder, 'node_modules', '.bin', name)).find((one) => existsSync(one))
    : undefined;
  return { command: own ?? name, shell: windows };
}
