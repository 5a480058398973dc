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

/** The word that says which command runs: others need code that was not compiled for this one. */
const commandOf = (argv: readonly string[]): string => argv.find((word) => /^[a-z][a-z-]{1,20}$/.test(word)) ?? '-';

function cacheOf({ env, argv, version, arch, platform, execArgv }: NodeJS.Process): CodeCache {
  const { mtimeMs, size } = statSync(BUNDLE);
  const engine = [version, process.versions.v8, platform, arch, ...execArgv];
  const user = userFolder('cache', env);
  const shelves: Shelf[] = [shelfBeside(dirname(FOLDER), '.code-cache')];
  if (user !== null) shelves.push({ folder: join(user, 'code'), writable: true });
  return new CodeCache(
    shelves,
    JSON.stringify([BUNDLE, commandOf(argv.slice(2)), ...engine]),
    JSON.stringify([BUNDLE_DIGEST, mtimeMs, size, ...engine]),
  );
}

/** Keeps what this run compiled beside what was kept before, where it had to do what none had before it. */
function keep(cache: CodeCache, script: Script, before: KeptCode | null, used: readonly string[]): void {
  // A run that was refused shows little of what its command needs.
  if (process.exitCode !== 0 && process.exitCode !== 1) return;
  const known = new Set(before?.uses);
  if (before && used.every((use) => known.has(use))) return;
  v8.setFlagsFromString('--flush-bytecode');
  for (const use of used) known.add(use);
  cache.keep({ code: script.createCachedData(), uses: [...known] });
}

/** Runs the bundle, compiled in an earlier run where it can be had: compiling it anew takes a third of a small check. */
export async function run(): Promise<void> {
  const cache = process.env['NODE_DISABLE_COMPILE_CACHE'] ? null : cacheOf(process);
  const found = cache?.read() ?? null;
  const script = new Script(readFileSync(BUNDLE, 'latin1'), {
    filename: BUNDLE,
    ...(found ? { cachedData: found.code } : {}),
  });
  // V8 forgets code that was not run for a while, and what it forgot cannot be kept.
  if (cache) v8.setFlagsFromString('--no-flush-bytecode');
  const start: Bundle = script.runInThisContext();
  const module = { exports: {} as { run(): Promise<readonly string[]> } };
  start(module.exports, createRequire(BUNDLE), module, BUNDLE, FOLDER);
  const used = await module.exports.run();
  if (cache) keep(cache, script, script.cachedDataRejected ? null : found, used);
}
