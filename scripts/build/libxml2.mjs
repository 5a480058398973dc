// libxml2 in the bundle: made when a run first needs it, from a file of its own, without a moment in which it is not ready yet.
import { readFileSync } from 'node:fs';

/** Beside the bundle: as a text inside it, it would be read by every command. */
export const WASM = 'libxml2.wasm';

const RAW = /node_modules[\\/]libxml2-wasm[\\/]lib[\\/]libxml2raw\.mjs$/;
const WRAPPER = /node_modules[\\/]libxml2-wasm[\\/]lib[\\/]libxml2\.mjs$/;

/** `text` with `pattern` replaced; the version of the package is pinned, and another one is not guessed at. */
function replaced(text, pattern, by, times = 1) {
  const found = [...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`))].length;
  if (found !== times) throw new Error(`libxml2-wasm is otherwise than this build knows: ${pattern}`);
  return text.replace(pattern, by);
}

/**
 * What a work that was stopped from outside needs: Emscripten's views on a memory that grew in that very moment, and the place in
 * its stack where it began. The package gives out neither. `made` is how the wrapper names the module, where there is one already.
 */
const RESUMING = [
  /f\.addFunction=/,
  'f.resume=a=>{oa();tb._emscripten_stack_restore(a)};f.depth=()=>tb.emscripten_stack_get_current();f.addFunction=',
];
const resuming = (made) =>
  `\nexport const stackDepth = () => ${made}?.depth();\nexport const resume = (depth) => ${made}?.resume(depth);\n`;

/** Where the bundle of Node finds it. */
const BESIDE = `require('node:fs').readFileSync(require('node:path').join(__dirname,${JSON.stringify(WASM)}))`;

/** The glue of Emscripten: WebAssembly is compiled in place instead of on another thread, its bytes are what `source` gives. */
function glue(text, source) {
  const literal = /\bpa\?\?=ea\('((?:[^'\\]|\\[\s\S])*)'\);/;
  const bytes = Buffer.from(new Function(`return '${literal.exec(text)?.[1]}'`)(), 'latin1');
  if (!WebAssembly.validate(bytes)) throw new Error('libxml2-wasm carries its code otherwise than this build knows');
  const steps = [
    RESUMING,
    [literal, () => `pa=${source};`],
    [/^(.*?)async function Module\(/s, '$1function Module('],
    [/const \{createRequire:a\}=await [^}]*;var require=a\(import\.meta\.url\)/, ''],
    [/ca=import\.meta\.url;/, "ca='';"],
    [/tb=await \(async function\(\)\{/, 'tb=(function(){'],
    [/return a\(\(await sa\(c\)\)\.instance\)/, 'return a(new WebAssembly.Instance(new WebAssembly.Module(pa),c))'],
  ];
  const contents = steps.reduce((now, [pattern, by]) => replaced(now, pattern, by), text);
  return { contents, bytes };
}

const SETTING_UP = /const libxml2 = await moduleLoader\(\);\n([\s\S]*?)\n\/\*\*\n \* Export runtime functions/;
const COPIED = /^export const (\w+) = libxml2\.(_\w+);$/gm;
const CALLBACK = /^const (outputWrite|outputClose) = (libxml2\.addFunction\([\s\S]*?'i+'\));$/gm;

/** What the package makes of it: everything that took a function of libxml2 at its beginning takes it when it is called. */
function wrapper(text) {
  const copies = [...text.matchAll(COPIED)].length;
  if (copies < 50) throw new Error('libxml2-wasm is otherwise than this build knows: its functions');
  let late = replaced(text, SETTING_UP, (_, setup) =>
    [
      'let made;',
      `function begin() {\nconst libxml2 = made = moduleLoader();\n${setup}\nreturn libxml2;\n}`,
      '/**',
    ].join('\n'),
  );
  const [before, after] = late.split(/(?<=return libxml2;\n\}\n)/);
  late = replaced(
    after,
    /export const \{ addFunction \} = libxml2;/,
    'export const addFunction = (...given) => libxml2.addFunction(...given);',
  );
  late = replaced(late, CALLBACK, 'let $1Made;\nconst $1 = () => ($1Made ??= $2);', 2);
  late = replaced(late, /(?<=\()outputWrite, outputClose(?=,)/g, 'outputWrite(), outputClose()', 2);
  late = late.replace(COPIED, 'export const $1 = (...given) => libxml2.$2(...given);');
  return before + late.replace(/\blibxml2\.(?=\w)(?!mjs)/g, '(made ?? begin()).') + resuming('made');
}

/** A module of the package as tests load it, at once but otherwise like the bundle; null for modules that stay as they are. */
export function earlyLibxml2(path, text) {
  if (RAW.test(path)) return replaced(text, ...RESUMING);
  return WRAPPER.test(path) ? text + resuming('libxml2') : null;
}

/** The same for what scripts bundle to run it at once. */
export const resumableLibxml2 = {
  name: 'resumable-libxml2',
  setup(plugin) {
    plugin.onLoad({ filter: /libxml2-wasm[\\/]lib[\\/]libxml2(?:raw)?\.mjs$/ }, ({ path }) => ({
      contents: earlyLibxml2(path, readFileSync(path, 'utf8')),
    }));
  },
};

/** Takes libxml2-wasm in; `emit` gets the WebAssembly that belongs beside the bundle, which the expression `source` reads there. */
export const lateLibxml2 = (emit, source = BESIDE) => ({
  name: 'late-libxml2',
  setup(plugin) {
    plugin.onLoad({ filter: RAW }, ({ path }) => {
      const { contents, bytes } = glue(readFileSync(path, 'utf8'), source);
      emit(bytes);
      return { contents };
    });
    plugin.onLoad({ filter: WRAPPER }, ({ path }) => ({
      contents: wrapper(readFileSync(path, 'utf8')),
    }));
  },
});
