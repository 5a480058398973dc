import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Phase } from '../base/nouns.ts';
import type { ReportBaseline } from '../base/report.ts';
import { type Baseline, type BaselineFile, baselineOf, markKnown, serialiseBaseline } from '../decisions/baseline.ts';
import type { Document } from '../documents/document.ts';
import { namedFile } from '../documents/folder-source.ts';
import { invalid } from '../documents/json-schema/invalid.ts';
import { openLoose } from '../documents/open.ts';
import type { ServiceRun } from '../run/judge-service.ts';
import { slashed } from '../store/real-path.ts';
import { writeAside } from '../store/write-aside.ts';
import { BASELINE } from '../words/known-findings.ts';
import { STORE } from '../words/store.ts';
import type { Io } from './io.ts';

export const BASELINE_FILE = 'vorgaben-baseline.json';

interface Opened {
  readonly baseline: Baseline;
  readonly document: Document;
}

/** A baseline as it was written, read through the guards of every other file; null where there is none. */
export function readBaseline(file: string, maxBytes: number, io: Io): Opened | null {
  const absolute = resolve(io.cwd, file);
  if (!existsSync(absolute)) return null;
  const [document] = openLoose([namedFile(absolute, file)], { maxBytes }).documents;
  if (!document?.root) throw new UserError(BASELINE.unreadable, { file });
  const [fault] = invalid(document.root, 'baseline');
  if (fault) {
    const [range] = document.locate([{ pointer: fault.pointer, ...(fault.part ? { part: fault.part } : {}) }]);
    throw new UserError(BASELINE.malformed, { file, line: range!.start.line });
  }
  return { baseline: baselineOf(document.root.value as unknown as BaselineFile), document };
}

/** The name under which a service stands in a baseline: its folder, seen from the file. */
export function serviceKey(file: string, servicePath: string, io: Io): string {
  const below = relative(dirname(resolve(io.cwd, file)), resolve(io.cwd, servicePath));
  return below === '' ? '.' : slashed(below);
}

export function writeBaseline(file: string, baseline: Baseline, io: Io): void {
  replaceFile(resolve(io.cwd, file), file, serialiseBaseline(baseline));
}

/** Replaces a file of the service as a whole; refuses with the reason. */
export function replaceFile(absolute: string, shown: string, text: string): void {
  try {
    writeAside(absolute, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    if (reason === undefined) throw error;
    if (reason === 'ELOOP') throw new UserError(STORE['file-link'], { path: shown });
    throw new UserError(BASELINE['not-written'], { file: shown, reason });
  }
}

/** What `check --baseline` needs: marks old findings service by service, and counts what became of the entries. */
export class BaselineUse {
  private readonly opened: Opened;
  private readonly file: string;
  private readonly io: Io;
  private entries = 0;
  private gone = 0;

  constructor(file: string, { phase, maxBytes }: { phase: Phase; maxBytes: number }, io: Io) {
    if (phase === 'abnahme') throw new UserError(BASELINE.acceptance);
    const opened = readBaseline(file, maxBytes, io);
    if (!opened) throw new UserError(BASELINE.missing, { file });
    this.opened = opened;
    this.file = file;
    this.io = io;
  }

  /** A run with its old findings marked; files without a Steckbrief belong to no service, so nothing of them is old. */
  mark(run: ServiceRun): ServiceRun {
    if (run.report.steckbrief === null) return run;
    const known = this.opened.baseline.get(serviceKey(this.file, run.report.path, this.io));
    if (!known) return run;
    const { report, gone } = markKnown(run.report, known);
    this.entries += known.size;
    this.gone += gone;
    return { ...run, report };
  }

  get facts(): ReportBaseline {
    const { sha256 } = this.opened.document;
    return { file: slashed(this.file), sha256: sha256 ?? '', entries: this.entries, gone: this.gone };
  }
}
