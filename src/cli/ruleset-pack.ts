import { resolve } from 'node:path';
import type { Lang } from '../base/nouns.ts';
import { refusal } from '../rulesets/faults.ts';
import { makePackage, packageName } from '../rulesets/package.ts';
import { serialise } from '../rulesets/packed.ts';
import { demandWellShaped } from '../rulesets/registry/well-shaped.ts';
import { sha256 } from '../store/hash.ts';
import { RULESET_WORDS } from '../words/packed-ruleset.ts';
import { PUBLISHED_WORDS } from '../words/registry-results.ts';
import { render } from '../words/render.ts';
import { EXIT, type ExitCode, type Io } from './io.ts';
import { openNamed } from './ruleset-folder.ts';
import { writeTo } from './write-file.ts';

/** The form of the build: only the rules, one text. */
const BARE = '.ruleset';

/** `vorgaben ruleset pack`: one archive with everything the ruleset includes, the same bytes wherever it is packed. */
export async function packCommand(
  folder: string,
  { output, lang }: { output?: string; lang: Lang },
  io: Io,
): Promise<ExitCode> {
  const { packed, ruleset, faults } = openNamed(folder, 'pack', io);
  if (faults[0]) throw refusal(faults[0]);
  demandWellShaped(ruleset, folder);
  const { id, version } = packed.manifest;
  const file = output ?? packageName({ id, version });
  const facts = { ruleset: `${id}@${version}`, rules: packed.rules.length, file };
  if (file.endsWith(BARE)) {
    const { text, digest } = serialise(packed);
    writeTo(file, text, io, { folder: true });
    io.stdout.write(`${render(RULESET_WORDS.packed, { ...facts, digest }, lang)}\n`);
    return EXIT.ok;
  }
  const { bytes, digest, papers } = makePackage(packed, resolve(io.cwd, folder));
  writeTo(file, bytes, io, { folder: true });
  const words = { ...facts, digest, papers, sha256: sha256(bytes) };
  io.stdout.write(`${render(PUBLISHED_WORDS.packed, words, lang)}\n`);
  return EXIT.ok;
}
