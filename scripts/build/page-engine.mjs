// The scripts of the page that run in workers: the engine, and what SaxonJS runs in.
import { build } from 'esbuild';
import { at, BUNDLE } from '../load.mjs';
import { lateLibxml2 } from './libxml2.mjs';

const world = (name) => at(`src/web/world/${name}.ts`);
/** What Node gives, as the page has it. */
const WORLD = {
  fs: 'fs',
  'fs/promises': 'fs-promises',
  crypto: 'crypto',
  zlib: 'zlib',
  os: 'machine',
  v8: 'machine',
  vm: 'machine',
  url: 'machine',
  child_process: 'child-process',
  module: 'module',
  worker_threads: 'nothing',
};
/** Packages that only a command line has a use for. */
const WITHOUT = ['globby', 'undici', '@inquirer/prompts'];

/** Packages that make code of what they are given, which the page forbids itself. */
const INSTEAD = { 'ajv/dist/2020.js': 'ajv' };

/** How everything of the page is bundled. */
export const BROWSER = {
  ...BUNDLE,
  banner: {},
  platform: 'browser',
  target: ['es2022', 'chrome105', 'firefox113', 'safari16.4'],
  mainFields: ['browser', 'module', 'main'],
  minifyIdentifiers: true,
};

/** The engine as one classic script: module workers cannot be started from a file that lies on a disk. */
export async function engine() {
  let wasm;
  const result = await build({
    ...BROWSER,
    format: 'iife',
    entryPoints: [at('src/web/engine/worker.ts')],
    inject: [world('globals')],
    define: { 'import.meta.url': '"file:///vorgaben/dist/bundle.js"', 'globalThis.process': 'undefined' },
    alias: {
      ...Object.fromEntries(
        Object.entries(WORLD).flatMap(([name, file]) => [
          [name, world(file)],
          [`node:${name}`, world(file)],
        ]),
      ),
      ...Object.fromEntries(WITHOUT.map((name) => [name, world('nothing')])),
      ...Object.fromEntries(Object.entries(INSTEAD).map(([name, file]) => [name, world(file)])),
      path: 'path-browserify',
      'node:path': 'path-browserify',
    },
    plugins: [
      lateLibxml2(
        (bytes) => {
          wasm = bytes;
        },
        `require(${JSON.stringify(world('fs'))}).bytesAt('/vorgaben/dist/libxml2.wasm')`,
      ),
    ],
    write: false,
    metafile: true,
  });
  return { code: result.outputFiles[0].text, wasm, inputs: Object.keys(result.metafile.inputs) };
}

/** The worker that SaxonJS runs in; SaxonJS itself is brought. */
export async function sandbox() {
  const result = await build({
    ...BROWSER,
    format: 'iife',
    entryPoints: [at('src/web/saxon/worker.ts')],
    // SaxonJS follows in the same script and is not written for strict mode: "use strict" holds only where it comes first.
    banner: { js: ';' },
    alias: { 'node:path': 'path-browserify' },
    write: false,
    metafile: true,
  });
  return { code: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs) };
}
