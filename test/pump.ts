// Blows up what stands in files, one place at a time: a value of hundreds of kilobytes, an entry or element repeated thousands of
// times. Says what then takes longer than all else, so that what grows by the square is seen:
// `node --import=./scripts/ready.mjs test/pump.ts [<folder> [<part of a file's name>]]` (default: the example). Minutes.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import type { Json } from '../src/base/nouns.ts';
import { runCli } from './helpers/io.ts';

const EXAMPLE = 'examples/hundehaltung';
const [root = EXAMPLE, only = ''] = process.argv.slice(2);
const [CHARACTERS, TIMES, PLACES, SLOW] = [400_000, 3000, 12, 2000];
const MOST = 8_000_000;

const PUMPS =
  'a|A| |\t|0|ä|😀|\u0301\u0323|\u200d|\u00ad|\u202e|-|_|.|,|;|:|@|//|/|../|\\|=|&amp;|&#65;|%41|?|#|%|(|[|{|*|$|\'|"|~1|a@|x |a.|0.|. |http://|TODO |Bearer |password=|-----BEGIN '.split(
    '|',
  );

const isFile = (name: string): boolean => statSync(join(root, name)).isFile();
const files = (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[]).filter(isFile);
const scratch = mkdtempSync(join(tmpdir(), 'vorgaben-pump-'));

/** Judges the folder, or where it is no service the file alone, with another text; tells what is slow or breaks. */
async function tried(file: string, text: string, what: string): Promise<void> {
  const home = join(scratch, 'x');
  rmSync(home, { recursive: true, force: true });
  if (root === EXAMPLE) cpSync(root, home, { recursive: true });
  else mkdirSync(home);
  const path = join(home, root === EXAMPLE ? file : basename(file));
  writeFileSync(path, text);
  const begun = performance.now();
  const { code, err } = await runCli(['check', '--reporter', 'json', root === EXAMPLE ? home : path]);
  const took = performance.now() - begun;
  if (took > SLOW || code === 3)
    console.log(`${file}: ${what}: ${took.toFixed(0)} ms, exit ${code} ${err.slice(0, 200)}`);
}

/** Some of many, spread over all of them. */
const some = <T>(all: readonly T[]): T[] => all.filter((_, at) => at % Math.ceil(all.length / PLACES) === 0);

const isMarkup = (file: string): boolean => /\.(?:xml|html|rdf|xsd)$/.test(file);
const isData = (file: string): boolean => /\.(?:ya?ml|json)$/.test(file);

/** Where values stand in a text, roughly: from, length. */
function values(file: string, text: string): (readonly [number, number])[] {
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: all, 1: own, index }) => [index + all.indexOf(own!), own!.length] as const);
  if (isMarkup(file)) return [...found(/>([^<>\s][^<>]*)</g), ...found(/="([^"]+)"/g)];
  if (isData(file)) return [...found(/: "([^"\n]+)"/g), ...found(/: ([a-zA-Z][^"\n{}[\]#]*)$/gm)];
  return [
    [0, 0],
    [text.length >> 1, 0],
  ];
}

/** Every mapping and list of a value that is not empty. */
function* nests(value: Json, path: readonly string[] = []): Generator<readonly string[]> {
  if (value === null || typeof value !== 'object' || Object.keys(value).length === 0) return;
  yield path;
  for (const [key, inner] of Object.entries(value)) yield* nests(inner as Json, [...path, key]);
}

/** A value with the entries at a place repeated. */
function repeated(value: Json, path: readonly string[]): Json {
  const copy = structuredClone(value);
  let here = copy as Record<string, Json> | Json[];
  for (const step of path) here = (here as Record<string, Json>)[step] as typeof here;
  const own = Object.entries(here);
  for (let n = 0; n < TIMES; n++) {
    const [key, entry] = own[n % own.length]!;
    if (Array.isArray(here)) here.push(entry);
    else here[`${key}${n}`] = entry;
  }
  return copy;
}

/** Elements of a text that are not too long, with what they hold. */
function* elements(text: string): Generator<{ readonly piece: string; readonly to: number }> {
  for (const { 0: tag, 1: name, index } of text.matchAll(/<([\w:.-]+)(?: [^<>]*)?\/?>/g)) {
    const close = tag.endsWith('/>') ? index + tag.length : text.indexOf(`</${name}>`, index) + name!.length + 3;
    const piece = text.slice(index, close);
    if (index > 0 && close > index && piece.length * TIMES < MOST) yield { piece, to: close };
  }
}

for (const file of files.filter((name) => name.includes(only))) {
  const text = readFileSync(join(root, file), 'utf8');
  const spots = values(file, text);
  for (const [n, pump] of PUMPS.entries()) {
    const [at, length] = spots[(n * 7919) % spots.length] ?? [0, 0];
    const body = pump.repeat(Math.ceil(CHARACTERS / pump.length));
    await tried(file, text.slice(0, at) + body + text.slice(at + length), `${JSON.stringify(pump)} at ${at}`);
  }
  if (isData(file)) {
    const value = parse(text) as Json;
    for (const path of some([...nests(value)])) {
      const more = JSON.stringify(repeated(value, path), null, 1);
      if (more.length < MOST) await tried(file, more, `repeated /${path.join('/')}`);
    }
  } else if (isMarkup(file))
    for (const { piece, to } of some([...elements(text)]))
      await tried(file, text.slice(0, to) + piece.repeat(TIMES) + text.slice(to), `repeated ${piece.slice(0, 60)}`);
  console.log(`${file} done`);
}
rmSync(scratch, { recursive: true });
