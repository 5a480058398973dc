import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import { STECKBRIEF_NAMES } from '../documents/kinds/steckbrief.ts';
import type { Draft } from '../init/draft.ts';
import { writeSteckbrief } from '../init/write.ts';
import { slashed } from '../store/real-path.ts';
import { writeAside } from '../store/write-aside.ts';
import type { Io } from './io.ts';

/** The Steckbrief that lies in a folder; without --force it is somebody's work, and the run ends. */
export function standingSteckbrief(folder: string, force: boolean, io: Io): string | undefined {
  const there = STECKBRIEF_NAMES.find((name) => existsSync(join(resolve(io.cwd, folder), name)));
  if (there === undefined || force) return there;
  throw new UserError(
    {
      de: 'In „{folder}“ liegt schon ein Steckbrief ({there}); mit --force wird er ersetzt.',
      en: "There is a Steckbrief in '{folder}' already ({there}); --force replaces it.",
    },
    { folder, there },
  );
}

/** Writes a draft as the Steckbrief of a folder, which is made where it is missing. */
export const saveSteckbrief = (folder: string, draft: Draft, force: boolean, io: Io): string =>
  saveText(folder, writeSteckbrief(draft), force, io);

/** Writes the text of a Steckbrief into a folder, which is made where it is missing. */
export function saveText(folder: string, text: string, force: boolean, io: Io): string {
  const target = resolve(io.cwd, folder);
  const there = standingSteckbrief(folder, force, io);
  const file = join(target, there ?? 'steckbrief.yaml');
  try {
    mkdirSync(target, { recursive: true });
    writeAside(file, text);
  } catch (error) {
    throw new UserError(
      {
        de: '„{file}“ ließ sich nicht schreiben ({reason:system}).',
        en: "'{file}' could not be written ({reason:system}).",
      },
      { file: folder, reason: (error as NodeJS.ErrnoException).code ?? '' },
    );
  }
  return slashed(join(folder, there ?? 'steckbrief.yaml'));
}
