import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';

/** Calls that open a file by its path, and the files that may make them: everything else asks one of these. */
const OPENERS =
  /(?<!['"`])\b(?:readFileSync|openSync|readFile|copyFileSync|cpSync|createReadStream|createWriteStream)\(/;
const MAY: Readonly<Record<string, string>> = {
  'src/store/regular-file.ts': 'what somebody else may have put there: no links, no devices, size first',
  'src/store/named-file.ts': 'what somebody typed by name, or what came with vorgaben',
  'src/store/own-file.ts': 'what only whoever runs vorgaben can have written: compiled code',
  'src/cli/start.ts': 'the bundle beside it',
  'src/reports/spool.ts': 'a file of this run, made with wx in a folder of its own',
  'src/standards/schematron/run/sandbox-work.ts': 'the process without rights: wraps what SaxonJS calls',
  'src/store/write-aside.ts': 'files that are written, under a name of their own until they are whole',
};

t.test('files are opened in a few places, each of which says what it opens', async (t) => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
  t.ok(sources.length > 300, 'the sources are looked at');
  const found = sources.filter((name) => OPENERS.test(readFileSync(name, 'utf8')));
  t.same(found.sort(), Object.keys(MAY).sort());
});

/** What says where something is and of which kind, without opening it; and what makes or takes away names. */
const NAMES = new Set(
  'accessSync constants Dirent existsSync linkSync lstatSync mkdirSync mkdtempSync readdirSync realpathSync renameSync rmdirSync rmSync stat statSync'.split(
    ' ',
  ),
);
/** Who writes whole new files, each to a folder that it made itself or with `wx`. */
const WRITES: readonly string[] = [
  'src/rulesets/catalogues/install.ts',
  'src/rulesets/registry/install.ts',
  'src/standards/packages/material.ts',
  'src/standards/packages/write-package.ts',
  'src/store/unzip.ts',
  'src/workshop/pack-all.ts',
];

t.test('nobody else has a function in hand that could open a file', async (t) => {
  const IMPORT = /import\s+(?:type\s+)?(\{[^}]*\}|[\w*\s,]+)\s+from\s+'(?:node:)?fs(?:\/promises)?'/g;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'));
  const holders = new Map<string, string[]>();
  for (const path of sources) {
    const text = readFileSync(path, 'utf8');
    for (const [, what] of text.matchAll(IMPORT)) {
      const names = what!.startsWith('{')
        ? what!
            .slice(1, -1)
            .split(',')
            .map((one) => one.replace(/^\s*type\s/, '').trim())
            .filter(Boolean)
        : [what!.trim()];
      const open = names.filter(
        (name) => !NAMES.has(name) && !(/^writeFile(?:Sync)?$/.test(name) && WRITES.includes(path)),
      );
      if (open.length > 0) holders.set(path, open);
    }
    t.notMatch(text, /(?:import|require)\(\s*'(?:node:)?fs/, `${path} does not load it in passing`);
  }
  t.same([...holders.keys()].sort(), Object.keys(MAY).sort());
  for (const path of WRITES) t.match(readFileSync(path, 'utf8'), /writeFile/, `${path} still does`);
});
