import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { FolderSource, pathKind } from '../documents/folder-source.ts';
import { openLoose } from '../documents/open.ts';
import type { OpenService } from '../documents/open-service.ts';
import { walk } from '../documents/walk.ts';
import { applyOptions, freshDraft, type InitOptions } from '../init/answers.ts';
import type { Asking, Prompter } from '../init/asking.ts';
import { Directory } from '../init/catalogues.ts';
import type { Draft } from '../init/draft.ts';
import { enterFiles, proposeNames } from '../init/found-files.ts';
import { DraftJudge } from '../init/judge-draft.ts';
import type { Skeleton } from '../init/skeletons.ts';
import { Reasons } from '../init/why.ts';
import { cataloguesFor } from '../rulesets/catalogues/installed-catalogues.ts';
import { findLock } from '../rulesets/registry/lock.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { dispose, MAX_BYTES } from '../run/opened.ts';
import { slashed } from '../store/real-path.ts';
import { writeAside } from '../store/write-aside.ts';
import { render } from '../words/render.ts';
import { INIT } from '../words/steckbrief-made.ts';
import { userStore } from './folders.ts';
import { EXIT, type ExitCode, type Io, today } from './io.ts';
import { rulesetFor } from './rulesets.ts';
import { saveSteckbrief, standingSteckbrief } from './steckbrief-file.ts';

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
          {
            de: '„{file}“ ließ sich nicht schreiben ({reason:system}).',
            en: "'{file}' could not be written ({reason:system}).",
          },
          { file: shown, reason },
        );
      kept.push(shown);
    }
  }
  return { written, kept };
}

const nameOf = ({ manifest }: Ruleset): string => `${manifest.id}@${manifest.version}`;

/** Documents that lie in a folder where a Steckbrief is to be; none where there is no folder yet. */
function documentsIn(folder: string, io: Io): OpenService | null {
  const absolute = resolve(io.cwd, folder);
  if (pathKind(absolute) !== 'folder') return null;
  const source = new FolderSource(absolute);
  const files = walk(source).files.map((at) => ({ source, at, path: at, relative: at, named: false }));
  return openLoose(files, { maxBytes: MAX_BYTES });
}

/** Enters what lies in the folder into the draft and says so. */
function lookInto(folder: string, draft: Draft, directory: Directory, lang: Lang, io: Io): void {
  const service = documentsIn(folder, io);
  if (!service) return;
  try {
    const entered = [...enterFiles(draft, service.documents), ...proposeNames(draft, service.documents, directory)];
    for (const { file, place } of entered) {
      const said = place === null ? INIT['several-places'] : INIT.found;
      io.stderr.write(`${render(said, { file, place: place ?? '' }, lang)}\n`);
    }
  } finally {
    dispose(service);
  }
}

/** Puts the questions; null where somebody left the dialogue. */
async function dialogue(draft: Draft, asking: Omit<Asking, 'prompter'>, io: Io, prompter: Prompter | undefined) {
  if (!prompter && !io.interactive) throw new UserError(INIT['no-terminal']);
  const { askAll } = await import('../init/ask.ts');
  const { terminalPrompter, wasLeft } = await import('../init/prompter.ts');
  const say = (text: string) => io.stderr.write(`${text}\n`);
  try {
    return await askAll(draft, { ...asking, prompter: prompter ?? terminalPrompter(asking.lang, say) });
  } catch (error) {
    if (!wasLeft(error)) throw error;
    io.stderr.write(`\nvorgaben: ${INIT.interrupted[asking.lang]}\n`);
    return null;
  }
}

/** `vorgaben init`: a Steckbrief from options, from a dialogue, or many from an exported catalogue. */
export async function initCommand(
  folder: string,
  options: RawInitOptions,
  io: Io,
  prompter?: Prompter,
): Promise<ExitCode> {
  const { lang } = options;
  const ruleset = rulesetFor(options.ruleset, io).ruleset;
  if (options.from !== undefined) {
    const { importAll } = await import('./init-from.ts');
    return importAll(folder, { ...options, from: options.from }, nameOf(ruleset), io);
  }
  // Before anybody answers forty questions in vain.
  standingSteckbrief(folder, options.force === true, io);
  const draft = freshDraft(nameOf(ruleset));
  const directory = new Directory(
    ruleset,
    cataloguesFor(userStore(io, 'kataloge'), findLock(io.cwd).content.catalogues),
  );
  lookInto(folder, draft, directory, lang, io);
  let chosen: readonly string[] = [];
  if (options.name === undefined) {
    const judge = new DraftJudge(ruleset, today(io.now()), lang);
    const answered = await dialogue(
      draft,
      { directory, judge, reasons: new Reasons(ruleset, lang), lang },
      io,
      prompter,
    );
    if (answered === null) return EXIT.left;
    chosen = answered;
  }
  applyOptions(draft, options, directory);
  const { layOut } = await import('../init/skeletons.ts');
  const skeletons = layOut(draft, options.schnittstelle ?? chosen);
  const file = saveSteckbrief(folder, draft, options.force === true, io);
  const { written, kept } = saveSkeletons(folder, skeletons, io);
  io.stdout.write(`${render(INIT.written, { file, folder }, lang)}\n`);
  if (written.length > 0) io.stdout.write(`${render(INIT.skeletons, { files: written }, lang)}\n`);
  if (kept.length > 0) io.stderr.write(`${render(INIT.kept, { files: kept }, lang)}\n`);
  return EXIT.ok;
}
