// What each part of the build was made of, so that the tests make anew only what has become stale.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { at } from '../root.mjs';

/** Files of one part, by the folders and files that it is made of; what is generated is made of them, too. */
const MADE_OF = {
  schemas: ['src/schemas', 'src/rules', 'src/documents', 'src/text', 'src/base', 'scripts/build', 'package-lock.json'],
  rulesets: ['rulesets', 'src/rulesets', 'src/schemas', 'src/rules', 'src/documents', 'scripts/build', 'package.json'],
  sandbox: ['src/standards/schematron', 'scripts/build', 'package-lock.json'],
  bundle: ['src', 'rulesets', 'schemas', 'scripts/build', 'package.json', 'package-lock.json'],
};
/** What there is once a part was made. */
const OUTPUT = {
  schemas: ['src/generated/validators.js'],
  rulesets: ['src/generated/inline-schemas.js', 'dist/rulesets'],
  sandbox: ['dist/schematron-sandbox.cjs'],
  bundle: ['dist/main.js', 'dist/bundle.js', 'dist/light.js', 'dist/vorgaben.html'],
};
/** Not in dist/, which is shipped. */
const placeOf = (part) => at('src/generated', `.stamp-${part}`);

function* filesOf(path) {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path)) if (name !== 'generated') yield* filesOf(`${path}/${name}`);
}

/** Sizes and times of a part's sources: reading them all would cost every test run a quarter of a second. */
export function sourcesOf(part) {
  const hash = createHash('sha256');
  for (const top of MADE_OF[part]) {
    for (const path of filesOf(at(top))) {
      const { mtimeMs, size } = statSync(path);
      hash.update(`${path} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}

/** The stamp of a part: its sources, and what they came to where that decides (`content`). */
export function stampOf(part) {
  const known = existsSync(placeOf(part)) && OUTPUT[part].every((path) => existsSync(at(path)));
  const [sources = '', content = ''] = known ? readFileSync(placeOf(part), 'utf8').split('\n') : [];
  return { sources, content };
}

export function stamp(part, sources, content = '') {
  writeFileSync(placeOf(part), `${sources}\n${content}\n`);
}
