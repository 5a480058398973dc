// dist/vorgaben.html: engine, rulesets, texts and styles in one file that opens no connection.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { at, load, root } from '../load.mjs';
import { notices } from '../notices.mjs';
import { BROWSER, engine, sandbox } from './page-engine.mjs';
import { packed, saxon, textsOf } from './page-parts.mjs';

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page itself: everything that is not the engine, started when the document is there. */
async function shell(scratch) {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const result = await build({
    ...BROWSER,
    format: 'iife',
    entryPoints: [at('src/web/page/main.ts')],
    define: { VORGABEN_VERSION: JSON.stringify(version) },
    write: false,
    metafile: true,
  });
  const { outputFiles } = await build({ ...BROWSER, entryPoints: [at('src/web/page/style.css')], write: false });
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
