import { UserError } from '../base/errors.ts';
import type { ReportStream } from '../base/report.ts';
import { exitCode, strayed } from '../engine/verdict.ts';
import { unknownWords } from '../reporters/wanted.ts';
import { CLI } from '../words/command-line/index.ts';
import { render } from '../words/render.ts';
import type { Checked } from './checked.ts';
import { tellCrashes } from './crashes.ts';
import type { Destination } from './destinations.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import type { RawCheckOptions } from './options.ts';
import { writeReports } from './write-reports.ts';

/** Whether any of the reports shows the lines that findings stand in. */
export const linesShown = (outputs: readonly Destination[], { summary }: Pick<RawCheckOptions, 'summary'>): boolean =>
  outputs.some(({ reporter }) => reporter.name === 'terminal') && summary !== true;

/** Says, however quiet the run is, that it does not pass for what belongs to no service, or for a ruleset of the service's choice. */
export function tellStrayed(report: ReportStream, demanding: boolean, io: Io): void {
  const count = strayed(report);
  const { id, version, insteadOf: wanted } = report.ruleset;
  if (demanding && wanted !== undefined) {
    const said = render(CLI['own-choice'], { named: `${id} ${version}`, wanted }, report.lang);
    io.stderr.write(`vorgaben: ${said}\n`);
  }
  if (demanding && count > 0) io.stderr.write(`vorgaben: ${render(CLI.strayed, { count }, report.lang)}\n`);
}

/** The end of `check` and `abnahme`: writes the reports, tells bugs of ours, says what the run comes to. */
export async function conclude(
  { report, crashes, excerpt }: Checked,
  outputs: readonly Destination[],
  { failOn, strict = false, summary = false, phase, lang, only = [], verbose = false }: RawCheckOptions,
  io: Io,
): Promise<ExitCode> {
  const demanding = strict || phase === 'abnahme';
  const [unknown] = unknownWords(report, only);
  if (unknown !== undefined) throw new UserError(CLI['only-unknown'], { word: unknown });
  await writeReports(report, outputs, excerpt, { failOn, summary, demanding, only, verbose }, io);
  tellStrayed(report, demanding, io);
  tellCrashes(crashes, lang, io);
  return crashes.length > 0 ? EXIT.bug : exitCode(report, { failOn, strict, phase });
}
