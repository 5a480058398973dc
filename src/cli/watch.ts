import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { changesSince, type Seen, seenIn } from '../reporters/watch.ts';
import { FIXING } from '../words/fixing.ts';
import { render } from '../words/render.ts';
import { type Checked, withChecked } from './checked.ts';
import { conclude } from './conclude.ts';
import { type Destination, destinations } from './destinations.ts';
import { expandGlobs } from './globs.ts';
import { colored, EXIT, type ExitCode, type Io } from './io.ts';
import type { RawCheckOptions } from './options.ts';
import { refuse } from './refuse.ts';
import type { Where } from './settled.ts';

/** What editors write within one moment is one change, in milliseconds. */
const MOMENT = 100;

/** Folders in which nothing of a service lies, and what is being written beside its place. */
const PASSED_BY = /(?:^|[/\\])(?:\.git|node_modules|\.vorgaben)(?:[/\\]|$)|\.neu-[0-9a-f-]{36}$/;

function refuseToWatch(outputs: readonly Destination[], stdin: boolean): void {
  if (stdin) throw new UserError(FIXING['one-of-both'], { one: '--watch', other: '-' });
  const other = outputs.find(({ reporter, file }) => file === null && reporter.name !== 'terminal');
  if (other) throw new UserError(FIXING['watch-terminal'], { name: other.reporter.name });
}

/** A run, told as a whole the first time and by what changed from then on; what it found is kept for the next one. */
class Runs {
  private seen: Seen | null = null;
  private readonly paths: readonly string[];
  private readonly options: RawCheckOptions;
  private readonly outputs: readonly Destination[];
  private readonly io: Io;
  private readonly where: Where;

  constructor(
    paths: readonly string[],
    options: RawCheckOptions,
    { outputs, ...where }: Where & { outputs: readonly Destination[] },
  ) {
    this.paths = paths;
    this.options = options;
    this.outputs = outputs;
    this.io = where.io;
    this.where = where;
  }

  /** What cannot be checked is said, and the next change is waited for. */
  async next(): Promise<void> {
    try {
      await withChecked(this.paths, this.options, { lines: true, ...this.where }, (checked) => this.tell(checked));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refuse(error, this.options.lang, this.io);
    }
  }

  private async tell(checked: Checked): Promise<ExitCode> {
    const { io, options, seen } = this;
    const { report, excerpt } = checked;
    const { only = [], verbose = false } = options;
    const shown = { color: colored(io, io.stdout), columns: io.stdout.columns, excerpt, only, verbose };
    this.seen = seenIn(report, shown);
    const toFiles = this.outputs.filter(({ file }) => file !== null);
    const code = await conclude(checked, seen ? toFiles : this.outputs, options, io);
    if (seen && options.quiet !== true) for (const text of changesSince(seen, report, shown)) io.stdout.write(text);
    return code;
  }
}

/** `check --watch`: checks again whenever a file of the service changes, until somebody ends it. */
export async function watchCommand(
  given: readonly string[],
  options: RawCheckOptions,
  where: Where,
  stdin: boolean,
): Promise<ExitCode> {
  const { io } = where;
  const outputs = destinations(options.reporter, options.quiet === true, io);
  refuseToWatch(outputs, stdin);
  const ended = io.interrupted?.() ?? Promise.resolve();
  const paths = await expandGlobs(given.length > 0 ? given : ['.'], io.cwd);
  const runs = new Runs(paths, options, { outputs, ...where });
  const { watch } = await import('chokidar');
  const own = new Set(outputs.flatMap(({ file }) => file ?? []));
  const ignored = (path: string) => own.has(path) || PASSED_BY.test(path);
  const watcher = watch(
    paths.map((path) => resolve(io.cwd, path)),
    { ignored, ignoreInitial: true, followSymlinks: true },
  );
  await new Promise<void>((ready) => watcher.once('ready', ready));
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const run = () => {
    working = working.then(() => runs.next());
    working.catch(() => undefined);
  };
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(run, MOMENT);
  });
  try {
    await runs.next();
    if (options.quiet !== true) io.stderr.write(`vorgaben: ${render(FIXING.watching, {}, options.lang)}\n`);
    await ended;
  } finally {
    clearTimeout(timer);
    await watcher.close();
    await working;
  }
  return EXIT.ok;
}
