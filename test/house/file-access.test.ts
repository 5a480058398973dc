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
  'src/reports/read.ts': 'reports that somebody typed by name, in chunks',
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
