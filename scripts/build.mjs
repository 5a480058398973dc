// Builds dist/: generated validators, packed rulesets, the bundle with one lazy chunk per command.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { at, BUNDLE, load, root } from './load.mjs';
import { notices } from './notices.mjs';

process.chdir(root);
// Built aside and swapped in at the end, so that a run during a build meets a whole dist/.
const aside = at(`dist.${process.pid}`);
const scratch = join(aside, '.build');

/** Our own schemas as functions: compiling them at run time would cost 100–300 ms. */
async function validators() {
  const { COMPILED } = await load(['schemas/index.ts'], scratch);
  const ajv = new Ajv2020.default({
    allErrors: true,
    strict: false,
    verbose: true,
    validateFormats: false,
    code: { source: true, esm: true },
  });
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
  await build({ ...BUNDLE, banner: {}, entryPoints: [source], outfile: join(scratch, 'validators.js') });
  renameSync(join(scratch, 'validators.js'), at('src/generated/validators.js'));
  writeFileSync(
    at('src/generated/validators.d.ts'),
    "import type { ErrorObject } from 'ajv';\n\n/** Schemas compiled by scripts/build.mjs, by name. */\nexport const validators: Readonly<Record<string, ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }>>;\n",
  );
}

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

async function bundle() {
  const result = await build({
    ...BUNDLE,
    plugins: [quietYaml],
    entryPoints: { main: at('src/cli/main.ts') },
    outdir: aside,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    metafile: true,
  });
  // CommonJS, because SaxonJS is, and a file of its own, because it runs in a process of its own.
  await build({
    ...BUNDLE,
    banner: {},
    format: 'cjs',
    entryPoints: { 'schematron-sandbox': at('src/standards/schematron/sandbox.ts') },
    outdir: aside,
    outExtension: { '.js': '.cjs' },
  });
  writeFileSync(join(aside, 'THIRD-PARTY-NOTICES.txt'), notices(Object.keys(result.metafile.inputs), root));
}

/** Rulesets as they are loaded at run time. */
async function rulesets() {
  const { packAll } = await load(['ruleset/pack-all.ts'], scratch);
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
