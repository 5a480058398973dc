import type { ReportConfig } from '../base/report.ts';
import { findTargets, type Targets } from '../documents/targets.ts';
import type { RulesetChoice } from '../run/choose-ruleset.ts';
import type { Judging } from '../run/judged.ts';
import { BaselineUse } from './baseline-file.ts';
import type { Configured } from './config/apply.ts';
import { expandGlobs } from './globs.ts';
import type { Io } from './io.ts';
import { judgingTools } from './judging-tools.ts';
import { dayOf, type RawCheckOptions, sizeOf, timeOf } from './options.ts';
import { planIn } from './plan-file.ts';
import { shardGiven } from './shard.ts';

/** All that is settled before the first service is opened: what can be refused is refused before the work. */
export interface Settled {
  readonly paths: readonly string[];
  readonly all: Targets;
  readonly judging: Judging & { readonly rulesets: RulesetChoice };
  readonly maxBytes: number;
  readonly configs: readonly ReportConfig[];
  readonly baseline: BaselineUse | null;
  readonly share: ReturnType<typeof shardGiven>;
  readonly plan: ReturnType<typeof planIn>;
}

/** The world, and what paths come to where they are not looked up on disk. */
export interface Where {
  readonly io: Io;
  /** What is left aside, and the settings that say so. */
  readonly aside: Configured<RawCheckOptions>['aside'];
  readonly find?: (paths: readonly string[]) => Targets;
}

/** Settles what a run is about, and refuses what cannot be. */
export async function settle(
  given: readonly string[],
  options: RawCheckOptions,
  { io, aside: asideFor, find = (paths) => findTargets(io.cwd, paths) }: Where,
): Promise<Settled> {
  const { lang, phase } = options;
  const paths = await expandGlobs(given.length > 0 ? given.filter((path) => path !== '-') : ['.'], io.cwd);
  const asOf = dayOf(options.asOf, io);
  const maxBytes = sizeOf(options.maxFileSize);
  const baseline = options.baseline === undefined ? null : new BaselineUse(options.baseline, { phase, maxBytes }, io);
  const time = timeOf(options.timeLimit, io.env);
  const tools = judgingTools(options, io);
  const all = find(paths);
  const { configs, setAside } = asideFor(all);
  return {
    paths,
    judging: {
      ...tools,
      time,
      phase,
      asOf,
      lang,
      waivers: options.waivers !== false,
      onCrash: 'unverified',
      ...(setAside && { setAside }),
    },
    maxBytes,
    baseline,
    share: shardGiven(options.shard),
    plan: planIn(options.plan, io),
    all,
    configs,
  };
}
