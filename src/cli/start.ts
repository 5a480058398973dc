import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { Script } from 'node:vm';
import '../documents/xml/wasm-tiering.ts';
import { CodeCache, type KeptCode, type Shelf, shelfBeside } from './code-cache.ts';
import { userFolder } from './folders.ts';
import { isLight, lightUse } from './hand-over.ts';
import { isHelper } from './helper.ts';
import { heapAsEver } from './steady-heap.ts';

/** Digests of the bundles that this was built for; scripts/build/bundle.mjs fills them in. */
declare const BUNDLE_DIGESTS: Readonly<Record<'bundle' | 'light', string>>;

/** A module in the manner of CommonJS, which puts into `module.exports` what it gives. */
type Bundle = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

const FOLDER = dirname(fileURLToPath(import.meta.url));

/** The word that says which command runs: others need code that was not compiled for this one. */
const commandOf = (argv: readonly string[]): string => argv.find((word) => /^[a-z][a-z-]{1,20}$/.test(word)) ?? '-';

/** The kept code of a bundle; of the whole one each command has its own, because most of it is used by few. */
function cacheOf(
  name: 'bundle' | 'light',
  { env, argv, version, arch, platform, execArgv }: NodeJS.Process,
): CodeCache {
  const file = join(FOLDER, `${name}.js`);
  const { mtimeMs, size } = statSync(file);
  const engine = [version, process.versions.v8, platform, arch, ...execArgv];
  const user = userFolder('cache', env);
  const shelves: Shelf[] = [shelfBeside(dirname(FOLDER), '.code-cache')];
  if (user !== null) shelves.push({ folder: join(user, 'code'), writable: true });
  return new CodeCache(
    shelves,
    JSON.stringify([file, name === 'light' ? '' : commandOf(argv.slice(2)), ...engine]),
    JSON.stringify([BUNDLE_DIGESTS[name], mtimeMs, size, ...engine]),
  );
}

/** Keeps what this run compiled beside what was kept before, where it had to do what none had before it. */
function keep(cache: CodeCache, script: Script, before: KeptCode | null, used: readonly string[]): void {
  const known = new Set(before?.uses);
  if (before && used.every((use) => known.has(use))) return;
  v8.setFlagsFromString('--flush-bytecode');
  heapAsEver();
  for (const use of used) known.add(use);
  cache.keep({ code: script.createCachedData(), uses: [...known] });
}

/** Runs a bundle, compiled in an earlier run where it can be had: compiling it anew takes a third of a small check. */
async function runBundle(name: 'bundle' | 'light'): Promise<'done' | 'handed-over'> {
  const cache = process.env['NODE_DISABLE_COMPILE_CACHE'] ? null : cacheOf(name, process);
  const found = cache?.read() ?? null;
  const file = join(FOLDER, `${name}.js`);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    ...(found ? { cachedData: found.code } : {}),
  });
  if (process.env['VORGABEN_STATS']) {
    const kept = found !== null && script.cachedDataRejected !== true;
    process.stderr.write(`${JSON.stringify({ script: name, bytes: statSync(file).size, kept })}\n`);
  }
  // V8 forgets code that was not run for a while, and what it forgot cannot be kept.
  if (cache) v8.setFlagsFromString('--no-flush-bytecode');
  const start: Bundle = script.runInThisContext();
  const module = { exports: {} as { run(): Promise<readonly string[] | null> } };
  start(module.exports, createRequire(file), module, file, FOLDER);
  const used = await module.exports.run();
  if (used === null) return 'handed-over';
  if (isHelper) return 'done';
  const refused = process.exitCode !== 0 && process.exitCode !== 1;
  // Of the whole bundle, a run that was refused shows little of what its command needs.
  if (!cache || (refused && name === 'bundle')) return 'done';
  const all = name === 'light' ? [lightUse(process.argv.slice(2), process.exitCode ?? 0)] : used;
  keep(cache, script, script.cachedDataRejected ? null : found, all);
  return 'done';
}

// Plain machine code of what runs often, made at once: a tenth of a long run. Kept code is of an engine with the same flags.
v8.setFlagsFromString('--sparkplug');

/** Runs the command line of this process: by the small bundle where that can do it, else by the whole one. */
export async function run(): Promise<void> {
  if (isLight(process.argv.slice(2)) && (await runBundle('light')) === 'done') return;
  await runBundle('bundle');
}

// A thread of ours begins here, as the process does in bin/.
if (isHelper) await run();
