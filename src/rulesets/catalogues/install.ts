import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../../base/errors.ts';
import { sha256 } from '../../store/hash.ts';
import type { Store } from '../../store/installed.ts';
import { readNamed } from '../../store/named-file.ts';
import { displace, placeFolder } from '../../store/place.ts';
import { dateComplaint } from '../../text/calendar.ts';
import { CATALOGUE_REFUSED } from '../../words/catalogues.ts';
import { catalogueText } from '../catalogue.ts';
import type { Ruleset } from '../types.ts';
import { CATALOGUE_FILE, MOST_CATALOGUE_BYTES } from './installed-catalogues.ts';
import { cataloguesIn, type FoundCatalogue } from './recognise.ts';
import { MOST_ROWS, type Table, TooManyRows, tableOf } from './table.ts';

/** A catalogue that was installed, for whoever installed it. */
export interface AddedCatalogue extends Omit<FoundCatalogue, 'entries'> {
  readonly date: string;
  readonly keys: number;
  /** Keys that the bundled list has and this one lacks. */
  readonly gone: number;
  readonly place: string;
}

interface AddOptions {
  readonly path: string;
  /** As it was typed. */
  readonly shown: string;
  /** The day of the list, where the file does not say it. */
  readonly date?: string | undefined;
  /** A list much shorter than the bundled one is meant so. */
  readonly anyway: boolean;
  readonly store: Store;
  /** Whose bundled catalogues it is to follow. */
  readonly ruleset: Ruleset;
}

function dayOf(given: string | undefined, said: readonly string[], file: string): string {
  if (given !== undefined && dateComplaint(given) !== null)
    throw new UserError(CATALOGUE_REFUSED['bad-date'], { value: given });
  const inName = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(basename(file))?.[0];
  const day = [given, ...said, inName].find((one) => one !== undefined && dateComplaint(one) === null);
  if (day === undefined) throw new UserError(CATALOGUE_REFUSED['no-date'], { file });
  return day;
}

/** Below this share of the bundled list a newer one is rather an extract than a list. */
const WHOLE = 0.5;

function followed(found: FoundCatalogue, date: string, { shown: file, anyway, ruleset }: AddOptions): number {
  const before = ruleset.catalogue(found.name);
  if (!before) return 0;
  const facts = { file, title: found.title, date, before: before.date };
  if (date < before.date) throw new UserError(CATALOGUE_REFUSED.older, facts);
  const [n, all] = [Object.keys(found.entries).length, Object.keys(before.entries)];
  if (!anyway && n < all.length * WHOLE)
    throw new UserError(CATALOGUE_REFUSED['too-few'], { ...facts, n, before: all.length, date: before.date });
  return all.filter((key) => !Object.hasOwn(found.entries, key)).length;
}

function bytesOf(path: string, shown: string): Buffer {
  try {
    return readNamed(path, shown, MOST_CATALOGUE_BYTES);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new UserError(CATALOGUE_REFUSED['not-readable'], { file: shown, reason });
  }
}

function tableIn(bytes: Buffer, file: string): Table | null {
  try {
    return tableOf(bytes);
  } catch (error) {
    if (!(error instanceof TooManyRows)) throw error;
    throw new UserError(CATALOGUE_REFUSED['too-many'], { file, limit: MOST_ROWS });
  }
}

/** Installs the catalogues of a published list, all of them or none. */
export async function addCatalogues(options: AddOptions): Promise<AddedCatalogue[]> {
  const { path, shown, store } = options;
  const bytes = bytesOf(path, shown);
  const table = tableIn(bytes, shown);
  if (table === null) throw new UserError(CATALOGUE_REFUSED['not-a-table'], { file: shown });
  const date = dayOf(options.date, table.dates, shown);
  const source = [table.urn, `${basename(shown)}, sha256:${sha256(bytes)}`].filter(Boolean).join(', ');
  const lists = cataloguesIn(table, shown).map((found) => ({ found, gone: followed(found, date, options) }));
  return placeFolder(store.folder, async (aside) => {
    const moves = lists.map(({ found: { name, title, entries } }) => {
      const from = join(aside, name);
      mkdirSync(from);
      writeFileSync(join(from, CATALOGUE_FILE), `${catalogueText({ title, date, source, entries })}\n`, { flag: 'wx' });
      displace(store.folder, join(name, date));
      return { from, to: join(name, date) };
    });
    const result = lists.map(({ found: { name, title, left, entries }, gone }) => {
      return { name, title, left, date, gone, keys: Object.keys(entries).length, place: join(store.shown, name, date) };
    });
    return { moves, result };
  });
}
