import { resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { addCatalogues } from '../rulesets/catalogues/install.ts';
import { cataloguesOf } from '../rulesets/catalogues/installed-catalogues.ts';
import { CATALOGUE_REFUSED, CATALOGUE_WORDS } from '../words/catalogues.ts';
import { speaker } from '../words/speaker.ts';
import { visible } from '../words/visible.ts';
import { userStore } from './folders.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { rulesetFor } from './rulesets.ts';

interface AddOptions {
  readonly stand?: string;
  readonly trotzdem?: boolean;
  readonly ruleset?: string;
  readonly lang: Lang;
}

/** `vorgaben katalog add`: installs the lists of keys that a published file holds. */
export async function addCatalogueCommand(path: string, options: AddOptions, io: Io): Promise<ExitCode> {
  const say = speaker(CATALOGUE_WORDS, options.lang);
  const store = userStore(io, 'kataloge');
  if (store === null) throw new UserError(CATALOGUE_REFUSED['no-store']);
  const added = await addCatalogues({
    path: resolve(io.cwd, path),
    shown: path,
    date: options.stand,
    anyway: options.trotzdem ?? false,
    store,
    ruleset: rulesetFor(options.ruleset, io).ruleset,
  });
  const lines = added.flatMap(({ title, keys, date, place, left, gone }) => [
    say('added', { title, keys, date, path: place }),
    ...(left > 0 ? [say('left', { n: left })] : []),
    ...(gone > 0 ? [say('gone', { n: gone })] : []),
  ]);
  io.stdout.write(`${[...lines, say('pin', {})].map(visible).join('\n')}\n`);
  return EXIT.ok;
}

/** `vorgaben katalog list`: the lists a check can use, with the day each is of. */
export function listCataloguesCommand({ ruleset: reference, lang }: Omit<AddOptions, 'stand'>, io: Io): ExitCode {
  const say = speaker(CATALOGUE_WORDS, lang);
  const { ruleset } = rulesetFor(reference, io);
  const bundled = ruleset.catalogues.map((name) => {
    const { title, date } = ruleset.catalogue(name)!;
    return say('bundled', { name, title, date });
  });
  const installed = cataloguesOf(userStore(io, 'kataloge')).map(({ name, title, date }) =>
    say('installed', { name, title, date }),
  );
  io.stdout.write(`${[...bundled, ...installed].map(visible).join('\n')}\n`);
  return EXIT.ok;
}
