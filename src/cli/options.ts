import { accessSync, constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang, Phase, Severity } from '../base/nouns.ts';
import { findReporter, REPORTERS } from '../reporters/index.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { MemoryBudget } from '../run/memory-budget.ts';
import { TIME_LIMIT, TimeBudget } from '../run/time-budget.ts';
import { spotAt } from '../store/write-aside.ts';
import { dateComplaint } from '../text/calendar.ts';
import { type Io, today } from './io.ts';

/** Options of `check` as commander gives them. */
export interface RawCheckOptions {
  readonly ruleset?: string;
  readonly phase: Phase;
  readonly asOf?: string;
  readonly lang: Lang;
  readonly strict?: boolean;
  readonly baseline?: string;
  /** false with --no-waivers. */
  readonly waivers?: boolean;
  readonly reporter?: readonly string[];
  readonly standard?: readonly string[];
  readonly failOn: Severity;
  readonly maxFileSize: string;
  /** Seconds. */
  readonly timeLimit?: string;
  readonly quiet?: boolean;
  readonly summary?: boolean;
  /** What the terminal shows only: levels, rules, chapters. */
  readonly only?: readonly string[];
  readonly verbose?: boolean;
  /** A configuration that was named; false with --no-config. */
  readonly config?: string | false;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly watch?: boolean;
  /** The file that the text of standard input stands for. */
  readonly stdinFilename?: string;
  /** `2/4`: one share of the services only. */
  readonly shard?: string;
}

/** Where one report goes: to stdout, or to a file. */
export interface Destination {
  readonly reporter: Reporter;
  readonly file: string | null;
}

/** The day given, or today in Europe/Berlin. */
export function dayOf(asOf: string | undefined, io: Io): string {
  if (asOf === undefined) return today(io.now());
  if (dateComplaint(asOf) === null) return asOf;
  throw new UserError(
    {
      de: '„{value}“ ist kein Tag für --as-of; erwartet wird JJJJ-MM-TT, zum Beispiel 2026-11-22.',
      en: "'{value}' is no day for --as-of; expected is YYYY-MM-DD, for example 2026-11-22.",
    },
    { value: asOf },
  );
}

/** Megabytes as bytes. */
export function sizeOf(value: string): number {
  const megabytes = Number(value);
  if (Number.isFinite(megabytes) && megabytes > 0) return megabytes * 1_000_000;
  throw new UserError(
    {
      de: '„{value}“ ist keine Größe in MB für --max-file-size.',
      en: "'{value}' is no size in MB for --max-file-size.",
    },
    { value },
  );
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
/** The memory that a run may take: what `VORGABEN_MEMORY` says in megabytes, else a part of what the machine has. */
function memoryOf({ VORGABEN_MEMORY: value }: Io['env']): MemoryBudget {
  if (value === undefined || value === '') return new MemoryBudget();
  const megabytes = Number(value);
  if (Number.isFinite(megabytes) && megabytes > 0) return new MemoryBudget(megabytes);
  throw new UserError(
    {
      de: '„{value}“ in VORGABEN_MEMORY ist keine Zahl von Megabyte.',
      en: "'{value}' in VORGABEN_MEMORY is no number of megabytes.",
    },
    { value },
  );
}

/** The time and the memory that a run is given; its clock begins to run. */
export function timeOf(value: string = String(TIME_LIMIT), env: Io['env'] = {}): TimeBudget {
  const seconds = Number(value);
  if (Number.isFinite(seconds) && seconds > 0) return new TimeBudget(seconds, undefined, memoryOf(env));
  throw new UserError(
    {
      de: '„{value}“ ist keine Zahl von Sekunden für --time-limit.',
      en: "'{value}' is no number of seconds for --time-limit.",
    },
    { value },
  );
}

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

/** Where the reports go; refused before anything is checked. The terminal report stays unless stdout is taken or `--quiet`. */
export function destinations(given: readonly string[] | undefined, quiet: boolean, io: Io): Destination[] {
  const found: Destination[] = (given ?? []).map((spec) => {
    const [name = '', ...rest] = spec.split('=');
    const reporter = findReporter(name);
    if (!reporter) {
      throw new UserError(
        {
          de: 'Die Berichtsform „{name}“ gibt es nicht; vorhanden: {known}.',
          en: "There is no report format '{name}'; present: {known}.",
        },
        { name, known: REPORTERS.map((one) => one.name) },
      );
    }
    const file = rest.length > 0 ? rest.join('=') : null;
    if (file === '')
      throw new UserError(
        { de: 'Nach „{name}=“ fehlt der Name der Datei.', en: "After '{name}=' the name of the file is missing." },
        { name },
      );
    return { reporter, file: file === null ? null : writable(file, io) };
  });
  const files = found.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined)
    throw new UserError(
      {
        de: 'Zwei Berichte sollen in dieselbe Datei „{file}“.',
        en: "Two reports are to go to the same file '{file}'.",
      },
      { file: twice },
    );
  const toStdout = found.filter(({ file }) => file === null).length;
  if (toStdout > 1)
    throw new UserError({
      de: 'Nur ein Bericht kann auf die Standardausgabe; geben Sie den anderen eine Datei: --reporter json=bericht.json.',
      en: 'Only one report can go to standard output; give the others a file: --reporter json=report.json.',
    });
  return toStdout === 0 && !quiet ? [{ reporter: findReporter('terminal')!, file: null }, ...found] : found;
}
