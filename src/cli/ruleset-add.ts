import type { Lang } from '../base/nouns.ts';
import { Downloader } from '../rulesets/registry/download.ts';
import { install } from '../rulesets/registry/install.ts';
import { findLock } from '../rulesets/registry/lock.ts';
import { fetchSource } from '../rulesets/registry/source.ts';
import { givenKey, lockedKeys } from '../rulesets/registry/trust.ts';
import { writeLock } from '../rulesets/registry/write-lock.ts';
import { dropUnfinished } from '../store/place.ts';
import { PUBLISHED_WORDS } from '../words/registry-results.ts';
import { WORDS } from '../words/reporters/index.ts';
import { speaker } from '../words/speaker.ts';
import { visible } from '../words/visible.ts';
import { EXIT, type ExitCode, type Io, undoneBySignal } from './io.ts';
import { storeFor } from './stores.ts';

interface Options {
  readonly trustKey?: readonly string[];
  readonly in?: string;
  readonly allowUnsigned?: boolean;
  readonly lang: Lang;
}

/** `vorgaben ruleset add`: the one command that may use the network. */
export async function addCommand(
  source: string,
  wanted: string | undefined,
  { trustKey = [], in: given, allowUnsigned = false, lang }: Options,
  io: Io,
): Promise<ExitCode> {
  const store = storeFor(given, io, 'rulesets');
  const lock = findLock(io.cwd);
  const keys = [...trustKey.map((one) => givenKey(one, io.cwd)), ...lockedKeys(lock.content, lock.shown)];
  const added = await undoneBySignal(
    io,
    async () =>
      install({
        source: await fetchSource(source, io.cwd, new Downloader(io.env)),
        wanted,
        keys,
        allowUnsigned,
        store,
        lock: lock.content,
      }),
    dropUnfinished,
  );
  const changed = writeLock(lock, added.lock, lang);
  const { ruleset, signer, shown, already } = added;
  const { id, version, status } = ruleset.manifest;
  const say = speaker(PUBLISHED_WORDS, lang);
  const { use = '', rulesets = [], standards = [] } = added.lock;
  const lines = [
    say(already ? 'already' : 'added', {
      name: `${id}@${version}`,
      status: WORDS[`status.${status}`][lang],
      path: shown,
    }),
    say('digest', { digest: ruleset.digest }),
    signer ? say('signed-by', { keyId: signer.keyId, who: signer.comment }) : say('unsigned', {}),
    changed
      ? say('locked', { file: lock.shown, rulesets: rulesets.length, standards: standards.length, use })
      : say('lock-same', { file: lock.shown }),
  ];
  io.stdout.write(`${lines.map(visible).join('\n')}\n`);
  return EXIT.ok;
}
