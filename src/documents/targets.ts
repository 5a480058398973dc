import { basename, dirname, join, posix, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { LIMITS } from '../store/limits.ts';
import { joinPath } from '../text/slash-paths.ts';
import { SERVICE_ZIP } from '../words/service-zip.ts';
import type { NamedFile } from './file-at.ts';
import { FolderSource, namedFile, pathKind } from './folder-source.ts';
import { strayKeys } from './keys-passed-by.ts';
import { STECKBRIEF_NAMES } from './kinds/steckbrief.ts';
import { meantAsSteckbrief } from './look-alike.ts';
import { outsideOf } from './outside.ts';
import { servicesIn } from './service-folders.ts';
import { shownPath } from './shown-path.ts';
import type { Source } from './source.ts';
import { Subfolder } from './subfolder.ts';
import { type Outside, walk } from './walk.ts';
import { ZipSource } from './zip-source.ts';

/** A service to be opened. */
export interface ServiceTarget {
  readonly source: Source;
  /** Where it lies on disk, for what is installed beside it; in a zip a folder that does not exist. */
  readonly folder: string;
  /** As the report names it. */
  readonly path: string;
}

/** What the paths of a command line come to: service folders, and loose files. */
export interface Targets {
  readonly services: readonly ServiceTarget[];
  readonly loose: readonly NamedFile[];
  /** How many files in folders that hold services lie in none of them: not looked at, and said so. */
  readonly ignored: number;
  /** What lies below the paths and is not looked at, and why; sorted, named as the report names files. */
  readonly outside: readonly Outside[];
}

function isSteckbrief(path: string): boolean {
  return (STECKBRIEF_NAMES as readonly string[]).includes(basename(path).toLowerCase());
}

/** Opens a zip that somebody typed by name. */
export function zipAt(absolute: string, shown: string): ZipSource {
  const { source, at } = namedFile(absolute, shown);
  const size = source.size(at);
  // Larger than all that may come out of it: not even read.
  if (typeof size === 'number' && size > LIMITS.totalBytes)
    throw new UserError(SERVICE_ZIP['too-large'], { zip: shown, limit: LIMITS.totalBytes / 1e6 });
  return new ZipSource(source.bytes(at, undefined, LIMITS.totalBytes), shown);
}

/** A file of no service that was meant to be a Steckbrief, and what it should be called. */
interface Misnamed {
  readonly path: string;
  readonly right: string;
}

function misnamed({ path, right }: Misnamed, others: readonly Misnamed[]): UserError {
  return new UserError(
    {
      de: 'In „{folder}“ liegt die Datei „{file}“. Sie sieht nach einem Steckbrief aus, heißt aber nicht „{right}“; der Dienst in diesem Ordner bliebe ungeprüft. Benennen Sie die Datei in „{right}“ um, oder nehmen Sie sie aus dem Ordner, wenn sie keiner sein soll.{others? Ebenso: {others}.}',
      en: "In '{folder}' lies the file '{file}'. It looks like a Steckbrief but is not called '{right}'; the service in this folder would go unchecked. Rename the file to '{right}', or take it out of the folder if it is not meant to be one.{others? Likewise: {others}.}",
    },
    {
      folder: posix.dirname(path),
      file: posix.basename(path),
      right,
      others: others.slice(0, 5).map((one) => one.path),
    },
  );
}

/** Gathers what paths come to; what is named twice is one. */
class Gathering {
  private readonly services = new Map<string, ServiceTarget>();
  private readonly loose = new Map<string, NamedFile>();
  private readonly ofNone: string[] = [];
  private readonly passedBy: Outside[] = [];
  private readonly misnamed: Misnamed[] = [];

  steckbrief(absolute: string, path: string): void {
    const source = new FolderSource(dirname(absolute));
    const service = { source, folder: source.root, path: posix.dirname(path) };
    this.services.set(service.folder, service);
    const { outside } = walk(source);
    this.passedBy.push(
      ...outside.map(({ path: at, why }) => ({ path: joinPath(service.path, at), why })),
      ...strayKeys(source, service.path, { outside, files: [], service: true }),
    );
  }

  file(absolute: string, path: string): void {
    const file = namedFile(absolute, path);
    this.loose.set(absolute, file);
    this.note(file.source, file.at, path);
  }

  /** A folder or zip is a service, or holds services, or its files are loose. */
  all(source: Source, absolute: string, path: string, open: (below: string) => Source): void {
    const { services, files, outside } = servicesIn(source, path, open);
    this.passedBy.push(...outside);
    for (const { source: own, below, path: its } of services) {
      const folder = own instanceof FolderSource ? own.root : join(absolute, below);
      this.services.set(folder, { source: own, folder, path: its });
    }
    for (const at of files) {
      const shown = joinPath(path, at);
      const key = join(absolute, at);
      this.note(source, at, shown);
      if (services.length > 0) this.ofNone.push(shown);
      else if (!this.loose.has(key)) this.loose.set(key, { source, at, path: shown, relative: shown, named: false });
    }
  }

  private note(source: Source, at: string, path: string): void {
    const right = meantAsSteckbrief(source, at);
    if (right !== null) this.misnamed.push({ path, right });
  }

  get targets(): Targets {
    const [first, ...others] = this.misnamed;
    if (first !== undefined) throw misnamed(first, others);
    const [services, loose] = [[...this.services.values()], [...this.loose.values()]];
    const lookedAt = [...services, ...loose].map(({ path }) => path);
    return { services, loose, ignored: this.ofNone.length, outside: outsideOf(this.ofNone, this.passedBy, lookedAt) };
  }
}

/** Paths given by the user, globs already expanded; refuses what does not exist. */
export function findTargets(cwd: string, paths: readonly string[]): Targets {
  const found = new Gathering();
  for (const typed of paths) {
    const absolute = resolve(cwd, typed);
    const path = shownPath(cwd, typed);
    const kind = pathKind(absolute);
    if (kind === 'missing')
      throw new UserError({ de: '„{path}“ gibt es nicht.', en: "'{path}' does not exist." }, { path: typed });
    if (kind === 'special')
      throw new UserError(
        { de: '„{path}“ ist weder Datei noch Ordner.', en: "'{path}' is neither a file nor a folder." },
        { path: typed },
      );
    if (kind === 'folder')
      found.all(new FolderSource(absolute), absolute, path, (below) => new FolderSource(join(absolute, below)));
    else if (/\.zip$/i.test(absolute)) {
      const zip = zipAt(absolute, path);
      found.all(zip, absolute, path, (below) => new Subfolder(zip, below));
    } else if (isSteckbrief(absolute)) found.steckbrief(absolute, path);
    else found.file(absolute, path);
  }
  return found.targets;
}
