import { UserError } from '../base/errors.ts';
import type { Lang, Phase, Severity } from '../base/nouns.ts';
import { MemoryBudget } from '../run/memory-budget.ts';
import { TIME_LIMIT, TimeBudget } from '../run/time-budget.ts';
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
  /** A list of the Leistungen that are to be offered. */
  readonly plan?: string;
  /** `2/4`: one share of the services only. */
  readonly shard?: string;
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
