import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { findReporter, REPORTERS } from '../reporters/index.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { spotAt } from '../store/write-aside.ts';
import type { Io } from './io.ts';

/** Where one report goes: to stdout, to a file, or to a folder with a page for each service. */
export interface Destination {
  readonly reporter: Reporter;
  readonly file: string | null;
  /** Absolute; it may still have to be made. */
  readonly folder?: string;
}

const TARGETS = {
  link: {
    de: '„{file}“ ist ein Verweis (Link) auf eine andere Datei; dorthin schreibt vorgaben nicht. Geben Sie die Datei selbst an.',
    en: "'{file}' is a link to another file; vorgaben does not write there. Give the file itself.",
  },
  special: {
    de: '„{file}“ ist keine gewöhnliche Datei; dorthin schreibt vorgaben nicht. Geben Sie einen anderen Namen an.',
    en: "'{file}' is no ordinary file; vorgaben does not write there. Give another name.",
  },
} as const;
/** A file that a report may go to, absolute; refused where its folder is missing or closed. */
export function writable(file: string, io: Io): string {
  const path = resolve(io.cwd, file);
  try {
    const spot = spotAt(path);
    if (spot === 'link' || spot === 'special') throw new UserError(TARGETS[spot], { file });
    if (spot === 'folder') throw new Error('EISDIR');
    // What is there is replaced as a whole, by a file beside it.
    if (spot !== 'free') accessSync(path, constants.W_OK);
    if (spot !== 'stream') accessSync(dirname(path), constants.W_OK);
    return path;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      {
        de: 'Der Bericht „{file}“ lässt sich nicht schreiben; gibt es den Ordner?',
        en: "The report '{file}' cannot be written; does the folder exist?",
      },
      { file },
    );
  }
}

const SPECS = {
  unknown: {
    de: 'Die Berichtsform „{name}“ gibt es nicht; vorhanden: {known}.',
    en: "There is no report format '{name}'; present: {known}.",
  },
  nameless: { de: 'Nach „{name}=“ fehlt der Name der Datei.', en: "After '{name}=' the name of the file is missing." },
  pageless: {
    de: '„{file}“ ist ein Ordner; Seiten für einzelne Dienste schreibt nur --reporter html=Ordner/.',
    en: "'{file}' is a folder; only --reporter html=folder/ writes pages for single services.",
  },
  twice: {
    de: 'Zwei Berichte sollen in dieselbe Datei „{file}“.',
    en: "Two reports are to go to the same file '{file}'.",
  },
  stdout: {
    de: 'Nur ein Bericht kann auf die Standardausgabe; geben Sie den anderen eine Datei: --reporter json=bericht.json.',
    en: 'Only one report can go to standard output; give the others a file: --reporter json=report.json.',
  },
} as const;

/** The format that writes a page for each service where a folder is named. */
const PAGES = 'html';

function destinationOf(spec: string, io: Io): Destination {
  const [name = '', ...rest] = spec.split('=');
  const reporter = findReporter(name);
  if (!reporter) throw new UserError(SPECS.unknown, { name, known: REPORTERS.map((one) => one.name) });
  const file = rest.length > 0 ? rest.join('=') : null;
  if (file === '') throw new UserError(SPECS.nameless, { name });
  if (file === null) return { reporter, file };
  if (!/[\\/]$/.test(file)) return { reporter, file: writable(file, io) };
  if (name !== PAGES) throw new UserError(SPECS.pageless, { file });
  // Whether pages can be written there is asked with a file that may be one of them.
  const folder = resolve(io.cwd, file);
  writable(existsSync(folder) ? `${file}index.html` : file, io);
  return { reporter, file: null, folder };
}

/** Where the reports go; refused before anything is checked. The terminal report stays unless stdout is taken or `--quiet`. */
export function destinations(given: readonly string[] | undefined, quiet: boolean, io: Io): Destination[] {
  const found = (given ?? []).map((spec) => destinationOf(spec, io));
  const files = found.flatMap(({ file, folder }) => file ?? folder ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UserError(SPECS.twice, { file: twice });
  const toStdout = found.filter(({ file, folder }) => file === null && folder === undefined).length;
  if (toStdout > 1) throw new UserError(SPECS.stdout);
  return toStdout === 0 && !quiet ? [{ reporter: findReporter('terminal')!, file: null }, ...found] : found;
}
