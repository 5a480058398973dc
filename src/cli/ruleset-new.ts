import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { shownPath } from '../documents/shown-path.ts';
import { bundled, openFolder } from '../rulesets/find.ts';
import { NEW_WORDS as WORDS } from '../words/new-rulesets.ts';
import { render } from '../words/render.ts';
import { writeNew, writeSchemas } from '../workshop/author/files.ts';
import { FIRST_VERSION } from '../workshop/author/first/facts.ts';
import { newRuleset, prefixFor } from '../workshop/author/new-ruleset.ts';
import { runTests } from '../workshop/trial/suite.ts';
import { EXIT, type ExitCode, type Io, today } from './io.ts';

interface RulesetOptions {
  readonly lang: Lang;
  readonly title?: string;
  readonly publisher?: string;
  readonly in: string;
}

/** The edition that a new ruleset takes in, so that the fixed rules are there. */
function baseRuleset(): string {
  const { version } = bundled()
    .filter(({ id }) => id === 'ozg-grundlagen')
    .at(-1)!;
  return `ozg-grundlagen@${version}`;
}

/** `vorgaben ruleset new`: a ruleset that is sound and tested from its first minute. */
export async function newCommand(id: string, options: RulesetOptions, io: Io): Promise<ExitCode> {
  const { lang, title, publisher } = options;
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new UserError(WORDS['bad-id'], { id });
  if (bundled().some((one) => one.id === id)) throw new UserError(WORDS['id-taken'], { id });
  const parent = resolve(io.cwd, options.in, id);
  const folder = join(parent, FIRST_VERSION);
  const shown = shownPath(io.cwd, folder);
  if (existsSync(folder)) throw new UserError(WORDS['folder-there'], { path: shown });
  const files = newRuleset({
    id,
    title,
    publisher,
    base: baseRuleset(),
    prefix: prefixFor(id),
    today: today(io.now()),
  });
  // Built aside and moved, so that nothing half-done is left behind; same depth, so that includes are found alike.
  const aside = join(parent, `.${FIRST_VERSION}.${process.pid}`);
  try {
    for (const [path, text] of Object.entries(files)) writeNew(join(aside, path), text);
    writeSchemas(aside);
    const { read, ruleset } = openFolder(aside);
    const wanted = () => true;
    await runTests(read, ruleset, {
      lang,
      wanted,
      casesOnly: true,
      update: true,
      strict: false,
      whole: false,
      today: today(io.now()),
    });
    renameSync(aside, folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || code === undefined) throw error;
    throw new UserError(WORDS['not-written'], { path: shown, reason: code });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  io.stdout.write(`${render(WORDS.created, { path: shown, id, version: FIRST_VERSION }, lang)}\n`);
  return EXIT.ok;
}
