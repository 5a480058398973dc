// Writes the generated files that are committed; with --check only says which of them are stale.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles, staleFiles } from './generate/files.mjs';
import { at } from './load.mjs';

if (!existsSync(at('src', 'generated', 'validators.js'))) await import('./build.mjs');
const files = await generatedFiles();
const stale = staleFiles(files);
if (process.argv.includes('--check')) {
  for (const path of stale) console.log(`stale: ${path}`);
  console.log(stale.length > 0 ? 'Run "npm run generate" and commit the result.' : 'Generated files are current.');
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    if (!files.has(path)) console.log(`no longer generated, delete it: ${path}`);
    else {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), files.get(path));
      console.log(`wrote ${path}`);
    }
  }
}
