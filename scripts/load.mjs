// What the scripts share: the folder of the repository, and modules of src/ run without a build.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { resumableLibxml2 } from './build/libxml2.mjs';
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
    const none = { validators: 'const validators = {}', 'inline-schemas': 'const inlineSchemas = new Map()' };
    plugin.onResolve({ filter: /generated\/(?:report-)?(?:validators|inline-schemas)\.js$/ }, ({ path }) => {
      const name = path.replace(/^.*\//, '');
      const missing = { path: name.replace(/^report-|\.js$/g, ''), namespace: 'empty' };
      return existsSync(at('src', 'generated', name)) ? undefined : missing;
    });
    plugin.onLoad({ filter: /.*/, namespace: 'empty' }, ({ path }) => ({ contents: `export ${none[path]};` }));
  },
};

/** Runs modules of src/ and gives what they export, all in one; `scratch` is a folder inside the repository. */
export async function load(entries, scratch) {
  const contents = entries.map((entry) => `export * from ${JSON.stringify(`./src/${entry}`)};`).join('\n');
  // Named by content: the names of many modules would be too long for a file.
  const outfile = join(scratch, `${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.mjs`);
  const readable = { minifyWhitespace: false, minifySyntax: false };
  await build({
    ...BUNDLE,
    ...readable,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    plugins: [emptyValidators, resumableLibxml2],
  });
  return import(pathToFileURL(outfile));
}
