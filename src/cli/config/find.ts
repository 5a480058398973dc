import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { memo } from '../../base/memo.ts';
import { pathKind } from '../../documents/folder-source.ts';
import { CONFIG_NAME } from '../../documents/walk.ts';
import { inside, slashed } from '../../store/real-path.ts';
import { CONFIG } from '../../words/command-line/config.ts';
import { type Config, readConfig } from './read.ts';

/** Every folder from one to the top, itself first. */
function* upwards(folder: string): Generator<string> {
  for (let at = folder; ; at = dirname(at)) {
    yield at;
    if (at === dirname(at)) return;
  }
}

/** Whether something but a folder lies there; below a zip that stands for a folder nothing does. */
function isThere(path: string): boolean {
  try {
    return !lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The innermost folder that all of some lie in. */
function common([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  for (const folder of upwards(first)) if (others.every((one) => inside(folder, one))) return folder;
  return first;
}

/** Finds configurations from folders upwards; each is read once, when somebody asks for it. */
export class Configs {
  private readonly cwd: string;
  private readonly usable: (path: string) => boolean;
  private readonly read = new Map<string, Config>();
  /** What was passed by because it may not be used here, as it is shown. */
  readonly unused = new Set<string>();

  constructor(cwd: string, usable: (path: string) => boolean) {
    this.cwd = cwd;
    this.usable = usable;
  }

  /** The configuration that somebody named. */
  named(file: string): Config {
    const path = resolve(this.cwd, file);
    if (pathKind(path) === 'missing') throw new UserError(CONFIG.missing, { file });
    return this.at(path);
  }

  /**
   * The nearest one beside a folder or above it: up to the end of its repository; without one up to where the command
   * runs, since what lies further up may be anybody's.
   */
  above(start: string): Config | null {
    // A zip is judged as if it were a folder; what holds for it lies beside it.
    const folder = pathKind(start) === 'folder' ? start : dirname(start);
    const seen: string[] = [];
    let end: string | undefined;
    for (const at of upwards(folder)) {
      seen.push(at);
      if (!existsSync(join(at, '.git'))) continue;
      end = at;
      break;
    }
    const last = end ?? (inside(this.cwd, folder) ? this.cwd : folder);
    for (const path of seen.filter((at) => inside(last, at)).map((at) => join(at, CONFIG_NAME))) {
      if (!isThere(path)) continue;
      if (this.usable(path)) return this.at(path);
      this.unused.add(slashed(relative(this.cwd, path)));
    }
    return null;
  }

  /** The one of a run over these paths: of the innermost folder that all of them lie in. */
  ofRun(paths: readonly string[]): Config | null {
    const folders = paths.map((typed) => resolve(this.cwd, typed));
    const start = common(folders.map((path) => (pathKind(path) === 'folder' ? path : dirname(path))));
    return start === undefined ? null : this.above(start);
  }

  private at(path: string): Config {
    return memo(this.read, path, () => readConfig(path, this.cwd));
  }
}
