import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { type OpenService, openLoose, openService } from '../documents/open.ts';
import type { Targets } from '../documents/targets.ts';
import { findLock } from '../rulesets/registry/lock.ts';
import { Examiner, type ServicePlace } from '../standards/examiner.ts';
import { CLI } from '../words/cli.ts';
import { render } from '../words/render.ts';
import { RulesetChoice } from './choose-ruleset.ts';
import { userFolder, userStore } from './folders.ts';
import type { Io } from './io.ts';
import { rulesetsOf, standardPins } from './rulesets.ts';

/** What judging services needs: the ruleset each is judged by, and the standards that examine its documents. */
export function judgingTools(
  options: { readonly ruleset?: string; readonly standard?: readonly string[]; readonly quiet?: boolean; lang: Lang },
  io: Io,
): { choice: RulesetChoice; examiner: Examiner } {
  const lock = findLock(io.cwd);
  const schematron = {
    folder: userFolder('cache', io.env),
    onCompile: (file: string) =>
      options.quiet || io.stderr.write(`vorgaben: ${render(CLI.compiling, { file }, options.lang)}\n`),
  };
  return {
    choice: new RulesetChoice(options.ruleset, rulesetsOf(io, lock)),
    examiner: new Examiner(options.standard ?? [], io.cwd, userStore(io), schematron, standardPins(lock)),
  };
}

/** Services one after the other, so that only one is held in memory. */
export function* opened(
  targets: Targets,
  maxBytes: number,
  cwd: string,
): Generator<{ service: OpenService; place: ServicePlace }> {
  for (const { folder, path } of targets.services)
    yield { service: openService(folder, path, { maxBytes }), place: { folder, path } };
  if (targets.loose.length > 0)
    yield { service: openLoose(targets.loose, { maxBytes }), place: { folder: cwd, path: '.' } };
}

/** Opens the first service of a run only for what it says of the ruleset. */
export function chooseOnly(targets: Targets, choice: RulesetChoice, maxBytes: number, io: Io): void {
  for (const { service, place } of opened(targets, maxBytes, io.cwd)) {
    choice.for(service, place.folder);
    for (const document of service.documents) document.dispose();
    return;
  }
}

/** The refusal of a run that looked at nothing. */
export function nothingToCheck(paths: readonly string[]): UserError {
  return new UserError(
    {
      de: 'In {paths} gibt es nichts zu prüfen: keinen Steckbrief und keine Datei einer bekannten Art.',
      en: 'There is nothing to check in {paths}: no Steckbrief and no file of a known kind.',
    },
    { paths: [...paths] },
  );
}
