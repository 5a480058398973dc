import type { Report } from '../../base/report.ts';
import type { ServiceReport } from '../../base/service-report.ts';
import { withChecked } from '../../cli/checked.ts';
import { conclude } from '../../cli/conclude.ts';
import type { RawCheckOptions } from '../../cli/options.ts';
import { settingsOf } from '../../decisions/settings.ts';
import { STECKBRIEF_NAMES } from '../../documents/kinds/steckbrief.ts';
import type { ReportOptions } from '../../reporters/reporter.ts';
import type { Ruleset } from '../../rulesets/types.ts';
import { ioOf } from './ground.ts';
import type { Checked, Choices } from './protocol.ts';

/** How reports are written that nobody reads on a terminal. */
export const PLAIN: ReportOptions = { color: false, columns: 100, excerpt: () => null };

/** A run whose report is at hand for exports. */
export interface Kept {
  readonly paths: readonly string[];
  readonly options: RawCheckOptions;
  readonly report: Report;
  readonly ruleset: Ruleset;
}

/** What was dropped is judged from elsewhere: its own settings are its own word. */
const noSettings = () => ({ configs: [] });

/** The options of the command line that say what was chosen on the page. */
export const optionsOf = ({ phase, lang, asOf, ruleset }: Choices): RawCheckOptions => ({
  phase,
  lang,
  failOn: 'error',
  maxFileSize: '100',
  ...(asOf === undefined ? {} : { asOf }),
  ...(ruleset === undefined ? {} : { ruleset }),
});

/** What is judged: the folder itself where a Steckbrief lies directly in it, else each thing that was dropped. */
export const pathsOf = (names: readonly string[]): readonly string[] =>
  names.some((name) => (STECKBRIEF_NAMES as readonly string[]).includes(name.toLowerCase())) ? ['.'] : names;

/** The lines that findings of a service stand in. */
function excerptsOf({ results }: ServiceReport, excerpt: ReportOptions['excerpt']): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { path, range } of results.flatMap(({ findings }) => findings)) {
    const line = excerpt(path, range.start.line);
    if (line !== null) kept[`${path}\n${range.start.line}`] = line;
  }
  return kept;
}

function waivable(ruleset: Ruleset): string[] {
  const { waivers } = settingsOf(ruleset);
  return waivers ? ruleset.rules.map(({ id }) => id).filter((id) => waivers.isWaivable(id)) : [];
}

/** `vorgaben check` over what was dropped. */
export async function check(
  paths: readonly string[],
  options: RawCheckOptions,
  step: (done: string) => void,
): Promise<{ kept: Kept; checked: Checked }> {
  const io = ioOf(step);
  let found: { kept: Kept; excerpts: Checked['excerpts'] } | undefined;
  const exit = await withChecked(paths, options, { lines: true, aside: noSettings, io }, async (all) => {
    const services: ServiceReport[] = [];
    const excerpts: Record<string, string>[] = [];
    for (const service of all.report.services) {
      services.push(service);
      excerpts.push(excerptsOf(service, all.excerpt));
    }
    const report = { ...all.report, services };
    found = { kept: { paths, options, report, ruleset: all.ruleset }, excerpts };
    return conclude({ ...all, report }, [], options, io);
  });
  const { kept, excerpts } = found!;
  return {
    kept,
    checked: { report: kept.report, excerpts, waivable: waivable(kept.ruleset), said: io.stderr.text, exit },
  };
}
