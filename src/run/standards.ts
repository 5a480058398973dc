import { memo } from '../base/memo.ts';
import type { Lock } from '../rulesets/registry/lock.ts';
import { Examiner } from '../standards/examiner.ts';
import type { StandardPins } from '../standards/packages/pinned.ts';
import type { EngineOptions } from '../standards/schematron/run/compiler.ts';
import type { Store } from '../store/installed.ts';

/** Where standards are found; handed in by whoever knows the machine and its user. */
export interface StandardsAt {
  /** What paths of packages are relative to. */
  readonly cwd: string;
  /** Packages that the user installed for all services; null where there are to be none. */
  readonly user: Store | null;
  /** Installed packages must be those that it pins; null where none is asked. */
  readonly lock: Lock | null;
  readonly schematron: EngineOptions;
}

/** Standards of a run: those found there, before them the packages given. */
export interface StandardsOfRun extends StandardsAt {
  readonly given: readonly string[];
}

/** Digests of standards that a lock names; null where it names none and lets any judge. */
function standardPins(lock: Lock | null): StandardPins | null {
  const { standards = [], pinnedOnly: only = false } = lock?.content ?? {};
  if (!lock || (standards.length === 0 && !only)) return null;
  const digests = new Map<string, string[]>();
  for (const { id, version, digest } of standards) memo(digests, `${id}@${version}`, () => []).push(digest);
  return { lock: lock.shown, ofService: lock.ofService, only, digests };
}

/** What has documents judged by the standards of a run; every run that judges gets it here, so none forgets the pins. */
export function examinerOf(of: StandardsOfRun): Examiner;
export function examinerOf<T extends Examiner>(of: StandardsOfRun, Kind: ExaminerKind<T>): T;
export function examinerOf(
  { given, cwd, user, lock, schematron }: StandardsOfRun,
  Kind: ExaminerKind<Examiner> = Examiner,
): Examiner {
  return new Kind(given, cwd, user, schematron, standardPins(lock));
}

/** A class of examiners that are made as any other. */
type ExaminerKind<T extends Examiner> = new (...args: ConstructorParameters<typeof Examiner>) => T;

/** One examiner for each list of packages: compiling a schema costs more than judging with it. */
export class Examiners {
  private readonly at: StandardsAt;
  private readonly known = new Map<string, Examiner>();

  constructor(at: StandardsAt) {
    this.at = at;
  }

  for(given: readonly string[]): Examiner {
    return memo(this.known, given.join('\n'), () => examinerOf({ ...this.at, given }));
  }

  async close(): Promise<void> {
    await Promise.all([...this.known.values()].map((examiner) => examiner.close()));
  }
}

/** Has work done with examiners that are closed after it, however it ends. */
export async function withExaminers<T>(at: StandardsAt, work: (examiners: Examiners) => Promise<T>): Promise<T> {
  const examiners = new Examiners(at);
  try {
    return await work(examiners);
  } finally {
    await examiners.close();
  }
}
