import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { freshDraft } from '../init/answers.ts';
import { text } from '../init/cells.ts';
import { type Draft, slug } from '../init/draft.ts';
import { fromRow } from '../init/import.ts';
import { type NumberedRow, readRows } from '../init/read-rows.ts';
import { leftOut, type Remark } from '../init/remarks.ts';
import { rowsOfSteckbriefe } from '../init/steckbrief-table.ts';
import { readNamed } from '../store/named-file.ts';
import { render, shownArgs } from '../words/render.ts';
import { INIT } from '../words/steckbrief-made.ts';
import { TAKEN_OVER } from '../words/taken-over.ts';
import { importTable } from './init-from-table.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { saveSteckbrief, standingSteckbrief } from './steckbrief-file.ts';

interface Options {
  readonly from: string;
  readonly force?: boolean;
  readonly lang: Lang;
}

interface Made {
  readonly folder: string;
  readonly draft: Draft;
}

/** A folder for each service, those of the same name too; its name is the id of the service. */
function ownFolder(draft: Draft, used: Set<string>): string {
  const service = draft['dienst'] as Draft;
  const id = slug(String(service['id']));
  let unique = id;
  for (let n = 2; used.has(unique); n++) unique = `${id.slice(0, 60 - `-${n}`.length)}-${n}`;
  used.add(unique);
  service['id'] = unique;
  return unique;
}

function say({ row, n, of }: NumberedRow, { text: said, args }: Remark, { lang }: Options, io: Io): void {
  const where = shownArgs({ n, name: text(row['name']), table: of === 'table', list: of === 'list' });
  io.stderr.write(`${render(TAKEN_OVER.row, where, lang)}${render(said, shownArgs(args), lang)}\n`);
}

/** Steckbriefe of all rows that have a name; what could not be read is said, row by row, and ends with 1. */
export function importAll(folder: string, options: Options, ruleset: string, io: Io): ExitCode {
  const source = resolve(io.cwd, options.from);
  if (!existsSync(source))
    throw new UserError({ de: '„{path}“ gibt es nicht.', en: "'{path}' does not exist." }, { path: options.from });
  const bytes = readNamed(source, options.from);
  const table = rowsOfSteckbriefe(bytes);
  if (table) return importTable(folder, table, options, io);
  const rows = readRows(bytes, options.from);
  const [left, used] = [new Set<string>(), new Set<string>()];
  const made: Made[] = [];
  const remarks: { row: NumberedRow; remark: Remark }[] = [];
  for (const row of rows) {
    if (row.remark) remarks.push({ row, remark: row.remark });
    if (text(row.row['name']) === '') {
      remarks.push({ row, remark: leftOut(TAKEN_OVER.noName, {}) });
      continue;
    }
    const result = fromRow(row.row, freshDraft(ruleset));
    for (const field of result.left) left.add(field);
    for (const remark of result.remarks) remarks.push({ row, remark });
    made.push({ folder: join(folder, ownFolder(result.draft, used)), draft: result.draft });
  }
  const force = options.force === true;
  // Asked of all before the first is written, so that a refusal leaves nothing behind.
  for (const one of made) standingSteckbrief(one.folder, force, io);
  for (const one of made) saveSteckbrief(one.folder, one.draft, force, io);
  for (const { row, remark } of remarks) say(row, remark, options, io);
  io.stdout.write(`${render(INIT.imported, { count: made.length, folder }, options.lang)}\n`);
  if (left.size > 0) io.stderr.write(`${render(INIT.left, { fields: [...left].sort() }, options.lang)}\n`);
  return remarks.some(({ remark }) => !remark.mended) ? EXIT.act : EXIT.ok;
}
