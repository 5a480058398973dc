// Makes archives that run without anything installed: `npm run portable [-- <platform>…]`, written to dist.portable/.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from './portable/archive.mjs';
import { entries, installInto } from './portable/contents.mjs';
import { fetchNode } from './portable/fetch-node.mjs';
import { PLATFORMS } from './portable/platforms.mjs';
import { at } from './root.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in PLATFORMS));
if (unknown !== undefined)
  throw new Error(`There is no platform ${unknown}; known: ${Object.keys(PLATFORMS).join(', ')}`);

await import('./build.mjs');
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
const out = at('dist.portable');
const scratch = mkdtempSync(join(tmpdir(), 'vorgaben-portable-'));
try {
  mkdirSync(out, { recursive: true });
  const modules = installInto(scratch);
  // The package for Windows carries no licence; that of Node is the same everywhere.
  const { licence } = await fetchNode('linux-x64', scratch);
  for (const platform of wanted.length > 0 ? wanted : Object.keys(PLATFORMS)) {
    const node = await fetchNode(platform, scratch);
    const top = `vorgaben-${version}-${platform}`;
    const file = join(out, `${top}.${PLATFORMS[platform].kind}`);
    await write(
      PLATFORMS[platform].kind,
      file,
      entries(top, platform, modules, { ...node, licence: node.licence ?? licence }),
    );
    console.log(`${file}  ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
