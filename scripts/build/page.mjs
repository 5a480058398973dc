// dist/vorgaben.html: engine, rulesets, texts and styles in one file that opens no connection.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { at, BUNDLE, load, root } from '../load.mjs';
import { notices } from '../notices.mjs';
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

const browser = {
  ...BUNDLE,
  banner: {},
  platform: 'browser',
  target: ['es2022', 'chrome105', 'firefox113', 'safari16.4'],
  mainFields: ['browser', 'module', 'main'],
  minifyIdentifiers: true,
};

/** The engine as one classic script: module workers cannot be started from a file that lies on a disk. */
async function engine() {
  let wasm;
  const result = await build({
    ...browser,
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
async function sandbox() {
  const result = await build({
    ...browser,
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

/** Schemas that vorgaben brings along, by their path in the package. */
const SCHEMAS = ['schemas/saml', 'schemas/xdatenfelder'];

/** What the engine reads, in pieces: a ruleset that includes others repeats their rules and catalogues word for word. */
function textsOf(aside) {
  const pieces = new Map();
  const numberOf = (piece) => {
    if (!pieces.has(piece)) pieces.set(piece, pieces.size);
    return pieces.get(piece);
  };
  const inFolder = (folder, place) =>
    readdirSync(folder)
      .sort()
      .map((name) => [`${place}/${name}`, join(folder, name)]);
  const files = [
    ['package.json', at('package.json')],
    ...inFolder(join(aside, 'rulesets'), 'dist/rulesets'),
    ...SCHEMAS.flatMap((folder) => inFolder(at(folder), folder)),
  ];
  const numbered = files.map(([path, file]) => [
    path,
    readFileSync(file, 'utf8')
      .split(/(?<=\n)|(?=\{"id":)/)
      .map(numberOf),
  ]);
  return { pieces: [...pieces.keys()], files: Object.fromEntries(numbered) };
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const packed = (name, content) =>
  `<script type="text/plain" id="part-${name}">${gzipSync(content, { level: 9 }).toString('base64')}</script>`;

/** SaxonJS's file for pages, for whoever has it (VORGABEN_SAXON_BROWSER): it is not on npm, and nobody's to hand out but with a page. */
function saxon() {
  const file = process.env.VORGABEN_SAXON_BROWSER;
  if (!file) return { part: '', licence: '' };
  const text = readFileSync(file, 'utf8');
  if (!/productName:\s*"SaxonJS"/.test(text) || !/productVersion:\s*"2\.7"/.test(text))
    throw new Error(`VORGABEN_SAXON_BROWSER: ${file} is not SaxonJS 2.7`);
  const licence = readFileSync(at('node_modules/saxon-js/LICENSE.txt'), 'utf8');
  return { part: packed('saxon', text), licence: `\n\nSaxonJS 2.7\n\n${licence}` };
}

/** The page itself: everything that is not the engine, started when the document is there. */
async function shell(scratch) {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const result = await build({
    ...browser,
    format: 'iife',
    entryPoints: [at('src/web/page/main.ts')],
    define: { VORGABEN_VERSION: JSON.stringify(version) },
    write: false,
    metafile: true,
  });
  const { outputFiles } = await build({ ...browser, entryPoints: [at('src/web/page/style.css')], write: false });
  const { FORM_STYLE } = await load(['web/form/style.ts'], scratch);
  return {
    // A text in it must not end the element that it stands in.
    script: result.outputFiles[0].text.trim().replaceAll('</script', '<\\/script'),
    style: `${outputFiles[0].text.trim()}\n${FORM_STYLE.trim()}`,
    inputs: Object.keys(result.metafile.inputs),
  };
}

/** Nothing may be connected to, framed, sent or loaded; what runs is what the build wrote down. */
const policy = (script, style) =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval' blob:`,
    'worker-src blob:',
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Writes the page, from rulesets that were packed before; gives the files that it is made of. */
export async function page(aside) {
  const [{ code, wasm, inputs }, ofSandbox, { script, style, inputs: ofShell }] = await Promise.all([
    engine(),
    sandbox(),
    shell(join(aside, '.build')),
  ]);
  const all = [...new Set([...inputs, ...ofSandbox.inputs, ...ofShell])];
  const built = saxon();
  const body = readFileSync(at('src/web/page/body.html'), 'utf8').trim();
  const html = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>vorgaben – Online-Dienste prüfen</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
<script>${script}</script>
${packed('engine', code)}
${packed('libxml2', wasm)}
${packed('sandbox', ofSandbox.code)}
${packed('texts', JSON.stringify(textsOf(aside)))}
${built.part}
${packed('notices', notices(all, root) + built.licence)}
</body>
</html>
`;
  writeFileSync(join(aside, 'vorgaben.html'), html);
  return all;
}
