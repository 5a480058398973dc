import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { applyOptions, freshDraft, type InitOptions } from '../init/answers.ts';
import type { Prompter } from '../init/ask.ts';
import { Directory } from '../init/catalogues.ts';
import type { Skeleton } from '../init/skeletons.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { slashed } from '../store/real-path.ts';
import { writeAside } from '../store/write-aside.ts';
import { render } from '../words/render.ts';
import { INIT } from '../words/steckbrief-made.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { rulesetFor } from './rulesets.ts';
import { saveSteckbrief } from './steckbrief-file.ts';

interface RawInitOptions extends InitOptions {
  readonly ruleset?: string;
  readonly from?: string;
  readonly force?: boolean;
  readonly lang: Lang;
}

/** Writes skeleton files beside the Steckbrief; a file that is there already is somebody's work and stays. */
function saveSkeletons(folder: string, skeletons: readonly Skeleton[], io: Io): { written: string[]; kept: string[] } {
  const written: string[] = [];
  const kept: string[] = [];
  for (const { file, text } of skeletons) {
    const target = resolve(io.cwd, folder, file);
    const shown = slashed(join(folder, file));
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeAside(target, text, { fresh: true });
      written.push(shown);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? '';
      if (reason !== 'EEXIST')
        throw new UserError(
          { de: '„{file}“ ließ sich nicht schreiben ({reason}).', en: "'{file}' could not be written ({reason})." },
          { file: shown, reason },
        );
      kept.push(shown);
    }
  }
  return { written, kept };
}

const nameOf = ({ manifest }: Ruleset): string => `${manifest.id}@${manifest.version}`;

/** `vorgaben init`: a Steckbrief from options, from a dialogue, or many from an exported catalogue. */
export async function initCommand(
  folder: string,
  options: RawInitOptions,
  io: Io,
  prompter?: Prompter,
): Promise<ExitCode> {
  const ruleset = rulesetFor(options.ruleset, io).ruleset;
  if (options.from !== undefined) {
    const { importAll } = await import('./init-from.ts');
    return importAll(folder, { ...options, from: options.from }, nameOf(ruleset), io);
  }
  const draft = freshDraft(nameOf(ruleset));
  const directory = new Directory(ruleset);
  let chosen: readonly string[] = [];
  if (options.name === undefined) {
    if (!prompter && !io.interactive) {
      throw new UserError({
        de: 'Fragen lassen sich nur an einem Terminal beantworten. Geben Sie mindestens --name an, zum Beispiel: vorgaben init hundehaltung --name "Hundehaltung anmelden".',
        en: 'Questions can be answered at a terminal only. Give at least --name, for example: vorgaben init hundehaltung --name "Hundehaltung anmelden".',
      });
    }
    const { askAll } = await import('../init/ask.ts');
    chosen = await askAll(
      draft,
      directory,
      prompter ?? (await import('../init/prompter.ts')).terminalPrompter,
      options.lang,
    );
  }
  applyOptions(draft, options, directory);
  const { layOut } = await import('../init/skeletons.ts');
  const skeletons = layOut(draft, options.schnittstelle ?? chosen);
  const file = saveSteckbrief(folder, draft, options.force === true, io);
  const { written, kept } = saveSkeletons(folder, skeletons, io);
  io.stdout.write(`${render(INIT.written, { file, folder }, options.lang)}\n`);
  if (written.length > 0) io.stdout.write(`${render(INIT.skeletons, { files: written }, options.lang)}\n`);
  if (kept.length > 0) io.stderr.write(`${render(INIT.kept, { files: kept }, options.lang)}\n`);
  return EXIT.ok;
}
