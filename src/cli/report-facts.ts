import type { ReportFacts } from '../reports/build.ts';
import type { RulesetChoice } from '../run/choose-ruleset.ts';
import type { Judging } from '../run/judged.ts';
import { packageVersion } from '../store/package-root.ts';
import { commandLine } from './command-line.ts';
import type { RawCheckOptions } from './options.ts';

/** What a report says of its run, once its services are judged and their ruleset is chosen. */
export function reportFacts(
  { rulesets, phase, asOf, lang, catalogues = [] }: Judging & { readonly rulesets: RulesetChoice },
  paths: readonly string[],
  options: RawCheckOptions,
): ReportFacts {
  const { ruleset, by, bundled, origin } = rulesets.result;
  const { signer, insteadOf } = rulesets;
  const withService = by === 'steckbrief' && !bundled;
  const command = commandLine(options, paths, { ruleset: ruleset.manifest, withService, asOf });
  const facts = { toolVersion: packageVersion(), ruleset, chosenBy: by, bundled, signer, phase, asOf, lang, command };
  return { ...facts, catalogues, ...(origin && { origin }), ...(insteadOf === null ? {} : { insteadOf }) };
}
