import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { STECKBRIEF_NAMES } from '../documents/kinds/steckbrief.ts';
import { applyOptions, freshDraft, type InitOptions } from '../init/answers.ts';
import type { Prompter } from '../init/ask.ts';
import { Directory } from '../init/catalogues.ts';
import { type Draft, slug } from '../init/draft.ts';
import type { Skeleton } from '../init/skeletons.ts';
import { writeSteckbrief } from '../init/write.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { readNamed } from '../store/named-file.ts';
import { packageRoot } from '../store/package-root.ts';
import { slashed } from '../store/real-path.ts';
import { writeAside } from '../store/write-aside.ts';
import { render } from '../words/render.ts';
import { INIT } from '../words/steckbrief-made.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { rulesetFor } from './rulesets.ts';

interface RawInitOptions extends InitOptions {
  readonly ruleset?: string;
  readonly from?: string;
  readonly force?: boolean;
  readonly lang: Lang;
}

/** Where the schema for editors lies, seen from a Steckbrief. */
function schemaFor(file: string): string {
  return slashed(relative(dirname(file), join(packageRoot(), 'schemas', 'steckbrief-1.schema.json')));
}

function save(folder: string, draft: Draft, force: boolean, io: Io): string {
  const target = resolve(io.cwd, folder);
  const there = STECKBRIEF_NAMES.find((name) => existsSync(join(target, name)));
  if (there !== undefined && !force) {
    throw new UserError(
      {
        de: 'In „{folder}“ liegt schon ein Steckbrief ({there}); mit --force wird er ersetzt.',
        en: "There is a Steckbrief in '{folder}' already ({there}); --force replaces it.",
      },
      { folder, there },
    );
  }
  const file = join(target, there ?? 'steckbrief.yaml');
  try {
    mkdirSync(target, { recursive: true });
    writeAside(file, writeSteckbrief(draft, schemaFor(file)));
  } catch (error) {
    throw new UserError(
      { de: '„{file}“ ließ sich nicht schreiben ({reason}).', en: "'{file}' could not be written ({reason})." },
      { file: folder, reason: (error as NodeJS.ErrnoException).code ?? '' },
    );
  }
  return slashed(join(folder, there ?? 'steckbrief.yaml'));
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

async function importAll(folder: string, options: RawInitOptions, ruleset: Ruleset, io: Io): Promise<ExitCode> {
  const { fromRow, readRows } = await import('../init/import.ts');
  const source = resolve(io.cwd, options.from!);
  if (!existsSync(source))
    throw new UserError({ de: '„{path}“ gibt es nicht.', en: "'{path}' does not exist." }, { path: options.from! });
  const left = new Set<string>();
  const used = new Set<string>();
  const rows = readRows(readNamed(source, options.from!), options.from!);
  for (const row of rows) {
    const result = fromRow(row, freshDraft(nameOf(ruleset)));
    for (const field of result.left) left.add(field);
    const id = String((result.draft['dienst'] as Draft)['id']);
    let unique = id;
    for (let n = 2; used.has(unique); n++) unique = `${id}-${n}`;
    used.add(unique);
    save(join(folder, slug(unique)), result.draft, options.force === true, io);
  }
  io.stdout.write(`${render(INIT.imported, { count: rows.length, folder }, options.lang)}\n`);
  if (left.size > 0) io.stderr.write(`${render(INIT.left, { fields: [...left].sort() }, options.lang)}\n`);
  return EXIT.ok;
}

/** `vorgaben init`: a Steckbrief from options, from a dialogue, or many from an exported catalogue. */
export async function initCommand(
  folder: string,
  options: RawInitOptions,
  io: Io,
  prompter?: Prompter,
): Promise<ExitCode> {
  const ruleset = rulesetFor(options.ruleset, io).ruleset;
  if (options.from !== undefined) return importAll(folder, options, ruleset, io);
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
  const file = save(folder, draft, options.force === true, io);
  const { written, kept } = saveSkeletons(folder, skeletons, io);
  io.stdout.write(`${render(INIT.written, { file, folder }, options.lang)}\n`);
  if (written.length > 0) io.stdout.write(`${render(INIT.skeletons, { files: written }, options.lang)}\n`);
  if (kept.length > 0) io.stderr.write(`${render(INIT.kept, { files: kept }, options.lang)}\n`);
  return EXIT.ok;
}
