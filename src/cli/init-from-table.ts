import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import type { Lang } from '../base/nouns.ts';
import { slug } from '../init/draft.ts';
import { steckbriefOf } from '../init/steckbrief-cells.ts';
import type { TableRow } from '../init/steckbrief-table.ts';
import { writeSteckbrief } from '../init/write.ts';
import { normalPath } from '../text/slash-paths.ts';
import { render, shownArgs } from '../words/render.ts';
import { INIT } from '../words/steckbrief-made.ts';
import { STECKBRIEFE } from '../words/steckbriefe.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { saveText, standingSteckbrief } from './steckbrief-file.ts';

interface Options {
  readonly force?: boolean;
  readonly lang: Lang;
}

/** Where a row's Steckbrief goes, below the folder that was asked for; null where it would lead out of it. */
function placeOf({ folder, cells }: TableRow): string | null {
  const path = normalPath(folder === '' ? slug(cells['dienst.id'] ?? cells['dienst.name'] ?? '') : folder);
  return path.startsWith('/') || path === '..' || path.startsWith('../') || /^[a-z]:|[\\\0]/i.test(path) ? null : path;
}

/** The commented form where it says the same, else the plain one: a table loses nothing. */
function textOf(steckbrief: Record<string, unknown>): string {
  const commented = writeSteckbrief(steckbrief);
  try {
    if (isDeepStrictEqual(parse(commented), steckbrief)) return commented;
  } catch {
    // An entry that is no part of a Steckbrief made it unreadable.
  }
  return stringify(steckbrief, { lineWidth: 0 });
}

/** Steckbriefe of all rows of a table that `vorgaben steckbriefe --csv` wrote; what cannot be read is said and ends with 1. */
export function importTable(
  folder: string,
  rows: readonly TableRow[],
  { force = false, lang }: Options,
  io: Io,
): ExitCode {
  const places = new Set<string>();
  const remarks: string[] = [];
  const made: { at: string; text: string }[] = [];
  for (const row of rows) {
    const place = placeOf(row);
    if (place === null || places.has(place)) {
      remarks.push(render(STECKBRIEFE['bad-folder'], shownArgs({ n: row.n, folder: row.folder }), lang));
      continue;
    }
    places.add(place);
    const { steckbrief, bad } = steckbriefOf(row.cells);
    for (const one of bad) remarks.push(render(STECKBRIEFE['bad-cell'], shownArgs({ n: row.n, ...one }), lang));
    made.push({ at: join(folder, place), text: textOf(steckbrief) });
  }
  // Asked of all before the first is written, so that a refusal leaves nothing behind.
  for (const { at } of made) standingSteckbrief(at, force, io);
  for (const { at, text } of made) saveText(at, text, force, io);
  for (const remark of remarks) io.stderr.write(`${remark}\n`);
  io.stdout.write(`${render(INIT.imported, { count: made.length, folder }, lang)}\n`);
  return remarks.length > 0 ? EXIT.act : EXIT.ok;
}
