import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Report } from '../base/report.ts';
import { steckbriefeIn } from '../documents/walk.ts';
import { papersOf } from '../evidence/contents.ts';
import { packageOf } from '../evidence/write.ts';
import { sha256 } from '../store/hash.ts';
import { slashed } from '../store/real-path.ts';
import { EVIDENCE } from '../words/evidence/index.ts';
import { render } from '../words/render.ts';
import { type Checked, withChecked } from './checked.ts';
import { conclude, linesShown } from './conclude.ts';
import type { Configured } from './config/apply.ts';
import { withConfig } from './config/with-config.ts';
import { destinations, writable } from './destinations.ts';
import { type ExitCode, type Io, inOnePiece } from './io.ts';
import type { RawCheckOptions } from './options.ts';
import { writeTo } from './write-file.ts';

interface AcceptanceOptions extends RawCheckOptions {
  readonly protokoll?: string;
  readonly markdown?: string;
  readonly paket?: string;
  readonly waivers?: boolean;
}

/** More services on one protocol nobody signs. */
const MOST_SERVICES = 20;

/** A file as it would be typed here. */
const shown = (cwd: string, file: string): string => slashed(relative(cwd, file));

/** The nearest folder above that belongs to a service; what lies in `.vorgaben` is never checked. */
function serviceAround(folder: string): string | null {
  for (let at = folder, inner = ''; ; inner = at, at = dirname(at)) {
    if (existsSync(at) && steckbriefeIn(readdirSync(at)).length > 0)
      return relative(at, folder).split(/[\\/]/)[0] === '.vorgaben' ? null : at;
    if (at === inner || at === dirname(at)) return null;
  }
}

/** Where the protocol goes when nobody says so: not into the service, whose next check would find it. */
function usualPlace(cwd: string): string {
  let folder = cwd;
  for (let around = serviceAround(folder); around !== null; around = serviceAround(folder)) folder = dirname(around);
  return join(folder, 'abnahmeprotokoll.html');
}

interface Outputs {
  readonly protocol: string;
  readonly markdown: string | null;
  readonly paket: string | null;
}

/** Where everything goes; refused before anything is checked. */
function outputsOf({ protokoll, markdown, paket, reporter = [] }: AcceptanceOptions, io: Io): Outputs {
  const outputs = {
    protocol: writable(protokoll ?? usualPlace(io.cwd), io),
    markdown: markdown === undefined ? null : writable(markdown, io),
    paket: paket === undefined ? null : writable(paket, io),
  };
  const reports = reporter.flatMap((spec) =>
    spec.includes('=') ? [resolve(io.cwd, spec.replace(/^[^=]*=/, ''))] : [],
  );
  const files = [...Object.values(outputs).filter((file) => file !== null), ...reports];
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UserError(EVIDENCE['same-file'], { file: shown(io.cwd, twice) });
  return outputs;
}

/** `vorgaben abnahme`: the check in phase `abnahme`, its protocol, and all that proves it. */
export function acceptanceCommand(
  paths: readonly string[],
  given: AcceptanceOptions,
  typed: ReadonlySet<string>,
  io: Io,
): Promise<ExitCode> {
  return withConfig(paths, { ...given, phase: 'abnahme' }, typed, io, (run) => accepted(paths, run, io));
}

async function accepted(
  paths: readonly string[],
  { options, aside }: Configured<AcceptanceOptions>,
  io: Io,
): Promise<ExitCode> {
  const outputs = outputsOf(options, io);
  const note = (text: keyof typeof EVIDENCE, args: { file: string; digest?: string }) =>
    options.quiet || io.stderr.write(`vorgaben: ${render(EVIDENCE[text], args, options.lang)}\n`);
  const write = (file: string, content: string | Buffer) => {
    writeTo(shown(io.cwd, file), content, io);
    if (serviceAround(dirname(file)) !== null) note('in-service', { file: shown(io.cwd, file) });
  };
  const papers = async ({ report: stream, ruleset }: Checked): Promise<void> => {
    if (stream.summary.services > MOST_SERVICES)
      throw new UserError(EVIDENCE['too-many-services'], { limit: MOST_SERVICES, count: stream.summary.services });
    const report: Report = { ...stream, services: [...stream.services] };
    const { phase, asOf, lang, command } = report;
    const { maxFileSize, standard: standards = [], waivers = true } = options;
    const run = { phase, asOf, lang, maxFileSize, waivers, standards, command };
    // The package first: what cannot be packed leaves no protocol that speaks of it.
    const zip = outputs.paket === null ? null : await packageOf(report, ruleset, run, io.cwd);
    const { html, markdown } = papersOf(report, ruleset);
    write(outputs.protocol, html);
    note('wrote-protocol', { file: shown(io.cwd, outputs.protocol) });
    if (outputs.markdown !== null) {
      write(outputs.markdown, markdown);
      note('wrote-protocol', { file: shown(io.cwd, outputs.markdown) });
    }
    if (zip && outputs.paket !== null) {
      write(outputs.paket, zip);
      note('wrote-package', { file: shown(io.cwd, outputs.paket), digest: sha256(zip) });
    }
  };
  const destined = destinations(options.reporter, options.quiet === true, io);
  return withChecked(paths, options, { lines: linesShown(destined, options), aside, io }, async (checked) => {
    await inOnePiece(io, () => papers(checked));
    return conclude(checked, destined, options, io);
  });
}
