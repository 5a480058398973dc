import { dirname, join, relative } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { ReportStream } from '../base/report.ts';
import { pageNameOf } from '../reporters/page-name.ts';
import type { Reporter, ReportOptions } from '../reporters/reporter.ts';
import { alone } from '../reports/assembled.ts';
import { makeFolder } from '../store/make-folder.ts';
import { slashed } from '../store/real-path.ts';
import { Aside } from '../store/write-aside.ts';
import type { Destination } from './destinations.ts';
import { colored, type Io, inOnePiece } from './io.ts';

/** Pieces are a line or less; so much is written at once. */
const AT_ONCE = 1 << 18;

function* joined(pieces: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < AT_ONCE) continue;
    yield waiting.join('');
    [waiting, length] = [[], 0];
  }
  if (length > 0) yield waiting.join('');
}

function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new UserError(
      {
        de: 'Der Bericht „{file}“ ließ sich nicht schreiben ({reason:system}).',
        en: "The report '{file}' could not be written ({reason:system}).",
      },
      { file, reason: (error as NodeJS.ErrnoException).code ?? '' },
    );
  }
}

/** Writes a file beside its place, piece by piece; `turn` says whether to go on. */
async function writeFile(file: string, texts: Iterable<string>, turn: () => Promise<void>): Promise<void> {
  const to = guarded(file, () => new Aside(file));
  try {
    for (const text of texts) {
      guarded(file, () => to.write(text));
      await turn();
    }
    guarded(file, () => to.keep());
  } catch (error) {
    to.drop();
    throw error;
  }
}

/** Writes a page for each service. */
async function writePages(
  folder: string,
  report: ReportStream,
  { pieces }: Reporter,
  options: ReportOptions,
  io: Io,
): Promise<void> {
  guarded(folder, () => makeFolder(folder));
  for (const service of report.services) {
    const texts = joined(pieces(alone(report, service), options));
    await inOnePiece(io, (turn) => writeFile(join(folder, pageNameOf(service.path)), texts, turn));
  }
}

/** The address of a service's page, seen from a folder; null where no pages are written. */
function pagesFrom(from: string, pages: string | undefined): (path: string) => string | null {
  return (path) => (pages === undefined ? null : encodeURI(slashed(join(relative(from, pages), pageNameOf(path)))));
}

/** Writes every report asked for, piece by piece; what cannot be written is refused by name. */
export async function writeReports(
  report: ReportStream,
  outputs: readonly Destination[],
  excerpt: ReportOptions['excerpt'],
  settings: Required<Pick<ReportOptions, 'failOn' | 'summary' | 'demanding'>> & Pick<ReportOptions, 'only' | 'verbose'>,
  io: Io,
): Promise<void> {
  const plain = { columns: io.stdout.columns, excerpt, ...settings };
  const pages = outputs.find(({ folder }) => folder !== undefined)?.folder;
  for (const { reporter, file, folder } of outputs) {
    if (folder !== undefined) {
      await writePages(folder, report, reporter, { color: false, ...plain }, io);
      continue;
    }
    const color = file === null && colored(io, io.stdout);
    const pageOf = pagesFrom(file === null ? io.cwd : dirname(file), pages);
    const texts = joined(reporter.pieces(report, { color, pageOf, ...plain }));
    if (file === null) {
      for (const text of texts) {
        io.stdout.write(text);
        await io.stdout.drained?.();
      }
    } else await inOnePiece(io, (turn) => writeFile(file, texts, turn));
  }
}
