import type { Lang, Phase } from '../base/nouns.ts';
import { findTargets } from '../documents/targets.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { checkService } from '../run/judge-service.ts';
import { Examiner } from '../standards/examiner.ts';
import { CLI } from '../words/cli.ts';
import { render } from '../words/render.ts';
import { compareRulesets } from '../workshop/diff/diff.ts';
import { comparisonMarkdown } from '../workshop/diff/markdown.ts';
import { compareRuns } from '../workshop/diff/service-effects.ts';
import { comparisonText } from '../workshop/diff/text.ts';
import type { Comparison, EffectOnService } from '../workshop/diff/types.ts';
import type { Style } from '../workshop/diff/words.ts';
import { userFolder, userStore } from './folders.ts';
import { expandGlobs } from './globs.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { dayOf, sizeOf } from './options.ts';
import { rulesetNamed } from './rulesets.ts';
import { nothingToCheck, opened } from './services.ts';
import { Output } from './write-file.ts';

export interface DiffOptions {
  readonly format: 'text' | 'markdown' | 'json';
  readonly output?: string;
  readonly summary?: boolean;
  readonly standard?: readonly string[];
  readonly phase: Phase;
  readonly asOf?: string;
  readonly maxFileSize: string;
  readonly lang: Lang;
}

type Crash = ReturnType<typeof checkService>['crashes'][number];

/** Every service by both rulesets, opened anew for each of them: a check may leave nothing behind for the other. */
async function effects(
  [from, to]: readonly [Ruleset, Ruleset],
  given: readonly string[],
  { standard = [], phase, asOf: day, maxFileSize, lang }: DiffOptions,
  io: Io,
): Promise<{ services: NonNullable<Comparison['services']>; crashes: Crash[] }> {
  const asOf = dayOf(day, io);
  const maxBytes = sizeOf(maxFileSize);
  const paths = await expandGlobs(given, io.cwd);
  const targets = findTargets(io.cwd, paths);
  const examiner = new Examiner(standard, io.cwd, userStore(io), {
    folder: userFolder('cache', io.env),
    onCompile: (file) => io.stderr.write(`vorgaben: ${render(CLI.compiling, { file }, lang)}\n`),
  });
  const crashes: Crash[] = [];
  let examined = false;
  const run = async (ruleset: Ruleset) => {
    const reports = [];
    for (const { service, place } of opened(targets, maxBytes, io.cwd)) {
      await examiner.examine(service.documents, place);
      const { report, crashes: some, examinedAnything } = checkService(service, { ruleset, phase, asOf, lang });
      for (const document of service.documents) document.dispose();
      crashes.push(...some);
      examined ||= examinedAnything;
      reports.push(report);
    }
    return reports;
  };
  try {
    const [before, after] = [await run(from), await run(to)];
    if (!examined) throw nothingToCheck(paths);
    const results: EffectOnService[] = before.map((report, index) =>
      compareRuns({ report, ruleset: from }, { report: after[index]!, ruleset: to }, lang),
    );
    return { services: { phase, asOf, results }, crashes };
  } finally {
    await examiner.close();
  }
}

const WRITERS: Readonly<
  Record<DiffOptions['format'], (comparison: Comparison, columns: number, style: Style) => string>
> = {
  text: comparisonText,
  markdown: (comparison, _columns, style) => comparisonMarkdown(comparison, style),
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
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
  const [from, to] = [rulesetNamed(a, io), rulesetNamed(b, io)];
  const compared = compareRulesets(from, to, lang);
  const effect = services.length > 0 ? await effects([from, to], services, options, io) : null;
  const comparison: Comparison = effect ? { ...compared, services: effect.services } : compared;
  out.write(WRITERS[format](comparison, io.stdout.columns, { summary }));
  for (const { kind, ruleId, error } of effect?.crashes ?? [])
    io.stderr.write(
      `vorgaben: ${render(CLI.crash, { kind, ruleId, reason: (error as Error)?.message ?? String(error) }, lang)}\n`,
    );
  if (effect && effect.crashes.length > 0) return EXIT.bug;
  return comparison.semver && !comparison.semver.enough ? EXIT.act : EXIT.ok;
}
