import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import t from 'tap';
import { runCli } from '../helpers/io.ts';

const SECRET = 'geheimer-inhalt-4711';
const STECKBRIEF = 'steckbrief: "1"\ndienst: { id: probe, name: Probe }\n';
/** A message of a known namespace, so that standards are opened. */
const MESSAGE = '<a:antrag xmlns:a="urn:beispiel:antrag"/>';

/** What somebody may put where vorgaben expects a file. */
const TRICKS: Readonly<Record<string, (at: string, outside: string) => void>> = {
  'a link to a file outside': (at, outside) => symlinkSync(outside, at),
  'a link to /dev/zero': (at) => symlinkSync('/dev/zero', at),
  'a link to nothing': (at, outside) => symlinkSync(`${outside}.fehlt`, at),
  'a named pipe': (at) => execFileSync('mkfifo', [at]),
};

interface Place {
  readonly name: string;
  /** Where the trick lies, below the folder of the test. */
  readonly at: string;
  readonly argv: readonly string[];
  readonly cwd?: string;
  readonly data?: boolean;
  /** What a list of such places comes to, where it is told in the list. */
  readonly listed?: number;
}

const PACKAGE = 'dienst/.vorgaben/standards/beispiel/1.0';
const PLACES: readonly Place[] = [
  { name: 'manifest of a standard in the service', at: `${PACKAGE}/standard.yaml`, argv: ['check', 'dienst'] },
  {
    name: 'manifest of a standard of the user',
    at: 'daten/standards/beispiel/1.0/standard.yaml',
    argv: ['check', 'dienst'],
  },
  {
    name: 'manifest of a standard that is given',
    at: 'paket/standard.yaml',
    argv: ['check', '--standard', 'paket', 'dienst'],
  },
  { name: 'scenarios.xml of a folder', at: 'paket/scenarios.xml', argv: ['check', '--standard', 'paket', 'dienst'] },
  { name: 'lock of the folder one stands in', at: 'dienst/vorgaben.lock', argv: ['check', '.'], cwd: 'dienst' },
  { name: 'lock that is written', at: 'dienst/vorgaben.lock', argv: ['lock', '.'], cwd: 'dienst' },
  {
    name: 'ruleset in the service',
    at: 'dienst/.vorgaben/rulesets/eigen/1.0.0/eigen-1.0.0.tgz',
    argv: ['check', '--ruleset', 'eigen@1.0.0', '.'],
    cwd: 'dienst',
  },
  { name: 'lock of the folder above', at: 'vorgaben.lock', argv: ['check', '.'], cwd: 'dienst' },
  {
    name: 'file of a standard of the user',
    at: 'daten/standards/beispiel/1.0/standard.yaml',
    argv: ['standards', 'verify'],
    listed: 1,
  },
  {
    name: 'ruleset of the user',
    at: 'daten/rulesets/eigen/1.0.0/eigen-1.0.0.tgz',
    argv: ['ruleset', 'list'],
    listed: 0,
  },
  { name: 'rule of a folder', at: 'voll/rules/a/TST1-a.yaml', argv: ['check', '--ruleset', 'voll', 'dienst'] },
  {
    name: 'index that is continued',
    at: 'buch/index.json',
    argv: ['ruleset', 'index', '--as-of', '2026-11-22', 'buch'],
  },
  { name: 'baseline that is written', at: 'b.json', argv: ['baseline', '--output', 'b.json', 'dienst'] },
  { name: 'answers that are written', at: 'dienst/nachweise.yaml', argv: ['abnahme', 'vorbereiten', 'dienst'] },
  { name: 'report that is written', at: 'r.json', argv: ['check', '--reporter', 'json=r.json', 'dienst'] },
  { name: 'protocol that is written', at: 'p.html', argv: ['abnahme', '--protokoll', 'p.html', 'dienst'] },
  { name: 'ruleset.yaml of a folder', at: 'regeln/ruleset.yaml', argv: ['check', '--ruleset', 'regeln', 'dienst'] },
];

for (const place of PLACES)
  t.test(place.name, async (t) => {
    for (const [trick, put] of Object.entries(TRICKS)) {
      const folder = t.testdir({
        dienst: { 'steckbrief.yaml': STECKBRIEF, 'antrag.xml': MESSAGE },
        'aussen.txt': SECRET,
      });
      const at = join(folder, place.at);
      mkdirSync(dirname(at), { recursive: true });
      put(at, join(folder, 'aussen.txt'));
      const env = { VORGABEN_DATA: join(folder, 'daten'), XDG_DATA_HOME: join(folder, 'daten') };
      const { code, out, err } = await runCli(place.argv, { cwd: join(folder, place.cwd ?? '.'), env });
      t.notMatch(out + err, SECRET, `${trick}: nothing of what it leads to is told`);
      t.equal(code, place.listed ?? 2, `${trick}: refused (${err})`);
      t.match(
        place.listed === undefined ? err : out,
        /Link|keine gewöhnliche Datei|Verweis|lässt sich nicht lesen|keine ruleset\.yaml|kein XML-Schema/u,
        `${trick}: says why`,
      );
      if (place.listed === undefined) t.equal(err.trimEnd().split('\n').length <= 3, true, `${trick}: in a sentence`);
      t.equal(readFileSync(join(folder, 'aussen.txt'), 'utf8'), SECRET, `${trick}: what lies outside stays as it is`);
    }
  });

t.test('a store that is a link is not written through', async (t) => {
  const folder = t.testdir({ dienst: { 'steckbrief.yaml': STECKBRIEF }, aussen: {} });
  for (const link of ['.vorgaben', '.vorgaben/standards']) {
    const at = join(folder, 'dienst', link);
    rmSync(join(folder, 'dienst/.vorgaben'), { recursive: true, force: true });
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(join(folder, 'aussen'), at);
    cpSync('rulesets/xoev/1.0.0/fixtures/schemas', join(folder, 'schemas'), { recursive: true });
    const { code, err } = await runCli(['standards', 'add', '--as', 'Beispiel@1.0', '--in', 'dienst', 'schemas'], {
      cwd: folder,
    });
    t.equal(code, 2, err);
    t.match(err, /Verweis \(Link\)/, 'says what is there');
    t.notOk(existsSync(join(folder, 'aussen/beispiel')), 'nothing is written where the link leads');
  }
});

t.test('names of files beside a lock are not guessed', async (t) => {
  const folder = t.testdir({ 'steckbrief.yaml': STECKBRIEF, 'opfer.txt': SECRET });
  // The name that was used before.
  symlinkSync(join(folder, 'opfer.txt'), join(folder, 'vorgaben.lock.neu'));
  const { code, err } = await runCli(['lock', '.'], { cwd: folder });
  t.equal(code, 0, err);
  t.equal(readFileSync(join(folder, 'opfer.txt'), 'utf8'), SECRET);
});

t.test('a file that is replaced while it is a link stays where it is', async (t) => {
  const folder = t.testdir({ dienst: {}, 'opfer.yaml': 'alt: wert\n' });
  symlinkSync(join(folder, 'opfer.yaml'), join(folder, 'dienst/steckbrief.yaml'));
  const { code } = await runCli(['init', 'dienst', '--force', '--yes', '--name', 'Probe'], { cwd: folder });
  t.equal(code, 2);
  t.equal(readFileSync(join(folder, 'opfer.yaml'), 'utf8'), 'alt: wert\n');
});

t.test('what somebody types by name may be a link or a pipe', async (t) => {
  const folder = t.testdir({ dienst: { 'steckbrief.yaml': STECKBRIEF } });
  symlinkSync(join(folder, 'dienst/steckbrief.yaml'), join(folder, 'verweis.yaml'));
  const { err } = await runCli(['check', '--reporter', 'json', 'verweis.yaml'], { cwd: folder });
  t.notMatch(err, /Link/);
  writeFileSync(join(folder, 'gross.zip'), '');
  rmSync(join(folder, 'gross.zip'));
  symlinkSync('/dev/zero', join(folder, 'gross.zip'));
  const zip = await runCli(['abnahme', 'verify', 'gross.zip'], { cwd: folder });
  t.equal(zip.code, 2, 'a device that never ends is refused');
});
