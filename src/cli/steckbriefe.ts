import { UserError } from '../base/errors.ts';
import type { Json, Lang } from '../base/nouns.ts';
import { STECKBRIEF_NAMES } from '../documents/kinds/steckbrief.ts';
import { openMemory } from '../documents/memory.ts';
import type { ServiceTarget } from '../documents/targets.ts';
import { findTargets } from '../documents/targets.ts';
import { cellsOf } from '../init/steckbrief-cells.ts';
import { type Placed, tableOf } from '../init/steckbrief-table.ts';
import { MAX_BYTES } from '../run/opened.ts';
import { render, shownArgs } from '../words/render.ts';
import { STECKBRIEFE } from '../words/steckbriefe.ts';
import { expandGlobs } from './globs.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { Output } from './write-file.ts';

/** The Steckbrief of a service folder as data; null where it cannot be read, or is no object. */
function steckbriefIn({ source }: ServiceTarget): Json | null {
  const there = source.list('').filter(({ kind }) => kind === 'file' || kind === 'file-link');
  const name = STECKBRIEF_NAMES.find((one) => there.some((entry) => entry.name === one));
  if (name === undefined) return null;
  const text = new TextDecoder('utf-8').decode(source.bytes(name, undefined, MAX_BYTES));
  const { steckbrief } = openMemory([{ relative: name, text }]);
  const value = steckbrief?.fault ? undefined : (steckbrief?.root?.value as Json | undefined);
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : null;
}

/** The Steckbriefe below the paths, and the folders whose Steckbrief cannot be read. */
export async function steckbriefeBelow(given: readonly string[], io: Io): Promise<{ all: Placed[]; unread: string[] }> {
  const paths = await expandGlobs(given.length > 0 ? given : ['.'], io.cwd);
  const { services } = findTargets(io.cwd, paths);
  const [all, unread]: [Placed[], string[]] = [[], []];
  for (const target of services) {
    const steckbrief = steckbriefIn(target);
    if (steckbrief === null) unread.push(target.path);
    else all.push({ folder: target.path, steckbrief });
  }
  if (services.length === 0) throw new UserError(STECKBRIEFE.none, { paths });
  return { all, unread };
}

interface Options {
  readonly lang: Lang;
  readonly csv?: boolean;
  readonly output?: string;
}

/** Says which Steckbriefe cannot be read; the run then ends with 1. */
export function tellUnread(unread: readonly string[], lang: Lang, io: Io): ExitCode {
  for (const path of unread) io.stderr.write(`vorgaben: ${render(STECKBRIEFE.unread, shownArgs({ path }), lang)}\n`);
  return unread.length > 0 ? EXIT.act : EXIT.ok;
}

/** `vorgaben steckbriefe`: the Steckbriefe of many services, as a list or as one table. */
export async function steckbriefeCommand(
  paths: readonly string[],
  { lang, csv, output }: Options,
  io: Io,
): Promise<ExitCode> {
  const out = new Output(output, io);
  const { all, unread } = await steckbriefeBelow(paths, io);
  const odd = all.filter(({ steckbrief }) => cellsOf(steckbrief) === null).map(({ folder }) => folder);
  const whole = all.filter(({ folder }) => !odd.includes(folder));
  const named = ({ folder, steckbrief }: Placed) => {
    const { name } = ((steckbrief as { dienst?: unknown }).dienst ?? {}) as { name?: unknown };
    return `${folder}  ${typeof name === 'string' ? name : ''}`.trimEnd();
  };
  out.write(
    csv
      ? tableOf(whole)
      : `${all.map((one) => render({ de: '{text}', en: '{text}' }, { text: named(one) }, lang)).join('\n')}\n`,
  );
  return tellUnread([...unread, ...(csv ? odd : [])], lang, io);
}
