// Loads the TypeScript of this repository in test processes (registered by ready.mjs, so it answers before tap's own
// loaders): esbuild, each file only once. Their way through three loaders took 2 of the 5 seconds of a test file.
// Types are judged by `npm run typecheck`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { earlyLibxml2 } from './build/libxml2.mjs';
import { at, root } from './root.mjs';

const require = createRequire(import.meta.url);
const { version } = require('esbuild/package.json');

const OPTIONS = {
  loader: 'ts',
  format: 'esm',
  target: 'es2023',
  // Without this `with { type: 'json' }` is dropped, and Node refuses the import.
  supported: { 'import-attributes': true },
  sourcemap: 'inline',
  // Coverage and stack traces read the file itself.
  sourcesContent: false,
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
};
const folder = at('node_modules/.cache/vorgaben-transpiled', version);
mkdirSync(folder, { recursive: true });

function transpiled(path) {
  const text = readFileSync(path);
  // The map names the file.
  const key = createHash('sha256')
    .update(JSON.stringify([OPTIONS, path]))
    .update(text)
    .digest('hex');
  const kept = join(folder, `${key}.js`);
  if (existsSync(kept)) return readFileSync(kept);
  const { code } = require('esbuild').transformSync(text, { ...OPTIONS, sourcefile: path });
  // Written aside: files are tested side by side.
  const aside = `${kept}.${process.pid}`;
  writeFileSync(aside, code);
  renameSync(aside, kept);
  return code;
}

const ours = pathToFileURL(root).href;
const isFile = (url) => url?.startsWith('file:') === true;
const isOurs = (url) => isFile(url) && url.startsWith(ours) && !url.includes('/node_modules/');

/** What the package.json above a folder says of its files. */
const types = new Map();
function typeOf(folder) {
  const known = types.get(folder);
  if (known) return known;
  const description = join(folder, 'package.json');
  const above = dirname(folder);
  const type = existsSync(description)
    ? (JSON.parse(readFileSync(description, 'utf8')).type ?? 'commonjs')
    : above === folder
      ? 'commonjs'
      : typeOf(above);
  types.set(folder, type);
  return type;
}

const FORMATS = { '.ts': 'module', '.mjs': 'module', '.cjs': 'commonjs' };
/** How a file is loaded; not said of what only the loaders before us know. */
function formatOf(url) {
  if (url.startsWith('node:')) return 'builtin';
  if (!isFile(url) || /[?#]/.test(url) || (url.endsWith('.ts') && !isOurs(url))) return undefined;
  const path = fileURLToPath(url);
  return extname(path) === '.js' ? typeOf(dirname(path)) : FORMATS[extname(path)];
}

/** Where lies what our own files import from packages. */
const found = new Map();

/** Answers what is plain without asking the loaders before us. */
export async function resolve(specifier, context, next) {
  if (specifier.startsWith('node:')) return { url: specifier, format: 'builtin', shortCircuit: true };
  const { parentURL } = context;
  if (!isFile(parentURL)) return next(specifier, context);
  if (/^\.\.?\//.test(specifier)) {
    const url = new URL(specifier, parentURL).href;
    const format = formatOf(url);
    return format && existsSync(fileURLToPath(url)) ? { url, format, shortCircuit: true } : next(specifier, context);
  }
  if (!isOurs(parentURL)) return next(specifier, context);
  const known = found.get(specifier) ?? (await next(specifier, context));
  found.set(specifier, known);
  return { ...known, shortCircuit: true };
}

function loaded(path) {
  const bytes = readFileSync(path);
  return path.includes('libxml2-wasm') ? (earlyLibxml2(path, bytes.toString()) ?? bytes) : bytes;
}

export async function load(url, context, next) {
  const format = formatOf(url);
  if (!format) return next(url, context);
  if (format !== 'module') return { format, shortCircuit: true };
  const path = fileURLToPath(url);
  const source = path.endsWith('.ts') ? transpiled(path) : loaded(path);
  return { format, source, shortCircuit: true };
}
