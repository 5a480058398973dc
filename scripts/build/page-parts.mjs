// What the page carries beside its scripts.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { at } from '../load.mjs';

/** Schemas that vorgaben brings along, by their path in the package. */
const SCHEMAS = ['schemas/saml', 'schemas/xdatenfelder'];

/** What the engine reads, in pieces: a ruleset that includes others repeats their rules and catalogues word for word. */
export function textsOf(aside) {
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

/** A part of the page, which it unpacks when it needs it. */
export const packed = (name, content) =>
  `<script type="text/plain" id="part-${name}">${gzipSync(content, { level: 9 }).toString('base64')}</script>`;

/** SaxonJS's file for pages, for whoever has it (VORGABEN_SAXON_BROWSER): it is not on npm, and nobody's to hand out but with a page. */
export function saxon() {
  const file = process.env.VORGABEN_SAXON_BROWSER;
  if (!file) return { part: '', licence: '' };
  const text = readFileSync(file, 'utf8');
  if (!/productName:\s*"SaxonJS"/.test(text) || !/productVersion:\s*"2\.7"/.test(text))
    throw new Error(`VORGABEN_SAXON_BROWSER: ${file} is not SaxonJS 2.7`);
  const licence = readFileSync(at('node_modules/saxon-js/LICENSE.txt'), 'utf8');
  return { part: packed('saxon', text), licence: `\n\nSaxonJS 2.7\n\n${licence}` };
}
