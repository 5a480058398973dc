// What the scripts share: the folder of the repository, and modules of src/ run without a build.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { at, root } from './root.mjs';

export { at, root };

/** How everything of ours is bundled. */
export const BUNDLE = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  charset: 'ascii',
  legalComments: 'none',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

/** Stands in for the compiled schemas while they do not exist yet. */
const emptyValidators = {
  name: 'empty-validators',
  setup(plugin) {
    plugin.onResolve({ filter: /generated\/(?:report-)?validators\.js$/ }, () => ({
      path: 'validators',
      namespace: 'empty',
    }));
    plugin.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export const validators = {};' }));
  },
};

/** Runs modules of src/ and gives what they export, all in one; `scratch` is a folder inside the repository. */
export async function load(entries, scratch) {
  const contents = entries.map((entry) => `export * from ${JSON.stringify(`./src/${entry}`)};`).join('\n');
  // Named by content: the names of many modules would be too long for a file.
  const outfile = join(scratch, `${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.mjs`);
  const plugins = existsSync(at('src', 'generated', 'validators.js')) ? [] : [emptyValidators];
  const readable = { minifyWhitespace: false, minifySyntax: false };
  await build({ ...BUNDLE, ...readable, stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, plugins });
  return import(pathToFileURL(outfile));
}
