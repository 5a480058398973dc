import { mkdirSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../base/errors.ts';
import { STORE } from '../words/store.ts';
import { LIMITS, type Limits } from './limits.ts';
import { readNamed } from './named-file.ts';
import { ZipArchive } from './zip-archive.ts';

/** What came out of a zip: files below the target folder, and archives in it that stay closed. */
interface Unzipped {
  readonly files: readonly string[];
  readonly nested: readonly string[];
}

const ARCHIVE = /\.(?:zip|jar|7z|rar|tar|t?gz|bz2|xz)$/i;

/** Unpacks what `want` asks for into a new, empty folder; an archive with anything odd in it is refused as a whole. */
export async function unzip(
  file: string,
  { shown, target, want }: { shown: string; target: string; want: (name: string) => boolean },
  limits: Limits = LIMITS,
): Promise<Unzipped> {
  const { size } = await stat(file);
  // Larger than all that may come out of it: not even read.
  if (size > limits.totalBytes) throw new UserError(STORE['too-large'], { zip: shown, limit: limits.totalBytes / 1e6 });
  const archive = new ZipArchive(readNamed(file, shown, limits.totalBytes), { shown, limits, words: STORE });
  const wanted = archive.members.filter(({ name }) => want(name));
  archive.demandRoom(wanted);
  for (const member of wanted) {
    const path = join(target, member.name);
    mkdirSync(dirname(path), { recursive: true });
    // `wx`: the target folder is new, so nothing can be there; least of all a link.
    await writeFile(path, archive.read(member), { flag: 'wx', mode: 0o644 });
  }
  const nested = archive.members.map(({ name }) => name).filter((name) => ARCHIVE.test(name));
  return { files: wanted.map(({ name }) => name).sort(), nested };
}
