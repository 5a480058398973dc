// Builds dist/: generated validators, packed rulesets, the bundle with one lazy chunk per command.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { notices } from './notices.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => join(root, ...parts);
process.chdir(root);
// Built aside and swapped in at the end, so that a run during a build meets a whole dist/.
const aside = at(`dist.${process.pid}`);
const scratch = join(aside, '.build');

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
};

/** Runs a module of src/ at build time; validators do not exist yet, so they are an empty record. */
async function load(entry) {
  const outfile = join(scratch, `${entry.replaceAll('/', '-')}.mjs`);
  const empty = {
    name: 'empty-validators',
    setup(plugin) {
      plugin.onResolve({ filter: /generated\/validators\.js$/ }, () => ({ path: 'validators', namespace: 'empty' }));
      plugin.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export const validators = {};' }));
    },
  };
  await build({ ...common, entryPoints: [at('src', entry)], outfile, plugins: [empty] });
  return import(pathToFileURL(outfile));
}

/** Our own schemas as functions: compiling them at run time would cost 100–300 ms. */
async function validators() {
  const { COMPILED } = await load('schemas/index.ts');
  const ajv = new Ajv2020.default({ allErrors: true, strict: false, verbose: true, validateFormats: false, code: { source: true, esm: true } });
  const names = Object.keys(COMPILED);
  names.forEach((name, index) => {
    ajv.addSchema(COMPILED[name], `v${index}`);
  });
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((_, index) => [`v${index}`, `v${index}`])));
  const record = names.map((name, index) => `  ${JSON.stringify(name)}: v${index},`).join('\n');
  // Bundled, because ajv's code asks for its own helpers with require().
  const source = join(scratch, 'validators-source.mjs');
  writeFileSync(source, `${code}\nexport const validators = {\n${record}\n};\n`);
  mkdirSync(at('src', 'generated'), { recursive: true });
  await build({ ...common, banner: {}, entryPoints: [source], outfile: join(scratch, 'validators.js') });
  renameSync(join(scratch, 'validators.js'), at('src/generated/validators.js'));
  writeFileSync(
    at('src/generated/validators.d.ts'),
    "import type { ErrorObject } from 'ajv';\n\n/** Schemas compiled by scripts/build.mjs, by name. */\nexport const validators: Readonly<Record<string, ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }>>;\n",
  );
}

async function bundle() {
  const result = await build({ ...common, entryPoints: { main: at('src/cli/main.ts') }, outdir: aside, splitting: true, chunkNames: 'chunks/[name]-[hash]', metafile: true });
  writeFileSync(join(aside, 'THIRD-PARTY-NOTICES.txt'), notices(Object.keys(result.metafile.inputs), root));
}

/** Rulesets as they are loaded at run time. */
async function rulesets() {
  const outfile = join(scratch, 'pack.mjs');
  await build({ ...common, entryPoints: [at('src/ruleset/pack-all.ts')], outfile });
  const { packAll } = await import(pathToFileURL(outfile));
  packAll(at('rulesets'), join(aside, 'rulesets'));
}

try {
  mkdirSync(scratch, { recursive: true });
  await validators();
  await rulesets();
  await bundle();
  rmSync(scratch, { recursive: true });
  rmSync(at('dist'), { recursive: true, force: true });
  renameSync(aside, at('dist'));
} finally {
  rmSync(aside, { recursive: true, force: true });
}
