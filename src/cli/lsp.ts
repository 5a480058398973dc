import { dirname, join, relative } from 'node:path';
import type { Lang } from '../base/nouns.ts';
import { serve } from '../lsp/serve.ts';
import type { EditorSettings, Tools, World } from '../lsp/world.ts';
import { cataloguesFor } from '../rulesets/catalogues/installed-catalogues.ts';
import { findLock } from '../rulesets/registry/lock.ts';
import { RulesetChoice } from '../run/choose-ruleset.ts';
import { packageRoot, packageVersion } from '../store/package-root.ts';
import { slashed } from '../store/real-path.ts';
import { Configs } from './config/find.ts';
import { ignoreFilter } from './config/ignore.ts';
import { userStore } from './folders.ts';
import { EXIT, type ExitCode, type Io, today } from './io.ts';
import { standardsOf } from './judging-tools.ts';
import { rulesetsOf } from './rulesets.ts';

/** Answers of Schematron that are kept: those to the other messages of a service while one of them is worked on. */
const REMEMBERED = 300;

/** What a service is judged with as if `vorgaben check` ran in its folder. */
function toolsIn(folder: string, { ruleset, standards = [], lang }: EditorSettings, world: Io): Tools {
  const io = { ...world, cwd: folder };
  const lock = findLock(folder);
  const rulesets = rulesetsOf(io, lock);
  // One that is set is opened once; a Steckbrief may name another at any time.
  const given = ruleset === undefined ? null : new RulesetChoice(ruleset, rulesets);
  const found = standardsOf({ standard: standards, lang: lang ?? 'de' }, io, lock);
  const config = new Configs(folder, () => true).above(folder);
  const { ignore = [], lang: configured } = config?.content ?? {};
  const ignores = ignoreFilter(ignore);
  const seen = (path: string) => slashed(relative(dirname(config!.path), join(folder, path)));
  return {
    choice: () => given ?? new RulesetChoice(undefined, rulesets),
    standards: { ...found, schematron: { ...found.schematron, remember: REMEMBERED } },
    catalogues: cataloguesFor(userStore(io, 'kataloge'), lock.content.catalogues),
    ...(ignore.length > 0 && { setAside: (path: string) => ignores(seen(path)) }),
    ...(configured !== undefined && { lang: configured }),
  };
}

/** `vorgaben lsp`: serves an editor over standard input and output until it goes. */
export async function lspCommand({ lang }: { readonly lang: Lang | null }, io: Io): Promise<ExitCode> {
  const { streams } = io;
  if (!streams) throw new Error('Nobody to talk to');
  const world: World = {
    lang,
    version: packageVersion(),
    debug: Boolean(io.env['VORGABEN_DEBUG']),
    today: () => today(io.now()),
    tools: (folder, settings) => toolsIn(folder, settings, io),
    rulesetFolder: (name) => join(packageRoot(), 'rulesets', ...name.split('@')),
  };
  return (await serve(streams, world)) ? EXIT.ok : EXIT.act;
}
