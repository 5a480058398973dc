import type { Lang, Phase } from '../base/nouns.ts';
import type { ServiceJudgement } from '../base/service-report.ts';
import { findTargets } from '../documents/targets.ts';
import type { Crash } from '../engine/rule-work.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { judged } from '../run/judged.ts';
import { opened } from '../run/opened.ts';
import { withExaminers } from '../run/standards.ts';
import { nothingToCheck, Tally } from '../run/tally.ts';
import { packageVersion } from '../store/package-root.ts';
import { visibleJson } from '../words/visible.ts';
import { compareRulesets } from '../workshop/diff/diff.ts';
import { effectSummary } from '../workshop/diff/effect-summary.ts';
import { comparisonMarkdown } from '../workshop/diff/markdown.ts';
import { compareRuns } from '../workshop/diff/service-effects.ts';
import { comparisonText } from '../workshop/diff/text.ts';
import type { Comparison } from '../workshop/diff/types.ts';
import type { Style } from '../workshop/diff/words.ts';
import { tellCrashes } from './crashes.ts';
import { expandGlobs } from './globs.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { standardsOf } from './judging-tools.ts';
import { dayOf, sizeOf } from './options.ts';
import { rulesetNamed, rulesetsOf } from './rulesets.ts';
import { Output } from './write-file.ts';

interface DiffOptions {
  readonly format: 'text' | 'markdown' | 'json';
  readonly output?: string;
  readonly summary?: boolean;
  readonly standard?: readonly string[];
  readonly phase: Phase;
  readonly asOf?: string;
  readonly maxFileSize: string;
  readonly lang: Lang;
}

/** Every service by both rulesets, opened anew for each of them: a check may leave nothing behind for the other. */
async function effects(
  [from, to]: readonly [Ruleset, Ruleset],
  given: readonly string[],
  options: DiffOptions,
  io: Io,
): Promise<{ services: NonNullable<Comparison['services']>; crashes: readonly Crash[] }> {
  const { phase, lang } = options;
  const asOf = dayOf(options.asOf, io);
  const maxBytes = sizeOf(options.maxFileSize);
  const paths = await expandGlobs(given, io.cwd);
  const targets = findTargets(io.cwd, paths);
  const tally = new Tally();
  const standards = standardsOf(options, io);
  const [before, after] = await withExaminers(standards, async (examiners) => {
    const judging = { standards: examiners.for(standards.given), phase, asOf, lang, onCrash: 'unverified' as const };
    const reports = async (ruleset: Ruleset) => {
      const own: ServiceJudgement[] = [];
      const services = opened(targets, maxBytes, io.cwd);
      for await (const { run } of judged(services, { ...judging, rulesets: { for: () => ruleset } })) {
        tally.add(run);
        own.push(run.report);
      }
      return own;
    };
    return [await reports(from), await reports(to)] as const;
  });
  if (!tally.examined) throw nothingToCheck(paths);
  const results = before.map((report, index) =>
    compareRuns({ report, ruleset: from }, { report: after[index]!, ruleset: to }, lang),
  );
  return { services: { phase, asOf, summary: effectSummary(results), results }, crashes: tally.crashes };
}

const WRITERS: Readonly<
  Record<DiffOptions['format'], (comparison: Comparison, columns: number, style: Style) => string>
> = {
  text: comparisonText,
  markdown: (comparison, _columns, style) => comparisonMarkdown(comparison, style),
  json: (comparison) => `${visibleJson(JSON.stringify(comparison, null, 2))}\n`,
};

/** `vorgaben ruleset diff`: what moving from one ruleset to the other means; 1 where the version number says too little. */
export async function rulesetDiffCommand(
  [a, b]: readonly [string, string],
  services: readonly string[],
  options: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  const { format, output, summary = false, lang } = options;
  const out = new Output(output, io);
  // What services are judged by is held against the lock; what is only read is not.
  const named = (reference: string) =>
    services.length > 0 ? rulesetsOf(io).given(reference).ruleset : rulesetNamed(reference, io);
  const [from, to] = [named(a), named(b)];
  const compared = compareRulesets(from, to, { toolVersion: packageVersion(), lang });
  const effect = services.length > 0 ? await effects([from, to], services, options, io) : null;
  const comparison: Comparison = effect ? { ...compared, services: effect.services } : compared;
  out.write(WRITERS[format](comparison, io.stdout.columns, { summary }));
  tellCrashes(effect?.crashes ?? [], lang, io);
  if (effect && effect.crashes.length > 0) return EXIT.bug;
  return comparison.semver && !comparison.semver.enough ? EXIT.act : EXIT.ok;
}
