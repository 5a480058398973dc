import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { Script } from 'node:vm';
import '../documents/xml/wasm-tiering.ts';
import { CodeCache, type KeptCode, type Shelf, shelfBeside } from './code-cache.ts';
import { userFolder } from './folders.ts';

/** Digest of the bundle that this was built for; scripts/build/bundle.mjs fills it in. */
declare const BUNDLE_DIGEST: string;

/** A module in the manner of CommonJS, which puts into `module.exports` what it gives. */
type Bundle = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

const FOLDER = dirname(fileURLToPath(import.meta.url));
const BUNDLE = join(FOLDER, 'bundle.js');

function cacheOf(env: NodeJS.ProcessEnv): CodeCache {
  const { mtimeMs, size } = statSync(BUNDLE);
  const { version, arch, platform, execArgv } = process;
  const engine = [version, process.versions.v8, platform, arch, ...execArgv];
  const user = userFolder('cache', env);
  const shelves: Shelf[] = [shelfBeside(dirname(FOLDER), '.code-cache')];
  if (user !== null) shelves.push({ folder: join(user, 'code'), writable: true });
  return new CodeCache(
    shelves,
    JSON.stringify([BUNDLE, ...engine]),
    JSON.stringify([BUNDLE_DIGEST, mtimeMs, size, ...engine]),
  );
}

/** The word that says which command runs: others need code that was not compiled for this one. */
const commandOf = (argv: readonly string[]): string => argv.find((word) => /^[a-z][a-z-]{1,20}$/.test(word)) ?? '-';

/** Keeps what this run compiled beside what was kept before; a run that was refused shows little of what its command needs. */
function keep(cache: CodeCache, script: Script, before: KeptCode | null, command: string): void {
  if (process.exitCode !== 0 && process.exitCode !== 1) return;
  v8.setFlagsFromString('--flush-bytecode');
  cache.keep({ code: script.createCachedData(), commands: [...(before?.commands ?? []), command] });
}

/** Runs the bundle, compiled in an earlier run where it can be had: compiling it anew takes a third of a small check. */
export async function run(): Promise<void> {
  const cache = process.env['NODE_DISABLE_COMPILE_CACHE'] ? null : cacheOf(process.env);
  const found = cache?.read() ?? null;
  const script = new Script(readFileSync(BUNDLE, 'latin1'), {
    filename: BUNDLE,
    ...(found ? { cachedData: found.code } : {}),
  });
  const kept = script.cachedDataRejected ? null : found;
  const command = commandOf(process.argv.slice(2));
  const learns = cache !== null && !kept?.commands.includes(command);
  // V8 forgets code that was not run for a while, and what it forgot is not kept.
  if (learns) v8.setFlagsFromString('--no-flush-bytecode');
  const start: Bundle = script.runInThisContext();
  const module = { exports: {} as { run(): Promise<void> } };
  start(module.exports, createRequire(BUNDLE), module, BUNDLE, FOLDER);
  await module.exports.run();
  if (learns) keep(cache, script, kept, command);
}
