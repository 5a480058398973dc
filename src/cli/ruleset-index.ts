import { existsSync, readdirSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { UserError } from '../base/errors.ts';
import type { Lang } from '../base/nouns.ts';
import { openPacked } from '../rulesets/package.ts';
import { addressOf } from '../rulesets/registry/download.ts';
import { INDEX_NAME, indexText, nextIndex, type Published, readIndex } from '../rulesets/registry/index-file.ts';
import { bytesOf } from '../rulesets/registry/installed-rulesets.ts';
import { demandWellShaped } from '../rulesets/registry/well-shaped.ts';
import { spotAt } from '../store/write-aside.ts';
import { PUBLISH } from '../words/registry-refusals/index.ts';
import { PUBLISHED_WORDS } from '../words/registry-results.ts';
import { render } from '../words/render.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { dayOf } from './options.ts';
import { writeTo } from './write-file.ts';

interface Options {
  readonly asOf: string;
  readonly id?: string;
  readonly url?: string;
  readonly yank?: readonly string[];
  readonly lang: Lang;
}

function packagesIn(folder: string, shown: string): Published[] {
  if (!existsSync(folder)) throw new UserError(PUBLISH['no-file'], { path: shown });
  const files = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  return files.sort().map((file) => {
    const path = posix.join(shown, file);
    const bytes = bytesOf(join(folder, file), path, { links: false });
    const ruleset = openPacked(bytes, path);
    demandWellShaped(ruleset, path);
    return { file, bytes, ruleset };
  });
}

const yankOf = (value: string): [string, string] => {
  const match = /^([a-z][a-z0-9-]*@[^=]+)=(.*\S.*)$/s.exec(value);
  if (!match) throw new UserError(PUBLISH['bad-yank'], { value });
  return [match[1]!, match[2]!.trim()];
};

/** What stands in front of the file names: an address, told as one that may be fetched. */
const baseOf = (url: string | undefined): string =>
  url === undefined ? '' : addressOf(`${url.replace(/(?<!\/)\/+$/, '')}/`).href;

/** `vorgaben ruleset index`: enters packages in index.json; nothing that was published once is changed. */
export function indexCommand(folder: string, { asOf, id, url, yank = [], lang }: Options, io: Io): ExitCode {
  const place = resolve(io.cwd, folder);
  const file = posix.join(folder, INDEX_NAME);
  const packages = packagesIn(place, folder);
  const before =
    spotAt(join(place, INDEX_NAME)) !== 'free'
      ? readIndex(bytesOf(join(place, INDEX_NAME), file, { links: false }), file)
      : null;
  if (packages.length === 0 && before === null) throw new UserError(PUBLISH['nothing-to-publish'], { path: folder });
  if (before && id !== undefined && id !== before.id)
    throw new UserError(PUBLISH['index-id'], { path: file, before: before.id });
  if (id !== undefined && !/^[a-z][a-z0-9-]{0,79}$/.test(id))
    throw new UserError(PUBLISH['bad-index-id'], { value: id });
  const change = {
    id: before?.id ?? id ?? packages[0]!.ruleset.manifest.id,
    packages,
    day: dayOf(asOf, io),
    base: baseOf(url),
    yank: new Map(yank.map(yankOf)),
  };
  const next = nextIndex(before, change);
  if (next) writeTo(file, indexText(next), io);
  const { sequence, entries } = next ?? before!;
  const words = PUBLISHED_WORDS[next ? 'index' : 'index-same'];
  io.stdout.write(`${render(words, { file, sequence, count: entries.length }, lang)}\n`);
  return EXIT.ok;
}
