import type { Lang } from '../base/nouns.ts';
import type { ReportRuleset } from '../base/report.ts';
import type { Targets } from '../documents/targets.ts';
import { cataloguesFor, type InstalledCatalogue } from '../rulesets/catalogues/installed-catalogues.ts';
import { findLock } from '../rulesets/registry/lock.ts';
import { RulesetChoice } from '../run/choose-ruleset.ts';
import { dispose, opened } from '../run/opened.ts';
import type { StandardsOfRun } from '../run/standards.ts';
import { CLI } from '../words/command-line/index.ts';
import { render } from '../words/render.ts';
import { userFolder, userStore } from './folders.ts';
import type { Io } from './io.ts';
import { rulesetsOf } from './rulesets.ts';

interface ToolOptions {
  readonly ruleset?: string;
  readonly standard?: readonly string[];
  readonly quiet?: boolean;
  readonly lang: Lang;
}

/** The standards of a run: those given, with the service and with the user, as the lock of this folder pins them. */
export function standardsOf(
  { standard = [], quiet, lang }: ToolOptions,
  io: Io,
  lock = findLock(io.cwd),
): StandardsOfRun {
  const onCompile = (file: string) => quiet || io.stderr.write(`vorgaben: ${render(CLI.compiling, { file }, lang)}\n`);
  return {
    given: standard,
    cwd: io.cwd,
    user: userStore(io),
    lock,
    schematron: {
      folder: userFolder('cache', io.env),
      onCompile,
      ...(io.inBrowser && { missing: 'schematron-in-browser' }),
    },
  };
}

/** What judging services needs: the ruleset each is judged by, and the standards that examine its documents. */
export function judgingTools(
  options: ToolOptions,
  io: Io,
  before?: ReportRuleset['chosenBy'],
): { rulesets: RulesetChoice; standards: StandardsOfRun; catalogues: readonly InstalledCatalogue[] } {
  const lock = findLock(io.cwd);
  return {
    rulesets: new RulesetChoice(options.ruleset, rulesetsOf(io, lock), before),
    standards: standardsOf(options, io, lock),
    catalogues: cataloguesFor(userStore(io, 'kataloge'), lock.content.catalogues),
  };
}

/** Opens the first service of a run only for what it says of the ruleset. */
export function chooseOnly(targets: Targets, rulesets: RulesetChoice, maxBytes: number, io: Io): void {
  const [first] = opened(targets, maxBytes, io.cwd);
  if (!first) return;
  rulesets.for(first);
  dispose(first.service);
}
