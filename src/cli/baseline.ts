import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { type Baseline, forget, remember } from '../decisions/baseline.ts';
import { STECKBRIEF_NAMES } from '../documents/kinds/steckbrief.ts';
import { zipOnTheWay } from '../documents/reread.ts';
import { findTargets } from '../documents/targets.ts';
import { BASELINE } from '../words/known-findings.ts';
import { render } from '../words/render.ts';
import { visible } from '../words/visible.ts';
import { BASELINE_FILE, readBaseline, serviceKey, writeBaseline } from './baseline-file.ts';
import { expandGlobs } from './globs.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { type JudgeOptions, judgeServices } from './judge-services.ts';
import { sizeOf } from './options.ts';

interface RawBaselineOptions extends JudgeOptions {
  readonly output?: string;
}

const sizeOfBaseline = (baseline: Baseline) => [...baseline.values()].reduce((sum, one) => sum + one.size, 0);

/** Judges the services and has each change the baseline; entries of services that were not judged stay as they are. */
async function update(
  given: readonly string[],
  options: RawBaselineOptions,
  io: Io,
  change: typeof remember,
): Promise<{ file: string; changed: number; services: number; baseline: Baseline }> {
  const file = options.output ?? BASELINE_FILE;
  const baseline: Baseline = readBaseline(file, sizeOf(options.maxFileSize), io)?.baseline ?? new Map();
  const targets = findTargets(io.cwd, await expandGlobs(given.length > 0 ? given : ['.'], io.cwd));
  if (targets.services.length === 0) throw new UserError(BASELINE['no-service']);
  let changed = 0;
  for await (const { run } of judgeServices(targets, 'entwicklung', options, io))
    changed += change(baseline, serviceKey(file, run.report.path, io), run.report);
  return { file, changed, services: targets.services.length, baseline };
}

/** `vorgaben baseline`: today's findings become known ones; those that were known stay. */
export async function baselineCommand(
  paths: readonly string[],
  options: RawBaselineOptions,
  io: Io,
): Promise<ExitCode> {
  const { file, changed, services, baseline } = await update(paths, options, io, remember);
  writeBaseline(file, baseline, io);
  const facts = { file, added: changed, total: sizeOfBaseline(baseline), services };
  io.stdout.write(`${render(BASELINE.written, facts, options.lang)}\n`);
  return EXIT.ok;
}

/** `vorgaben baseline prune`: what the services judged do not have any more goes, and services that are gone. */
export async function pruneCommand(paths: readonly string[], options: RawBaselineOptions, io: Io): Promise<ExitCode> {
  const file = options.output ?? BASELINE_FILE;
  if (!existsSync(resolve(io.cwd, file))) throw new UserError(BASELINE.missing, { file });
  const { changed, services, baseline } = await update(paths, options, io, forget);
  const base = dirname(resolve(io.cwd, file));
  let gone = changed;
  for (const [service, known] of baseline) {
    // What lies in a zip is only known of those that were judged.
    if (zipOnTheWay(base, `${service}/`) !== null) continue;
    if (STECKBRIEF_NAMES.some((name) => existsSync(join(base, service, name)))) continue;
    gone += known.size;
    baseline.delete(service);
  }
  writeBaseline(file, baseline, io);
  io.stdout.write(
    `${visible(render(BASELINE.pruned, { file, gone, total: sizeOfBaseline(baseline), services }, options.lang))}\n`,
  );
  return EXIT.ok;
}
